"""What the tests of scanning do to a catalog besides scanning."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from photolib.catalog import Catalog, captures, folders, photos
from photolib.formats.content_hash import content_hash
from photolib.types import DateSource, DecodedPhoto, FileStamp, PhotoMeta, PhotoState, Scope


def watch(catalog: Catalog, root: Path) -> int:
    with catalog.write() as tx:
        return folders.add(tx, root).folder_id


def decode_all(
    catalog: Catalog, capture_of: Callable[[bytes], str | None] = lambda data: None
) -> None:
    """Record every photo as decoded, with its true content hash, as an indexing run does: what may
    be a lost photo of its exposure (`capture_of` its bytes) waits until all have been seen."""
    with catalog.write() as tx:
        maybe_lost: dict[int, str] = {}
        for photo in photos.pending(tx, "none"):
            found = _decoded(photo.path, capture_of)
            photo_id = photos.recognise(tx, photo.photo_id, found.content_hash)
            capture = None if photo.is_part else found.capture
            if capture is not None and captures.may_be_lost(tx, photo_id, capture):
                maybe_lost[photo_id] = capture
            else:
                photos.record_decoded(tx, photo_id, found)
        again = captures.recognise(tx, maybe_lost)
        for photo_id in maybe_lost:
            known = again.get(photo_id, photo_id)
            photos.record_decoded(tx, known, _decoded(photos.path_of(tx, known), capture_of))


def _decoded(path: Path, capture_of: Callable[[bytes], str | None]) -> DecodedPhoto:
    data, status = path.read_bytes(), path.stat()
    return DecodedPhoto(
        content_hash=content_hash(data),
        width=96,
        height=64,
        orientation=1,
        format_key="jpeg",
        meta=PhotoMeta(date_source=DateSource.MTIME),
        color=0,
        stamp=FileStamp(status.st_size, status.st_mtime_ns),
        capture=capture_of(data),
    )


def shown(catalog: Catalog) -> dict[str, tuple[int, PhotoState]]:
    with catalog.read() as tx:
        ids = photos.ids(tx, Scope(states=tuple(PhotoState)), "name")
        return {row.path.name: (row.photo_id, row.state) for row in photos.rows(tx, ids.tolist())}
