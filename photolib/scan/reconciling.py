"""Brings the catalog's list of files in line with the disk."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from photolib.catalog import Catalog, captures, folders, pairs, photos, vectors
from photolib.jobs import JobToken
from photolib.paths import is_folder
from photolib.scan.answering import Alive, DoesNotAnswer, ask
from photolib.scan.comparing import Diff, compare, shown_for
from photolib.scan.mounts import is_there, mount_point
from photolib.scan.moves import Move, find_moves
from photolib.scan.walking import NOTHING, Ignored
from photolib.types import Folder, FoundFile, KnownFile, PhotoState

SILENT = "does not answer; it is looked at again later"


@dataclass
class Reconciled:
    """What `reconcile` wrote."""

    added: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    moved: list[int] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    returned: list[int] = field(default_factory=list)
    offline: list[int] = field(default_factory=list)  # folder ids
    online: list[int] = field(default_factory=list)  # folder ids
    paired: list[int] = field(default_factory=list)  # belong to other files than before
    joined: list[int] = field(default_factory=list)  # of them those not shown themselves any more
    unchanged: int = 0
    skipped: list[tuple[Path, str]] = field(default_factory=list)

    @property
    def photos(self) -> list[int]:
        return self.added + self.changed + self.moved + self.missing + self.returned + self.paired

    @property
    def anything(self) -> bool:
        return bool(self.photos or self.offline or self.online)


def reconcile(
    catalog: Catalog,
    *,
    folder_ids: Collection[int] | None = None,
    below: dict[int, set[str]] | None = None,
    exclude: Collection[Path] = (),
    ignored: Ignored = NOTHING,
    pair_files: bool = False,
    token: JobToken | None = None,
) -> Reconciled:
    """Bring the catalog's list of files in line with the disk, in one transaction.

    `below` narrows the walk of a folder to some of its sub-paths (what a watcher reported).
    With `pair_files` the files of a RAW+JPEG pair or a Live Photo become one photo, else they are
    taken apart. A root that is not there (`mounts`), or does not answer, is marked offline and
    nothing in it is touched. Raises Cancelled.
    """

    def look(root: Folder, alive: Alive) -> tuple[list[Diff], Path] | None:
        if not is_folder(root.path):
            return None
        with catalog.read() as tx:
            known = photos.known(tx, root.folder_id)
        found = [
            compare(
                root,
                known,
                below=part,
                exclude=exclude,
                ignored=ignored,
                pairs=pair_files,
                alive=alive,
                token=token,
            )
            for part in _outermost((below or {}).get(root.folder_id) or {""})
        ]
        mounted_at = mount_point(root.path)
        if mounted_at != root.mounted_at or any(diff.gone for diff in found):
            has_any = any(file.state != PhotoState.MISSING for file in known.values())
            if has_any and not is_there(root):  # it may have gone just now
                return None
        return found, mounted_at

    with catalog.read() as tx:
        roots = [
            f for f in folders.all_folders(tx) if folder_ids is None or f.folder_id in folder_ids
        ]
    result = Reconciled()
    diffs: list[Diff] = []
    mounts: dict[int, Path] = {}  # of the roots that lie on another file system than before
    with _uncollected():
        for root in roots:
            found = None
            try:
                found = ask(root.path, partial(look, root), token=token)
            except DoesNotAnswer:
                result.skipped.append((root.path, SILENT))
            if found is None:
                if root.online:
                    result.offline.append(root.folder_id)
                continue
            if not root.online:
                result.online.append(root.folder_id)
            if found[1] != root.mounted_at:
                mounts[root.folder_id] = found[1]
            diffs += found[0]
    diffs, moves = _find_moves(diffs, result, token)
    for diff in diffs:
        result.unchanged += diff.unchanged
        result.skipped.extend(diff.skipped)
    if not result.offline and not result.online and not mounts and not any(map(_differs, diffs)):
        return result
    _write(catalog, diffs, moves, mounts, result)
    return result


def _find_moves(
    diffs: list[Diff], result: Reconciled, token: JobToken | None
) -> tuple[list[Diff], list[Move]]:
    """The diffs of the roots that answer to the end, and the moves between them."""
    while True:
        try:
            return diffs, find_moves(diffs, token)
        except DoesNotAnswer as silent:
            [root] = {d.folder.folder_id: d.folder for d in diffs if d.folder.path == silent.folder}
            diffs = [d for d in diffs if d.folder.folder_id != root]
            result.skipped.append((silent.folder, SILENT))
            if root in result.online:
                result.online.remove(root)
            else:
                result.offline.append(root)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the cycle collector, where it runs by itself.

    Comparing makes a few tuples for every file of the library and no cycles; looking through
    them again and again takes the collector a quarter of the time of a rescan.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _differs(diff: Diff) -> bool:
    return bool(diff.new or diff.changed or diff.returned or diff.gone or diff.paired)


def _outermost(parts: set[str]) -> list[str]:
    """Sub-paths without those that lie inside another one."""
    kept: list[str] = []
    for part in sorted(parts):
        if not any(k == "" or part == k or part.startswith(k + "/") for k in kept):
            kept.append(part)
    return kept


def _back_otherwise(diff: Diff) -> Iterator[KnownFile]:
    """Photos that were missing, where another file lies now."""
    return (known for _, known in diff.changed if known.state == PhotoState.MISSING)


def _write(
    catalog: Catalog,
    diffs: list[Diff],
    moves: list[Move],
    mounts: dict[int, Path],
    result: Reconciled,
) -> None:
    moved = {move.photo_id for move in moves}
    taken = {(move.folder.folder_id, move.found.rel_path) for move in moves}
    with catalog.write() as tx:
        for folder_id in result.offline:
            folders.set_online(tx, folder_id, False)
        for folder_id in result.online:
            folders.set_online(tx, folder_id, True)
        for folder_id, mounted_at in mounts.items():
            folders.set_mounted_at(tx, folder_id, mounted_at)
        # A photo whose exposure is known and whose file was gone is not what lies there now, unless
        # reading that says so.
        replaced = captures.having(tx, [k.photo_id for d in diffs for k in _back_otherwise(d)])
        for move in moves:
            photos.relocate(tx, move.photo_id, move.folder.folder_id, move.found)
            result.moved.append(move.photo_id)
        for diff in diffs:
            folder_id = diff.folder.folder_id
            gone = [known.photo_id for _, known in diff.gone if known.photo_id not in moved]
            new = [f for f in diff.new if (folder_id, f.rel_path) not in taken]
            changed, refilled = [], []
            for found, known in diff.changed:
                if (folder_id, found.rel_path) in taken:
                    if known.photo_id not in moved:  # it lost its place and has no other
                        gone.append(known.photo_id)
                elif known.photo_id in moved or known.photo_id in replaced:
                    refilled.append(found)
                else:
                    changed.append((known.photo_id, found.stamp))
            if changed:
                photos.mark_changed(tx, changed)
                result.changed += [photo_id for photo_id, _ in changed]
            if diff.returned:
                photos.restore(tx, diff.returned)
                result.returned += [photo_id for photo_id, _ in diff.returned]
            if gone:
                photos.mark_missing(tx, gone)
                result.missing += gone
            if refilled:  # a photo that was moved over may have been given this place
                photos.make_room(tx, folder_id, [found.rel_path for found in refilled])
            if new or refilled:
                result.added += photos.insert_new(tx, folder_id, new + refilled)
        together = _together(diffs, moves, replaced)
        photos.set_pairs(tx, together.paired)
        for photo_id in together.joined:
            pairs.share_with_shown(tx, photo_id)
        for giver, taker in together.parted:
            pairs.share(tx, giver, taker)
        vectors.remove(tx, together.joined)
    result.paired += [photo_id for photo_id, _ in together.paired]
    result.joined += together.joined


@dataclass
class _Together:
    """Which files belong together otherwise than before."""

    paired: list[tuple[int, FoundFile]] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)  # another one is shown for them now
    parted: list[tuple[int, int]] = field(default_factory=list)  # (shown for it before, itself)


def _together(diffs: list[Diff], moves: list[Move], replaced: set[int]) -> _Together:
    """Photos that are at their old place; those that moved have been told apart with it."""
    moved = {move.photo_id for move in moves} | replaced
    taken = {(move.folder.folder_id, move.found.rel_path) for move in moves}
    result = _Together()
    for move in moves:
        if move.found.part_of and not move.known.part_of:
            result.joined.append(move.photo_id)
        elif move.shown_for is not None and not move.found.part_of:
            result.parted.append((move.shown_for, move.photo_id))
    for diff in diffs:
        for found, known in diff.paired:
            photo_id = known.photo_id
            if photo_id in moved or (diff.folder.folder_id, found.rel_path) in taken:
                continue
            result.paired.append((photo_id, found))
            before = shown_for(diff.known, found.rel_path)
            if found.part_of and not known.part_of:
                result.joined.append(photo_id)
            elif before is not None and not found.part_of:
                result.parted.append((before, photo_id))
    return result
