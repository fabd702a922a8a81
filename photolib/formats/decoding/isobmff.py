"""The first box of an ISO media file (ISO/IEC 14496-12): its brands tell the kinds apart."""

from __future__ import annotations


def brands(header: bytes) -> tuple[bytes, ...]:
    """Major brand, then the compatible ones; empty for any other file."""
    if header[4:8] != b"ftyp":
        return ()
    size = min(int.from_bytes(header[:4], "big"), len(header))
    compatible = tuple(header[at : at + 4] for at in range(16, size - 3, 4))
    return (header[8:12], *compatible)
