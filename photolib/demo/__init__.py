"""Draws a small set of pictures to try the program on: `python -m photolib.demo FOLDER`.

Every picture is drawn from gradients, noise and shapes, so nothing has to be downloaded and
no one's photos are needed. Each file gets an EXIF date, so the date order of the grid shows.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from photolib.demo.brushes import with_grain
from photolib.demo.scenes import SCENES

FIRST_DAY = datetime(2024, 3, 2, 9, 30)


def write_demo_photos(folder: Path) -> list[Path]:
    """Draw every scene into `folder` (made if missing); files already there are kept.

    Returns the paths in the order of their dates. Raises OSError when the folder cannot be
    written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, (name, scene) in enumerate(SCENES.items()):
        path = folder / f"{name}.jpg"
        paths.append(path)
        if path.exists():
            continue
        taken = FIRST_DAY + timedelta(days=17 * number, minutes=97 * number)
        image = with_grain(scene(np.random.default_rng(number)), np.random.default_rng(number))
        unfinished = path.with_suffix(".part")
        image.save(unfinished, "JPEG", quality=90, exif=_exif(taken))
        unfinished.replace(path)
    return paths


def _exif(taken: datetime) -> Image.Exif:
    exif = Image.Exif()
    stamp = taken.strftime("%Y:%m:%d %H:%M:%S")
    exif[0x010F] = "Photolib"  # Make
    exif[0x0110] = "Demo"  # Model
    exif[0x0132] = stamp  # DateTime
    exif.get_ifd(0x8769)[0x9003] = stamp  # DateTimeOriginal
    return exif
