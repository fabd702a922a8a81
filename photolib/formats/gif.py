"""GIF; of an animation the first frame."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source


def score(header: bytes) -> int:
    return 100 if header.startswith((b"GIF87a", b"GIF89a")) else 0


def open_gif(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("GIF",))


FORMAT = Format("gif", frozenset({".gif"}), score, open_gif)
