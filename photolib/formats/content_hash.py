"""What makes two files the same photo: the identity that survives a move, a rename and a new tag.

The scheme is part of the value, so that values of different schemes never pass for equal:
`i1` covers what makes the picture (pixels as coded, colour profile, orientation), so that a
program that writes keywords into a file leaves the photo the same; `b3` covers the whole file,
for formats where the two cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from blake3 import blake3

WHOLE_FILE = "b3"
IMAGE = "i1"


def content_hash(data: bytes | Iterable[bytes]) -> str:
    """BLAKE3 of all bytes of the file, e.g. "b3:af13..."; `data` whole or in blocks."""
    digest = blake3()
    for block in (data,) if isinstance(data, bytes) else data:
        digest.update(block)
    return f"{WHOLE_FILE}:{digest.hexdigest()}"


def image_hash(parts: Sequence[memoryview], orientation: int) -> str:
    """BLAKE3 of a format's `image_data` and the EXIF orientation (1..8), e.g. "i1:09bc..."."""
    digest = blake3(bytes([orientation & 0xFF]))
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))  # so that bytes never change parts
        digest.update(part)
    return f"{IMAGE}:{digest.hexdigest()}"


def scheme_of(value: str) -> str:
    return value.partition(":")[0]
