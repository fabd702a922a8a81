"""Files beside a photo that speak about it: .xmp of photo programs, .json of Google Takeout.

A photo `IMG.jpg` may have `IMG.jpg.xmp` or `IMG.xmp`. Google cuts the
names of its files at 46 characters and moves a copy's number behind the extension.
"""

from __future__ import annotations

import json
import logging
import re
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from photolib.metadata import gps
from photolib.metadata.dates import from_timestamp
from photolib.metadata.text import clean
from photolib.metadata.xmp import read_xmp
from photolib.types import DateSource, PhotoMeta

log = logging.getLogger(__name__)

EXTENSIONS = frozenset({".xmp", ".json"})
MAX_BYTES = 8 * 2**20
_GOOGLE_NAME_LENGTH = 46
_SUPPLEMENT = ".supplemental-metadata"
# What Google's editor puts behind the name of a changed copy, in the languages of accounts.
_EDITED = (
    *("-edited", "-effects", "-bearbeitet", "-modifié", "-ha editado", "-editado", "-modificato"),
    *("-bewerkt", "-edytowane", "-redigerad", "-redigeret", "-redigert", "-muokattu", "-編集済み"),
)
_COPY = re.compile(r"^(?P<stem>.*)(?P<number>\(\d+\))$")


def sidecar_names(photo: Path) -> list[str]:
    """Every name, in lower case, that a sidecar of a photo may have."""
    return [name.lower() for name in (*xmp_names(photo), *google_names(photo.name))]


def sidecars_of(photos: Sequence[Path]) -> dict[Path, list[Path]]:
    """Of each photo the sidecars that speak of it, or of others among `photos`, alone.

    One that a photo not given may claim too (`IMG.xmp` of IMG.jpg and IMG.cr2) is left out; one
    that several of those given share goes with the first.
    """
    found: dict[Path, list[Path]] = {photo: [] for photo in photos}
    for folder, given in _by_folder(photos).items():
        try:
            names = [entry.name for entry in folder.iterdir()]
        except OSError:
            continue
        claims: dict[str, set[str]] = {}  # by the sidecar's name in lower case
        for name in names:
            if not _is_sidecar(name):
                for sidecar in sidecar_names(Path(name)):
                    claims.setdefault(sidecar, set()).add(name)
        here = {photo.name for photo in given}
        for name in sorted(names):
            claimed_by = claims.get(name.lower(), set())
            if claimed_by and claimed_by <= here:
                first = next(photo for photo in given if photo.name in claimed_by)
                found[first].append(folder / name)
    return found


def _is_sidecar(name: str) -> bool:
    return Path(name).suffix.lower() in EXTENSIONS


def _by_folder(photos: Iterable[Path]) -> dict[Path, list[Path]]:
    folders: dict[Path, list[Path]] = {}
    for photo in photos:
        folders.setdefault(photo.parent, []).append(photo)
    return folders


def xmp_names(path: Path) -> list[str]:
    """Names the XMP sidecar of a photo may have, the likeliest first."""
    return [f"{stem}{end}" for stem in (path.name, path.stem) for end in (".xmp", ".XMP")]


def read_xmp_sidecar(path: Path) -> PhotoMeta:
    return read_xmp(_first_readable(path.parent, xmp_names(path)), DateSource.SIDECAR)


def read_google_sidecar(path: Path) -> PhotoMeta:
    """The `.json` of Google Takeout; its time is UTC, its title only the file's name."""
    data = _first_readable(path.parent, google_names(path.name))
    if data is None:
        return PhotoMeta()
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        log.debug("Sidecar of %s ignored: %s", path, error)
        return PhotoMeta()
    if not isinstance(document, dict) or "photoTakenTime" not in document:
        return PhotoMeta()
    seconds = gps.number(_inside(document, "photoTakenTime", "timestamp"))
    moment = from_timestamp(seconds) if seconds else None
    place = _google_place(document, "geoData") or _google_place(document, "geoDataExif")
    return PhotoMeta(
        taken_at=moment.local if moment else None,
        date_source=DateSource.SIDECAR if moment else None,
        utc_offset_min=moment.offset_min if moment else None,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        caption=clean(document.get("description")),
    )


def google_names(name: str) -> list[str]:
    """Names the sidecar of a photo called `name` may have, the likeliest first.

    An edited copy has none of its own: that of the original speaks for it.
    """
    names = _google_names(name)
    original = _original_of(Path(name))
    return names if original is None else [*names, *_google_names(original)]


def _original_of(photo: Path) -> str | None:
    """The name of what `photo` is an edited copy of; a name cut at its end is cut in the mark."""
    copy = _COPY.match(photo.stem)
    stem, number = (copy["stem"], copy["number"]) if copy else (photo.stem, "")
    for mark in _EDITED:
        shortest = 2 if len(stem) >= _GOOGLE_NAME_LENGTH else len(mark)
        for length in range(len(mark), shortest - 1, -1):
            if stem.endswith(mark[:length]) and len(stem) > length:
                return f"{stem[:-length]}{number}{photo.suffix}"
    return None


def _google_names(name: str) -> list[str]:
    photo = Path(name)
    number = ""
    if copy := _COPY.match(photo.stem):  # "a(1).jpg" has "a.jpg(1).json"
        name, number = f"{copy['stem']}{photo.suffix}", copy["number"]
    names = [f"{name[:_GOOGLE_NAME_LENGTH]}{number}.json"]
    names.append(f"{(name + _SUPPLEMENT)[:_GOOGLE_NAME_LENGTH]}{number}.json")
    return list(dict.fromkeys(names))


def _google_place(document: dict[str, object], key: str) -> gps.Place | None:
    return gps.place(
        gps.number(_inside(document, key, "latitude")),
        gps.number(_inside(document, key, "longitude")),
    )


def _inside(document: dict[str, object], key: str, inner: str) -> object:
    part = document.get(key)
    return part.get(inner) if isinstance(part, dict) else None


def _first_readable(folder: Path, names: Iterable[str]) -> bytes | None:
    for name in names:
        sidecar = folder / name
        try:
            status = sidecar.stat()
            if stat.S_ISREG(status.st_mode) and status.st_size <= MAX_BYTES:
                return sidecar.read_bytes()
        except (OSError, ValueError):  # not there, unreadable, or a name too long
            continue
    return None
