"""Photos that were edited and moved in one go, known again by their exposure.

Their picture has changed, so their content hash has, too. An edited copy is a photo of its own,
though, so a photo is only taken for a MISSING one when there is no other choice on either side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from sqlalchemy import Connection, bindparam, select

from photolib.catalog import pairs, photo_files
from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import PhotoTable
from photolib.types import FileStamp, FoundFile, PhotoState

_FIRST_READ = select(
    PhotoTable.folder_id,
    PhotoTable.rel_path,
    PhotoTable.size,
    PhotoTable.mtime_ns,
    PhotoTable.sidecar_ns,
    PhotoTable.part_of,
    PhotoTable.companions,
).where(PhotoTable.id == bindparam("photo"), PhotoTable.content_hash.is_(None))
_OF_CAPTURE = select(PhotoTable.id, PhotoTable.rel_path, PhotoTable.state).where(
    PhotoTable.capture == bindparam("capture"), PhotoTable.part_of.is_(None)
)
_HAVING = select(PhotoTable.id).where(PhotoTable.id.in_(ID_SET), PhotoTable.capture.is_not(None))
# DCF (CIPA DC-009): a camera calls its photos by four characters and a running number.
_CAMERA_NAME = re.compile(r"(?=\w{0,3}[A-Za-z_])\w{4}(\d{4})(?!\d)", re.ASCII)


def having(tx: Connection, ids: Ids) -> set[int]:
    """Those of the photos whose exposure is known."""
    return set(tx.execute(_HAVING, {"ids": ids_json(ids)}).scalars())


def may_be_lost(tx: Connection, photo_id: int, capture: str) -> bool:
    """Whether a photo that is read for the first time may be a MISSING one of this exposure."""
    if tx.execute(_FIRST_READ, {"photo": photo_id}).one_or_none() is None:
        return False
    return _lost(tx, capture) is not None


def recognise(tx: Connection, found: Mapping[int, str]) -> dict[int, int]:
    """The ids that photos read for the first time go on under, of those that are known again.

    `found` has the fingerprints of all of them. One is taken for a MISSING photo when it is the
    only one of this exposure that is new, the other the only one that is missing, and none is
    there already. The MISSING one takes its place, with tags, rating and albums; it is NEW, as
    its picture is another.
    """
    again: dict[int, int] = {}
    times = Counter(found.values())
    for photo_id, capture in found.items():
        new = tx.execute(_FIRST_READ, {"photo": photo_id}).one_or_none()
        lost = _lost(tx, capture) if new is not None and times[capture] == 1 else None
        if new is None or lost is None or _other_frames(new.rel_path, lost[1]):
            continue
        stamp = FileStamp(new.size, new.mtime_ns, new.sidecar_ns)
        pairs.share(tx, photo_id, lost[0])  # what was said of it meanwhile
        names = (new.part_of or "", tuple(new.companions or ()))
        photo_files.relocate(tx, lost[0], new.folder_id, FoundFile(new.rel_path, stamp, *names))
        photo_files.mark_changed(tx, [(lost[0], stamp)])
        pairs.share_with_shown(tx, lost[0])
        again[photo_id] = lost[0]
    return again


def _lost(tx: Connection, capture: str) -> tuple[int, str] | None:
    """Id and place of the MISSING photo of an exposure of which there is no other."""
    known = tx.execute(_OF_CAPTURE, {"capture": capture}).all()
    if len(known) != 1 or known[0].state != PhotoState.MISSING:
        return None
    return known[0].id, known[0].rel_path


def _other_frames(one: str, other: str) -> bool:
    """Whether the camera's own names say that these are not the same: at 120 frames a second, two
    may fall into one hundredth."""
    first, second = (_CAMERA_NAME.match(PurePosixPath(path).name) for path in (one, other))
    return first is not None and second is not None and first[1] != second[1]
