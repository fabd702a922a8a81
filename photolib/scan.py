"""Walk the watched folders, compare with the catalog, and write down what is different.

folder -> `walk` -> found files -> `compare` with `photos.known` -> `Diff` -> `reconcile`
writes it in one transaction. Nothing is decoded here. A file is known by (path, size, mtime);
only a file that is new while another of the same size is gone gets hashed, to tell a move
from a new photo, so that moves keep identity, tags and vectors.
"""

from __future__ import annotations

import logging
import os
import stat
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from photolib.catalog import Catalog, folders, photos
from photolib.formats import extensions
from photolib.formats.content_hash import content_hash
from photolib.jobs import JobToken
from photolib.types import FileStamp, Folder, FoundFile, KnownFile, PhotoState

log = logging.getLogger(__name__)

SYSTEM_FOLDERS = frozenset(
    {"@eadir", "$recycle.bin", "system volume information", "#recycle", "lost+found", "__macosx"}
)
"""Folders of network drives and systems that hold copies or rubbish, lower case."""

NO_MEDIA = ".nomedia"
"""A folder holding a file of this name wants to be left alone (Android's convention)."""

Warn = Callable[[Path, str], None]


@dataclass
class Diff:
    """What one root looks like now against the catalog."""

    folder: Folder
    new: list[FoundFile] = field(default_factory=list)
    changed: list[tuple[int, FileStamp]] = field(default_factory=list)
    returned: list[tuple[int, FileStamp]] = field(default_factory=list)
    gone: list[tuple[str, KnownFile]] = field(default_factory=list)  # with their rel_path
    lost: list[tuple[str, KnownFile]] = field(
        default_factory=list
    )  # MISSING before, still not there
    unchanged: int = 0
    skipped: list[tuple[Path, str]] = field(default_factory=list)


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
    unchanged: int = 0
    skipped: list[tuple[Path, str]] = field(default_factory=list)

    @property
    def photos(self) -> list[int]:
        return self.added + self.changed + self.moved + self.missing + self.returned

    @property
    def anything(self) -> bool:
        return bool(self.photos or self.offline or self.online)


def walk(
    root: Path,
    *,
    below: str = "",
    wanted: Collection[str] | None = None,
    exclude: Collection[Path] = (),
    warn: Warn | None = None,
    token: JobToken | None = None,
) -> Iterator[FoundFile]:
    """Every photo file below `root` (or below its sub-path `below`), in no order.

    Hidden files (macOS keeps `._IMG.jpg` beside a photo), hidden and system folders and those
    with a `.nomedia` are left out. Links are followed but never into a loop, and only regular
    files count. A folder that cannot be read is told to `warn`; its siblings are still walked.
    """
    endings = frozenset(extensions() if wanted is None else wanted)
    excluded = {os.path.realpath(p) for p in exclude}
    seen: set[tuple[int, int]] = set()
    start = os.fspath(root.joinpath(*below.split("/")) if below else root)
    stack = [(start, below + "/" if below else "")]
    while stack:
        if token is not None:
            token.check()
        directory, prefix = stack.pop()
        inner: list[tuple[str, str]] = []
        files: list[FoundFile] = []
        try:
            if excluded and os.path.realpath(directory) in excluded:
                continue
            with os.scandir(directory) as entries:
                for entry in entries:
                    name = entry.name
                    if entry.is_dir():
                        if name[0] == "." or name.lower() in SYSTEM_FOLDERS:
                            continue
                        if entry.is_symlink() and _is_loop(entry, seen, directory):
                            continue
                        inner.append((entry.path, f"{prefix}{name}/"))
                        continue
                    if name == NO_MEDIA:
                        files.clear()
                        inner.clear()
                        break
                    dot = name.rfind(".")
                    if name[0] == "." or dot < 0 or name[dot:].lower() not in endings:
                        continue
                    found = _found(entry, prefix + name)
                    if found is not None:
                        files.append(found)
        except OSError as error:
            if warn is not None:
                warn(Path(directory), error.strerror or str(error))
            continue
        yield from files
        stack.extend(inner)


def _found(entry: os.DirEntry[str], rel_path: str) -> FoundFile | None:
    try:
        status = entry.stat()
    except OSError:  # gone between listing and looking, or a link to nowhere
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FoundFile(rel_path, FileStamp(status.st_size, status.st_mtime_ns))


def _is_loop(entry: os.DirEntry[str], seen: set[tuple[int, int]], directory: str) -> bool:
    """Whether following this linked folder would walk something twice or for ever."""
    status = entry.stat()
    key = (status.st_dev, status.st_ino)
    target = os.path.realpath(entry.path)
    inside = os.path.realpath(directory)
    if key in seen or inside == target or inside.startswith(target + os.sep):
        return True
    seen.add(key)
    return False


