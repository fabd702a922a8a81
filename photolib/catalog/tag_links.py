"""Links of photos to tags as plain rows: for the journal, the review and teaching.

A change is [photo_id, tag_id, before, after]; a side is None (no link) or the values of COLUMNS.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Integer, case, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog import journal, tags
from photolib.catalog.id_sets import ID_SET, Ids, id_list, ids_json
from photolib.catalog.tables import (
    SHOWN,
    EmbedderTable,
    PhotoTable,
    PhotoTagTable,
    TagTable,
    WordlessLabelTable,
    table_of,
)
from photolib.types import SharedTag, TagDecision, TagSource, TagState, WaitingTag

KIND = "tags"
COLUMNS = ("source", "state", "score", "embedder_id", "created_at", "decided_at")
_LINKS = table_of(PhotoTagTable)
Sides = dict[tuple[int, int], list[Any]]


@contextmanager
def journalled(tx: Connection, title: str, ids: Ids, tag_ids: Sequence[int]) -> Iterator[None]:
    """Record what the block changes in these photos' links to these tags."""
    wanted = id_list(ids)
    before = _sides(tx, wanted, tag_ids)
    yield
    after = _sides(tx, wanted, tag_ids)
    changes = [
        [photo_id, tag_id, before.get((photo_id, tag_id)), after.get((photo_id, tag_id))]
        for photo_id, tag_id in sorted(before.keys() | after.keys())
        if before.get((photo_id, tag_id)) != after.get((photo_id, tag_id))
    ]
    journal.record(tx, KIND, title, changes)


def apply(tx: Connection, changes: list[Any], forward: bool) -> None:
    """Make links what they were after (or before) the changes; photos and tags that have gone
    meanwhile are left out."""
    photos = _present(tx, PhotoTable.id, {change[0] for change in changes})
    tags = _present(tx, TagTable.id, {change[1] for change in changes})
    embedders = set(tx.execute(select(EmbedderTable.id)).scalars())
    for photo_id, tag_id, before, after in changes:
        if photo_id not in photos or tag_id not in tags:
            continue
        tx.execute(delete(_LINKS).where(_LINKS.c.photo_id == photo_id, _LINKS.c.tag_id == tag_id))
        side = after if forward else before
        if side is not None:
            values = dict(zip(COLUMNS, side, strict=True))
            if values["embedder_id"] not in embedders:
                values["embedder_id"] = None
            tx.execute(insert(_LINKS).values(photo_id=photo_id, tag_id=tag_id, **values))


def waiting(tx: Connection, ids: Ids | None = None) -> list[WaitingTag]:
    """Suggestions by tag, the least certain photos of each first; of `ids` or of all photos."""
    statement = (
        select(_LINKS.c.tag_id, TagTable.name, _LINKS.c.photo_id, _LINKS.c.score)
        .join(TagTable, TagTable.id == _LINKS.c.tag_id)
        .join(PhotoTable, PhotoTable.id == _LINKS.c.photo_id)
        .where(_LINKS.c.state == TagState.SUGGESTED, SHOWN)
        .order_by(TagTable.name_key, _LINKS.c.score, _LINKS.c.photo_id)
    )
    parameters = None
    if ids is not None:
        statement = statement.where(_LINKS.c.photo_id.in_(ID_SET))
        parameters = {"ids": ids_json(ids)}
    found: dict[tuple[int, str], list[tuple[int, float]]] = {}
    for tag_id, name, photo_id, score in tx.execute(statement, parameters):
        found.setdefault((tag_id, name), []).append((photo_id, score or 0.0))
    groups = [WaitingTag(tag_id, name, tuple(links)) for (tag_id, name), links in found.items()]
    return sorted(groups, key=lambda group: (-len(group.photos), group.name.casefold()))


def recent_decisions(tx: Connection, count: int, tag_id: int | None = None) -> tuple[int, int]:
    """(right, judged) of the last `count` decisions on suggestions, of one tag or of all."""
    statement = select(_LINKS.c.state).where(
        _LINKS.c.source == TagSource.AUTO,
        _LINKS.c.state != TagState.SUGGESTED,
        _LINKS.c.decided_at.is_not(None),
        _LINKS.c.score.is_not(None),
    )
    if tag_id is not None:
        statement = statement.where(_LINKS.c.tag_id == tag_id)
    newest = statement.order_by(_LINKS.c.decided_at.desc()).limit(count)
    states = list(tx.execute(newest).scalars())
    return sum(state == TagState.ACCEPTED for state in states), len(states)


