"""The XMP of a JPEG as the segment it is (ITU-T T.81 B.1.1; XMP part 3, 1.1.3).

A JPEG begins with segments: a marker, a length, that many bytes. XMP is an APP1 segment with a
name of its own. Exchanging it leaves every other byte of the file as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_XMP = b"http://ns.adobe.com/xap/1.0/\x00"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\x00"
_APP0, _APP1, _SCAN = 0xE0, 0xE1, 0xDA
_MOST = 0xFFFF - 2 - len(_XMP)


class JpegProblem(ValueError):
    """A JPEG whose XMP cannot be exchanged; the text says why, fit to follow a file's name."""


class _Segment(NamedTuple):
    marker: int
    start: int  # of the marker
    end: int
    body: bytes


def xmp_of(data: bytes) -> bytes | None:
    """The packet. Raises JpegProblem for a file that is no sound JPEG or has extended XMP."""
    for segment in _segments(data):
        if segment.marker == _APP1 and segment.body.startswith(_EXTENDED):
            raise JpegProblem("has XMP in several parts, which is left alone")
    return next((segment.body[len(_XMP) :] for segment in _xmp_segments(data)), None)


def with_xmp(data: bytes, packet: bytes) -> bytes:
    """The file with `packet` in place of the one it has, or behind its EXIF. Raises JpegProblem."""
    if len(packet) > _MOST:
        raise JpegProblem(f"can hold {_MOST:,} bytes of XMP, and {len(packet):,} are needed")
    body = _XMP + packet
    segment = b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
    present = list(_xmp_segments(data))
    if present:
        start, end = present[0].start, present[0].end
    else:
        heads = [s.end for s in _segments(data) if s.marker in (_APP0, _APP1)]
        start = end = max(heads, default=2)
    return data[:start] + segment + data[end:]


def _xmp_segments(data: bytes) -> Iterator[_Segment]:
    return (s for s in _segments(data) if s.marker == _APP1 and s.body.startswith(_XMP))


def _segments(data: bytes) -> Iterator[_Segment]:
    """All up to the picture itself."""
    if data[:2] != b"\xff\xd8":
        raise JpegProblem("is not a JPEG, whatever its name says")
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise JpegProblem("is damaged before the picture begins")
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == _SCAN:
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end > len(data):
            raise JpegProblem("ends before the picture begins")
        yield _Segment(marker, at, end, data[at + 4 : end])
        at = end
    raise JpegProblem("ends before the picture begins")
