"""The photos of a catalog as CSV, to be looked at and edited in a spreadsheet, and taken back in.

A row a photo, its columns named as the fields of the JSON lines. A text that a spreadsheet would
take for a formula is written with an apostrophe before it, which is taken away when it is read
(https://owasp.org/www-community/attacks/CSV_Injection). Tags stand one a line in their cell.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from photolib.catalog import portable
from photolib.errors import InputProblem
from photolib.types import TagSource, TagState

ENCODING, ERRORS = "utf-8-sig", "surrogatepass"  # with the mark that spreadsheets look for

TAGS, REJECTED, BY_HAND = "tags", "rejected_tags", "by_hand"
_SAID = ("rating", "title", "caption")
COLUMNS = (
    *("folder", "rel_path", *_SAID, BY_HAND, "favorite", TAGS, REJECTED, "taken_at"),
    *("camera_make", "camera_model", "lens", "exposure_s", "f_number", "iso", "focal_mm"),
    *("latitude", "longitude", "altitude_m", "width", "height", "format_key"),
    *("recognised_text", "content_hash", "size", "mtime_ns"),
)
_NEEDED = ("folder", "rel_path")
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_APOSTROPHE = "'"
_LONGEST_CELL = 1 << 24


def write(documents: Iterable[Mapping[str, Any]], to: TextIO) -> int:
    """Write the photos among the documents of a catalog; how many rows."""
    rows = csv.writer(to, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    count = 0
    for document in documents:
        if document["kind"] == "photo":
            rows.writerow(_cells(document))
            count += 1
    return count


def read(source: TextIO) -> Iterator[dict[str, Any]]:
    """The documents that rows stand for, for `portable.take_in`.

    `source` is opened with newline="". Spreadsheets may have put semicolons or tabs between the
    cells, left columns out or added some. Raises InputProblem, naming the row.
    """
    csv.field_size_limit(_LONGEST_CELL)
    first = source.readline()
    between = max(",;\t", key=first.count)
    try:
        names = next(csv.reader([first], delimiter=between), [])
        if missing := [name for name in _NEEDED if name not in names]:
            raise InputProblem(f"This is no table of photos: it has no column {missing[0]!r}.")
        yield {"kind": portable.FORMAT, "version": portable.VERSION}
        folders: set[str] = set()
        for number, cells in enumerate(csv.reader(source, delimiter=between), start=2):
            if not any(cells):
                continue
            photo = _document(dict(zip(names, cells, strict=False)), number)
            if photo["folder"] not in folders:
                folders.add(photo["folder"])
                yield {"kind": "folder", "path": photo["folder"]}
            yield photo
    except csv.Error as error:
        raise InputProblem(f"This is no table of photos ({error}).") from error


def _cells(document: Mapping[str, Any]) -> list[object]:
    tagged: dict[str, list[str]] = {state: [] for state in TagState}
    for tag in document["tags"]:
        tagged[tag["state"]].append(tag["name"])
    given = " ".join(f for f in _SAID if document.get(f"{f}_source") == portable.MANUAL)
    made = {
        **document,
        BY_HAND: given,
        "favorite": 1 if document.get("favorite") else "",
        TAGS: "\n".join(tagged[TagState.ACCEPTED]),
        REJECTED: "\n".join(tagged[TagState.REJECTED]),
    }
    return [_guarded(made.get(name, "")) for name in COLUMNS]


def _guarded(value: object) -> object:
    if isinstance(value, str) and value.startswith((*_FORMULA, _APOSTROPHE)):
        return _APOSTROPHE + value
    return value


def _plain(cell: str) -> str:
    if cell.startswith(_APOSTROPHE) and cell[1:].startswith((*_FORMULA, _APOSTROPHE)):
        return cell[1:]
    return cell


def _document(row: Mapping[str, str], number: int) -> dict[str, Any]:
    cells = {name: _plain(cell) for name, cell in row.items() if cell}
    if any("\0" in cell for cell in cells.values()):
        raise InputProblem(f"Row {number} holds a NUL character, which no text of a photo has.")
    for name in _NEEDED:
        if name not in cells:
            raise InputProblem(f"Row {number} has nothing in the column {name!r}.")
    # Spreadsheets round long numbers; a photo with another size or time is just read again.
    stamp = {name: _number(cells.get(name, ""), None, number) for name in ("size", "mtime_ns")}
    by_hand = cells.get(BY_HAND, "").split()
    said: dict[str, Any] = {name: cells.get(name) for name in _SAID}
    if said["rating"] is not None:
        said["rating"] = _number(said["rating"], "rating", number)
    return {
        "kind": "photo",
        "folder": cells["folder"],
        "rel_path": cells["rel_path"],
        "content_hash": cells.get("content_hash"),
        "recognised_text": cells.get("recognised_text"),
        "favorite": cells.get("favorite", "") not in ("", "0"),
        **stamp,
        **said,
        **{f"{name}_source": portable.MANUAL for name in _SAID if name in by_hand},
        "tags": [
            {"name": name, "source": TagSource.MANUAL, "state": state, "score": None}
            for column, state in ((TAGS, TagState.ACCEPTED), (REJECTED, TagState.REJECTED))
            for name in cells.get(column, "").splitlines()
            if name.strip()
        ],
    }


def _number(text: str, column: str | None, row: int) -> int:
    """Raises InputProblem where a column is named, else what is no number is 0."""
    try:
        return int(text)
    except ValueError as error:
        if column is None:
            return 0
        raise InputProblem(f"Row {row}: {text!r} in the column {column!r} is no number.") from error
