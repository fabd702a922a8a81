"""A photo's facts in photographers' words, for the information panel."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from photolib.types import PhotoDetails, PhotoMeta, TagState


def facts(details: PhotoDetails, locale: QLocale | None = None) -> list[tuple[str, str]]:
    """(label, value) pairs of what is known, in reading order."""
    locale = locale or QLocale()
    row, meta = details.row, details.meta
    accepted = [tag.name for tag in details.tags if tag.state is TagState.ACCEPTED]
    found = [
        ("Title", meta.title or ""),
        ("Caption", meta.caption or ""),
        ("Taken", moment(row.taken_at or meta.taken_at, locale)),
        ("Dimensions", dimensions(row.width, row.height, locale)),
        ("Size", locale.formattedDataSize(details.file_size) if details.file_size else ""),
        ("Camera", camera(meta)),
        ("Lens", meta.lens or ""),
        ("Exposure", exposure(meta, locale)),
        ("Place", place(meta, locale)),
        ("Rating", "★" * row.rating),
        ("Tags", ", ".join(accepted)),
        ("Folder", str(row.path.parent)),
    ]
    return [(label, value) for label, value in found if value]


def moment(at: datetime | None, locale: QLocale) -> str:
    if at is None:
        return ""
    when = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
    day = locale.toString(when.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {locale.toString(when.time(), QLocale.FormatType.ShortFormat)}"


def dimensions(width: int, height: int, locale: QLocale) -> str:
    if not width or not height:
        return ""
    size = f"{width} × {height}"
    if width * height < 100_000:
        return size
    return f"{size} · {locale.toString(width * height / 1e6, 'f', 1)} MP"


def camera(meta: PhotoMeta) -> str:
    """Maker and model, without saying the maker twice ("Canon Canon EOS 40D")."""
    maker, model = (meta.camera_make or "").strip(), (meta.camera_model or "").strip()
    if not model or not maker:
        return model or maker
    if model.casefold().startswith(maker.split()[0].casefold()):
        return model
    return f"{maker} {model}"


def exposure(meta: PhotoMeta, locale: QLocale) -> str:
    parts = []
    if meta.exposure_s:
        parts.append(shutter(meta.exposure_s, locale))
    if meta.f_number:
        parts.append(f"ƒ/{_short(meta.f_number, locale)}")
    if meta.iso:
        parts.append(f"ISO {meta.iso}")
    if meta.focal_mm:
        parts.append(f"{_short(meta.focal_mm, locale)} mm")
    return " · ".join(parts)


def shutter(seconds: float, locale: QLocale) -> str:
    """1/250 s below a third of a second, 0.5 s or 2 s above."""
    if seconds < 0.3:
        return f"1/{round(1 / seconds)} s"
    return f"{_short(seconds, locale)} s"


def place(meta: PhotoMeta, locale: QLocale) -> str:
    if meta.latitude is None or meta.longitude is None:
        return ""
    north = "N" if meta.latitude >= 0 else "S"
    east = "E" if meta.longitude >= 0 else "W"
    latitude = locale.toString(abs(meta.latitude), "f", 5)
    longitude = locale.toString(abs(meta.longitude), "f", 5)
    return f"{latitude}° {north}, {longitude}° {east}"


def _short(value: float, locale: QLocale) -> str:
    return locale.toString(float(value), "g", 4)
