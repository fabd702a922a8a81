"""The facts of a photo as (name, text) lines, in photographers' terms."""

from __future__ import annotations

import textwrap

from photolib.types import DateSource, PhotoDetails
from ui import wording
from ui.names import one_line, whole_path
from ui.translation import QT_TR_NOOP, tr

TEXT_SHOWN = 300  # characters of what was read in a photo
DATE_SOURCES = {
    DateSource.SIDECAR: QT_TR_NOOP("from its sidecar file"),
    DateSource.FILENAME: QT_TR_NOOP("from its file name"),
    DateSource.MTIME: QT_TR_NOOP("when the file was last changed"),
}


def facts(details: PhotoDetails) -> list[tuple[str, str]]:
    """Only lines that have something to say."""
    row, meta = details.row, details.meta
    lines: list[tuple[str, str]] = []
    taken_at = meta.taken_at or row.taken_at
    if taken_at is not None:
        source = DATE_SOURCES.get(meta.date_source) if meta.date_source is not None else None
        text = wording.date_time(taken_at)
        lines.append((tr("Taken"), f"{text}\n({tr(source)})" if source else text))
    if camera := wording.camera(meta):
        lines.append((tr("Camera"), camera))
    if meta.lens:
        lines.append((tr("Lens"), meta.lens))
    if exposure := wording.exposure_line(meta):
        lines.append((tr("Exposure"), exposure))
    if size := wording.dimensions(row.width, row.height):
        lines.append((tr("Dimensions"), size))
    kind = (details.format_key or row.path.suffix.lstrip(".")).upper()
    lines.append((tr("File"), wording.listed((kind, wording.file_size(details.file_size)))))
    if row.companions:
        lines.append((tr("With"), "\n".join(one_line(name) for name in row.companions)))
    if meta.latitude is not None and meta.longitude is not None:
        place = wording.coordinates(meta.latitude, meta.longitude)
        if details.place is not None:
            place = f"{wording.place(details.place)}\n{place}"
        if meta.altitude_m is not None:
            height = tr("{metres} m above the sea")
            place += "\n" + height.format(metres=wording.number(round(meta.altitude_m)))
        lines.append((tr("Place"), place))
    if details.text:
        lines.append((tr("Text"), textwrap.shorten(details.text, TEXT_SHOWN, placeholder=" …")))
    lines.append((tr("Folder"), whole_path(row.path.parent)))
    return lines
