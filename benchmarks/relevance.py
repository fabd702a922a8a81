"""How right the bands of a search are, on photos whose labels are known.

python benchmarks/relevance.py [--fit] [--json] [--write] [--corpus DIR] [--model NAME]

Labels are searched in libraries of 30, 100 and 400 photos drawn from the val part and in all of
it (`drawn_libraries.py`), and photos are looked for that share a label with another. `--fit`
prints the weights that a logistic regression on the dev part gives, every size counting the
same; with `--write` they go into `photolib/search/weights.py` and are measured then. `--write`
puts the tables into docs/relevance.md. Val is only ever reported on. Without the corpus there is
nothing to do.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from drawn_libraries import DRAWS, Asked, Drawn
from labelled_corpus import CORPUS, Part, read_part, the_encoder

from photolib.embedding.calibration import Calibration
from photolib.embedding.encoder import Encoder
from photolib.search import weights
from photolib.search.neutral_bank import NEUTRAL_PROMPTS
from photolib.search.relevance import POSSIBLE, STRONG, Kind
from photolib.search.text_vectors import TextVectors
from photolib.types import Float32

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "relevance.md"
WEIGHTS = ROOT / "photolib" / "search" / "weights.py"
LEVELS = (0.7, 0.5, STRONG, 0.2, POSSIBLE, 0.03)
SIZES = (*DRAWS, 0)
NAMES = ("cosine", "everyday", "mean", "spread", "size", "bias")
EVERYDAY = NAMES.index("everyday")
NEGATIVES = 60  # pairs without a match that one question gives to fitting, on average
SEEDS = {"dev": 5, "val": 0}
EDGES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.01)


def questions(
    part: Part, split: str, encoder: Encoder, bank: Float32, calibration: Calibration | None
) -> dict[Kind, list[Asked]]:
    drawn = Drawn(part, bank, calibration, SEEDS[split])
    vectors = TextVectors(encoder).queries(part.labels)
    return {Kind.WORDS: list(drawn.words(vectors)), Kind.LOOKS: list(drawn.looks())}


# --- fitting ------------------------------------------------------------------------------


def fit(asked: list[Asked], kind: Kind) -> list[float]:
    """Weights of c, t, u, v, n and the bias; t is not used for likeness."""
    rng = np.random.default_rng(1)
    rows, truths, shares = [], [], []
    for size in SIZES:
        some = [one for one in asked if one.size == size]
        matches = sum(int(one.truth.sum()) for one in some)
        for one in some:
            rate = min(1.0, NEGATIVES / len(one.truth))
            kept = one.truth | (rng.random(len(one.truth)) < rate)
            rows.append(one.facts[kept])
            truths.append(one.truth[kept])
            shares.append(np.where(one.truth[kept], 1.0, 1 / rate) * (1e4 / matches))
    facts = np.concatenate(rows).astype(np.float64)
    used = [n for n in range(facts.shape[1]) if kind is Kind.WORDS or n != EVERYDAY]
    found = np.zeros(facts.shape[1] + 1)
    found[[*used, -1]] = logistic(
        facts[:, used], np.concatenate(truths).astype(np.float64), np.concatenate(shares)
    )
    return [round(float(weight), 3) for weight in found]


def logistic(facts: np.ndarray, truth: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """Weights and, last, the bias: weighted logistic regression by damped Newton steps."""
    middle, width = facts.mean(axis=0), facts.std(axis=0) + 1e-9
    x = np.hstack([(facts - middle) / width, np.ones((len(facts), 1))])
    found = np.zeros(x.shape[1])
    for _ in range(60):
        chances = 0.5 * (1 + np.tanh(0.5 * (x @ found)))
        slope = x.T @ (shares * (truth - chances))
        curve = (x * (shares * chances * (1 - chances))[:, None]).T @ x
        step = np.linalg.solve(curve + 1e-4 * np.eye(len(found)), slope)
        found += np.clip(step, -1.5, 1.5)
        if np.abs(step).max() < 1e-6:
            break
    bias = found[-1] - float((found[:-1] * middle / width).sum())
    return np.append(found[:-1] / width, bias)


def separation(calibration: Calibration | None) -> float:
    """How far matching and random pairs lie apart, in deviations; as it was when not stated."""
    if (
        calibration is None
        or calibration.match_mean is None
        or calibration.random_pair_mean is None
        or not calibration.random_pair_std
    ):
        return weights.SEPARATION
    gap = calibration.match_mean - calibration.random_pair_mean
    return round(gap / calibration.random_pair_std, 3)


def write_weights(found: dict[Kind, list[float]], apart: float) -> None:
    text = WEIGHTS.read_text(encoding="utf-8")
    for kind, values in found.items():
        text = _put(text, kind.name, str(tuple(values)))
    WEIGHTS.write_text(_put(text, "SEPARATION", str(apart)), encoding="utf-8")


def _put(text: str, name: str, value: str) -> str:
    changed, count = re.subn(rf"(?m)^{name} = .*$", f"{name} = {value}", text)
    assert count == 1, name
    return changed


# --- measuring ----------------------------------------------------------------------------


def average_precision(truth: np.ndarray, scores: np.ndarray) -> float:
    right = truth[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean())


def measure(asked: list[Asked]) -> dict[str, object]:
    """Figures of questions that were all put to libraries of one size."""
    chances = [one.likelihoods for one in asked]
    every, truth = np.concatenate(chances), np.concatenate([one.truth for one in asked])
    best = np.array([float(some.max()) for some in chances])
    absent = np.array([one.absent for one in asked])
    levels = {}
    for level in LEVELS:
        shown = every >= level
        levels[str(level)] = {
            "precision": float(truth[shown].mean()) if shown.any() else None,
            "recall": float(truth[shown].sum() / truth.sum()),
            "present_with_some": float(np.mean(best[~absent] >= level)),
            "absent_with_none": float(np.mean(best[absent] < level)),
            "absent_photos_shown": float(
                np.mean([(some >= level).sum() for some, one in zip(chances, asked, strict=True)
                         if one.absent])
            ),
        }  # fmt: skip
    reliability = []
    for low, high in itertools.pairwise(EDGES):
        inside = (every >= low) & (every < high)
        reliability.append(float(truth[inside].mean()) if inside.any() else None)
    cosines = np.concatenate([one.cosines for one in asked])
    return {
        "queries": len(asked),
        "absent": int(absent.sum()),
        "pairs": len(truth),
        "average_precision": average_precision(truth, every),
        "average_precision_of_cosines": average_precision(truth, cosines),
        "levels": levels,
        "reliability": reliability,
    }


def by_size(asked: list[Asked]) -> dict[str, dict[str, object]]:
    return {str(size): measure([one for one in asked if one.size == size]) for size in SIZES}


# --- telling ------------------------------------------------------------------------------

Figures = dict[str, dict[str, object]]


def tables(figures: Figures, photos: int) -> str:
    whole = figures["0"]
    rows = _bands(figures, photos)
    rows += ["", f"All {photos:,} photos, by the likelihood from which a photo is shown:", ""]
    rows += [
        "| likelihood at least | precision | recall | present: some shown | "
        "nothing there: none shown | nothing there: photos shown |",
        "|---|---|---|---|---|---|",
    ]
    names = {str(STRONG): f"**{STRONG} (Strong)**", str(POSSIBLE): f"**{POSSIBLE} (Possible)**"}
    for level, row in whole["levels"].items():  # type: ignore[attr-defined]
        rows.append(
            f"| {names.get(level, level)} | {_share(row['precision'])} | {row['recall']:.2f} "
            f"| {row['present_with_some']:.0%} | {row['absent_with_none']:.0%} "
            f"| {row['absent_photos_shown']:.2f} |"
        )
    heads = [str(size or f"{photos:,}") for size in SIZES]
    rows += ["", "What share of the photos had the label, by the likelihood that was said:", ""]
    rows += [f"| likelihood said | {' | '.join(heads)} photos |", "|---|" + "---|" * len(heads)]
    for place, (low, high) in enumerate(itertools.pairwise(EDGES)):
        cells = [_share(figures[str(size)]["reliability"][place]) for size in SIZES]  # type: ignore[index]
        rows.append(f"| {low} to {min(high, 1)} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _bands(figures: Figures, photos: int) -> list[str]:
    rows = [
        "| photos in the library | queries (nothing to find) | average precision (bare cosine) | "
        "Strong: precision | recall | Possible or better: precision | recall | "
        "best hit at least Possible | nothing there: none Strong | none Possible |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for size in SIZES:
        part = figures[str(size)]
        strong, possible = (part["levels"][str(level)] for level in (STRONG, POSSIBLE))  # type: ignore[index]
        rows.append(
            f"| {size or photos:,} | {part['queries']:,} ({part['absent']:,}) "
            f"| {part['average_precision']:.3f} ({part['average_precision_of_cosines']:.3f}) "
            f"| {_share(strong['precision'])} | {strong['recall']:.2f} "
            f"| {_share(possible['precision'])} | {possible['recall']:.2f} "
            f"| {possible['present_with_some']:.0%} | {strong['absent_with_none']:.0%} "
            f"| {possible['absent_with_none']:.0%} |"
        )
    return rows


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def weights_table() -> str:
    facts = {
        "cosine": ("c", "the cosine"),
        "everyday": (
            "t",
            "mean cosine of the photo's five nearest neutral sentences: how well something "
            "ordinary explains it",
        ),
        "mean": ("u", "mean cosine of the query over the sample: how broad it is"),
        "spread": ("v", "deviation of the query's cosines over the sample"),
        "size": ("n", "natural logarithm of the number of photos, held to 30 to 2,500"),
        "bias": ("", "what is added"),
    }
    rows = ["| fact | what it is | weight for words | for likeness |", "|---|---|---|---|"]
    for name, words, looks in zip(NAMES, weights.WORDS, weights.LOOKS, strict=True):
        letter, meaning = facts[name]
        rows.append(f"| {letter} | {meaning} | {words:+.2f} | {looks:+.2f} |")
    return "\n".join(rows)


def write(parts: dict[str, Callable[[], str]]) -> None:
    """Put texts between the marks <!-- name --> and <!-- end --> of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    for name, part in parts.items():
        mark = rf"(<!-- {name} -->\n).*?(<!-- end -->)"
        text, count = re.subn(mark, lambda m: f"{m[1]}{part()}\n{m[2]}", text, flags=re.DOTALL)  # noqa: B023
        assert count == 1, name
    DOCUMENT.write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fit", action="store_true", help="fit the weights on dev")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--quick", action="store_true", help="accepted; it is always quick")
    parser.add_argument("--write", action="store_true", help="keep weights and tables")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--model", help="a model's name; default: the starter")
    options = parser.parse_args()
    if not (options.corpus / "index.csv").exists():
        print(json.dumps({"skipped": "the labelled corpus is not here"}))
        return
    encoder = the_encoder(options.model)
    bank = encoder.encode_texts(NEUTRAL_PROMPTS)
    if options.fit:
        dev = read_part(encoder, "dev", options.corpus)
        asked = questions(dev, "dev", encoder, bank, None)
        found = {kind: fit(some, kind) for kind, some in asked.items()}
        for kind, values in found.items():
            print(kind.name, dict(zip(NAMES, values, strict=True)), file=sys.stderr)
        if options.write:
            write_weights(found, separation(encoder.calibration))
            again = [argument for argument in sys.argv if argument != "--fit"]
            sys.exit(subprocess.run([sys.executable, *again], check=False).returncode)
    val = read_part(encoder, "val", options.corpus)
    measured = questions(val, "val", encoder, bank, encoder.calibration)
    words, looks = (by_size(measured[kind]) for kind in (Kind.WORDS, Kind.LOOKS))
    photos = len(val.photos)
    if options.write:
        write(
            {
                "weights": weights_table,
                "measured": lambda: tables(words, photos),
                "likeness": lambda: "\n".join(_bands(looks, photos)),
            }
        )
    if options.json:
        print(json.dumps({"model": encoder.model_id, "words": words, "looks": looks}, indent=1))
    else:
        print(tables(words, photos), "\n".join(_bands(looks, photos)), sep="\n\n")


if __name__ == "__main__":
    main()
