"""A change of one file, planned first and then carried out whole or not at all.

Planning reads and writes nothing, so that what a file held can be put by before it is replaced.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from photolib.errors import MetadataNotWritten

PREFIX, SUFFIX = ".photolib-", ".tmp"
LEFT_S = 3600  # a file half written that is older than this is nobody's work any more


class FileEdit(NamedTuple):
    """`before` and `after` are all of the file; None where there is none."""

    path: Path
    before: bytes | None
    after: bytes | None
    like: Path  # the file whose rights a new one gets
    keep_times: bool = False


def read_whole(path: Path, most: int, remedy: str) -> bytes:
    """Raises MetadataNotWritten; `remedy` is what to do about a file of more than `most` bytes."""
    try:
        if path.stat().st_size > most:
            raise MetadataNotWritten(
                path, f"is larger than {most >> 20} MiB, which is left alone; {remedy}"
            )
        return path.read_bytes()
    except OSError as error:
        raise MetadataNotWritten(path, f"cannot be read ({error.strerror or error})") from error


def carry_out(edit: FileEdit) -> None:
    """Through a file beside it that is renamed once it is on the disk.

    Raises MetadataNotWritten: for a write-protected file too, and for one that has changed since
    it was read.
    """
    path = Path(os.path.realpath(edit.path))  # a link stays one
    try:
        _refuse_protected(edit, path)
        if edit.after is None:
            path.unlink()
        else:
            _replace(path, edit.after, edit)
    except OSError as error:
        raise MetadataNotWritten(
            edit.path, f"cannot be written ({error.strerror or error})"
        ) from error


def _refuse_protected(edit: FileEdit, path: Path) -> None:
    """Renaming asks for no right on the file itself, so its own protection is looked at."""
    if edit.before is None:
        if path.exists():
            raise MetadataNotWritten(edit.path, "was made by another program meanwhile")
        return
    if not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
        raise MetadataNotWritten(edit.path, "is write-protected; allow writing to it")
    if path.read_bytes() != edit.before:
        raise MetadataNotWritten(edit.path, "was changed by another program meanwhile")


def _replace(path: Path, data: bytes, edit: FileEdit) -> None:
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # some file systems have no modes
            if edit.keep_times:
                shutil.copystat(path, temporary)  # with its times and extended attributes
            else:
                rights = edit.like.stat().st_mode & 0o666
                Path(temporary).chmod(rights | 0o200)  # beside a protected photo too
        os.replace(temporary, path)  # noqa: PTH105 - the atomic one on every platform
    except OSError:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise


def is_half_written(name: str) -> bool:
    """Whether only `carry_out` makes files of this name, and takes them away again."""
    return name.startswith(PREFIX) and name.endswith(SUFFIX)


def clear_half_written(path: Path) -> None:
    """Remove what a killed program left of a file it was writing beside a photo."""
    with contextlib.suppress(OSError):
        if time.time() - path.lstat().st_mtime > LEFT_S:
            path.unlink()
