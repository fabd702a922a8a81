"""Measures reading queries, and finding the photos that filters and words as written demand.

Parsing is timed in processor time of the thread, against `shlex.split` of the same texts. Filters
run on a made catalog, against reading all its photo ids in order.
"""

from __future__ import annotations

import argparse
import json
import random
import shlex
import string
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from photolib.catalog import Catalog, conditions, folders, full_text, photos, tags
from photolib.search.catalog_photos import condition_of
from photolib.search.language import parse
from photolib.search.language.filter_registry import filters
from photolib.search.language.lexer import MAX_CHARACTERS
from photolib.types import (
    DecodedPhoto,
    FileStamp,
    FoundFile,
    PhotoMeta,
    Scope,
    SortOrder,
    TagSource,
)

EXAMPLES = [example for kind in filters() for example in kind.examples]
SENTENCES = ["kids in the snow, last christmas without hats", "(king + crown) ~ man^2 OR like:12"]
WORST = ["2019 ", "last ", "a AND ", "(", '"', "-", "NOT ", "tag:", "+", "25 december ", "a^2 "]
QUERIES = {
    "number": "iso:>=1600",
    "rating": "rating:>=4",
    "tag": "tag:animal",
    "folder": "folder:day7",
    "camera": "camera:eos",
    "near": "near:48.85,2.35,10km",
    "year": "2019",
    "weekdays and hours": "weekend morning",
    "four together": "2019 rating:>=3 -tag:animal has:gps",
}


def mutated(count: int) -> list[str]:
    draw = random.Random(3)
    texts = []
    for _ in range(count):
        text = " ".join(draw.choices([*EXAMPLES, *SENTENCES], k=draw.randint(1, 4)))
        for _ in range(draw.randint(0, 6)):
            at = draw.randrange(len(text) + 1)
            text = text[:at] + draw.choice(string.printable) + text[at + draw.randint(0, 2) :]
        texts.append(text)
    return texts


def cpu_ms(job: Callable[[], object]) -> float:
    started = time.thread_time()
    job()
    return 1000 * (time.thread_time() - started)


def split(text: str) -> None:
    try:
        shlex.split(text)
    except ValueError:  # a quote that is not closed
        return


def reading(count: int) -> dict[str, float]:
    texts = mutated(count)
    for text in texts[:50]:
        parse(text)
        split(text)
    times = np.array([(cpu_ms(lambda t=t: parse(t)), cpu_ms(lambda t=t: split(t))) for t in texts])
    worst = [(part * MAX_CHARACTERS)[:MAX_CHARACTERS] for part in (*WORST, *EXAMPLES)]
    hard = [cpu_ms(lambda t=t: parse(t)) for t in worst]
    quarter = [cpu_ms(lambda t=t: parse(t[: MAX_CHARACTERS // 4])) for t in worst]
    return {
        "queries": count,
        "p50_ms": float(np.percentile(times[:, 0], 50)),
        "p95_ms": float(np.percentile(times[:, 0], 95)),
        "max_ms": float(times[:, 0].max()),
        "shlex_p50_ms": float(np.percentile(times[:, 1], 50)),
        "ratio_to_shlex": float(np.median(times[:, 0]) / np.median(times[:, 1])),
        "longest_max_ms": max(hard),
        "four_times_longer_takes": float(sum(hard) / max(sum(quarter), 1e-9)),
        "hundred_kb_ms": cpu_ms(lambda: parse("tag:dog beach " * 7_500)),
    }


def fill(catalog: Catalog, count: int) -> None:
    """Photos with values drawn at random, a hundred to a folder."""
    draw = random.Random(5)
    cameras = [("Canon", "EOS R5"), ("NIKON", "Z 6"), ("Apple", "iPhone 15"), (None, None)]
    stamp = FileStamp(2_000_000, 1_600_000_000_000_000_000)
    with catalog.write() as tx:
        root = folders.add(tx, Path("/media/pictures"))
        dog = tags.ensure(tx, "animal/dog")
        for start in range(0, count, 100):
            names = [f"trip {start}/day{start % 9}/IMG_{start + n}.jpg" for n in range(100)]
            found = [FoundFile(name, stamp) for name in names]
            for photo_id in photos.insert_new(tx, root.folder_id, found):
                make, model = draw.choice(cameras)
                meta = PhotoMeta(
                    taken_at=datetime(2010, 1, 1) + timedelta(minutes=draw.randrange(8_000_000)),
                    camera_make=make,
                    camera_model=model,
                    iso=draw.choice([100, 400, 1600, None]),
                    rating=draw.choice([None, None, 3, 5]),
                    latitude=draw.choice([None, draw.uniform(40, 50)]),
                    longitude=draw.uniform(0, 10),
                )
                digest = f"{photo_id:064}"
                photo = DecodedPhoto(digest, 4000, 3000, 1, "jpeg", meta, 0, stamp)
                photos.record_decoded(tx, photo_id, photo)
                if photo_id % 20 == 0:
                    tags.add(tx, [photo_id], dog, TagSource.MANUAL)


def median_ms(job: Callable[[], object], rounds: int) -> float:
    job()
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        job()
        times.append(1000 * (time.perf_counter() - started))
    return float(np.median(times))


def filtering(count: int, rounds: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as directory:
        catalog = Catalog.open(Path(directory) / "catalog.sqlite")
        fill(catalog, count)
        figures: dict[str, object] = {"photos": count}
        with catalog.read() as tx:
            everything = median_ms(lambda: photos.ids(tx, Scope(), SortOrder.ADDED), rounds)
            figures["all_ids_ms"] = everything
            for name, query in QUERIES.items():
                node = parse(query).node
                assert node is not None
                condition = condition_of(node)
                took = median_ms(lambda c=condition: conditions.ids(tx, c), rounds)
                figures[name] = {
                    "ms": took,
                    "found": len(conditions.ids(tx, condition)),
                    "ratio": took / everything,
                }
            question = full_text.phrase(f"IMG_{count // 2}")
            took = median_ms(lambda: full_text.search(tx, question), rounds)
            figures["exact words"] = {"ms": took, "found": 1, "ratio": took / everything}
        catalog.close()
    return figures


def print_table(figures: dict[str, object]) -> None:
    for part, values in figures.items():
        print(part)
        assert isinstance(values, dict)
        for name, value in values.items():
            inner = value if isinstance(value, dict) else {"": value}
            print(f"  {name:<26}" + "  ".join(f"{key} {v:,.3f}" for key, v in inner.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="10,000 photos instead of 100,000")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--photos", type=int, help="how many photos")
    options = parser.parse_args()
    count = options.photos or (10_000 if options.quick else 100_000)
    figures: dict[str, object] = {
        "reading": reading(2_000 if options.quick else 10_000),
        "filtering": filtering(count, 5 if options.quick else 15),
    }
    if options.json:
        print(json.dumps(figures, indent=1))
    else:
        print_table(figures)


if __name__ == "__main__":
    main()
