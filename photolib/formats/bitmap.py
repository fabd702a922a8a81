"""The plain bitmaps: BMP, Netpbm, Targa, PCX, SGI, QOI, Photoshop's merged picture, icons.

Rare in a photo library and simple enough to share one file; each is a plugin of Pillow.
"""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source

_SIGNATURES = (
    b"BM",
    b"8BPS\0\1",
    b"qoif",
    b"\x01\xda",
    b"\0\0\1\0",
    b"icns",
    *(b"P%d" % kind for kind in range(1, 8)),
    b"Pf",
    b"PF",
)
_PLUGINS = ("BMP", "PPM", "PSD", "QOI", "SGI", "ICO", "ICNS", "PCX", "FLI", "TGA")
_FLI_MAGIC = (b"\x11\xaf", b"\x12\xaf")


def score(header: bytes) -> int:
    if header.startswith(_SIGNATURES):
        return 60
    if header[4:6] in _FLI_MAGIC:
        return 40
    return 0


def open_bitmap(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, _PLUGINS)


FORMAT = Format(
    key="bitmap",
    extensions=frozenset(
        {".bmp", ".dib", ".pbm", ".pgm", ".ppm", ".pnm", ".pfm", ".psd", ".qoi", ".sgi", ".rgb"}
        | {".ico", ".icns", ".pcx", ".tga", ".fli", ".flc"}
    ),
    score=score,
    open=open_bitmap,
    bytes_per_pixel=8,
)
