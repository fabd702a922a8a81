"""Memory against photos indexed.

    python benchmarks/memory.py [--photos 100000] [--svg FILE] [--json]

The real pipeline (scan, decode workers, thumbnails, the starter model, catalog, index) over photos
made for the purpose: small JPEGs, each of them another photo by its image data. Every two seconds
the resident size of the process, and of it with its workers, is noted beside the number of photos
done. What grows with the library by design is what the index holds: a vector and its neighbours
in the graph for each photo, given as `index_mb`; `mb_per_10000` is the slope of a line through the
points of the second half, with that taken away `rest_mb_per_10000`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import psutil
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.indexing import numbered

PER_FOLDER = 1_000
EDGE = 160  # pixels
ORIGINALS = 50
EVERY_S = 2.0
LINKS = 2 * 16 * 4 + 8  # bytes of the graph for a photo: its neighbours on the lowest layer


class Sample(NamedTuple):
    photos: int
    process: float  # MiB
    with_workers: float


def make_photos(folder: Path, count: int) -> None:
    random = np.random.default_rng(0)
    originals = []
    place = folder / "original.jpg"
    folder.mkdir(parents=True)
    for _ in range(min(ORIGINALS, count)):
        coarse = random.integers(0, 255, (6, 8, 3), dtype=np.uint8)
        picture = Image.fromarray(coarse).resize((EDGE, EDGE * 3 // 4), Image.Resampling.BICUBIC)
        picture.save(place, quality=85)
        originals.append(place.read_bytes())
    place.unlink()
    for number in range(count):
        if number % PER_FOLDER == 0:
            event = folder / f"event {number // PER_FOLDER}"
            event.mkdir()
        data = numbered(originals[number % len(originals)], number)
        (event / f"IMG_{number:06}.jpg").write_bytes(data)


def sample(photos: int) -> Sample:
    process = psutil.Process()
    own = process.memory_info().rss
    workers = 0
    for child in process.children(recursive=True):
        try:
            workers += child.memory_info().rss
        except psutil.Error:  # it ended meanwhile
            continue
    return Sample(photos, own / 2**20, (own + workers) / 2**20)


def measure(work: Path, count: int) -> list[Sample]:
    """Index until all is done, or until interrupted; what was noted on the way."""
    from photolib.library import Library
    from photolib.settings import Settings

    library = Library.open(work / "library", settings=Settings())
    samples: list[Sample] = []
    try:
        library.add_folder(work / "photos")
        library.embedders.load()
        library.start_indexing()
        while not library.wait_until_indexed(EVERY_S):
            samples.append(sample(library.progress.done))
        samples.append(sample(library.status().counts.ready))
    except KeyboardInterrupt:
        pass
    finally:
        library.close()
    return samples


def slope(samples: list[Sample]) -> float:
    """MiB for 10,000 photos, by least squares over the second half."""
    most = samples[-1].photos
    half = [s for s in samples if most / 2 <= s.photos < most]  # what comes after them is no slope
    x = np.array([s.photos for s in half], dtype=float)
    y = np.array([s.process for s in half])
    return float(np.polyfit(x, y, 1)[0] * 10_000) if len(set(x)) > 1 else 0.0


def plotted(samples: list[Sample], caption: str) -> str:
    """Both sizes as lines over the photos done, as an SVG of 720 by 400."""
    left, top, width, height = 70, 44, 610, 290
    most = max(s.photos for s in samples)
    high = 100 * (1 + int(max(s.with_workers for s in samples)) // 100)

    def line(values: list[float], tint: str) -> str:
        points = " ".join(
            f"{left + width * s.photos / most:.1f},{top + height * (1 - value / high):.1f}"
            for s, value in zip(samples, values, strict=True)
        )
        return f'<polyline points="{points}" fill="none" stroke="{tint}" stroke-width="2"/>'

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" '
        'font-family="sans-serif" font-size="12" fill="#333">',
        '<rect width="720" height="400" fill="#fff"/>',
        f'<text x="{left}" y="24" font-size="14">{caption}</text>',
    ]
    for share in (0, 0.25, 0.5, 0.75, 1):
        y, x = top + height * (1 - share), left + width * share
        parts.append(f'<path d="M{left} {y}h{width}" stroke="#ddd"/>')
        parts.append(
            f'<text x="{left - 8}" y="{y + 4}" text-anchor="end">{high * share:,.0f}</text>'
        )
        parts.append(f'<text x="{x}" y="{top + height + 20}" text-anchor="middle">')
        parts.append(f"{most * share:,.0f}</text>")
    parts += [
        line([s.with_workers for s in samples], "#c2703d"),
        line([s.process for s in samples], "#2f6db3"),
        f'<text x="{left}" y="{top + height + 42}">photos indexed; resident memory in MiB: '
        '<tspan fill="#2f6db3">the process</tspan>, '
        '<tspan fill="#c2703d">with its decode workers</tspan></text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="5,000 photos")
    parser.add_argument("--photos", type=int)
    parser.add_argument("--svg", type=Path, help="where to draw the plot")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    count = options.photos or (5_000 if options.quick else 100_000)
    work = Path(tempfile.mkdtemp(prefix="photolib-memory-"))
    try:
        os.environ["PHOTOLIB_MODELS"] = str(work / "models")
        make_photos(work / "photos", count)
        start = time.perf_counter()
        samples = measure(work, count)
        took = time.perf_counter() - start
    finally:
        shutil.rmtree(work, ignore_errors=True)
    figures = summed_up(samples, took)
    if options.svg:
        caption = f"Indexing {samples[-1].photos:,} photos with the starter model"
        options.svg.write_text(plotted(samples, caption), encoding="utf-8")
    if options.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name}: {value}")


def summed_up(samples: list[Sample], took: float) -> dict[str, Any]:
    from photolib.embedding.cards import builtin_cards

    starter = next(card for card in builtin_cards() if card.name == "starter")
    per_photo = (4 * starter.dim + LINKS) / 2**20  # MiB
    done = samples[-1].photos
    return {
        "benchmark": "memory",
        "photos": done,
        "embedder": starter.name,
        "seconds": round(took, 1),
        "process_mb": round(samples[-1].process, 1),
        "most_mb": round(max(s.process for s in samples), 1),
        "most_with_workers_mb": round(max(s.with_workers for s in samples), 1),
        "index_mb": round(per_photo * done, 1),
        "mb_per_10000": round(slope(samples), 2),
        "rest_mb_per_10000": round(slope(samples) - 10_000 * per_photo, 2),
    }


if __name__ == "__main__":
    main()
