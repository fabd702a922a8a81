"""XMP packets (ISO 16684-1) as a PhotoMeta: inside photos and as .xmp sidecars.

Parsed with defusedxml, so that entities and other tricks of XML are refused.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from photolib.metadata import gps
from photolib.metadata.dates import Moment, parse_iso
from photolib.metadata.keywords import hierarchical
from photolib.metadata.text import clean, is_boilerplate
from photolib.types import DateSource, PhotoMeta

log = logging.getLogger(__name__)

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_EXIF_EX = "{http://cipa.jp/exif/1.0/}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_AUX = "{http://ns.adobe.com/exif/1.0/aux/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_LIGHTROOM = "{http://ns.adobe.com/lightroom/1.0/}"
_DIGIKAM = "{http://www.digikam.org/ns/1.0/}"
_MICROSOFT = (
    "{http://ns.microsoft.com/photo/1.0/}",
    "{http://ns.microsoft.com/photo/1.0}",
)
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_DATES = (
    f"{_EXIF}DateTimeOriginal",
    f"{_PHOTOSHOP}DateCreated",
    f"{_EXIF}DateTimeDigitized",
    f"{_XMP}CreateDate",
)
_STARS_OF_PERCENT = ((1, 1), (13, 2), (38, 3), (63, 4), (88, 5))  # MicrosoftPhoto:Rating

Properties = Mapping[str, tuple[str, ...]]


def read_xmp(packet: bytes | None, date_source: DateSource = DateSource.XMP) -> PhotoMeta:
    """Empty when the packet is missing or damaged."""
    found = properties(packet) if packet else {}
    if not found:
        return PhotoMeta()
    moment = _moment(found)
    place = gps.place(
        gps.parse_xmp(_first(found, f"{_EXIF}GPSLatitude")),
        gps.parse_xmp(_first(found, f"{_EXIF}GPSLongitude")),
    )
    return PhotoMeta(
        taken_at=moment.local if moment else None,
        date_source=date_source if moment else None,
        utc_offset_min=moment.offset_min if moment else None,
        camera_make=clean(_first(found, f"{_TIFF}Make")),
        camera_model=clean(_first(found, f"{_TIFF}Model")),
        lens=clean(_first(found, f"{_EXIF_EX}LensModel", f"{_AUX}Lens")),
        exposure_s=_positive(found, f"{_EXIF}ExposureTime"),
        f_number=_positive(found, f"{_EXIF}FNumber"),
        iso=_iso(found),
        focal_mm=_positive(found, f"{_EXIF}FocalLength"),
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        altitude_m=gps.altitude(
            _number(_first(found, f"{_EXIF}GPSAltitude")),
            _first(found, f"{_EXIF}GPSAltitudeRef"),
        ),
        rating=_rating(found),
        title=clean(_first(found, f"{_DC}title")),
        caption=_caption(found),
        keywords=_keywords(found),
    )


def properties(packet: bytes) -> Properties:
    """`{namespace}name` -> values, of all descriptions at the top; {} when it does not parse."""
    root = _parse(packet)
    if root is None:
        return {}
    found: dict[str, tuple[str, ...]] = {}
    rdf = root if root.tag == f"{_RDF}RDF" else root.find(f".//{_RDF}RDF")
    for description in () if rdf is None else rdf.findall(f"{_RDF}Description"):
        for name, value in description.attrib.items():
            found.setdefault(name, (value,))
        for child in description:
            if values := _values(child):
                found.setdefault(child.tag, values)
    return found


def _parse(packet: bytes) -> Element | None:
    stripped = packet.strip(b"\0 \t\r\n")
    start, end = packet.find(b"<x:xmpmeta"), packet.rfind(b"</x:xmpmeta>")
    inner = packet[start : end + len(b"</x:xmpmeta>")] if 0 <= start < end else b""
    for candidate in (packet, stripped, inner):
        if not candidate:
            continue
        try:
            parsed: Element = fromstring(candidate)
        except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
            log.debug("XMP ignored: %s", error)
        else:
            return parsed
    return None


def _values(element: Element) -> tuple[str, ...]:
    """Of an array its items, of an alternative the default language first, else the text."""
    for kind in ("Bag", "Seq", "Alt"):
        array = element.find(f"{_RDF}{kind}")
        if array is not None:
            items = array.findall(f"{_RDF}li")
            if kind == "Alt":
                items.sort(key=lambda item: item.get(_LANG) != "x-default")
            return tuple(text for item in items if (text := (item.text or "").strip()))
    text = (element.text or element.get(f"{_RDF}resource") or "").strip()
    return (text,) if text else ()


def _first(found: Properties, *names: str) -> str:
    return next((found[name][0] for name in names if found.get(name)), "")


def _moment(found: Properties) -> Moment | None:
    moments = (parse_iso(_first(found, name)) for name in _DATES)
    return next((moment for moment in moments if moment), None)


def _number(text: str) -> float | None:
    """A number or a fraction such as `28/10`."""
    numerator, slash, denominator = text.partition("/")
    return gps.number((numerator, denominator) if slash else numerator)


def _positive(found: Properties, name: str) -> float | None:
    value = _number(_first(found, name))
    return value if value is not None and 0 < value < 1e6 else None


def _iso(found: Properties) -> int | None:
    value = _number(_first(found, f"{_EXIF_EX}PhotographicSensitivity", f"{_EXIF}ISOSpeedRatings"))
    return int(value) if value is not None and 0 < value < 1e8 and value != 65535 else None


def _caption(found: Properties) -> str | None:
    text = clean(_first(found, f"{_DC}description"))
    return None if text and is_boilerplate(text) else text


def _rating(found: Properties) -> int | None:
    """xmp:Rating 0..5 (-1 means rejected, which is no rating), else Microsoft's percent."""
    stars = _number(_first(found, f"{_XMP}Rating"))
    if stars is not None:
        return round(stars) if 0 <= stars <= 5 else None
    percent = _number(_first(found, *(f"{space}Rating" for space in _MICROSOFT)))
    if percent is None or not 0 <= percent <= 100:
        return None
    return max((count for least, count in _STARS_OF_PERCENT if percent >= least), default=0)


def _keywords(found: Properties) -> tuple[str, ...]:
    trees = [
        *((text, "|") for text in found.get(f"{_LIGHTROOM}hierarchicalSubject", ())),
        *((text, "/") for text in found.get(f"{_DIGIKAM}TagsList", ())),
        *((text, "/") for space in _MICROSOFT for text in found.get(f"{space}LastKeywordXMP", ())),
    ]
    words = [hierarchical(clean(text) or "", separator) for text, separator in trees]
    flat = [clean(text) for text in found.get(f"{_DC}subject", ())]
    return tuple(word for word in (*words, *flat) if word)
