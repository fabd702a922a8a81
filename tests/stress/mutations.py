"""Damages photos of every format in every way and lets the decode workers have them.

    python -m tests.stress.mutations [--seconds 60] [--seed 0]

Bytes are flipped, overwritten, cut, doubled and swapped in files of each format Pillow writes, in
metadata-laden ones, and in the sample photos where they lie beside the repository. Each must end
as a picture or as a sentence about the photo: never as a fault of the program.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from photolib.ingest.decode_pool import DecodePool
from photolib.types import DecodedPhoto, PendingPhoto, PhotoState, PreprocessSpec

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT.parent / "shared" / "samples"
CODECS = {"jpg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP", "tif": "TIFF", "avif": "AVIF"}
LARGEST_SAMPLE = 400_000  # bytes
OUR_FAULT = "a fault in Photolib"


def seeds() -> list[tuple[str, bytes]]:
    """(extension, whole file) of photos to be damaged."""
    y, x = np.mgrid[0:90, 0:120]
    picture = Image.fromarray(np.stack([x * 2, y * 2, x + y], axis=-1).astype(np.uint8))
    exif = Image.Exif()
    exif[0x0112], exif[0x010E], exif[0x0132] = 6, "words", "2024:05:06 07:08:09"
    found = []
    for ending, codec in CODECS.items():
        stream = BytesIO()
        picture.save(stream, codec, **({} if codec == "GIF" else {"exif": exif}))
        found.append((ending, stream.getvalue()))
    if SAMPLES.is_dir():
        for path in sorted(SAMPLES.rglob("*.*")):
            if path.is_file() and path.stat().st_size <= LARGEST_SAMPLE:
                found.append((path.suffix[1:], path.read_bytes()))
    return found


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The same file after a few accidents, most of them near its start, where structure is."""
    result = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        if not result:
            break
        reach = len(result) if chance.random() < 0.5 else min(len(result), 512)
        at = chance.randrange(reach)
        kind = chance.randrange(6)
        if kind == 0:
            result[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            result[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
        elif kind == 2:
            result[at : at + 4] = chance.choice((b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff"))
        elif kind == 3:
            del result[at : at + chance.randrange(1, 64)]
        elif kind == 4:
            result[at:at] = result[at : at + chance.randrange(1, 256)]
        else:
            del result[at:]
    return bytes(result)


def run(seconds: float, seed: int) -> dict[str, Any]:
    """Damage and decode until the time is over; the outcomes counted, faults told whole."""
    chance = random.Random(seed)
    originals = seeds()
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="photolib-mutations-") as name:
        place = Path(name)
        end = time.monotonic() + seconds

        def files() -> Iterator[PendingPhoto]:
            number = 0
            while time.monotonic() < end:
                ending, data = chance.choice(originals)
                path = place / f"{number}.{ending}"
                path.write_bytes(damaged(data, chance))
                yield PendingPhoto(number, path, PhotoState.NEW)
                number += 1

        with DecodePool(PreprocessSpec(64), place / "thumbs", time_limit_s=20) as pool:
            for photo, outcome in pool.decode(files()):
                if isinstance(outcome, DecodedPhoto):
                    outcomes["decoded"] += 1
                elif OUR_FAULT in outcome.reason:
                    outcomes["fault"] += 1
                    kept = Path(tempfile.gettempdir()) / f"photolib-fault-{photo.path.name}"
                    kept.write_bytes(photo.path.read_bytes())
                    faults.append(f"{kept}: {outcome.reason}")
                else:
                    outcomes["refused with a sentence"] += 1
                photo.path.unlink(missing_ok=True)
    return {"files": sum(outcomes.values()), "outcomes": dict(outcomes), "faults": faults}


def main() -> int:
    parser = argparse.ArgumentParser(description="Decode damaged photos.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    report = run(options.seconds, options.seed)
    print(json.dumps(report, indent=1))
    return 1 if report["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
