"""Which photos belong together: files of one picture, and shots taken in one go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from photolib.catalog.id_sets import ID_SET, fetch_integers, ids_json
from photolib.catalog.tables import (
    SHOWN,
    AlbumPhotoTable,
    NearDuplicateTable,
    PhotoTable,
    PhotoTagTable,
)
from photolib.types import Int64, PhotoState, Stacks, TagState

SAME_MOMENT_S = 3  # seconds between two shots of a series at most
_MICROSECONDS = 1_000_000

_TWICE = (
    select(PhotoTable.content_hash)
    .where(PhotoTable.content_hash.is_not(None), SHOWN)
    .group_by(PhotoTable.content_hash)
    .having(func.count() > 1)
)
_COPIED = and_(PhotoTable.content_hash.is_not(None), PhotoTable.content_hash.in_(_TWICE))
_OTHER = aliased(PhotoTable)
_OTHER_SHOWN = and_(_OTHER.state != PhotoState.MISSING, _OTHER.part_of.is_(None))
_ALIKE = (
    select(NearDuplicateTable.photo_id)
    .join(_OTHER, _OTHER.id == NearDuplicateTable.other_id)
    .where(_OTHER_SHOWN)
)
DUPLICATE: ColumnElement[bool] = or_(_COPIED, PhotoTable.id.in_(_ALIKE))
"""There is another file of the same picture, as it is or smaller, saved anew, converted."""

_PAIRS = (
    select(NearDuplicateTable.photo_id, NearDuplicateTable.other_id)
    .join(PhotoTable, PhotoTable.id == NearDuplicateTable.photo_id)
    .join(_OTHER, _OTHER.id == NearDuplicateTable.other_id)
    .where(SHOWN, _OTHER_SHOWN)
)
_SAME_CONTENT = select(
    PhotoTable.id, func.dense_rank().over(order_by=PhotoTable.content_hash)
).where(_COPIED, SHOWN)

_SAID = or_(
    PhotoTable.favorite == 1,
    PhotoTable.rating > 0,
    exists().where(AlbumPhotoTable.photo_id == PhotoTable.id),
    exists().where(
        PhotoTagTable.photo_id == PhotoTable.id, PhotoTagTable.state == TagState.ACCEPTED
    ),
)
_FACTS = select(
    PhotoTable.id,
    PhotoTable.width * PhotoTable.height,
    case((_SAID, 1), else_=0),
    case((PhotoTable.camera_model.is_not(None), 1), else_=0),
    PhotoTable.size,
    PhotoTable.sort_time,
).where(PhotoTable.id.in_(ID_SET))

_LONGEST = SAME_MOMENT_S * _MICROSECONDS
_SHOTS = and_(PhotoTable.taken_at.is_not(None), PhotoTable.camera_model.is_not(None), SHOWN)
_TIMES = select(PhotoTable.id, PhotoTable.sort_time).where(_SHOTS)
_CAMERAS = select(
    PhotoTable.id,
    PhotoTable.folder_id,
    PhotoTable.folder_path,
    PhotoTable.camera_model,
    PhotoTable.sort_time,
    PhotoTable.size,
).where(PhotoTable.id.in_(ID_SET))
IN_SERIES: ColumnElement[bool] = and_(
    _SHOTS,
    exists().where(
        _OTHER.sort_time.between(PhotoTable.sort_time - _LONGEST, PhotoTable.sort_time + _LONGEST),
        _OTHER.taken_at.is_not(None),
        _OTHER.id != PhotoTable.id,
        _OTHER.folder_id + 0 == PhotoTable.folder_id,  # so that SQLite goes by the time
        _OTHER.folder_path == PhotoTable.folder_path,
        _OTHER.camera_model == PhotoTable.camera_model,
        _OTHER_SHOWN,
    ),
)
"""The same camera took another photo of the same folder at most `SAME_MOMENT_S` before or after."""


def duplicates(tx: Connection) -> Stacks:
    """Files of one picture; newest first. First in each stack stands the one to keep: of the most
    pixels, then with a heart, stars, tags or in an album, then with what its camera wrote, then
    the largest file.

    All others of a stack are the same as its first, so that stacks do not drift.
    """
    near, content = _neighbours(tx), _contents(tx)
    same: defaultdict[int, set[int]] = defaultdict(set)
    for photo_id, number in content.items():
        same[number].add(photo_id)
    facts = fetch_integers(tx, _FACTS, {"ids": ids_json([*near, *(content.keys() - near.keys())])})
    keys = (facts[:, 0], *(-facts[:, column] for column in (4, 3, 2, 1)))
    best_first = facts[np.lexsort(keys)]
    place = {photo_id: at for at, photo_id in enumerate(best_first[:, 0].tolist())}
    free = set(place)
    members: list[int] = []
    starts: list[int] = []
    for photo_id, first in place.items():
        if photo_id not in free:
            continue
        free.remove(photo_id)
        copies = same[content[photo_id]] if photo_id in content else set()
        others = free & (near.get(photo_id, set()) | copies)
        if others:
            free -= others
            starts.append(len(members))
            members += [first, *sorted(place[one] for one in others)]
    chosen = best_first[members]
    return _newest_first(chosen[:, 0], chosen[:, 4], chosen[:, 5], starts)


def series(tx: Connection) -> Stacks:
    """Shots that one camera took in one go, in the order they were taken; the newest series first.
    Of files of one picture the first that came into the library counts."""
    times = fetch_integers(tx, _TIMES)
    times = times[np.argsort(times[:, 1], kind="stable")]
    near_in_time = np.diff(times[:, 1]) <= _LONGEST
    close = np.unique(np.concatenate([times[:-1][near_in_time, 0], times[1:][near_in_time, 0]]))
    again = _later_files(tx, set(close.tolist()))
    shots = sorted(
        ((folder, path, camera), at, photo_id, size)
        for photo_id, folder, path, camera, at, size in tx.execute(
            _CAMERAS, {"ids": ids_json(close)}
        )
        if photo_id not in again
    )
    stacks: list[list[tuple[int, int, int]]] = []
    before: tuple[object, int] = ((), 0)
    for place, at, photo_id, size in shots:
        if place != before[0] or at - before[1] > _LONGEST:
            stacks.append([])
        stacks[-1].append((photo_id, size, at))
        before = place, at
    stacks = [stack for stack in stacks if len(stack) > 1]
    chosen = np.array([shot for stack in stacks for shot in stack], np.int64).reshape(-1, 3)
    counts = [len(stack) for stack in stacks]
    starts = np.cumsum([0, *counts])[:-1].tolist()
    return _newest_first(chosen[:, 0], chosen[:, 1], chosen[:, 2], starts)


def _later_files(tx: Connection, among: set[int]) -> set[int]:
    """Those of some photos that came after another one of them that is the same picture."""
    later = {
        one
        for one, others in _neighbours(tx).items()
        if one in among and any(other < one and other in among for other in others)
    }
    first: dict[int, int] = {}
    for photo_id, content in sorted(_contents(tx).items()):
        if photo_id in among and first.setdefault(content, photo_id) != photo_id:
            later.add(photo_id)
    return later


def _neighbours(tx: Connection) -> dict[int, set[int]]:
    """The near-duplicates of each photo that has any."""
    near: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in fetch_integers(tx, _PAIRS).tolist():
        near[one].add(other)
        near[other].add(one)
    return dict(near)


def _contents(tx: Connection) -> dict[int, int]:
    """A number for the content of each photo that there are copies of."""
    return dict(fetch_integers(tx, _SAME_CONTENT).tolist())


def _newest_first(ids: Int64, sizes: Int64, times: Int64, starts: Sequence[int]) -> Stacks:
    """Times are microseconds, those of the first of each stack count."""
    if not starts:
        none = np.zeros(0, np.int64)
        return Stacks(none, none, none, none)
    begins = np.array(starts, np.int64)
    counts = np.diff(np.append(begins, len(ids)))
    order = np.argsort(-times[begins], kind="stable")
    places = np.concatenate([np.arange(begins[at], begins[at] + counts[at]) for at in order])
    return Stacks(
        ids[places],
        sizes[places],
        times[places] // _MICROSECONDS,
        np.append(0, np.cumsum(counts[order])[:-1]).astype(np.int64),
    )
