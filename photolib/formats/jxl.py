"""JPEG XL. Its codec decodes all at once, so the size is read from the header first."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Refused, Wanted
from photolib.formats.decoding.isobmff import boxes
from photolib.formats.decoding.limits import check_memory, check_pixels
from photolib.formats.decoding.source import Source

_CODESTREAM = b"\xff\x0a"
_CONTAINER = b"\0\0\0\x0cJXL \r\n\x87\n"
_BYTES_PER_PIXEL = 12
_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}


def score(header: bytes) -> int:
    return 100 if header.startswith((_CODESTREAM, _CONTAINER)) else 0


def open_jxl(source: Source, wanted: Wanted) -> Opened:
    import pillow_jxl  # noqa: F401 - registers the plugin

    from photolib.formats.decoding.pillow_codec import open_with_pillow

    width, height = stored_size(source.header)
    check_pixels(width, height)
    check_memory(width, height, _BYTES_PER_PIXEL)
    opened = open_with_pillow(source, wanted, ("JXL",))
    if not getattr(opened.image, "jpeg", False):
        opened.orientation = 1  # libjxl has turned it, whatever EXIF says
    return opened


def stored_size(header: bytes) -> tuple[int, int]:
    """Width and height from the SizeHeader (ISO/IEC 18181-1, D.2). Raises `Refused`."""
    start = _codestream_start(header)
    bits = _Bits(header[start + len(_CODESTREAM) : start + 16])
    small = bits.take(1)
    height = _dimension(bits, small)
    ratio = bits.take(3)
    if ratio == 0:
        return _dimension(bits, small), height
    numerator, denominator = _RATIOS[ratio]
    return height * numerator // denominator, height


def _dimension(bits: _Bits, small: int) -> int:
    if small:
        return (bits.take(5) + 1) * 8
    return bits.take((9, 13, 18, 30)[bits.take(2)]) + 1


def _codestream_start(header: bytes) -> int:
    if header.startswith(_CODESTREAM):
        return 0
    at = 0
    while at + 8 <= len(header):
        size, kind = int.from_bytes(header[at : at + 4], "big"), header[at + 4 : at + 8]
        body = at + (16 if size == 1 else 8)
        if kind == b"jxlp":
            body += 4  # part number
        if kind in (b"jxlc", b"jxlp") and header[body : body + 2] == _CODESTREAM:
            return body
        if size < 8:
            break
        at += size
    raise Refused("has a damaged or rare kind of JPEG XL header; copy it again from its source")


class _Bits:
    """Least significant bit first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        taken = self._value & ((1 << count) - 1)
        self._value >>= count
        return taken


def image_data(data: bytes) -> list[memoryview]:
    """The codestream, bare or in its boxes (ISO/IEC 18181-2): the same either way."""
    if data.startswith(_CODESTREAM):
        return [memoryview(data)]
    found = [box for box in boxes(memoryview(data)) if box.kind in {b"jxlc", b"jxlp"}]
    return [box.body[4:] if box.kind == b"jxlp" else box.body for box in found]


FORMAT = Format(
    "jxl",
    frozenset({".jxl"}),
    score,
    open_jxl,
    bytes_per_pixel=_BYTES_PER_PIXEL,
    image_data=image_data,
)