def decided(tx: Connection, most: int) -> dict[str, list[tuple[int, bool]]]:
    """By tag name the photos a person decided on, and whether each shows it; the newest `most`
    of each. A keyword that came with a file is an example too."""
    place = func.row_number().over(
        partition_by=_LINKS.c.tag_id, order_by=_LINKS.c.decided_at.desc()
    )
    numbered = (
        select(_LINKS.c.tag_id, _LINKS.c.photo_id, _LINKS.c.state, place.label("place"))
        .where(_LINKS.c.state != TagState.SUGGESTED)
        .subquery()
    )
    rows = tx.execute(
        select(TagTable.name, numbered.c.photo_id, numbered.c.state)
        .join(TagTable, TagTable.id == numbered.c.tag_id)
        .where(numbered.c.place <= most)
    )
    found: dict[str, list[tuple[int, bool]]] = {}
    for name, photo_id, state in rows:
        found.setdefault(name, []).append((photo_id, state == TagState.ACCEPTED))
    return found


def decisions_mark(tx: Connection) -> tuple[int, int]:
    """Changes whenever a decision is made or taken back: what was taught is then out of date."""
    row = tx.execute(
        select(func.count(), func.coalesce(func.sum(_LINKS.c.decided_at), 0)).where(
            _LINKS.c.state != TagState.SUGGESTED
        )
    ).one()
    return int(row[0]), int(row[1])


def provenance(tx: Connection, photo_id: int) -> list[TagDecision]:
    """Who put each tag on a photo or rejected it, when, and by which embedder's score."""
    rows = tx.execute(
        select(
            TagTable.name,
            _LINKS.c.source,
            _LINKS.c.state,
            _LINKS.c.score,
            EmbedderTable.model_id,
            _LINKS.c.created_at,
            _LINKS.c.decided_at,
        )
        .join(TagTable, TagTable.id == _LINKS.c.tag_id)
        .outerjoin(EmbedderTable, EmbedderTable.id == _LINKS.c.embedder_id)
        .where(_LINKS.c.photo_id == photo_id)
        .order_by(TagTable.name_key)
    )
    return [
        TagDecision(name, TagSource(source), TagState(state), score, model_id, made, judged)
        for name, source, state, score, model_id, made, judged in rows
    ]


def shared(tx: Connection, ids: Ids) -> list[SharedTag]:
    """The tags of any of these photos that are words, but for those that are only rejected."""
    accepted = func.sum(_LINKS.c.state == TagState.ACCEPTED, type_=Integer)
    suggested = func.sum(_LINKS.c.state == TagState.SUGGESTED, type_=Integer)
    best = func.max(case((_LINKS.c.state == TagState.SUGGESTED, _LINKS.c.score)))
    rows = tx.execute(
        select(_LINKS.c.tag_id, TagTable.name, accepted, suggested, best)
        .join(TagTable, TagTable.id == _LINKS.c.tag_id)
        .where(_LINKS.c.photo_id.in_(ID_SET), _LINKS.c.state != TagState.REJECTED)
        .group_by(_LINKS.c.tag_id)
        .order_by(TagTable.name_key),
        {"ids": ids_json(ids)},
    )
    return [SharedTag(*row) for row in rows if tags.is_word(row[1])]


def carriers(tx: Connection, ids: Ids, tag_id: int, state: TagState) -> list[int]:
    """Those of these photos that have the tag in this state."""
    rows = tx.execute(
        select(_LINKS.c.photo_id).where(
            _LINKS.c.photo_id.in_(ID_SET), _LINKS.c.tag_id == tag_id, _LINKS.c.state == state
        ),
        {"ids": ids_json(ids)},
    )
    return list(rows.scalars())


def set_wordless(tx: Connection, tag_id: int, on: bool) -> None:
    """Suggest a tag from its example photos alone, or no longer."""
    if on:
        made = insert(WordlessLabelTable).values(tag_id=tag_id)
        tx.execute(made.on_conflict_do_nothing())
    else:
        tx.execute(delete(WordlessLabelTable).where(WordlessLabelTable.tag_id == tag_id))


def wordless(tx: Connection) -> list[str]:
    """Names of the tags that are suggested from examples alone."""
    statement = select(TagTable.name).join(
        WordlessLabelTable, WordlessLabelTable.tag_id == TagTable.id
    )
    return list(tx.execute(statement.order_by(TagTable.name_key)).scalars())


def _sides(tx: Connection, ids: list[int], tag_ids: Sequence[int]) -> Sides:
    columns = [_LINKS.c[name] for name in COLUMNS]
    rows = tx.execute(
        select(_LINKS.c.photo_id, _LINKS.c.tag_id, *columns).where(
            _LINKS.c.photo_id.in_(ID_SET), _LINKS.c.tag_id.in_(list(tag_ids))
        ),
        {"ids": ids_json(ids)},
    )
    return {(row[0], row[1]): list(row[2:]) for row in rows}


def _present(tx: Connection, column: Any, ids: set[int]) -> set[int]:
    return set(
        tx.execute(select(column).where(column.in_(ID_SET)), {"ids": ids_json(ids)}).scalars()
    )
