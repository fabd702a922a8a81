"""The facts of a photo as (name, text) lines, in photographers' terms."""

from __future__ import annotations

import textwrap

from photolib.types import DateSource, PhotoDetails
from ui import wording

TEXT_SHOWN = 300  # characters of what was read in a photo
DATE_SOURCES = {
    DateSource.SIDECAR: "from its sidecar file",
    DateSource.FILENAME: "from its file name",
    DateSource.MTIME: "when the file was last changed",
}


def facts(details: PhotoDetails) -> list[tuple[str, str]]:
    """Only lines that have something to say."""
    row, meta = details.row, details.meta
    lines: list[tuple[str, str]] = []
    taken_at = meta.taken_at or row.taken_at
    if taken_at is not None:
        source = DATE_SOURCES.get(meta.date_source) if meta.date_source is not None else None
        text = wording.date_time(taken_at)
        lines.append(("Taken", f"{text}\n({source})" if source else text))
    if camera := wording.camera(meta):
        lines.append(("Camera", camera))
    if meta.lens:
        lines.append(("Lens", meta.lens))
    if exposure := wording.exposure_line(meta):
        lines.append(("Exposure", exposure))
    if size := wording.dimensions(row.width, row.height):
        lines.append(("Size", size))
    kind = (details.format_key or row.path.suffix.lstrip(".")).upper()
    lines.append(("File", f"{kind}, {wording.file_size(details.file_size)}"))
    if row.companions:
        lines.append(("With", "\n".join(row.companions)))
    if meta.latitude is not None and meta.longitude is not None:
        place = wording.coordinates(meta.latitude, meta.longitude)
        if details.place is not None:
            place = f"{wording.place(details.place)}\n{place}"
        if meta.altitude_m is not None:
            place += f"\n{meta.altitude_m:,.0f} m above the sea"
        lines.append(("Place", place))
    if details.text:
        lines.append(("Text", textwrap.shorten(details.text, TEXT_SHOWN, placeholder=" …")))
    lines.append(("Folder", str(row.path.parent)))
    return lines
