"""Numbers, durations, sizes and dates as the window says them."""

from __future__ import annotations

from collections.abc import Iterable
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
from ui.core_words import said
from ui.translation import tr

NEAR_KM = 10  # a city this near is where the photo was taken


def number(value: int) -> str:
    """As in 1,204."""
    return QLocale().toString(int(value))


def decimal(value: float, digits: int = 1) -> str:
    return QLocale().toString(float(value), "f", digits)


def percent(share: float) -> str:
    """`percent(0.954)` is "95 %"."""
    return tr("{number} %").format(number=number(round(100 * share)))


def place_in(place: int, total: int) -> str:
    """`place_in(3, 1204)` is "3 of 1,204"."""
    return tr("{place} of {total}").format(place=number(place), total=number(total))


def photos(value: int) -> str:
    """`photos(1204)` is "1,204 photos"."""
    return tr("%Ln photos", "", value)


def listed(parts: Iterable[str]) -> str:
    """In one line, with the commas of the language; empty parts are left out."""
    told = ""
    for part in filter(None, parts):
        told = tr("{first}, {second}").format(first=told, second=part) if told else part
    return told


def together(first: str, second: str) -> str:
    """Two whole sentences."""
    return tr("{first} {second}", "two sentences").format(first=first, second=second)


def duration(seconds: float) -> str:
    """A rough time: "40 s", "3 min", "2 h 10 min"."""
    if seconds < 60:
        return tr("{seconds} s").format(seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if not minutes:
        return tr("{hours} h").format(hours=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def file_size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def date_time(moment: datetime) -> str:
    """The date in the user's own language and order, and the time to the minute."""
    date = QLocale().toString(
        QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat
    )
    return tr("{date}, {time}").format(date=date, time=f"{moment:%H:%M}")


def origin(decision: TagDecision) -> str:
    """Who put a tag on a photo, when, and by which model's score."""
    made, score = _moment(decision.made_at), decision.score
    parts = []
    if score is not None:
        model = (decision.model_id or tr("a model")).partition("@")[0]
        suggested = tr("suggested by {model} with {percent} on {date}")
        parts.append(suggested.format(model=model, percent=percent(score), date=made))
    if decision.source is TagSource.SIDECAR:
        parts.append(tr("read from the file on {date}").format(date=made))
    elif decision.state is not TagState.SUGGESTED:
        by_hand = decision.source is TagSource.MANUAL
        told = tr("added by you on {date}") if by_hand else tr("accepted by you on {date}")
        parts.append(told.format(date=_moment(decision.decided_at or decision.made_at)))
    text = listed(parts)
    return f"{text[:1].upper()}{text[1:]}"


def _moment(seconds: int) -> str:
    return date_time(datetime.fromtimestamp(seconds))


def exposure(seconds: float) -> str:
    """As photographers write it: "1/250 s", "0.5 s", "4 s"."""
    if 0 < seconds < 0.4:
        return tr("1/{part}\u00a0s", "exposure time").format(part=number(round(1 / seconds)))
    return tr("{seconds}\u00a0s", "exposure time").format(seconds=_short(seconds))


def coordinates(latitude: float, longitude: float) -> str:
    """ "48.8584° N, 2.2945° E"."""
    north = tr("{degrees}° N") if latitude >= 0 else tr("{degrees}° S")
    east = tr("{degrees}° E") if longitude >= 0 else tr("{degrees}° W")
    return ", ".join(
        side.format(degrees=decimal(abs(degrees), 4))
        for side, degrees in ((north, latitude), (east, longitude))
    )


def place(place: Place) -> str:
    """ "Paris, France", or how far it is from there."""
    country = QLocale.territoryToString(QLocale.codeToTerritory(place.country))
    city = f"{place.city}, {country}"
    if place.km < NEAR_KM:
        return city
    return tr("{km} km from {city}").format(km=number(round(place.km)), city=city)


def indexing(progress: IngestProgress) -> str:
    """One line on what indexing does now; empty when it does nothing."""
    if progress.phase is IngestPhase.SCANNING:
        if not progress.total:
            return tr("Looking for photos…")
        return tr("Found %Ln photos…", "", progress.total)
    if progress.phase is IngestPhase.LOADING_MODEL:
        return tr("Getting the search model ready…")
    if progress.phase is IngestPhase.PAUSED:
        told = tr("Paused")
        if progress.total:
            told = tr("Paused at {done} of %Ln photos", "", progress.total)
        parts = [told.format(done=number(progress.done)), reason(progress.message)]
        return listed(parts)
    if progress.phase is not IngestPhase.INDEXING:
        return ""
    done = tr("{done} of %Ln photos", "", progress.total)
    parts = [done.format(done=number(progress.done))]
    if progress.rate > 0:
        rate = decimal(progress.rate, 0 if progress.rate >= 10 else 1)
        parts.append(tr("{rate}/s").format(rate=rate))
    if progress.eta_s is not None and progress.done < progress.total:
        parts.append(tr("{time} left").format(time=duration(progress.eta_s)))
    return listed(parts)


def reason(text: str) -> str:
    """Why a photo cannot be read, or a job rests, as the end of a sentence about it."""
    return said(text)


def about_file(problem: str) -> str:
    """The sentence on a file of which `problem` says what is wrong with it."""
    return tr("This file {reason}.").format(reason=reason(problem))


def dimensions(width: int, height: int) -> str:
    """As in 4032 × 3024 (12.2 MP); nothing while unknown."""
    if not width or not height:
        return ""
    size = f"{width} × {height}"
    if width * height < 100_000:
        return size
    return tr("{size} ({megapixels} MP)").format(
        size=size, megapixels=decimal(width * height / 1e6)
    )


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
        parts.append(f"f/{_short(meta.f_number)}")
    if meta.iso:
        parts.append(f"ISO\u00a0{meta.iso}")
    if meta.focal_mm:
        parts.append(f"{_short(meta.focal_mm)}\u00a0mm")
    return " · ".join(parts)


def _short(value: float) -> str:
    """As few digits as it needs."""
    return QLocale().toString(float(value), "g", 6)
