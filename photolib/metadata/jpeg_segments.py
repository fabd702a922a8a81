"""The metadata of a JPEG as the segments it is (ITU-T T.81 B.1.1; XMP part 3, 1.1.3).

A JPEG begins with segments: a marker, a length, that many bytes. EXIF and XMP are APP1 segments
and IPTC an APP13 segment, each with a name of its own. Exchanging one leaves every other byte of
the file as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_APP0, _APP1, _APP13, _SCAN = 0xE0, 0xE1, 0xED, 0xDA
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\x00"


class Part(NamedTuple):
    """A kind of metadata: its segment's marker and the name that begins it."""

    marker: int
    name: bytes
    title: str


EXIF = Part(_APP1, b"Exif\x00\x00", "EXIF")
XMP = Part(_APP1, b"http://ns.adobe.com/xap/1.0/\x00", "XMP")
PHOTOSHOP = Part(_APP13, b"Photoshop 3.0\x00", "IPTC")  # the resources that IPTC is one of


class JpegProblem(ValueError):
    """A JPEG whose metadata cannot be exchanged; the text says why, fit to follow a file's name."""


class _Segment(NamedTuple):
    marker: int
    start: int  # of the marker
    end: int
    body: bytes


def part_of(data: bytes, part: Part) -> bytes | None:
    """What is in the part. Raises JpegProblem for a file that is no sound JPEG and for a part that
    is spread over several segments."""
    if part is XMP:
        for segment in _segments(data):
            if segment.marker == _APP1 and segment.body.startswith(_EXTENDED):
                raise JpegProblem("has XMP in several parts, which is left alone")
    found = list(_those(data, part))
    if part is PHOTOSHOP and len(found) > 1:
        raise JpegProblem("has IPTC in several parts, which is left alone")
    return found[0].body[len(part.name) :] if found else None


def with_part(data: bytes, part: Part, content: bytes) -> bytes:
    """The file with `content` in place of what the part holds, or behind its other metadata.

    Raises JpegProblem.
    """
    most = 0xFFFF - 2 - len(part.name)
    if len(content) > most:
        raise JpegProblem(
            f"can hold {most:,} bytes of {part.title}, and {len(content):,} are needed"
        )
    body = part.name + content
    segment = bytes([0xFF, part.marker]) + (len(body) + 2).to_bytes(2, "big") + body
    present = next(_those(data, part), None)
    if present is not None:
        start, end = present.start, present.end
    else:
        heads = [s.end for s in _segments(data) if s.marker in (_APP0, _APP1)]
        start = end = max(heads, default=2)
    return data[:start] + segment + data[end:]


def scan_of(data: bytes) -> int:
    """Where the coded picture begins. Raises JpegProblem."""
    return max((segment.end for segment in _segments(data)), default=2)


def _those(data: bytes, part: Part) -> Iterator[_Segment]:
    return (s for s in _segments(data) if s.marker == part.marker and s.body.startswith(part.name))


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
