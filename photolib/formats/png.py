"""PNG, also animated (the default image is taken). Metadata may follow the pixels."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source


def score(header: bytes) -> int:
    return 100 if header.startswith(b"\x89PNG\r\n\x1a\n") else 0


def open_png(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("PNG",))


FORMAT = Format("png", frozenset({".png", ".apng"}), score, open_png)
