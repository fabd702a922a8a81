"""A photo's facts for the information panel: short lines, only of what is known."""

from __future__ import annotations

from photolib.types import PhotoDetails, TagState
from ui import wording
from ui.names import whole_path
from ui.translation import tr


def facts(details: PhotoDetails) -> list[tuple[str, str]]:
    """(label, value) pairs in reading order."""
    row, meta = details.row, details.meta
    accepted = [tag.name for tag in details.tags if tag.state is TagState.ACCEPTED]
    taken_at = row.taken_at or meta.taken_at
    found = [
        (tr("Title"), meta.title or ""),
        (tr("Caption"), meta.caption or ""),
        (tr("Taken"), wording.date_time(taken_at) if taken_at else ""),
        (tr("Dimensions"), wording.dimensions(row.width, row.height)),
        (tr("Size"), wording.file_size(details.file_size) if details.file_size else ""),
        (tr("Camera"), wording.camera(meta)),
        (tr("Lens"), meta.lens or ""),
        (tr("Exposure"), wording.exposure_line(meta)),
        (tr("Place"), place(details)),
        (tr("Rating"), "★" * row.rating),
        (tr("Tags"), wording.listed(accepted)),
        (tr("Folder"), whole_path(row.path.parent)),
    ]
    return [(label, value) for label, value in found if value]


def place(details: PhotoDetails) -> str:
    meta = details.meta
    if meta.latitude is None or meta.longitude is None:
        return ""
    city = wording.place(details.place) if details.place is not None else ""
    where = wording.coordinates(meta.latitude, meta.longitude)
    return f"{city}\n{where}" if city else where
