"""From a file to a picture: the one way in for every kind of photo.

`decode` reads the file once, asks the formats whose it is, and returns an upright 8-bit sRGB
picture or raises `UnreadablePhoto` with one sentence. Nothing else ever leaves here, whatever
is in the file. A format is one module of this package; see `registry`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from photolib.errors import UnreadablePhoto
from photolib.formats import registry
from photolib.formats.content_hash import IMAGE, content_hash, image_hash, scheme_of
from photolib.formats.decoding.contract import Embedded, Format, Opened, Refused, Wanted
from photolib.formats.decoding.limits import MAX_PIXELS
from photolib.formats.decoding.not_a_photo import describe_content
from photolib.formats.decoding.source import Source, read_source

if TYPE_CHECKING:
    from photolib.formats.decoding.picture import Picture

__all__ = [
    "MAX_PIXELS",
    "Source",
    "decode",
    "decode_source",
    "extensions",
    "identity",
    "identity_like",
    "read_embedded",
    "read_source",
]

log = logging.getLogger(__name__)


def extensions() -> frozenset[str]:
    """What a scan looks for: lower case, with the dot."""
    return frozenset().union(*(fmt.extensions for fmt in registry.formats()))


def decode(
    path: Path, *, min_short_edge: int | None = None, min_long_edge: int | None = None
) -> Picture:
    """Decode the photo at `path`, at full size or scaled down to no less than the asked edges.

    Raises `UnreadablePhoto`.
    """
    return decode_source(
        read_source(path), min_short_edge=min_short_edge, min_long_edge=min_long_edge
    )


def decode_source(
    source: Source, *, min_short_edge: int | None = None, min_long_edge: int | None = None
) -> Picture:
    """`decode` for a file that was read already."""
    wanted = Wanted(min_short_edge, min_long_edge)
    failure: Exception | None = None
    for fmt in registry.candidates(source.header, source.suffix):
        try:
            return _decode_as(fmt, source, wanted)
        except Refused as refused:
            failure = failure or refused
            break
        except Exception as error:  # a codec may raise anything on a damaged file
            log.debug("%s is not %s: %s", source.path, fmt.key, error)
            failure = failure or error
    raise UnreadablePhoto(source.path, _sentence(source, failure)) from failure


def read_embedded(source: Source) -> Embedded:
    """Metadata of a file without decoding its pixels; empty when nothing can be read."""
    for fmt in registry.candidates(source.header, source.suffix):
        try:
            return fmt.open(source, Wanted(1, 1)).embedded
        except Exception as error:  # as in decode_source
            log.debug("%s is not %s: %s", source.path, fmt.key, error)
    return Embedded()


def identity(source: Source, format_key: str, orientation: int) -> str:
    """The content hash of a file that was recognised as `format_key`; see content_hash.py."""
    fmt = next(fmt for fmt in registry.formats() if fmt.key == format_key)
    if fmt.image_data is not None and source.data is not None:
        try:
            parts = fmt.image_data(source.data)
        except (IndexError, ValueError, OverflowError) as error:
            log.debug("%s is not built as %s: %s", source.path, fmt.key, error)
        else:
            if parts:
                return image_hash(parts, orientation)
    return content_hash(source.data if source.data is not None else source.blocks())


def identity_like(path: Path, known: str, got_on: Callable[[], None] | None = None) -> str | None:
    """The content hash of a file under the scheme of `known`, to compare the two.

    None when the file cannot be read. Decodes no pixels. `got_on`, if given, is called while it is
    read.
    """
    try:
        source = read_source(path, got_on)
        if scheme_of(known) != IMAGE:
            return content_hash(source.data if source.data is not None else source.blocks(got_on))
    except (UnreadablePhoto, OSError):
        return None
    for fmt in registry.candidates(source.header, source.suffix):
        try:
            return identity(source, fmt.key, fmt.open(source, Wanted(1, 1)).orientation)
        except Exception as error:  # as in decode_source
            log.debug("%s is not %s: %s", source.path, fmt.key, error)
    return None


def _decode_as(fmt: Format, source: Source, wanted: Wanted) -> Picture:
    from photolib.formats.decoding.colour import to_srgb
    from photolib.formats.decoding.loading import load_pixels
    from photolib.formats.decoding.orientation import upright, upright_size
    from photolib.formats.decoding.picture import Picture

    opened: Opened = fmt.open(source, wanted)
    image = load_pixels(opened, wanted, fmt.bytes_per_pixel)
    image = upright(to_srgb(image, opened), opened.orientation)
    width, height = upright_size(opened.width, opened.height, opened.orientation)
    return Picture(
        image, width, height, opened.orientation, fmt.key, opened.embedded, opened.warning
    )


def _sentence(source: Source, failure: Exception | None) -> str:
    if isinstance(failure, Refused):
        return str(failure)
    if failure is None or not any(fmt.score(source.header) for fmt in registry.formats()):
        return describe_content(source.header)
    if isinstance(failure, MemoryError):
        return "takes more memory to decode than there is; save a smaller copy of it to see it here"
    if "truncated" in str(failure) or isinstance(failure, EOFError):
        return "ends too early; copy it again from its source"
    return "is damaged or of a kind that cannot be decoded; copy it again from its source"
