"""What makes two files the same photo: the identity that survives a move or a rename.

The scheme is part of the value, so that it can change without confusing old and new ones.
"""

from __future__ import annotations

from collections.abc import Iterable

from blake3 import blake3

SCHEME = "b3"


def content_hash(data: bytes | Iterable[bytes]) -> str:
    """BLAKE3 of all bytes of the file, e.g. "b3:af13..."; `data` whole or in blocks."""
    digest = blake3()
    for block in (data,) if isinstance(data, bytes) else data:
        digest.update(block)
    return f"{SCHEME}:{digest.hexdigest()}"
