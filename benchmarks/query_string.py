"""From a query string to the first 200 ranked photos, warm, against the text encoder alone.

python benchmarks/query_string.py [--photos N] [--quick] [--json]

A real library in a temporary folder with N photos (100,000) in its catalog: names, captions on
one in fifty, and synthetic clustered vectors in the starter model's space. Every query is new, so
that nothing of it is cached: parsed, encoded, searched, looked up in the full text and in the
captions, judged and counted. The baseline encodes the same sentences and does nothing else, in
turn with it. Wall and processor time of the calling thread.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from search import synthetic

from photolib.catalog import Catalog, folders, photos, vectors
from photolib.embedding.cards import CardRegistry
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.search.query import TextQuery
from photolib.settings import Settings
from photolib.types import DecodedPhoto, FileStamp, FoundFile, PhotoMeta

WORDS = ("dog", "beach", "red car", "sunset", "birthday cake", "mountain lake", "old bridge",
         "children", "snow", "city at night", "cat", "flowers", "boat", "forest path")  # fmt: skip
LIMIT = 200
CHUNK = 5_000


def make_library(directory: Path, count: int, model_id: str, dim: int) -> None:
    basis = np.random.default_rng(7).normal(size=(64, dim)).astype(np.float32) / 8
    points = synthetic(count, max(10, count // 50), 1, basis)
    catalog = Catalog.open(directory / "catalog.sqlite")
    started = datetime(2015, 1, 1)
    with catalog.write() as tx:
        folder = folders.add(tx, directory / "photos")
        for first in range(0, count, CHUNK):
            numbers = range(first, min(count, first + CHUNK))
            found = [
                FoundFile(f"{n // 500}/IMG_{n:06}.jpg", FileStamp(3_000_000, 1_000_000_000 * n))
                for n in numbers
            ]
            ids = photos.insert_new(tx, folder.folder_id, found)
            for n, photo_id in zip(numbers, ids, strict=True):
                caption = f"our {WORDS[n % len(WORDS)]} number {n}" if n % 50 == 0 else None
                meta = PhotoMeta(taken_at=started + timedelta(minutes=17 * n), caption=caption)
                photos.record_decoded(
                    tx,
                    photo_id,
                    DecodedPhoto(
                        f"{n:064x}", 4000, 3000, 1, "jpeg", meta, 0x808080, found[n - first].stamp
                    ),
                )
            vectors.store(tx, model_id, ids, points[first : first + len(ids)])
    catalog.close()


def measure(count: int, rounds: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        directory = Path(folder)
        card = CardRegistry(directory).default()
        make_library(directory, count, card.model_id, card.dim)
        library = Library.open(directory, settings=Settings(watch_folders=False))
        try:
            learned = library.finder.learn_phrases(JobToken())
            space = library._choice.space
            space.index().wait_for_graph()
            library.search("warm up")
            baseline = space.encoder()  # the very one: a second would push the first out of caches
            times: dict[str, list[float]] = {"whole": [], "encoder": []}
            spent: dict[str, list[float]] = {"whole": [], "encoder": []}
            for number in range(rounds):
                text = f"{WORDS[number % len(WORDS)]} {number}"
                jobs = {
                    "whole": lambda text=text: library.search(text, limit=LIMIT),
                    "encoder": lambda text=text: baseline.encode_texts(TextQuery.of(text).prompts),
                }
                for name in sorted(jobs, reverse=bool(number % 2)):
                    wall, cpu = time.perf_counter(), time.thread_time()
                    jobs[name]()
                    times[name].append(1000 * (time.perf_counter() - wall))
                    spent[name].append(1000 * (time.thread_time() - cpu))
        finally:
            library.close()
    whole, encoder = (np.percentile(times[name], (50, 95)) for name in ("whole", "encoder"))
    cpu_whole, cpu_encoder = (np.percentile(spent[n], (50, 95)) for n in ("whole", "encoder"))
    return {
        "photos": count,
        "queries": rounds,
        "captions": learned,
        "p50_ms": float(whole[0]),
        "p95_ms": float(whole[1]),
        "encoder_p50_ms": float(encoder[0]),
        "encoder_p95_ms": float(encoder[1]),
        "ratio_p50": float(whole[0] / encoder[0]),
        "ratio_p95": float(whole[1] / encoder[1]),
        "cpu_p50_ms": float(cpu_whole[0]),
        "cpu_p95_ms": float(cpu_whole[1]),
        "encoder_cpu_p50_ms": float(cpu_encoder[0]),
        "encoder_cpu_p95_ms": float(cpu_encoder[1]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, help="how many; default 100,000")
    parser.add_argument("--quick", action="store_true", help="10,000 photos")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    options = parser.parse_args()
    count = options.photos or (10_000 if options.quick else 100_000)
    figures = measure(count, 50 if options.quick else 200)
    if options.json:
        print(json.dumps(figures, indent=1))
        return
    for name, value in figures.items():
        print(
            f"{name:<22}{value:>12,.2f}" if isinstance(value, float) else f"{name:<22}{value:>12,}"
        )


if __name__ == "__main__":
    main()
