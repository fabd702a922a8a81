"""Every photo file below a folder, with the times of the sidecars beside it."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from photolib.formats import extensions
from photolib.jobs import JobToken
from photolib.metadata import sidecar
from photolib.metadata.file_edit import clear_half_written, is_half_written
from photolib.paths import is_gone
from photolib.scan import pairing
from photolib.scan.answering import Alive
from photolib.types import MOVIES, FileStamp, FoundFile

SYSTEM_FOLDERS = frozenset(
    {"@eadir", "$recycle.bin", "system volume information", "#recycle", "lost+found", "__macosx"}
)
"""Folders of network drives and systems that hold copies or rubbish, lower case."""

NO_MEDIA = ".nomedia"
"""A folder holding a file of this name wants to be left alone (Android's convention)."""

ALIVE_EVERY = 16  # entries; looking at one takes a share a fraction of a second at worst

Warn = Callable[[Path, str], None]


class Ignored:
    """What the user does not want in the library: shell patterns such as `Thumbs*` or
    `raw/rejected`, matched without case against names and against sub-paths of the root."""

    def __init__(self, patterns: Collection[str] = ()) -> None:
        translated = [fnmatch.translate(p.strip("/").lower()) for p in patterns if p.strip("/")]
        self._wanted = re.compile("|".join(translated)) if translated else None

    def __bool__(self) -> bool:
        return self._wanted is not None

    def covers(self, name: str, rel_path: str) -> bool:
        return self._wanted is not None and bool(
            self._wanted.match(name.lower()) or self._wanted.match(rel_path.lower())
        )


NOTHING = Ignored()


def walk(
    root: Path,
    *,
    below: str = "",
    wanted: Collection[str] | None = None,
    exclude: Collection[Path] = (),
    ignored: Ignored = NOTHING,
    pairs: bool = False,
    warn: Warn | None = None,
    alive: Alive | None = None,
    token: JobToken | None = None,
) -> Iterator[FoundFile]:
    """Every photo file below `root` (or below its sub-path `below`), in no order.

    Hidden files (macOS keeps `._IMG.jpg` beside a photo), hidden and system folders, those
    with a `.nomedia` and what is `ignored` are left out. Links are followed but never into a
    loop, and only regular files count. With `pairs` the files of RAW+JPEG pairs and Live Photos
    are told apart (`pairing`). A folder that cannot be read is told to `warn`; its siblings are
    still walked. `alive` is called every few entries. What the program itself, killed while it
    wrote beside a photo, left there an hour ago or longer is removed.
    """
    endings = frozenset(extensions() if wanted is None else wanted)
    excluded = {os.path.realpath(p) for p in exclude}
    seen: set[tuple[int, int]] = set()
    start = os.fspath(root.joinpath(*below.split("/")) if below else root)
    if below and _left_out(root, below, ignored):
        return
    ignores = bool(ignored)
    new, is_file = tuple.__new__, stat.S_ISREG  # named tuples are made faster in this way
    stack = [(start, below + "/" if below else "")]
    while stack:
        if token is not None:
            token.check()
        if alive is not None:
            alive()
        directory, prefix = stack.pop()
        inner: list[tuple[str, str]] = []
        files: list[FoundFile] = []
        beside: dict[str, int] = {}
        movies: list[str] = []
        try:
            if excluded and os.path.realpath(directory) in excluded:
                continue
            with _entries(directory) as entries:
                for number, entry in enumerate(entries):
                    if alive is not None and not number % ALIVE_EVERY:
                        alive()
                    name = entry.name
                    if ignores and ignored.covers(name, prefix + name):
                        continue
                    if entry.is_dir():
                        if name[0] == "." or name.lower() in SYSTEM_FOLDERS:
                            continue
                        path = os.path.join(directory, name)  # noqa: PTH118 - fast
                        if entry.is_symlink() and _is_loop(path, seen, directory):
                            continue
                        inner.append((path, f"{prefix}{name}/"))
                        continue
                    if name == NO_MEDIA:
                        files.clear()
                        inner.clear()
                        break
                    dot = name.rfind(".")
                    if name[0] == ".":
                        if is_half_written(name):
                            clear_half_written(Path(directory, name))
                        continue
                    if dot < 0:
                        continue
                    ending = name[dot:].lower()
                    if ending in endings:
                        try:
                            status = entry.stat()
                        except PermissionError:  # as for the whole folder: not to be entered
                            raise
                        except OSError:  # gone since it was listed, or a link to nowhere
                            continue
                        if is_file(status.st_mode):
                            stamp = new(FileStamp, (status.st_size, status.st_mtime_ns, 0))
                            files.append(new(FoundFile, (prefix + name, stamp, "", ())))
                    elif ending in sidecar.EXTENSIONS:
                        _note_sidecar(entry, beside)
                    elif ending in MOVIES:
                        movies.append(name)
        except OSError as error:
            if warn is not None:
                warn(Path(directory), error.strerror or str(error))
            continue
        if pairs and files:
            files = _paired(files, movies)
        yield from _with_sidecars(files, beside) if beside else files
        stack.extend(inner)


def _left_out(root: Path, below: str, ignored: Ignored) -> bool:
    """Whether a walk from the root would never come to this sub-path."""
    folder, rel_path = root, ""
    for name in below.split("/"):
        folder, rel_path = folder / name, f"{rel_path}/{name}" if rel_path else name
        if name[0] == "." or name.lower() in SYSTEM_FOLDERS or ignored.covers(name, rel_path):
            return True
        if not is_gone(folder.parent / NO_MEDIA):
            return True
    return False


def stamp_of(path: Path) -> FileStamp:
    """What a scan would note of this one file. Raises OSError."""
    status = path.stat()
    beside: dict[str, int] = {}
    with os.scandir(path.parent) as entries:
        for entry in entries:
            if entry.name[entry.name.rfind(".") :].lower() in sidecar.EXTENSIONS:
                _note_sidecar(entry, beside)
    found = FoundFile(path.name, FileStamp(status.st_size, status.st_mtime_ns))
    return next(_with_sidecars([found], beside)).stamp


def _paired(files: list[FoundFile], movies: list[str]) -> list[FoundFile]:
    """Most folders hold neither a RAW file nor a movie; they pay for a look at the endings."""
    raw = pairing.RAW
    if movies or any(f.rel_path[f.rel_path.rfind(".") :].lower() in raw for f in files):
        return pairing.paired(files, movies)
    return files


def _note_sidecar(entry: os.DirEntry[str], beside: dict[str, int]) -> None:
    try:
        beside[entry.name.lower()] = entry.stat().st_mtime_ns
    except OSError:
        return


def _with_sidecars(files: list[FoundFile], beside: dict[str, int]) -> Iterator[FoundFile]:
    for file in files:
        times = [beside.get(name, 0) for name in sidecar.sidecar_names(Path(file.rel_path))]
        yield file._replace(stamp=file.stamp._replace(sidecar_ns=max(times)))


@contextmanager
def _entries(directory: str) -> Iterator[Iterator[os.DirEntry[str]]]:
    """The entries of a folder, to be looked at before it is left; their `path` is not to be used.

    Where the system can, the folder is opened once and its entries are asked for by their names
    alone: half the time of resolving a long path for each.
    """
    if os.scandir not in os.supports_fd:
        with os.scandir(directory) as entries:
            yield entries
        return
    folder = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with os.scandir(folder) as entries:
            yield entries
    finally:
        os.close(folder)


def _is_loop(path: str, seen: set[tuple[int, int]], directory: str) -> bool:
    """Whether following this linked folder would walk something twice or for ever."""
    status = Path(path).stat()
    key = (status.st_dev, status.st_ino)
    target = os.path.realpath(path)
    inside = os.path.realpath(directory)
    if key in seen or inside == target or inside.startswith(target + os.sep):
        return True
    seen.add(key)
    return False
