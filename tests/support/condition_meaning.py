"""What every condition means, in plain Python over plain facts: the judge of the catalog's SQL."""

from __future__ import annotations

import json
import math
import os
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from photolib.types import (
    AllOf,
    AnyOf,
    Condition,
    Equipment,
    Has,
    HasWords,
    InAlbum,
    InFolder,
    InHours,
    InMonths,
    Near,
    NoneOf,
    NumberOf,
    NumberWithin,
    OfType,
    OnDays,
    OnWeekdays,
    Quality,
    Tagged,
    TakenBetween,
    TakenWith,
)


@dataclass(frozen=True, repr=False)
class Facts:
    """A photo's row, its folder's and its tags as the file has them."""

    row: dict[str, Any]
    root: str
    online: bool
    tags: tuple[tuple[str, str], ...]  # (name, state)
    albums: tuple[str, ...]
    copies: int  # photos with this content, itself among them

    @property
    def path(self) -> str:
        return os.fsdecode(self.row["rel_path"])

    @property
    def companions(self) -> list[str]:
        return list(json.loads(self.row["companions"] or "[]"))

    @property
    def taken(self) -> datetime:
        return datetime(1970, 1, 1) + timedelta(microseconds=self.row["sort_time"])


def all_facts(catalog: Path) -> Iterator[Facts]:
    with closing(sqlite3.connect(catalog)) as connection:
        connection.row_factory = sqlite3.Row
        roots = {row["id"]: row for row in connection.execute("SELECT * FROM folders")}
        rows = [dict(row) for row in connection.execute("SELECT * FROM photos")]
        links = connection.execute(
            "SELECT photo_id, name, state FROM photo_tags JOIN tags ON tags.id = tag_id"
        ).fetchall()
        members = connection.execute(
            "SELECT photo_id, name FROM album_photos JOIN albums ON albums.id = album_id"
        ).fetchall()
    present = [row for row in rows if row["state"] != "missing" and row["part_of"] is None]
    hashes = Counter(row["content_hash"] for row in present if row["content_hash"])
    for row in present:
        root = roots[row["folder_id"]]
        tags = tuple(
            (link["name"], link["state"]) for link in links if link["photo_id"] == row["id"]
        )
        path = os.fsdecode(root["path"])
        albums = tuple(link["name"] for link in members if link["photo_id"] == row["id"])
        yield Facts(row, path, bool(root["online"]), tags, albums, hashes[row["content_hash"]])


def plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def holds(condition: Condition, facts: Facts) -> bool:
    row = facts.row
    match condition:
        case AllOf(conditions):
            return all(holds(part, facts) for part in conditions)
        case AnyOf(conditions):
            return any(holds(part, facts) for part in conditions)
        case NoneOf(conditions):
            return not any(holds(part, facts) for part in conditions)
        case NumberWithin():
            return number_within(condition, row[condition.number.value])
        case Has(quality):
            return has(quality, facts)
        case HasWords(text):
            begun = text.endswith("*") and text.rstrip("*")[-1:].isalnum()
            return any(in_row(words_of(text), words_of(place), begun) for place in texts(facts))
        case Tagged(name):
            wanted = plain(name).split("/")
            return any(
                state != "rejected" and in_row(wanted, plain(tag).split("/"))
                for tag, state in facts.tags
            )
        case InAlbum(name):
            return plain(name) in [plain(album) for album in facts.albums]
        case InFolder(parts, absolute):
            return in_folder([plain(part) for part in parts], absolute, facts)
        case TakenWith(equipment, words):
            name = row["lens"] or ""
            if equipment is Equipment.CAMERA:
                name = f"{row['camera_make'] or ''} {row['camera_model'] or ''}"
            return bool(name.strip()) and all(plain(word) in plain(name) for word in words)
        case OfType(formats, extensions):
            by_name = facts.path.lower().endswith(extensions) if extensions else False
            if any(name.lower().endswith(extensions) for name in facts.companions):
                return True
            if not formats or row["format_key"] is None:
                return by_name
            return row["format_key"] in formats
        case Near():
            return near(condition, row["latitude"], row["longitude"])
        case TakenBetween(start, end):
            return (start is None or facts.taken >= start) and (end is None or facts.taken < end)
        case OnDays(days):
            return (facts.taken.month, facts.taken.day) in days
        case InMonths(months):
            return facts.taken.month in months
        case OnWeekdays(weekdays):
            return facts.taken.weekday() in weekdays
        case InHours(start, end):
            hours = range(start, end) if start <= end else [*range(start, 24), *range(end)]
            return facts.taken.hour in hours