def compare(
    folder: Folder,
    known: dict[str, KnownFile],
    *,
    below: str = "",
    exclude: Collection[Path] = (),
    token: JobToken | None = None,
) -> Diff:
    """Diff a root (or its sub-path `below`) with what the catalog knows of it.

    What lies under a folder that could not be read counts as unchanged, never as gone.
    """
    diff = Diff(folder)

    def warn(path: Path, reason: str) -> None:
        if path.exists():  # one that vanished meanwhile is no trouble: its photos are gone
            diff.skipped.append((path, reason))

    missing = PhotoState.MISSING
    rest = dict(known)
    for found in walk(folder.path, below=below, exclude=exclude, warn=warn, token=token):
        before = rest.pop(found.rel_path, None)
        if before is None:
            diff.new.append(found)
        elif before.stamp != found.stamp:
            diff.changed.append((before.photo_id, found.stamp))
        elif before.state == missing:
            diff.returned.append((before.photo_id, found.stamp))
        else:
            diff.unchanged += 1
    unread = [_prefix(folder.path, path) for path, _ in diff.skipped]
    for rel_path, before in rest.items():
        if below and not rel_path.startswith(below + "/"):
            continue
        if any(rel_path.startswith(prefix) for prefix in unread):
            diff.unchanged += 1
        elif before.state == missing:
            diff.lost.append((rel_path, before))
        else:
            diff.gone.append((rel_path, before))
    return diff


def _prefix(root: Path, directory: Path) -> str:
    relative = directory.relative_to(root).as_posix()
    return "" if relative == "." else relative + "/"


def reconcile(
    catalog: Catalog,
    *,
    folder_ids: Collection[int] | None = None,
    below: dict[int, set[str]] | None = None,
    exclude: Collection[Path] = (),
    token: JobToken | None = None,
) -> Reconciled:
    """Bring the catalog's list of files in line with the disk, in one transaction.

    `below` narrows the walk of a folder to some of its sub-paths (what a watcher reported).
    A root that is not there is marked offline and nothing in it is touched. Raises Cancelled.
    """
    with catalog.read() as tx:
        roots = [
            f for f in folders.all_folders(tx) if folder_ids is None or f.folder_id in folder_ids
        ]
    result = Reconciled()
    diffs: list[Diff] = []
    for root in roots:
        if not root.path.is_dir():
            if root.online:
                result.offline.append(root.folder_id)
            continue
        if not root.online:
            result.online.append(root.folder_id)
        with catalog.read() as tx:
            known = photos.known(tx, root.folder_id)
        parts = _outermost((below or {}).get(root.folder_id) or {""})
        diffs.extend(
            compare(root, known, below=part, exclude=exclude, token=token) for part in parts
        )
    for diff in diffs:
        result.unchanged += diff.unchanged
        result.skipped.extend(diff.skipped)
    moves = _find_moves(diffs, token)
    if not result.offline and not result.online and not any(map(_differs, diffs)):
        return result
    _write(catalog, diffs, moves, result)
    return result


def _differs(diff: Diff) -> bool:
    return bool(diff.new or diff.changed or diff.returned or diff.gone)


def _outermost(parts: set[str]) -> list[str]:
    """Sub-paths without those that lie inside another one."""
    kept: list[str] = []
    for part in sorted(parts):
        if not any(k == "" or part == k or part.startswith(k + "/") for k in kept):
            kept.append(part)
    return kept


@dataclass(frozen=True, slots=True)
class _Move:
    photo_id: int
    folder: Folder
    found: FoundFile


def _find_moves(diffs: list[Diff], token: JobToken | None) -> list[_Move]:
    """Pair new files with gone photos of the same content; hashes only same-size candidates."""
    by_size: dict[int, list[tuple[str, KnownFile]]] = defaultdict(list)
    for diff in diffs:
        for rel_path, known in diff.gone + diff.lost:
            if known.content_hash is not None:
                by_size[known.stamp.size].append((rel_path, known))
    if not by_size:
        return []
    moves: list[_Move] = []
    for diff in diffs:
        for found in diff.new:
            candidates = by_size.get(found.stamp.size)
            if not candidates:
                continue
            if token is not None:
                token.check()
            try:
                digest = _hash_file(diff.folder.path / found.rel_path)
            except OSError:
                continue
            # the same file name first: copies of one photo keep their own tags apart
            same = [c for c in candidates if c[1].content_hash == digest]
            same.sort(key=lambda c: _name(c[0]) != _name(found.rel_path))
            if same:
                candidates.remove(same[0])
                moves.append(_Move(same[0][1].photo_id, diff.folder, found))
    return moves


def _hash_file(path: Path) -> str:
    with path.open("rb") as file:
        return content_hash(iter(lambda: file.read(1 << 20), b""))


def _name(rel_path: str) -> str:
    return rel_path.rpartition("/")[2]


def _write(catalog: Catalog, diffs: list[Diff], moves: list[_Move], result: Reconciled) -> None:
    moved_ids = {move.photo_id for move in moves}
    moved_files = {(move.folder.folder_id, move.found.rel_path) for move in moves}
    with catalog.write() as tx:
        for folder_id in result.offline:
            folders.set_online(tx, folder_id, False)
        for folder_id in result.online:
            folders.set_online(tx, folder_id, True)
        for move in moves:
            photos.relocate(
                tx, move.photo_id, move.folder.folder_id, move.found.rel_path, move.found.stamp
            )
            result.moved.append(move.photo_id)
        for diff in diffs:
            folder_id = diff.folder.folder_id
            new = [f for f in diff.new if (folder_id, f.rel_path) not in moved_files]
            gone = [k.photo_id for _, k in diff.gone if k.photo_id not in moved_ids]
            if diff.changed:
                photos.mark_changed(tx, diff.changed)
                result.changed += [photo_id for photo_id, _ in diff.changed]
            if diff.returned:
                photos.restore(tx, diff.returned)
                result.returned += [photo_id for photo_id, _ in diff.returned]
            if gone:
                photos.mark_missing(tx, gone)
                result.missing += gone
            if new:
                result.added += photos.insert_new(tx, folder_id, new)
