"""Whether a TIFF-like file (DNG, NEF, CR2, ARW...) has all the picture data it speaks of.

LibRaw does not tell when a file ends early: what is missing is whatever was in memory.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BytesIO

from PIL.TiffImagePlugin import ImageFileDirectory_v2

log = logging.getLogger(__name__)

_SUB_DIRECTORIES = 330  # TIFF technical note 1
_WIDTH, _HEIGHT, _BITS, _COMPRESSION = 256, 257, 258, 259
_NONE, _JPEG = 1, 7
_LEAST_BITS_OF_JPEG = 0.04  # even an all black photo has more
_PREVIEW = 513
_DATA = ((273, 279), (324, 325), (_PREVIEW, 514))  # offsets and sizes of strips, tiles, a JPEG
_MAX_DIRECTORIES = 64


def is_cut_off(data: bytes) -> bool:
    """True when picture data lies behind the end of the file or is less than its size needs.

    False for anything that is not a readable TIFF.
    """
    try:
        return any(_lacks_data(directory, len(data)) for directory in _directories(data))
    except Exception as error:  # a damaged directory raises nearly anything
        log.debug("Not a readable TIFF directory: %s", error)
        return False


def _directories(data: bytes) -> Iterator[ImageFileDirectory_v2]:
    """All directories: the chain, and those below it that hold the sensor data and previews."""
    stream = BytesIO(data)
    waiting, seen = [ImageFileDirectory_v2(data[:8]).next], set[int]()
    while waiting and len(seen) < _MAX_DIRECTORIES:
        offset = waiting.pop()
        if not offset or offset in seen:
            continue
        seen.add(offset)
        stream.seek(offset)
        directory = ImageFileDirectory_v2(data[:8])
        directory.load(stream)
        waiting.append(directory.next)
        waiting.extend(_numbers(directory, _SUB_DIRECTORIES))
        yield directory


def _lacks_data(directory: ImageFileDirectory_v2, file_size: int) -> bool:
    for starts, sizes in _DATA:
        pairs = list(zip(_numbers(directory, starts), _numbers(directory, sizes), strict=False))
        if any(start + size > file_size for start, size in pairs):
            return True
        if pairs and starts != _PREVIEW:
            pixels = directory.get(_WIDTH, 0) * directory.get(_HEIGHT, 0)
            if sum(size for _, size in pairs) < pixels * _least_bits(directory) // 8:
                return True
    return False


def _least_bits(directory: ImageFileDirectory_v2) -> float:
    """How many bits a pixel takes at the very least."""
    compression = directory.get(_COMPRESSION)
    if compression == _NONE:
        return sum(_numbers(directory, _BITS))  # of all its samples
    return _LEAST_BITS_OF_JPEG if compression == _JPEG else 0


def _numbers(directory: ImageFileDirectory_v2, tag: int) -> list[int]:
    value = directory.get(tag, ())
    return [int(one) for one in (value if isinstance(value, tuple) else (value,))]
