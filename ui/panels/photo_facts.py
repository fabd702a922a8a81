"""The facts of a photo as (name, text) lines, in photographers' terms."""

from __future__ import annotations

from photolib.types import DateSource, PhotoDetails, PhotoMeta
from ui import wording

DATE_SOURCES = {
    DateSource.SIDECAR: "from its sidecar file",
    DateSource.FILENAME: "from its file name",
    DateSource.MTIME: "when the file was last changed",
}


def facts(details: PhotoDetails) -> list[tuple[str, str]]:
    """Only lines that have something to say."""
    row, meta = details.row, details.meta
    lines: list[tuple[str, str]] = []
    if meta.title:
        lines.append(("Title", meta.title))
    if meta.caption:
        lines.append(("Caption", meta.caption))
    taken_at = meta.taken_at or row.taken_at
    if taken_at is not None:
        source = DATE_SOURCES.get(meta.date_source) if meta.date_source is not None else None
        text = wording.date_time(taken_at)
        lines.append(("Taken", f"{text}\n({source})" if source else text))
    camera = _camera(meta)
    if camera:
        lines.append(("Camera", camera))
    if meta.lens:
        lines.append(("Lens", meta.lens))
    exposure = _exposure(meta)
    if exposure:
        lines.append(("Exposure", exposure))
    if row.width and row.height:
        megapixels = row.width * row.height / 1e6
        lines.append(("Size", f"{row.width} × {row.height} ({megapixels:.1f} MP)"))
    kind = (details.format_key or row.path.suffix.lstrip(".")).upper()
    lines.append(("File", f"{kind}, {wording.file_size(details.file_size)}"))
    if meta.latitude is not None and meta.longitude is not None:
        place = wording.coordinates(meta.latitude, meta.longitude)
        if meta.altitude_m is not None:
            place += f"\n{meta.altitude_m:,.0f} m above the sea"
        lines.append(("Place", place))
    lines.append(("Folder", str(row.path.parent)))
    return lines


def _camera(meta: PhotoMeta) -> str:
    make, name = (meta.camera_make or "").strip(), (meta.camera_model or "").strip()
    # Many cameras repeat the maker in the model: "Canon" + "Canon EOS R6".
    if make and not name.casefold().startswith(make.split()[0].casefold()):
        return f"{make} {name}".strip()
    return name or make


def _exposure(meta: PhotoMeta) -> str:
    parts = []
    if meta.exposure_s:
        parts.append(wording.exposure(meta.exposure_s))
    if meta.f_number:
        parts.append(f"f/{meta.f_number:g}")
    if meta.iso:
        parts.append(f"ISO\u00a0{meta.iso}")
    if meta.focal_mm:
        parts.append(f"{meta.focal_mm:g}\u00a0mm")
    return " · ".join(parts)
