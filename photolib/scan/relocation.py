"""A watched folder that lies elsewhere now: a drive under another mount point, a renamed folder.

Told when the user adds it at its new place: what the catalog knows of a root that cannot be
reached is looked for there. Then the root moves, in one step; its photos are not read again.
"""

from __future__ import annotations

import os
from pathlib import Path

from photolib.catalog import Catalog, folders, photos
from photolib.scan.answering import Alive, DoesNotAnswer, ask
from photolib.scan.mounts import is_reachable
from photolib.types import Folder, KnownFile, PhotoState

SAMPLE = 64  # files looked for
ENOUGH = 0.5  # of them must be there; others may have been moved or edited elsewhere
_ROUNDING_NS = 2_000_000_000  # FAT keeps times in steps of two seconds


def add_root(catalog: Catalog, path: Path) -> Folder:
    """Watch `path`; a root that was lost and lies there now moves. Raises FolderProblem."""
    place = Path(os.path.abspath(path))  # noqa: PTH100 - also takes ".." away
    with catalog.read() as tx:
        roots = folders.all_folders(tx)
        lost = [] if place in {root.path for root in roots} else roots
        shares = {
            root.folder_id: _share(place, photos.known(tx, root.folder_id))
            for root in lost
            if not is_reachable(root)
        }
    # One drive may hold a part of another: the one that is there most wholly is it.
    moved = max(shares, key=shares.__getitem__, default=None)
    with catalog.write() as tx:
        if moved is not None and shares[moved] >= ENOUGH:
            return folders.move(tx, moved, place)
        return folders.add(tx, place)


def _share(place: Path, known: dict[str, KnownFile]) -> float:
    """How many of these files lie below `place`, of the same size and time: 0 to 1."""
    there = [(name, k) for name, k in sorted(known.items()) if k.state != PhotoState.MISSING]
    sample = there[:: max(1, len(there) // SAMPLE)]

    def count(alive: Alive) -> int:
        found = 0
        for name, file in sample:
            alive()
            found += _is(place / name, file)
        return found

    try:
        return ask(place, count) / len(sample) if sample else 0.0
    except DoesNotAnswer:
        return 0.0


def _is(path: Path, known: KnownFile) -> bool:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    return (
        status.st_size == known.stamp.size
        and abs(status.st_mtime_ns - known.stamp.mtime_ns) <= _ROUNDING_NS
    )
