"""WebP, lossy and lossless; of an animation the first frame."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source


def score(header: bytes) -> int:
    return 100 if header[:4] == b"RIFF" and header[8:12] == b"WEBP" else 0


def open_webp(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("WEBP",))


FORMAT = Format("webp", frozenset({".webp"}), score, open_webp, bytes_per_pixel=20)
