"""What a JPEG, PNG or WebP is built of, to see that nothing but its metadata has changed.

A JPEG begins with segments (ITU-T T.81 B.1.1): a marker, a length, that many bytes; EXIF and XMP
are APP1 segments and IPTC an APP13 segment, each with a name of its own. PNG and WebP are chunks.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

_APP0, _APP1, _APP13, _SCAN = 0xE0, 0xE1, 0xED, 0xDA
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\x00"
_PNG = b"\x89PNG\r\n\x1a\n"
_WEBP_FLAGS = 20  # where an extended WebP says what it has (RFC 9649, 2.7)
# A JPEG without a picture, as Exiv2 wants it: JFIF, metadata, a frame, a scan.
_BEGIN = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_END = bytes.fromhex("ffc0 000b 08 0001 0001 01 01 11 00 ffda 0008 01 01 00 00 3f 00 ffd9")


class ImageKind(StrEnum):
    """The key of the format, and how people call it."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


class Part(NamedTuple):
    """A kind of metadata in a JPEG: its segment's marker and the name that begins it."""

    marker: int
    name: bytes
    title: str


EXIF = Part(_APP1, b"Exif\x00\x00", "EXIF")
XMP = Part(_APP1, b"http://ns.adobe.com/xap/1.0/\x00", "XMP")
PHOTOSHOP = Part(_APP13, b"Photoshop 3.0\x00", "IPTC")  # the resources that IPTC is one of


class ImageProblem(ValueError):
    """A file whose metadata cannot be exchanged; the text says why, fit to follow a file's name."""


_HIDDEN = {
    ImageKind.PNG: {
        b"eXIf": b"exIf",
        b"iCCP": b"icCP",
        b"iTXt": b"itXt",
        b"tEXt": b"teXt",
        b"zTXt": b"ztXt",
    },
    ImageKind.WEBP: {b"EXIF": b"Ph_E", b"ICCP": b"Ph_I"},
}


class _Segment(NamedTuple):
    marker: int
    start: int  # of the marker
    end: int
    body: bytes


def kind_of(data: bytes) -> ImageKind:
    """Raises ImageProblem for anything else."""
    if data.startswith(b"\xff\xd8"):
        return ImageKind.JPEG
    if data.startswith(_PNG):
        return ImageKind.PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ImageKind.WEBP
    raise ImageProblem("is not a JPEG, PNG or WebP, whatever its name says; use a sidecar")


def part_of(data: bytes, part: Part) -> bytes | None:
    """What is in the part of a JPEG. Raises ImageProblem for a file that is no sound JPEG and for
    a part that is spread over several segments."""
    if part is XMP:
        for segment in _segments(data):
            if segment.marker == _APP1 and segment.body.startswith(_EXTENDED):
                raise ImageProblem("has XMP in several parts, which is left alone; use a sidecar")
    found = list(_those(data, part))
    if part is PHOTOSHOP and len(found) > 1:
        raise ImageProblem("has IPTC in several parts, which is left alone; use a sidecar")
    return found[0].body[len(part.name) :] if found else None


def with_part(data: bytes, part: Part, content: bytes) -> bytes:
    """The JPEG with `content` in place of what the part holds, or behind its other metadata."""
    body = part.name + content
    segment = bytes([0xFF, part.marker]) + (len(body) + 2).to_bytes(2, "big") + body
    present = next(_those(data, part), None)
    if present is not None:
        return data[: present.start] + segment + data[present.end :]
    at = max((s.end for s in _segments(data) if s.marker in (_APP0, _APP1)), default=2)
    return data[:at] + segment + data[at:]


def carrier_of(data: bytes) -> bytes:
    """A JPEG with the XMP and IPTC of `data`, and nothing else."""
    parts = (
        data[segment.start : segment.end]
        for segment in _segments(data)
        if _is(segment, XMP) or _is(segment, PHOTOSHOP)
    )
    return b"".join((_BEGIN, *parts, _END))


def without_names(kind: ImageKind, data: bytes) -> bytes:
    """A PNG or WebP whose metadata but for XMP goes by names that no program knows.

    Raises ImageProblem for one that is damaged.
    """
    return _renamed(kind, data, _HIDDEN[kind])


def with_names(kind: ImageKind, data: bytes, before: bytes) -> bytes:
    """The same undone; `before` is the file that it was."""
    data = _renamed(kind, data, {new: old for old, new in _HIDDEN[kind].items()})
    if kind is ImageKind.WEBP and before[12:16] == b"VP8X":
        flags = data[_WEBP_FLAGS] | before[_WEBP_FLAGS]
        data = data[:_WEBP_FLAGS] + bytes([flags]) + data[_WEBP_FLAGS + 1 :]
    return data


def has_xmp(kind: ImageKind, data: bytes) -> bool:
    """Whether a PNG or WebP has XMP, readable or not. Raises ImageProblem."""
    return any(chunk.is_xmp for chunk in _chunks(kind, data))


def other_chunks(kind: ImageKind, data: bytes) -> list[tuple[bytes, bytes]]:
    """What of a PNG or WebP stays when XMP is written, to be compared. Raises ImageProblem."""
    return [(c.name, c.body) for c in _chunks(kind, data) if not c.is_xmp and c.name != b"VP8X"]


def _renamed(kind: ImageKind, data: bytes, names: dict[bytes, bytes]) -> bytes:
    for chunk in _chunks(kind, data):
        if chunk.name in names and not chunk.is_xmp:
            data = data[: chunk.at] + names[chunk.name] + data[chunk.at + 4 :]
    return data


class _Chunk(NamedTuple):
    name: bytes
    at: int  # where its name stands
    body: bytes  # of a PNG with its checksum

    @property
    def is_xmp(self) -> bool:
        return self.name == b"XMP " or self.body.startswith(b"XML:com.adobe.xmp\0")


def _chunks(kind: ImageKind, data: bytes) -> Iterator[_Chunk]:
    """All of a PNG or WebP; what follows comes last, without a name."""
    name, at = b"", len(_PNG) if kind is ImageKind.PNG else 12
    end = len(data) if kind is ImageKind.PNG else 8 + int.from_bytes(data[4:8], "little")
    try:
        while name != b"IEND" and at < end:
            if kind is ImageKind.PNG:
                size, name = struct.unpack_from(">I4s", data, at)
                yield _Chunk(name, at + 4, data[at + 8 : at + 12 + size])
                at += 12 + size
            else:
                name, size = struct.unpack_from("<4sI", data, at)
                yield _Chunk(name, at, data[at + 8 : at + 8 + size])
                at += 8 + size + size % 2
    except struct.error as error:
        raise ImageProblem("is damaged, and left alone") from error
    if at > len(data):
        raise ImageProblem("ends before the picture does, and is left alone")
    yield _Chunk(b"", at, data[at:])


def scan_of(data: bytes) -> int:
    """Where the coded picture of a JPEG begins. Raises ImageProblem."""
    return max((segment.end for segment in _segments(data)), default=2)


def _those(data: bytes, part: Part) -> Iterator[_Segment]:
    return (segment for segment in _segments(data) if _is(segment, part))


def _is(segment: _Segment, part: Part) -> bool:
    return segment.marker == part.marker and segment.body.startswith(part.name)


def _segments(data: bytes) -> Iterator[_Segment]:
    """All up to the picture itself."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise ImageProblem("is damaged before the picture begins")
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == _SCAN:
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end > len(data):
            raise ImageProblem("ends before the picture begins")
        yield _Segment(marker, at, end, data[at + 4 : end])
        at = end
    raise ImageProblem("ends before the picture begins")
