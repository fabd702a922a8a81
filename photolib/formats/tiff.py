"""TIFF and BigTIFF; of several pages the first. Many RAW files look like TIFF: see raw.py."""

from __future__ import annotations

from photolib.formats.decoding.contract import Embedded, Format, Opened, Wanted
from photolib.formats.decoding.source import Source

_SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BITS_PER_SAMPLE = 258  # TIFF 6.0
_IPTC = 33723


def score(header: bytes) -> int:
    return 70 if header.startswith(_SIGNATURES) else 0


def open_tiff(source: Source, wanted: Wanted) -> Opened:
    from PIL import TiffImagePlugin

    from photolib.formats.decoding.pillow_codec import open_with_pillow

    opened = open_with_pillow(source, wanted, ("TIFF",))
    image = opened.image
    assert isinstance(image, TiffImagePlugin.TiffImageFile)
    bits = image.tag_v2.get(_BITS_PER_SAMPLE, (8,))[0]
    if image.mode.startswith("I;16") and 8 < bits < 16:
        opened.sample_max = (1 << bits) - 1
    iptc = image.tag_v2.get(_IPTC)
    opened.orientation = 1  # Pillow turns TIFF files, and only them, while loading
    opened.embedded = Embedded(
        exif=source.data if source.data is not None else image.getexif().tobytes(),
        xmp=opened.embedded.xmp,
        iptc=iptc if isinstance(iptc, bytes) else opened.embedded.iptc,
    )
    return opened


FORMAT = Format("tiff", frozenset({".tif", ".tiff"}), score, open_tiff)
