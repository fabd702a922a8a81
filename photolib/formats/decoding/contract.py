"""What a format is: how it is recognised and what it hands over.

A format file defines `FORMAT = Format(...)`. The registry asks every format how sure it is of
a file's first bytes and calls `open` of the surest; the rest of the way is common to all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

    from photolib.formats.decoding.source import Source

HEADER_BYTES = 4096  # what `score` may look at


@dataclass(frozen=True, slots=True)
class Wanted:
    """The smallest edges the caller can use, in pixels; None: no such wish.

    A codec that can decode at a smaller scale may do so as long as the short edge stays at
    `short_edge` and the long edge at `long_edge` or above. Both None: full size.
    """

    short_edge: int | None = None
    long_edge: int | None = None

    def reduction(self, width: int, height: int) -> float:
        """By what factor (>= 1) both edges may shrink."""
        factors = []
        if self.short_edge:
            factors.append(min(width, height) / self.short_edge)
        if self.long_edge:
            factors.append(max(width, height) / self.long_edge)
        return max(1.0, min(factors, default=1.0))


@dataclass(frozen=True, slots=True)
class Embedded:
    """Metadata as it lies in the file, not parsed.

    `exif` is a TIFF stream (an `Exif\\0\\0` prefix is allowed), for TIFF-like files the file
    itself. `xmp` is an XML packet. `iptc` is an IIM data set stream (IPTC-IIM 4.2).
    """

    exif: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None


@dataclass(slots=True)
class Opened:
    """A file whose header was read. `image` loads its pixels when first asked for them.

    `width`, `height` are those of the full photo as stored, before `orientation` (EXIF 1..8,
    what is left to be applied). `sample_max` is the white level of 16-bit greyscale. The codec
    will decode at 1/`scale` of what `image` says now (where it shrinks only later). `rescue`
    opens a file whose end is missing in a way that shows more of it than its first rows.
    """

    image: Image.Image
    width: int
    height: int
    orientation: int = 1
    embedded: Embedded = field(default_factory=Embedded)
    icc: bytes | None = None
    sample_max: int = 65535
    warning: str | None = None
    scale: int = 1
    rescue: Callable[[], Image.Image] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One family of files.

    `score` says from the first `HEADER_BYTES` bytes how sure it is, 0 (no) to 100 (certain).
    `open` raises `Refused` or whatever its codec raises; `decode` turns that into a sentence.
    `bytes_per_pixel` is the measured peak memory while loading, 0 where the pixels are
    decoded row by row straight into the image (whose mode then says it). `image_data` picks out
    of a whole file the bytes that make the picture, without what only describes it; None when
    the file is built otherwise than it knows.
    """

    key: str
    extensions: frozenset[str]  # lower case, with the dot
    score: Callable[[bytes], int]
    open: Callable[[Source, Wanted], Opened]
    bytes_per_pixel: int = 0
    image_data: Callable[[bytes], list[memoryview] | None] | None = None


class Refused(Exception):
    """A format declines a file. The text tells the user why and what to do.

    It continues a sentence that begins with the file: "is empty; copy it again".
    """
