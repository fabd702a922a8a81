"""Which exposure a picture is from: what stays of a photo when an editor writes it anew.

Two frames of a burst must never share it, so a date to the second is not enough: a fraction of
at least hundredths is demanded, or the 128-bit id that EXIF has for this (phones write other,
constant things under its tag). The camera's serial number keeps apart those that are released
together. The offset from UTC is left out, as it is added later by programs. Maker notes are, too:
what Apple writes there is shared by the photos of a group, and its dates have milliseconds.
"""

from __future__ import annotations

import re

from blake3 import blake3
from PIL import ExifTags

from photolib.metadata.dates import parse_exif
from photolib.metadata.exif import directories
from photolib.metadata.text import clean

SCHEME = "c1"
_Base = ExifTags.Base
_FRACTION = re.compile(r"(?=\d*[1-9])\d{2,}", re.ASCII)
_UNIQUE = re.compile(r"[0-9a-f]{32}")
_LEAST_VARIED = 8  # different digits; ids that are no ids are all zeros or the like


def capture_of(exif: bytes | None) -> str | None:
    """The fingerprint of the exposure, e.g. "c1:5e0c...", from a TIFF stream or `Exif` block.

    None where the camera did not say enough. Never raises.
    """
    if not exif:
        return None
    main, detail, _ = directories(exif)
    model, date = clean(main.get(_Base.Model)), clean(detail.get(_Base.DateTimeOriginal))
    fraction = (clean(detail.get(_Base.SubsecTimeOriginal)) or "").strip()
    unique = (clean(detail.get(_Base.ImageUniqueID)) or "").strip().lower()
    moment = parse_exif(date) if date else None
    if model is None or moment is None:
        return None
    if _FRACTION.fullmatch(fraction):
        which = fraction[:6].ljust(6, "0")
    elif _UNIQUE.fullmatch(unique) and len(set(unique)) >= _LEAST_VARIED:
        which = unique
    else:
        return None
    serial = clean(detail.get(_Base.BodySerialNumber)) or clean(main.get(_Base.CameraSerialNumber))
    second = moment.local.replace(microsecond=0).isoformat()
    said = "\0".join((" ".join(model.casefold().split()), serial or "", second, which))
    return f"{SCHEME}:{blake3(said.encode()).hexdigest(16)}"