def number_within(condition: NumberWithin, value: float | None) -> bool:
    if condition.number is NumberOf.RATING:
        value = value or 0
    if value is None or (condition.number in (NumberOf.WIDTH, NumberOf.HEIGHT) and value == 0):
        return False
    low, high = condition.low, condition.high
    above = low is None or value > low or (value == low and not condition.low_open)
    below = high is None or value < high or (value == high and not condition.high_open)
    return above and below


def has(quality: Quality, facts: Facts) -> bool:
    row = facts.row
    width, height = row["width"], row["height"]
    square = width > 0 and abs(width - height) <= 0.02 * max(width, height)
    states = [state for _, state in facts.tags]
    return {
        Quality.FAVORITE: bool(row["favorite"]),
        Quality.UNREADABLE: row["state"] == "unreadable",
        Quality.OFFLINE: not facts.online,
        Quality.PORTRAIT: height > width > 0 and not square,
        Quality.LANDSCAPE: width > height > 0 and not square,
        Quality.SQUARE: square,
        Quality.PANORAMA: width > 0 and max(width, height) >= 2 * min(width, height),
        Quality.DUPLICATE: row["content_hash"] is not None and facts.copies > 1,
        Quality.UNTAGGED: all(state == "rejected" for state in states),
        Quality.SUGGESTED: "suggested" in states,
        Quality.HAS_PLACE: row["latitude"] is not None and row["longitude"] is not None,
        Quality.HAS_CAPTION: bool(row["title"] or row["caption"]),
        Quality.HAS_TEXT: bool(row["recognised_text"]),
    }[quality]


def in_folder(wanted: list[str], absolute: bool, facts: Facts) -> bool:
    below = [plain(part) for part in facts.path.split("/")[:-1]]
    above = [plain(part) for part in facts.root.split("/") if part]
    if absolute:
        return [*above, *below][: len(wanted)] == wanted
    parts = [above[-1], *below]
    return any(
        all(mine in theirs for mine, theirs in zip(wanted, parts[at:], strict=False))
        for at in range(len(parts) - len(wanted) + 1)
    )


def near(condition: Near, latitude: float | None, longitude: float | None) -> bool:
    """By the spherical law of cosines, not the haversine that the catalog uses."""
    if latitude is None or longitude is None:
        return False
    a, b = math.radians(condition.latitude), math.radians(latitude)
    between = math.radians(longitude - condition.longitude)
    cosine = math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b) * math.cos(between)
    return 6371 * math.acos(max(-1, min(1, cosine))) <= condition.km


def texts(facts: Facts) -> list[str]:
    root = facts.root.split("/")[-1]
    folder, _, name = facts.path.rpartition("/")
    accepted = ", ".join(tag for tag, state in facts.tags if state == "accepted")
    row = facts.row
    return [
        name,
        f"{root}/{folder}",
        row["title"] or "",
        row["caption"] or "",
        accepted,
        row["recognised_text"] or "",
    ]


def words_of(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in plain(text)).split()


def in_row(wanted: list[str], words: list[str], begun: bool = False) -> bool:
    """`begun`: the last one may be the beginning of a word."""
    starts = range(len(words) - len(wanted) + 1) if wanted else ()
    for at in starts:
        row = words[at : at + len(wanted)]
        if begun:
            row[-1] = row[-1][: len(wanted[-1])]
        if row == wanted:
            return True
    return False
