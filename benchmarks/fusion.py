"""Which way of fusing the parts of a query finds more, on photos whose labels are known.

python benchmarks/fusion.py [--json] [--split dev] [--corpus DIR] [--model NAME]

Two tasks, mean average precision (mAP) each:

- photo + word: a label and one photo that carries it; wanted are the others that carry it;
- word + word: a place and a thing that a caption names in it ("a living room with curtains");
  wanted are the photos whose captions name both.

The ways are those of `photolib/search/fusion.py`, on the program's own calibrated scores, beside
each part alone and logic's AND (the least part). Choices are made on dev; val is reported.
Without the corpus there is nothing to do.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from labelled_corpus import CORPUS, Part, read_part, the_encoder

from photolib.search import fusion
from photolib.search.neutral_bank import NEUTRAL_PROMPTS
from photolib.search.relevance import Background, Kind
from photolib.search.text_vectors import TextVectors
from photolib.types import Float32

NAMED = re.compile(r"^an? (?P<place>.+?) with (?P<things>.+)$")
Asked = tuple[list[tuple[Float32, Kind]], np.ndarray, np.ndarray]  # parts, wanted, eligible


def photo_and_word(part: Part, texts: TextVectors) -> Iterator[Asked]:
    rng = np.random.default_rng(0)
    columns = part.frequent(4)
    vectors = texts.queries([part.labels[column] for column in columns])
    for column, vector in zip(columns, vectors, strict=True):
        wanted = part.truth[:, column].copy()
        example = int(rng.choice(np.flatnonzero(wanted)))
        eligible = np.ones(len(wanted), dtype=bool)
        eligible[example] = False
        yield [(part.vectors[example], Kind.LOOKS), (vector, Kind.WORDS)], wanted, eligible


def word_and_word(part: Part, texts: TextVectors) -> Iterator[Asked]:
    shown: dict[tuple[str, str], set[int]] = {}
    captioned = np.zeros(len(part.photos), dtype=bool)
    for row, photo in enumerate(part.photos):
        for caption in photo.captions:
            told = NAMED.match(caption)
            if told is None:
                continue
            captioned[row] = True
            for thing in re.split(r", | and ", told["things"]):
                shown.setdefault((told["place"], thing.removeprefix("a ")), set()).add(row)
    for (place, thing), rows in shown.items():
        wanted = np.zeros(len(part.photos), dtype=bool)
        wanted[list(rows)] = True
        first, second = texts.queries([place, thing])
        yield [(first, Kind.WORDS), (second, Kind.WORDS)], wanted, captioned


def ranked(asked: Asked, photos: Float32, background: Background) -> dict[str, Float32]:
    """Scores of every photo by each way; higher is better."""
    parts, _, _ = asked
    weights = np.ones(len(parts), dtype=np.float32)
    everyday = background.everyday(photos)
    odds, deviations = [], []
    for vector, kind in parts:
        measure = background.measure(vector, kind)
        odds.append(measure.log_odds(photos @ vector, everyday))
        deviations.append(measure.deviations(photos @ vector, everyday))
    stacked = np.stack(deviations)
    ids, fused = fusion.reciprocal_ranks([np.argsort(-row) for row in stacked])
    by_ranks = np.empty(len(photos), dtype=np.float32)
    by_ranks[ids] = fused
    together = fusion.early(np.stack([vector for vector, _ in parts]), weights)
    return {
        "first part alone": odds[0],
        "second part alone": odds[1],
        "AND (least part)": np.min(odds, axis=0),
        "early": photos @ together,
        "late (weighted sum)": fusion.weighted_sum(stacked, weights),
        "late (reciprocal ranks)": by_ranks,
        "attention, T = 1": fusion.attention(stacked, weights, temperature=1.0),
        "attention, T = 4": fusion.attention(stacked, weights, temperature=4.0),
    }


def average_precision(wanted: np.ndarray, scores: Float32) -> float:
    right = wanted[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean())


def measure(part: Part, texts: TextVectors, background: Background) -> dict[str, object]:
    figures: dict[str, object] = {"photos": len(part.photos)}
    for name, task in (("photo + word", photo_and_word), ("word + word", word_and_word)):
        found: dict[str, list[float]] = {}
        for asked in task(part, texts):
            _, wanted, eligible = asked
            scores = ranked(asked, part.vectors[eligible], background)
            for way, score in scores.items():
                found.setdefault(way, []).append(average_precision(wanted[eligible], score))
        figures[name] = {
            "queries": len(next(iter(found.values()))),
            **{way: float(np.mean(values)) for way, values in found.items()},
        }
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--quick", action="store_true", help="accepted; it is always quick")
    parser.add_argument("--split", default="val", choices=("dev", "val"))
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--model", help="a model's name; default: the starter")
    options = parser.parse_args()
    if not (options.corpus / "index.csv").exists():
        print(json.dumps({"skipped": "the labelled corpus is not here"}))
        return
    encoder = the_encoder(options.model)
    texts = TextVectors(encoder, kept=20_000)
    part = read_part(encoder, options.split, options.corpus)
    bank = encoder.encode_texts(NEUTRAL_PROMPTS)
    figures = measure(part, texts, Background.of(bank, part.vectors, encoder.calibration))
    if options.json:
        print(json.dumps({"model": encoder.model_id, "split": options.split, **figures}, indent=1))
        return
    tasks = [(name, rows) for name, rows in figures.items() if isinstance(rows, dict)]
    print(f"| mAP on {options.split} | " + " | ".join(name for name, _ in tasks) + " |")
    print("|---|" + "---|" * len(tasks))
    for way in tasks[0][1]:
        cells = (rows[way] for _, rows in tasks)
        print(f"| {way} | " + " | ".join(f"{c:.3f}" if c < 1 else f"{c}" for c in cells) + " |")


if __name__ == "__main__":
    main()
