"""Tags in a hierarchy ("animal/dog") and what links them to photos.

A link has a source (manual, auto, sidecar) and a state. What a person decided stands:
suggestions and re-read files never change an accepted or a rejected link.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterable

from sqlalchemy import CTE, Connection, Select, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.id_sets import ID_SET, Ids, id_list, ids_json
from photolib.catalog.tables import SHOWN, PhotoTable, PhotoTagTable, TagTable, table_of
from photolib.catalog.text_columns import storable
from photolib.catalog.vectors import ensure_embedder
from photolib.errors import InputProblem
from photolib.formats import extensions
from photolib.types import PhotoTag, Tag, TagSource, TagState

_TAG_ID = select(TagTable.id).where(TagTable.name_key == bindparam("key"))
_PRESENT = select(PhotoTable.id).where(PhotoTable.id.in_(ID_SET))
_LINK = insert(table_of(PhotoTagTable))
_OVERRULE = _LINK.on_conflict_do_update(
    index_elements=["photo_id", "tag_id"],
    set_={name: _LINK.excluded[name] for name in ("source", "state", "decided_at")},
)
_ACCEPT = _LINK.on_conflict_do_update(
    index_elements=["photo_id", "tag_id"],
    set_={name: _LINK.excluded[name] for name in ("source", "state", "decided_at")},
    where=PhotoTagTable.state == TagState.SUGGESTED,
)
_SUGGEST = _LINK.on_conflict_do_update(
    index_elements=["photo_id", "tag_id"],
    set_={name: _LINK.excluded[name] for name in ("score", "embedder_id", "created_at")},
    where=PhotoTagTable.state == TagState.SUGGESTED,
)
_OUTDATED_KEYWORDS = delete(PhotoTagTable).where(
    PhotoTagTable.photo_id == bindparam("photo"),
    PhotoTagTable.source == TagSource.SIDECAR,
    PhotoTagTable.state != TagState.REJECTED,
    PhotoTagTable.tag_id.not_in(ID_SET),
)


def tag_path(name: str) -> str:
    """The full name as it is stored: parts trimmed, empty ones dropped; "" if nothing is left."""
    text = unicodedata.normalize("NFC", storable(name))
    parts = (" ".join(part.split()) for part in text.split("/"))
    return "/".join(part for part in parts if part)


def is_word(name: str) -> bool:
    """Whether a keyword of a file says anything: programs leave ".jpg" and "---" there too."""
    last = name.rpartition("/")[2].strip()
    if last.lower() in extensions():
        return False
    return any(unicodedata.category(c)[0] in "LN" or unicodedata.category(c) == "So" for c in last)


def ensure(tx: Connection, name: str) -> int:
    """The id of a tag, which is made with its parents where absent.

    Upper and lower case do not make different tags; the first spelling stays. Raises
    InputProblem for a name without a visible character.
    """
    path = tag_path(name)
    if not path:
        raise InputProblem("A tag needs a name of at least one letter.")
    found = tx.execute(_TAG_ID, {"key": path.casefold()}).scalar()
    if found is not None:
        return found
    above, _, own = path.rpartition("/")
    parent_id = ensure(tx, above) if above else None
    if parent_id is not None:  # the parent may have been spelled in another way first
        spelled = tx.execute(select(TagTable.name).where(TagTable.id == parent_id)).scalar_one()
        path = f"{spelled}/{own}"
    tx.execute(insert(TagTable).values(name=path, name_key=path.casefold(), parent_id=parent_id))
    return tx.execute(_TAG_ID, {"key": path.casefold()}).scalar_one()


def all_tags(tx: Connection) -> list[Tag]:
    """Every tag that is a word, in name order. A tag counts the photos of its children too, each
    once, and none but those that are shown."""
    below = _descent()
    counts = (
        select(
            below.c.ancestor,
            PhotoTagTable.state,
            func.count(PhotoTagTable.photo_id.distinct()).label("photos"),
        )
        .join(PhotoTagTable, PhotoTagTable.tag_id == below.c.tag_id)
        .join(PhotoTable, PhotoTable.id == PhotoTagTable.photo_id)
        .where(SHOWN, PhotoTagTable.state != TagState.REJECTED)
        .group_by(below.c.ancestor, PhotoTagTable.state)
    )
    found = {(row.ancestor, row.state): row.photos for row in tx.execute(counts)}
    rows = tx.execute(
        select(TagTable.id, TagTable.name, TagTable.parent_id).order_by(TagTable.name_key)
    )
    return [
        Tag(
            tag_id=row.id,
            name=row.name,
            parent_id=row.parent_id,
            accepted=found.get((row.id, TagState.ACCEPTED), 0),
            suggested=found.get((row.id, TagState.SUGGESTED), 0),
        )
        for row in rows
        if is_word(row.name)
    ]


def for_photos(tx: Connection, ids: Ids) -> dict[int, list[PhotoTag]]:
    """The links of each photo asked for (rejected ones too) to tags that are words, in order of
    tag name."""
    tags: dict[int, list[PhotoTag]] = {photo_id: [] for photo_id in id_list(ids)}
    rows = tx.execute(
        select(
            PhotoTagTable.photo_id,
            PhotoTagTable.tag_id,
            TagTable.name,
            PhotoTagTable.source,
            PhotoTagTable.state,
            PhotoTagTable.score,
        )
        .join(TagTable, TagTable.id == PhotoTagTable.tag_id)
        .where(PhotoTagTable.photo_id.in_(ID_SET))
        .order_by(TagTable.name_key),
        {"ids": ids_json(tags)},
    )
    for photo_id, tag_id, name, source, state, score in rows:
        if is_word(name):
            tags[photo_id].append(PhotoTag(tag_id, name, TagSource(source), TagState(state), score))
    return tags


def suggest(tx: Connection, model_id: str, suggestions: Iterable[tuple[int, int, float]]) -> int:
    """Write (photo_id, tag_id, score) as suggestions; returns how many are new or renewed.

    A link somebody accepted or rejected is left as it is.
    """
    wanted = [(int(p), int(t), float(s)) for p, t, s in suggestions]
    photos = _existing(tx, (photo_id for photo_id, _, _ in wanted))
    embedder_id = ensure_embedder(tx, model_id)
    decided = {
        (row.photo_id, row.tag_id)
        for row in tx.execute(
            select(PhotoTagTable.photo_id, PhotoTagTable.tag_id).where(
                PhotoTagTable.photo_id.in_(ID_SET),
                PhotoTagTable.state != TagState.SUGGESTED,
            ),
            {"ids": ids_json(photos)},
        )
    }
    now = int(time.time())
    rows = [
        {
            "photo_id": photo_id,
            "tag_id": tag_id,
            "source": TagSource.AUTO,
            "state": TagState.SUGGESTED,
            "score": score,
            "embedder_id": embedder_id,
            "created_at": now,
        }
        for photo_id, tag_id, score in wanted
        if photo_id in photos and (photo_id, tag_id) not in decided
    ]
    if rows:
        tx.execute(_SUGGEST, rows)
    return len(rows)


def add(tx: Connection, ids: Ids, tag_id: int, source: TagSource) -> None:
    """Link photos to a tag as accepted.

    MANUAL overrules whatever was there. AUTO and SIDECAR accept a suggestion, but neither
    take over what is accepted nor bring back what was rejected.
    """
    now = int(time.time())
    rows = [
        {
            "photo_id": photo_id,
            "tag_id": tag_id,
            "source": source,
            "state": TagState.ACCEPTED,
            "created_at": now,
            "decided_at": now,
        }
        for photo_id in sorted(_existing(tx, id_list(ids)))
    ]
    if not rows:
        return
    tx.execute(_OVERRULE if source == TagSource.MANUAL else _ACCEPT, rows)


def set_state(tx: Connection, ids: Ids, tag_id: int, state: TagState) -> None:
    """Accept, reject or re-open existing links; photos without the tag are left alone."""
    decided_at = None if state == TagState.SUGGESTED else int(time.time())
    tx.execute(
        update(PhotoTagTable)
        .where(PhotoTagTable.tag_id == tag_id, PhotoTagTable.photo_id.in_(ID_SET))
        .values(state=state, decided_at=decided_at),
        {"ids": ids_json(ids)},
    )


def remove(tx: Connection, ids: Ids, tag_id: int) -> None:
    """Take a tag from photos: it becomes rejected. Else a keyword that stands in the file would
    come back with its next reading, and a suggestion with the next look at the photo."""
    set_state(tx, ids, tag_id, TagState.REJECTED)


def set_keywords(tx: Connection, photo_id: int, keywords: Iterable[str]) -> None:
    """Make the SIDECAR links of a photo those of its file's keywords that are words.

    Links of another source stay, and so does what was rejected.
    """
    tag_ids = {ensure(tx, word) for word in keywords if is_word(tag_path(word))}
    tx.execute(_OUTDATED_KEYWORDS, {"photo": photo_id, "ids": ids_json(tag_ids)})
    for tag_id in tag_ids:
        add(tx, [photo_id], tag_id, TagSource.SIDECAR)


def with_descendants(tag_id: int) -> Select[int]:
    """The ids of a tag and of every tag below it."""
    below = select(TagTable.id.label("tag_id")).where(TagTable.id == tag_id).cte(recursive=True)
    below = below.union_all(select(TagTable.id).join(below, TagTable.parent_id == below.c.tag_id))
    return select(below.c.tag_id)


def _descent() -> CTE:
    """Pairs (ancestor, tag_id), each tag being its own ancestor too."""
    pairs = select(TagTable.id.label("ancestor"), TagTable.id.label("tag_id")).cte(recursive=True)
    return pairs.union_all(
        select(pairs.c.ancestor, TagTable.id).join(pairs, TagTable.parent_id == pairs.c.tag_id)
    )


def _existing(tx: Connection, ids: Iterable[int]) -> set[int]:
    """Those photos that are still in the catalog: background work may come late."""
    return set(tx.execute(_PRESENT, {"ids": ids_json(set(ids))}).scalars())
