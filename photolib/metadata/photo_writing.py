"""Tags, rating, title and caption for the photo file itself, where the user asked for that.

JPEG alone: its metadata are segments of their own, so that the picture stays as it is to the
byte. XMP is written always, IPTC beside it, the EXIF rating where there is one.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from photolib.errors import MetadataNotWritten
from photolib.formats import identity
from photolib.formats.content_hash import content_hash
from photolib.formats.decoding.source import Source
from photolib.metadata import iptc_writing
from photolib.metadata.exif_rating import with_rating
from photolib.metadata.file_edit import FileEdit, read_whole
from photolib.metadata.iptc_writing import IptcProblem
from photolib.metadata.jpeg_segments import (
    EXIF,
    PHOTOSHOP,
    XMP,
    JpegProblem,
    part_of,
    scan_of,
    with_part,
)
from photolib.metadata.xmp_writing import MetadataChanges, PacketProblem, changed
from photolib.types import FileStamp

EXTENSIONS = frozenset({".jpg", ".jpeg", ".jpe", ".jfif"})
MAX_BYTES = 512 * 2**20


def plan_embedding(photo: Path, changes: MetadataChanges) -> FileEdit | None:
    """What brings a JPEG up to date, its times kept; None when nothing has to change.

    Raises MetadataNotWritten; for a file whose picture would not be the same to the byte too.
    """
    if photo.suffix.lower() not in EXTENSIONS:
        raise MetadataNotWritten(
            photo, "is not a JPEG, the only kind that metadata is written into; use a sidecar"
        )
    before = read_whole(photo, MAX_BYTES, "use a sidecar")
    try:
        after = _with_changes(photo, before, changes)
    except (JpegProblem, IptcProblem) as error:
        raise MetadataNotWritten(photo, str(error)) from error
    if after == before:
        return None
    if _picture(photo, before) != _picture(photo, after):
        raise MetadataNotWritten(photo, "is built in a way that its picture would not stay as is")
    return FileEdit(photo, before, after, like=photo, keep_times=True)


def _with_changes(photo: Path, data: bytes, changes: MetadataChanges) -> bytes:
    try:
        packet = changed(part_of(data, XMP), changes, now=datetime.now().astimezone())
    except PacketProblem as error:
        raise MetadataNotWritten(photo, f"has XMP that {error}") from error
    if packet is not None and packet != part_of(data, XMP):
        data = with_part(data, XMP, packet)
    resources = iptc_writing.changed(
        part_of(data, PHOTOSHOP),
        keywords=_levels(changes.keywords),
        removed=_levels(changes.removed),
        title=changes.title,
        caption=changes.caption,
    )
    if resources is not None and resources != part_of(data, PHOTOSHOP):
        data = with_part(data, PHOTOSHOP, resources)
    exif = part_of(data, EXIF)
    if changes.rating is not None and exif is not None:
        data = with_part(data, EXIF, with_rating(exif, changes.rating))
    return data


def _levels(paths: tuple[str, ...]) -> list[str]:
    return [part for path in paths for part in path.split("/")]


def _picture(photo: Path, data: bytes) -> tuple[str, str]:
    """Hashes of what makes the picture, and of all that follows the metadata."""
    source = Source(photo, FileStamp(len(data), 0), data[:64], data)
    return identity(source, "jpeg", 1), content_hash(data[scan_of(data) :])
