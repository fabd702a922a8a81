"""JPEG and its several-picture sibling MPO, decoded at 1/2, 1/4 or 1/8 by the codec itself."""

from __future__ import annotations

from dataclasses import replace

from photolib.formats.decoding.contract import Format, Opened, Refused, Wanted
from photolib.formats.decoding.limits import MAX_DECODE_BYTES
from photolib.formats.decoding.source import Source

# A progressive JPEG keeps all coefficients in memory whatever the scale: two bytes each, three
# components.
_COEFFICIENT_BYTES = 6
_PLUGINS = ("JPEG", "MPO")
_END_OF_IMAGE = b"\xff\xd9"
_SCAN, _COMMENT, _APP0, _APP2, _ADOBE = 0xDA, 0xFE, 0xE0, 0xE2, 0xEE


def score(header: bytes) -> int:
    return 100 if header.startswith(b"\xff\xd8\xff") else 0


def open_jpeg(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    opened = open_with_pillow(source, wanted, _PLUGINS)
    coefficients = opened.width * opened.height * _COEFFICIENT_BYTES
    if opened.image.info.get("progressive") and coefficients > MAX_DECODE_BYTES:
        raise Refused(
            f"is a progressive JPEG of {opened.width * opened.height // 1_000_000} megapixels, "
            "which would take too much memory; save it as a baseline JPEG to see it here"
        )
    if source.data is not None:
        # With an end put to it, the codec shows a cut-off progressive JPEG whole, only coarser.
        ended = replace(source, data=source.data + _END_OF_IMAGE)
        opened.rescue = lambda: open_with_pillow(ended, wanted, _PLUGINS).image
    return opened


def image_data(data: bytes) -> list[memoryview] | None:
    """Tables, colour profile and scans of the first picture (ITU-T T.81, annex B)."""
    view = memoryview(data)
    parts: list[memoryview] = []
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == _SCAN:
            # In coded data 0xFF is always escaped, so that this is the end and no coincidence.
            end = data.find(_END_OF_IMAGE, at)
            parts.append(view[at : end if end >= 0 else len(data)])
            return parts
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2:
            return None
        segment = view[at : at + 2 + length]
        profile = marker == _APP2 and bytes(segment[4:15]) == b"ICC_PROFILE"
        describes = _APP0 <= marker <= 0xEF or marker == _COMMENT
        if profile or marker == _ADOBE or not describes:
            parts.append(segment)
        at += 2 + length
    return None


FORMAT = Format(
    key="jpeg",
    extensions=frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"}),
    score=score,
    open=open_jpeg,
    image_data=image_data,
)
