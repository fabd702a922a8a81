"""Tags, rating, title and caption for the photo file itself, where the user asked for that.

JPEG, PNG and WebP: their metadata are parts of their own, so that the picture stays as it is to
the byte. XMP is written always; in a JPEG IPTC beside it, and the EXIF rating where there is one.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from photolib.errors import MetadataNotWritten
from photolib.formats import identity, read_embedded
from photolib.formats.content_hash import content_hash
from photolib.formats.decoding.contract import Embedded
from photolib.formats.decoding.source import Source
from photolib.metadata import iptc_writing
from photolib.metadata.exif_rating import with_rating
from photolib.metadata.exiv2_images import with_metadata
from photolib.metadata.file_edit import FileEdit, read_whole
from photolib.metadata.image_parts import (
    EXIF,
    XMP,
    ImageKind,
    ImageProblem,
    has_xmp,
    kind_of,
    other_chunks,
    part_of,
    scan_of,
    with_part,
)
from photolib.metadata.iptc_writing import Words
from photolib.metadata.xmp_writing import MetadataChanges, PacketProblem, changed
from photolib.types import FileStamp

EXTENSIONS = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp"})
MAX_BYTES = 512 * 2**20
_MOST_IN_JPEG = 0xFFFF - 2 - len(XMP.name)  # bytes of XMP


def plan_embedding(photo: Path, changes: MetadataChanges) -> FileEdit | None:
    """What brings a photo up to date, its times kept; None when nothing has to change.

    Raises MetadataNotWritten; for a file of which anything else would not stay to the byte too.
    """
    if photo.suffix.lower() not in EXTENSIONS:
        raise MetadataNotWritten(
            photo,
            "is not a JPEG, PNG or WebP, the kinds that metadata is written into; use a sidecar",
        )
    before = read_whole(photo, MAX_BYTES, "use a sidecar")
    try:
        kind = kind_of(before)
        after = _with_changes(photo, kind, before, changes)
        if after == before:
            return None
    except ImageProblem as error:
        raise MetadataNotWritten(photo, str(error)) from error
    return FileEdit(photo, before, after, like=photo, keep_times=True)


def _with_changes(photo: Path, kind: ImageKind, data: bytes, changes: MetadataChanges) -> bytes:
    exif = part_of(data, EXIF) if kind is ImageKind.JPEG else None
    now = datetime.now().astimezone()
    old = _embedded(photo, data)
    xmp = part_of(data, XMP) if kind is ImageKind.JPEG else old.xmp
    if xmp is None and kind is not ImageKind.JPEG and has_xmp(kind, data):
        raise ImageProblem("has XMP that cannot be read, which is left alone; use a sidecar")
    try:
        packet = changed(xmp, changes, now=now)
    except PacketProblem as error:
        raise MetadataNotWritten(photo, f"has XMP that {error}") from error
    if packet is None:
        return data
    if kind is ImageKind.JPEG and len(packet) > _MOST_IN_JPEG:
        raise ImageProblem(
            f"can hold {_MOST_IN_JPEG:,} bytes of XMP, and {len(packet):,} are needed;"
            " use a sidecar"
        )
    written = _written(photo, kind, data, packet, changes)
    if packet == xmp and _embedded(photo, written).iptc == old.iptc:
        written = data
    if changes.rating is not None and exif is not None:
        written = with_part(written, EXIF, with_rating(exif, changes.rating))
    return written


def _written(
    photo: Path, kind: ImageKind, data: bytes, packet: bytes, changes: MetadataChanges
) -> bytes:
    """XMP and IPTC put in, and everything else found as it was."""
    if kind is not ImageKind.JPEG:
        written = with_metadata(kind, data, packet, None)
    else:
        resources = iptc_writing.other_resources(data)
        block = _embedded(photo, data).iptc
        words = Words(
            _levels(changes.keywords), _levels(changes.removed), changes.title, changes.caption
        )

        def change_iptc(iptc: Any) -> None:
            iptc_writing.take_whole(iptc, block)
            iptc_writing.change(iptc, words)

        written = iptc_writing.with_digest(with_metadata(kind, data, packet, change_iptc))
        new = _embedded(photo, written)
        if resources != iptc_writing.other_resources(written) or (
            iptc_writing.others(block) != iptc_writing.others(new.iptc)
        ):
            raise ImageProblem("has IPTC that would not stay as it is; use a sidecar")
    if _all_else(photo, kind, data) != _all_else(photo, kind, written):
        raise ImageProblem("is built in a way that would not stay as it is; use a sidecar")
    if (_embedded(photo, written).xmp or b"").strip() != packet.strip():
        raise ImageProblem("cannot take XMP; use a sidecar")
    return written


def _levels(paths: tuple[str, ...]) -> list[str]:
    return [part for path in paths for part in path.split("/")]


def _embedded(photo: Path, data: bytes) -> Embedded:
    return read_embedded(_source(photo, data))


def _all_else(photo: Path, kind: ImageKind, data: bytes) -> object:
    """The hash by which the picture is known, and all that is not to be changed."""
    picture = identity(_source(photo, data), kind, 1)
    if kind is ImageKind.JPEG:
        return picture, content_hash(data[scan_of(data) :])
    return picture, other_chunks(kind, data)


def _source(photo: Path, data: bytes) -> Source:
    return Source(photo, FileStamp(len(data), 0), data[:4096], data)
