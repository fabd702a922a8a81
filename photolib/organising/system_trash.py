"""The system's trash: files go in through send2trash, and come back where that is specified.

That is on Linux and other desktops of freedesktop.org's trash specification 1.0: each trashed
file has a `.trashinfo` that says where it was. Elsewhere the system alone can give files back.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

from photolib.errors import TrashProblem

RESTORABLE = sys.platform not in ("win32", "darwin")
NAME = {"win32": "the Recycle Bin", "darwin": "the Trash"}.get(sys.platform, "the trash")
_INFO = ".trashinfo"


def put(path: Path) -> Path | None:
    """Move a file to the trash; where it lies there, None where the system does not tell.

    Raises TrashProblem; the file is then where it was.
    """
    import send2trash

    if not os.path.lexists(path):
        raise TrashProblem(f"{path} is not there any more; nothing was moved.")
    before = set(_infos_of(path))
    try:
        send2trash.send2trash(os.fspath(path))
    except OSError as error:
        for info in set(_infos_of(path)) - before:  # it was written before the move failed
            if not os.path.lexists(_content_of(info)):
                info.unlink(missing_ok=True)
        raise TrashProblem(f"{path} cannot be moved to {NAME}: {_why(path, error)}.") from error
    if os.path.lexists(path):
        raise TrashProblem(f"{path} cannot be moved to {NAME}: the system left it in its place.")
    made = set(_infos_of(path)) - before
    return _content_of(made.pop()) if made else None


def put_back(path: Path, lies: Path | None) -> None:
    """Move a file from the trash to where it was. Raises TrashProblem; nothing is overwritten."""
    if lies is None:
        raise TrashProblem(
            f"{path.name} lies in {NAME} of the system; restore it there, and it comes back here."
        )
    if os.path.lexists(path):
        raise TrashProblem(
            f"{path} cannot be restored: another file has its place; move that one first."
        )
    if not os.path.lexists(lies):
        raise TrashProblem(
            f"{path.name} is not in {NAME} any more: another program restored or deleted it."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(lies, path)
        _info_of(lies).unlink(missing_ok=True)
    except OSError as error:
        raise TrashProblem(
            f"{path} cannot be restored ({error.strerror or error}); it still lies at {lies}."
        ) from error


def _why(path: Path, error: OSError) -> str:
    if not os.access(path.parent, os.W_OK):
        return "its folder may not be changed; allow writing there"
    if not os.access(path, os.W_OK):
        return "the file is write-protected; allow writing to it"
    return f"the system refused ({error.strerror or error})"


def _infos_of(path: Path) -> Iterator[Path]:
    """The `.trashinfo` files that speak of this path."""
    if not RESTORABLE:
        return
    begins = path.name.partition(".")[0]
    for trash, top in _trashes(path):
        try:
            infos = list((trash / "info").iterdir())
        except OSError:
            continue
        for info in infos:
            named = info.name.startswith(begins) and info.suffix == _INFO
            if named and _speaks_of(info, top, path):
                yield info


def _trashes(path: Path) -> Iterator[tuple[Path, Path]]:
    """(trash, what relative paths in it are relative to): the user's, and those of the disk."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    yield data / "Trash", data
    user = os.getuid()
    for top in path.parents:
        if os.path.ismount(top):
            yield top / ".Trash" / str(user), top
            yield top / f".Trash-{user}", top
            return


def _speaks_of(info: Path, top: Path, path: Path) -> bool:
    try:
        lines = info.read_bytes().splitlines()
    except OSError:
        return False
    for line in lines:
        key, _, value = line.partition(b"=")
        if key.strip() == b"Path":
            was = top / os.fsdecode(unquote_to_bytes(value.strip()))
            return was.name == path.name and (
                os.path.realpath(was.parent) == os.path.realpath(path.parent)
            )
    return False


def _content_of(info: Path) -> Path:
    return info.parent.parent / "files" / info.name.removesuffix(_INFO)


def _info_of(lies: Path) -> Path:
    return lies.parent.parent / "info" / f"{lies.name}{_INFO}"
