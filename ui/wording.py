"""Numbers, durations, sizes and dates as the window says them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from photolib.types import (
    IngestPhase,
    IngestProgress,
    PhotoMeta,
    Place,
    TagDecision,
    TagSource,
    TagState,
)

NEAR_KM = 10  # a city this near is where the photo was taken


def count(number: int, noun: str) -> str:
    """`count(1204, "photo")` is "1,204 photos"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def duration(seconds: float) -> str:
    """A rough time: "40 s", "3 min", "2 h 10 min"."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def file_size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def date_time(moment: datetime) -> str:
    """The date in the user's own language and order, and the time to the minute."""
    date = QLocale().toString(
        QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat
    )
    return f"{date}, {moment:%H:%M}"


def origin(decision: TagDecision) -> str:
    """Who put a tag on a photo, when, and by which model's score."""
    made, score = _moment(decision.made_at), decision.score
    parts = []
    if score is not None:
        model = (decision.model_id or "a model").partition("@")[0]
        parts.append(f"suggested by {model} with {round(score * 100)} % on {made}")
    if decision.source is TagSource.SIDECAR:
        parts.append(f"read from the file on {made}")
    elif decision.state is not TagState.SUGGESTED:
        verb = "added" if decision.source is TagSource.MANUAL else "accepted"
        parts.append(f"{verb} by you on {_moment(decision.decided_at or decision.made_at)}")
    text = ", ".join(parts)
    return f"{text[:1].upper()}{text[1:]}"


def _moment(seconds: int) -> str:
    return date_time(datetime.fromtimestamp(seconds))


def exposure(seconds: float) -> str:
    """As photographers write it: "1/250 s", "0.5 s", "4 s"."""
    if 0 < seconds < 0.4:
        return f"1/{round(1 / seconds):,}\u00a0s"
    return f"{seconds:g}\u00a0s"


def coordinates(latitude: float, longitude: float) -> str:
    """ "48.8584° N, 2.2945° E"."""
    north = "N" if latitude >= 0 else "S"
    east = "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.4f}° {north}, {abs(longitude):.4f}° {east}"


def place(place: Place) -> str:
    """ "Paris, France", or how far it is from there."""
    country = QLocale.territoryToString(QLocale.codeToTerritory(place.country))
    city = f"{place.city}, {country}"
    return city if place.km < NEAR_KM else f"{place.km:,.0f} km from {city}"


def indexing(progress: IngestProgress) -> str:
    """One line on what indexing does now; empty when it does nothing."""
    if progress.phase is IngestPhase.SCANNING:
        return "Looking for photos…" if not progress.total else f"Found {progress.total:,} photos…"
    if progress.phase is IngestPhase.LOADING_MODEL:
        return "Getting the search model ready…"
    if progress.phase is IngestPhase.PAUSED:
        where = f" at {progress.done:,} of {count(progress.total, 'photo')}"
        why = f", {progress.message}" if progress.message else ""
        return f"Paused{where if progress.total else ''}{why}"
    if progress.phase is not IngestPhase.INDEXING:
        return ""
    parts = [f"{progress.done:,} of {count(progress.total, 'photo')}"]
    if progress.rate > 0:
        rate = progress.rate
        parts.append(f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.1f}/s")
    if progress.eta_s is not None and progress.done < progress.total:
        parts.append(f"{duration(progress.eta_s)} left")
    return ", ".join(parts)


def dimensions(width: int, height: int) -> str:
    """As in 4032 × 3024 (12.2 MP); nothing while unknown."""
    if not width or not height:
        return ""
    size = f"{width} × {height}"
    return size if width * height < 100_000 else f"{size} ({width * height / 1e6:.1f} MP)"


def camera(meta: PhotoMeta) -> str:
    """Maker and model, without saying the maker twice ("Canon Canon EOS 40D")."""
    maker, model = (meta.camera_make or "").strip(), (meta.camera_model or "").strip()
    if not model or not maker:
        return model or maker
    if model.casefold().startswith(maker.split()[0].casefold()):
        return model
    return f"{maker} {model}"


def exposure_line(meta: PhotoMeta) -> str:
    """As in 1/250 s · f/2.8 · ISO 200 · 50 mm; only of what is known."""
    parts = []
    if meta.exposure_s:
        parts.append(exposure(meta.exposure_s))
    if meta.f_number:
        parts.append(f"f/{meta.f_number:g}")
    if meta.iso:
        parts.append(f"ISO\u00a0{meta.iso}")
    if meta.focal_mm:
        parts.append(f"{meta.focal_mm:g}\u00a0mm")
    return " · ".join(parts)
