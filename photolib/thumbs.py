"""Thumbnails on disk, keyed by content hash: moved and copied photos share theirs.

A cache: anything in it may vanish at any time and is made again. Files are written beside
their place and renamed into it, so that a reader never sees half a picture.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
import time
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from photolib.errors import DiskFull, EnvironmentProblem, LibraryGone, LibraryNotWritable
from photolib.paths import is_gone

THUMB_EDGE = 480  # pixels, long edge
_HASH_EDGE = 16
HASH_BITS = _HASH_EDGE**2
_COLOUR_EDGE = 4
LOOK_BYTES = HASH_BITS // 8 + 2 * _COLOUR_EDGE**2
_QUALITY = 82
_START, _END = b"\xff\xd8", b"\xff\xd9"  # of every JPEG
_TRIM_TO = 0.9  # of max_bytes, so that trimming is rare
_TOUCH_AFTER_S = 24 * 3600
_STALE_TEMP_S = 3600


class _Entry(NamedTuple):
    used: float  # seconds since 1970
    size: int  # bytes
    path: Path


class ThumbnailCache:
    """JPEG files of about THUMB_EDGE pixels under `root`, at most `max_bytes` after `trim`.

    Safe to use from several threads and processes at once.
    """

    def __init__(self, root: Path, max_bytes: int) -> None:
        self.root = root
        self.max_bytes = max_bytes

    def path_for(self, content_hash: str) -> Path:
        """Where the thumbnail is or would be: two levels of folders of 256 each."""
        scheme, _, digest = content_hash.rpartition(":")
        name = f"{scheme}-{digest}" if scheme else digest
        return self.root / digest[:2] / digest[2:4] / f"{name}.jpg"

    def has(self, content_hash: str) -> bool:
        """Whether it is there, from start to end; also marks it as used."""
        path = self.path_for(content_hash)
        try:
            if not _is_whole(path):
                return False
            used = path.stat().st_mtime
            if time.time() - used > _TOUCH_AFTER_S:
                os.utime(path)
        except FileNotFoundError:
            return False
        except PermissionError:
            return path.exists()  # cannot be touched, can still be read
        except OSError:
            return False
        return True

    def store(self, content_hash: str, image: Image.Image) -> Path:
        """Write a thumbnail of an RGB image. Raises EnvironmentProblem."""
        path = self.path_for(content_hash)
        small = shrink(image, THUMB_EDGE)
        temporary = None
        try:
            self._make_folder(path.parent)
            with tempfile.NamedTemporaryFile(
                dir=path.parent, prefix=".", suffix=".tmp", delete=False
            ) as stream:
                temporary = stream.name
                small.save(stream, "JPEG", quality=_QUALITY)
            if path.is_dir():  # not of Photolib's making: kept, but out of the way
                path.rename(path.with_name(f"{path.name}.aside"))
            os.replace(temporary, path)  # noqa: PTH105 - the temporary name is a str
        except OSError as error:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)  # noqa: PTH108
            raise _translated(error, self.root) from error
        return path

    def _make_folder(self, folder: Path) -> None:
        """What is no folder, and so not of Photolib's making, is kept, but out of the way."""
        try:
            self.root.mkdir(exist_ok=True)  # not the library itself, whose drive may be gone
            folder.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            for place in (self.root, folder.parent, folder):
                if os.path.lexists(place) and not place.is_dir():
                    place.rename(place.with_name(f"{place.name}.aside"))
            folder.mkdir(parents=True, exist_ok=True)

    def remove(self, content_hash: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self.path_for(content_hash).unlink()

    def remove_all_but(self, needed: Collection[str]) -> tuple[int, int]:
        """Delete the thumbnails of other content hashes; how many, and their bytes."""
        kept = {self.path_for(content_hash) for content_hash in needed}
        removed = freed = 0
        for entry in list(self._entries()):
            if entry.path not in kept:
                with contextlib.suppress(OSError):
                    entry.path.unlink()
                    removed += 1
                    freed += entry.size
        return removed, freed

    def trim(self) -> int:
        """Delete the longest unused until the cache fits; returns the bytes freed."""
        entries = sorted(self._entries())
        total = sum(entry.size for entry in entries)
        if total <= self.max_bytes:
            return 0
        freed = 0
        for entry in entries:
            if total - freed <= self.max_bytes * _TRIM_TO:
                break
            with contextlib.suppress(OSError):  # gone already, or in use on Windows
                entry.path.unlink()
                freed += entry.size
        return freed

    def _entries(self) -> Iterator[_Entry]:
        """All thumbnails; temporary files that a killed process left are deleted on the way."""
        for folder, _, names in os.walk(self.root):
            for name in names:
                path = Path(folder, name)
                try:
                    status = path.stat()
                    if name.endswith(".tmp"):
                        if time.time() - status.st_mtime > _STALE_TEMP_S:
                            path.unlink()
                        continue
                except OSError:
                    continue
                if name.endswith(".jpg"):
                    yield _Entry(status.st_mtime, status.st_size, path)


def look(file: Path) -> bytes | None:
    """LOOK_BYTES bytes that hardly change when a picture is saved anew or made smaller.

    First HASH_BITS bits, packed: whether each of 16 x 16 patches is brighter than the one left of
    it (N. Krawetz, "Kind of Like That", 2013); then the blue and the red difference (Cb, Cr) of
    4 x 4 patches, a byte each. None when the file cannot be read.
    """
    try:
        with Image.open(file) as image:
            image.draft("YCbCr", (4 * _HASH_EDGE, 4 * _HASH_EDGE))
            whole = image.convert("YCbCr")
            grey = whole.getchannel(0).resize((_HASH_EDGE + 1, _HASH_EDGE), Image.Resampling.BOX)
            colour = whole.resize((_COLOUR_EDGE, _COLOUR_EDGE), Image.Resampling.BOX)
    except (OSError, ValueError):
        return None
    values = np.asarray(grey)
    bits = np.packbits(values[:, 1:] > values[:, :-1])
    return bits.tobytes() + np.asarray(colour)[:, :, 1:].tobytes()


def _is_whole(path: Path) -> bool:
    """Whether both ends of a JPEG are there: what a crash or a bad disk leaves seldom has them."""
    with path.open("rb") as stream:
        start = stream.read(len(_START))
        if start != _START:
            return False
        stream.seek(-len(_END), os.SEEK_END)
        return stream.read() == _END


def shrink(image: Image.Image, edge: int) -> Image.Image:
    """`image` with its long edge about `edge`, never enlarged.

    A tenth more is left as it is: a photo decoded at 1/8 is often just that much larger, and
    resizing it would cost more time than it saves space.
    """
    factor = max(image.size) / edge
    if factor <= 1.1:
        return image
    size = (max(1, round(image.width / factor)), max(1, round(image.height / factor)))
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _translated(error: OSError, root: Path) -> OSError | EnvironmentProblem:
    if error.errno is None:  # of the encoder: it is about the picture
        return error
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(root)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LibraryNotWritable(root)
    if is_gone(root.parent):
        return LibraryGone(root.parent)
    return EnvironmentProblem(
        f"The drive that holds {root} cannot be read or written just now "
        f"({error.strerror or error}); check the drive and try again."
    )
