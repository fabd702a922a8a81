"""A photo's facts for the information panel: short lines, only of what is known."""

from __future__ import annotations

from photolib.types import PhotoDetails, PhotoMeta, TagState
from ui import wording


def facts(details: PhotoDetails) -> list[tuple[str, str]]:
    """(label, value) pairs in reading order."""
    row, meta = details.row, details.meta
    accepted = [tag.name for tag in details.tags if tag.state is TagState.ACCEPTED]
    taken_at = row.taken_at or meta.taken_at
    found = [
        ("Title", meta.title or ""),
        ("Caption", meta.caption or ""),
        ("Taken", wording.date_time(taken_at) if taken_at else ""),
        ("Dimensions", dimensions(row.width, row.height)),
        ("Size", wording.file_size(details.file_size) if details.file_size else ""),
        ("Camera", camera(meta)),
        ("Lens", meta.lens or ""),
        ("Exposure", exposure(meta)),
        ("Place", place(meta)),
        ("Rating", "★" * row.rating),
        ("Tags", ", ".join(accepted)),
        ("Folder", str(row.path.parent)),
    ]
    return [(label, value) for label, value in found if value]


def dimensions(width: int, height: int) -> str:
    if not width or not height:
        return ""
    size = f"{width} × {height}"
    return size if width * height < 100_000 else f"{size} · {width * height / 1e6:.1f} MP"


def camera(meta: PhotoMeta) -> str:
    """Maker and model, without saying the maker twice ("Canon Canon EOS 40D")."""
    maker, model = (meta.camera_make or "").strip(), (meta.camera_model or "").strip()
    if not model or not maker:
        return model or maker
    if model.casefold().startswith(maker.split()[0].casefold()):
        return model
    return f"{maker} {model}"


def exposure(meta: PhotoMeta) -> str:
    parts = []
    if meta.exposure_s:
        parts.append(wording.exposure(meta.exposure_s))
    if meta.f_number:
        parts.append(f"ƒ/{meta.f_number:g}")
    if meta.iso:
        parts.append(f"ISO\u00a0{meta.iso}")
    if meta.focal_mm:
        parts.append(f"{meta.focal_mm:g}\u00a0mm")
    return " · ".join(parts)


def place(meta: PhotoMeta) -> str:
    if meta.latitude is None or meta.longitude is None:
        return ""
    return wording.coordinates(meta.latitude, meta.longitude)
