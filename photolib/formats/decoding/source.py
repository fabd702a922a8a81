"""A photo's file, read once: its bytes serve the hash, the decoder and the metadata alike.

Only regular files are opened (a pipe would block for ever), only for reading. What the
operating system has against it becomes one sentence.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from photolib.errors import UnreadablePhoto
from photolib.formats.decoding.contract import HEADER_BYTES
from photolib.types import FileStamp

MAX_BYTES_IN_MEMORY = 256 * 2**20
_BLOCK = 4 * 2**20


@dataclass(frozen=True, slots=True)
class Source:
    """`data` is the whole file, or None for one too large to hold (then it is streamed)."""

    path: Path
    stamp: FileStamp
    header: bytes  # the first HEADER_BYTES
    data: bytes | None

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()

    def stream(self) -> BinaryIO:
        """A fresh seekable stream over the file."""
        return BytesIO(self.data) if self.data is not None else self.path.open("rb")

    def blocks(self, got_on: Callable[[], None] | None = None) -> Iterator[bytes]:
        """The file's bytes in order, for hashing; `got_on` is called for each, if given."""
        if self.data is not None:
            yield self.data
            return
        with self.path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                if got_on is not None:
                    got_on()
                yield block


def read_source(path: Path, got_on: Callable[[], None] | None = None) -> Source:
    """Read a file, in blocks after each of which `got_on` is called, if it is given.

    Raises `UnreadablePhoto` with what is in the way.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            kind = "a folder" if stat.S_ISDIR(status.st_mode) else "a pipe or a device"
            raise UnreadablePhoto(path, f"is {kind}, not a photo")
        with path.open("rb") as stream:
            status = os.fstat(stream.fileno())
            stamp = FileStamp(status.st_size, status.st_mtime_ns)
            if status.st_size > MAX_BYTES_IN_MEMORY:
                return Source(path, stamp, stream.read(HEADER_BYTES), None)
            data = stream.read() if got_on is None else _in_blocks(stream, got_on)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL character
        passing = isinstance(error, OSError)
        raise UnreadablePhoto(path, sentence_for(error), passing=passing) from error
    if not data:
        raise UnreadablePhoto(path, "is empty (0 bytes); copy it again from its source")
    return Source(path, stamp, data[:HEADER_BYTES], data)


def _in_blocks(stream: BinaryIO, got_on: Callable[[], None]) -> bytes:
    blocks = []
    while block := stream.read(_BLOCK):
        blocks.append(block)
        got_on()
    return b"".join(blocks)


def sentence_for(error: OSError | ValueError) -> str:
    """Why a file could not be read; continues a sentence that begins with the file."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "is no longer there; it was moved or deleted"
    if isinstance(error, PermissionError):
        return "may not be read by you; change its permissions to allow it"
    code = error.errno if isinstance(error, OSError) else None
    if code in (errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE):
        return (
            "cannot be read because its disk or the connection to it failed; check it and try again"
        )
    detail = os.strerror(code) if code else str(error)
    return f"cannot be read ({detail})"
