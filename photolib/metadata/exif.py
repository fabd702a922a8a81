"""EXIF (CIPA DC-008, version 2.32) as a PhotoMeta; Pillow parses, this picks and checks."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from PIL import ExifTags, Image

from photolib.metadata import gps
from photolib.metadata.dates import Moment, parse_exif
from photolib.metadata.text import clean, is_boilerplate
from photolib.types import DateSource, PhotoMeta

log = logging.getLogger(__name__)

_Tags = Mapping[int, Any]
_Base, _GPS, _IFD = ExifTags.Base, ExifTags.GPS, ExifTags.IFD


class Exif(NamedTuple):
    """`changed` is the date of the last change: no proof of when the photo was taken."""

    meta: PhotoMeta
    changed: Moment | None = None


def read_exif(data: bytes | None) -> Exif:
    """`data` is a TIFF stream or an `Exif` block. Empty when it cannot be parsed."""
    if not data:
        return Exif(PhotoMeta())
    main, detail, position = directories(data)
    return Exif(
        _meta(main, detail, position),
        _moment(main, detail, _Base.DateTime, _Base.SubsecTime, _Base.OffsetTime),
    )


def _meta(main: _Tags, detail: _Tags, position: _Tags) -> PhotoMeta:
    moment = _moment(
        detail, detail, _Base.DateTimeOriginal, _Base.SubsecTimeOriginal, _Base.OffsetTimeOriginal
    ) or _moment(
        detail,
        detail,
        _Base.DateTimeDigitized,
        _Base.SubsecTimeDigitized,
        _Base.OffsetTimeDigitized,
    )
    place = gps.place(
        gps.degrees(position.get(_GPS.GPSLatitude), position.get(_GPS.GPSLatitudeRef)),
        gps.degrees(position.get(_GPS.GPSLongitude), position.get(_GPS.GPSLongitudeRef)),
    )
    return PhotoMeta(
        taken_at=moment.local if moment else None,
        date_source=DateSource.EXIF if moment else None,
        utc_offset_min=moment.offset_min if moment else None,
        camera_make=clean(main.get(_Base.Make)),
        camera_model=clean(main.get(_Base.Model)),
        lens=clean(detail.get(_Base.LensModel)),
        exposure_s=_positive(detail.get(_Base.ExposureTime)),
        f_number=_positive(detail.get(_Base.FNumber)),
        iso=_iso(detail),
        focal_mm=_positive(detail.get(_Base.FocalLength)),
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        altitude_m=gps.altitude(position.get(_GPS.GPSAltitude), position.get(_GPS.GPSAltitudeRef)),
        rating=_rating(main),
        title=_windows_text(main.get(_Base.XPTitle)),
        caption=_caption(main, detail),
        keywords=_keywords(main),
    )


def directories(data: bytes) -> tuple[_Tags, _Tags, _Tags]:
    """The main, Exif and GPS directories; each empty when damaged."""
    exif = Image.Exif()
    try:
        exif.load(data)
        main = _readable(exif)
    except Exception as error:  # a damaged block raises nearly anything
        log.debug("EXIF ignored: %s", error)
        return {}, {}, {}
    detail, position = ({}, {})
    for ifd in (_IFD.Exif, _IFD.GPSInfo):
        try:
            tags = _readable(exif.get_ifd(ifd))
        except Exception as error:  # as above
            log.debug("EXIF directory %s ignored: %s", ifd, error)
            continue
        if ifd is _IFD.Exif:
            detail = tags
        else:
            position = tags
    # Some programs put the Exif tags into the main directory.
    return main, {**main, **detail}, position


def _readable(directory: Any) -> dict[int, Any]:
    """The tags whose values can be read; Pillow parses each when it is asked for."""
    tags = {}
    for tag in list(directory):
        try:
            tags[int(tag)] = directory[tag]
        except Exception as error:  # as above
            log.debug("EXIF tag %s ignored: %s", tag, error)
    return tags


def _moment(tags: _Tags, detail: _Tags, date: int, subsec: int, offset: int) -> Moment | None:
    text = clean(tags.get(date))
    if text is None:
        return None
    zone = clean(detail.get(offset)) or clean(detail.get(_Base.OffsetTime)) or ""
    return parse_exif(text, clean(detail.get(subsec)) or "", zone)


def _positive(value: object) -> float | None:
    found = gps.number(value)
    return found if found is not None and 0 < found < 1e6 else None


def _iso(detail: _Tags) -> int | None:
    """ISOSpeedRatings is 16 bits: 65535 means that the real value is in the newer tags."""
    for tag in (_Base.ISOSpeedRatings, _Base.RecommendedExposureIndex, _Base.ISOSpeed):
        value = detail.get(tag)
        found = gps.number(value[0] if isinstance(value, tuple) and value else value)
        if found is not None and 0 < found < 1e8 and found != 65535:
            return int(found)
    return None


def _rating(main: _Tags) -> int | None:
    value = gps.number(main.get(0x4746))  # Rating, Microsoft
    return int(value) if value is not None and value in (1, 2, 3, 4, 5) else None


def _caption(main: _Tags, detail: _Tags) -> str | None:
    for text in (
        clean(main.get(_Base.ImageDescription)),
        _windows_text(main.get(_Base.XPComment)),
        _user_comment(detail.get(_Base.UserComment)),
    ):
        if text and not is_boilerplate(text):
            return text
    return None


def _user_comment(value: object) -> str | None:
    """Eight bytes of character code, then the text (EXIF 2.32, 4.6.5)."""
    if not isinstance(value, bytes) or len(value) <= 8:
        return None
    code, body = value[:8], value[8:]
    if code.startswith(b"UNICODE"):
        encoding = "utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-16-le"
        return clean(body.decode(encoding, "ignore"))
    return clean(body) if code.startswith(b"ASCII") else None


def _keywords(main: _Tags) -> tuple[str, ...]:
    text = _windows_text(main.get(_Base.XPKeywords)) or ""
    words = (clean(word) for word in text.split(";"))
    return tuple(word for word in words if word)


def _windows_text(value: object) -> str | None:
    """The XP* tags: UTF-16 little endian, as bytes or as a tuple of them."""
    if isinstance(value, tuple):
        try:
            value = bytes(value)
        except (TypeError, ValueError):
            return None
    return clean(value.decode("utf-16-le", "ignore")) if isinstance(value, bytes) else None
