"""How far the weights of likelihoods carry over to other embedders, measured on altered starters.

python benchmarks/carry_over.py [--json] [--write] [--corpus DIR]

The weights are fitted for the starter. Here its vectors are altered so that their cosines lie on
other scales and tell less apart, as those of other embedders do, and no calibration is stated:
`cone` adds one common direction to all (cosines of 0.4 to 0.6, as many CLIP models have them),
`numbers` keeps a quarter of the numbers, `noise` blurs the photos. Searches are put to libraries
of 100 photos and to the whole val part as in `relevance.py`, with the starter's weights and with
weights fitted on dev for each. It is a stand-in: real embedders differ in what they know, too.
`--write` puts the table into docs/relevance.md. Without the corpus there is nothing to do.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from drawn_libraries import Asked, Drawn
from labelled_corpus import CORPUS, Part, read_part, the_encoder
from relevance import SEEDS, fit, measure, write

from photolib.search.neutral_bank import NEUTRAL_PROMPTS
from photolib.search.relevance import STRONG, Kind, likelihood
from photolib.search.text_vectors import TextVectors
from photolib.types import Float32

SIZES = (100, 0)
Change = Callable[[Float32, bool], Float32]  # (unit rows, of photos) -> unit rows


@dataclass(frozen=True, eq=False)
class Judged:
    """A question with likelihoods by weights of its own, as `relevance.measure` takes it."""

    likelihoods: Float32
    cosines: Float32
    truth: np.ndarray
    absent: bool


def unit(rows: Float32) -> Float32:
    scaled: Float32 = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return scaled


def changes(dim: int) -> dict[str, Change]:
    rng = np.random.default_rng(3)
    common = unit(rng.normal(size=(1, dim)).astype(np.float32))
    some = np.linalg.qr(rng.normal(size=(dim, dim // 4)))[0].astype(np.float32)

    def noisy(rows: Float32, photos: bool) -> Float32:
        if not photos:
            return rows
        noise = np.random.default_rng(len(rows)).normal(size=rows.shape).astype(np.float32)
        return unit(rows + 0.7 * unit(noise))

    return {
        "the starter": lambda rows, _photos: rows,
        "cone": lambda rows, _photos: unit(rows + 0.9 * common),
        "numbers": lambda rows, _photos: unit(rows @ some),
        "noise": noisy,
    }


def by_own_weights(asked: list[Asked], weights: list[float]) -> list[Judged]:
    *factors, bias = weights
    return [
        Judged(
            likelihood((one.facts @ np.array(factors, np.float32) + bias).astype(np.float32)),
            one.cosines,
            one.truth,
            one.absent,
        )
        for one in asked
    ]


def compare(parts: dict[str, Part], bank: Float32, labels: dict[str, Float32]) -> dict[str, object]:
    """Figures of each altered starter, by the starter's weights and by its own."""
    found: dict[str, object] = {}
    for name, change in changes(bank.shape[1]).items():
        asked: dict[str, list[Asked]] = {}
        for split, part in parts.items():
            altered = Part(part.photos, change(part.vectors, True), part.labels, part.truth)
            drawn = Drawn(altered, change(bank, False), None, SEEDS[split])
            asked[split] = list(drawn.words(change(labels[split], False)))
        own = by_own_weights(asked["val"], fit(asked["dev"], Kind.WORDS))
        pairs = list(zip(asked["val"], own, strict=True))
        found[name] = {
            "mean_cosine": float(np.mean([one.cosines.mean() for one in asked["val"]])),
            **{
                str(size): {
                    "starter": _short(measure([one for one, _ in pairs if one.size == size])),
                    "own": _short(measure([mine for one, mine in pairs if one.size == size])),  # type: ignore[misc]
                }
                for size in SIZES
            },
        }
    return found


def _short(figures: dict[str, object]) -> dict[str, float]:
    strong = figures["levels"][str(STRONG)]  # type: ignore[index]
    return {
        "average_precision": figures["average_precision"],  # type: ignore[dict-item]
        "precision": strong["precision"] or 0.0,
        "recall": strong["recall"],
        "absent_with_none": strong["absent_with_none"],
    }


def table(figures: dict[str, object], photos: int) -> str:
    rows = [
        "| embedder (mean cosine) | photos | average precision, starter's weights / own "
        "| Strong: precision | recall | nothing there: none Strong |",
        "|---|---|---|---|---|---|",
    ]
    for name, found in figures.items():
        for size in SIZES:
            by = found[str(size)]  # type: ignore[index]
            cells = [
                f"{by['starter'][key]:{form}} / {by['own'][key]:{form}}"
                for key, form in (
                    ("average_precision", ".3f"),
                    ("precision", ".2f"),
                    ("recall", ".2f"),
                    ("absent_with_none", ".0%"),
                )
            ]
            mean = found["mean_cosine"]  # type: ignore[index]
            rows.append(f"| {name} ({mean:.2f}) | {size or photos:,} | {' | '.join(cells)} |")
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--quick", action="store_true", help="accepted; it is always quick")
    parser.add_argument("--write", action="store_true", help="put the table into the document")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    options = parser.parse_args()
    if not (options.corpus / "index.csv").exists():
        print(json.dumps({"skipped": "the labelled corpus is not here"}))
        return
    encoder = the_encoder()
    bank = encoder.encode_texts(NEUTRAL_PROMPTS)
    parts = {split: read_part(encoder, split, options.corpus) for split in ("dev", "val")}
    texts = TextVectors(encoder)
    labels = {split: texts.queries(part.labels) for split, part in parts.items()}
    figures = compare(parts, bank, labels)
    told = table(figures, len(parts["val"].photos))
    if options.write:
        write({"carried": lambda: told})
    print(json.dumps(figures, indent=1) if options.json else told)


if __name__ == "__main__":
    main()
