"""What the tests of scanning do to a catalog besides scanning."""

from __future__ import annotations

from pathlib import Path

from photolib.catalog import Catalog, folders, photos
from photolib.formats.content_hash import content_hash
from photolib.types import DateSource, DecodedPhoto, FileStamp, PhotoMeta, PhotoState, Scope


def watch(catalog: Catalog, root: Path) -> int:
    with catalog.write() as tx:
        return folders.add(tx, root).folder_id


def decode_all(catalog: Catalog) -> None:
    """Record every photo as decoded, with its true content hash."""
    with catalog.write() as tx:
        for photo in photos.pending(tx, "none"):
            data = photo.path.read_bytes()
            status = photo.path.stat()
            photos.record_decoded(
                tx,
                photo.photo_id,
                DecodedPhoto(
                    content_hash=content_hash(data),
                    width=96,
                    height=64,
                    orientation=1,
                    format_key="jpeg",
                    meta=PhotoMeta(date_source=DateSource.MTIME),
                    color=0,
                    stamp=FileStamp(status.st_size, status.st_mtime_ns),
                ),
            )


def shown(catalog: Catalog) -> dict[str, tuple[int, PhotoState]]:
    with catalog.read() as tx:
        ids = photos.ids(tx, Scope(states=tuple(PhotoState)), "name")
        return {row.path.name: (row.photo_id, row.state) for row in photos.rows(tx, ids.tolist())}
