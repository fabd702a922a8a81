"""What a photo says about itself: EXIF, XMP and IPTC inside it, sidecars beside it, its name.

`read_meta` asks every source and merges them by trust. A value that makes no sense is left
out on its own; nothing here raises on odd metadata.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from photolib.errors import UnreadablePhoto
from photolib.formats import read_embedded, read_source
from photolib.formats.decoding.contract import Embedded
from photolib.metadata.dates import Moment, from_filename, from_mtime
from photolib.metadata.exif import read_exif
from photolib.metadata.iptc import read_iptc
from photolib.metadata.keywords import merge_keywords
from photolib.metadata.sidecar import read_google_sidecar, read_xmp_sidecar
from photolib.metadata.xmp import read_xmp
from photolib.types import DateSource, PhotoMeta

if TYPE_CHECKING:
    from photolib.formats.decoding.picture import Picture

__all__ = ["read_meta"]

_TOGETHER = (  # taken from one source as a whole, so that values of two sources never mix
    ("taken_at", "date_source", "utc_offset_min"),
    ("latitude", "longitude"),
)
_CAMERA = (
    *("camera_make", "camera_model", "lens", "exposure_s", "f_number", "iso", "focal_mm"),
    "altitude_m",
)
_DESCRIPTION = ("rating", "title", "caption")


def read_meta(path: Path, picture: Picture | None = None) -> PhotoMeta:
    """Metadata of the photo at `path` and of its sidecars.

    `picture` saves reading the file again. What the camera wrote (time, place, exposure) is
    taken from the photo first; what people wrote (rating, title, caption) from the sidecar
    first, because that is where programs put later changes. Keywords are joined.
    """
    embedded = picture.embedded if picture is not None else _embedded_in(path)
    exif, changed = read_exif(embedded.exif)
    xmp, iptc = read_xmp(embedded.xmp), read_iptc(embedded.iptc)
    beside, google = read_xmp_sidecar(path), read_google_sidecar(path)

    trusted = (exif, xmp, iptc, beside, google)
    written = (beside, xmp, iptc, exif, google)
    meta = PhotoMeta(keywords=merge_keywords(found.keywords for found in written))
    for names in _TOGETHER:
        meta = _take(meta, names, trusted)
    for name in _CAMERA:
        meta = _take(meta, (name,), trusted)
    for name in _DESCRIPTION:
        meta = _take(meta, (name,), written)
    return meta if meta.taken_at else _date_otherwise(meta, path, changed)


def _embedded_in(path: Path) -> Embedded:
    try:
        return read_embedded(read_source(path))
    except UnreadablePhoto:
        return Embedded()


def _take(meta: PhotoMeta, names: tuple[str, ...], sources: Iterable[PhotoMeta]) -> PhotoMeta:
    """`names` from the first source that has the first of them."""
    for source in sources:
        if getattr(source, names[0]) is not None:
            return replace(meta, **{name: getattr(source, name) for name in names})
    return meta


def _date_otherwise(meta: PhotoMeta, path: Path, changed: Moment | None) -> PhotoMeta:
    """The date in the name, or of the last change: EXIF's own, else the file's."""
    if taken_at := from_filename(path.name):
        return replace(meta, taken_at=taken_at, date_source=DateSource.FILENAME)
    if changed:
        return replace(
            meta,
            taken_at=changed.local,
            date_source=DateSource.EXIF,
            utc_offset_min=changed.offset_min,
        )
    if taken_at := from_mtime(path):
        return replace(meta, taken_at=taken_at, date_source=DateSource.MTIME)
    return meta
