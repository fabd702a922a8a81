"""How right the bands of a search are, on photos whose labels are known.

python benchmarks/relevance.py [--fit] [--json] [--write] [--corpus DIR] [--model NAME]

Every label that three photos or more of the val part carry is searched among those photos. For
half of the queries, drawn at random, the photos that carry any label in common with an answer
are taken out first: nothing in that library matches, and whatever is called strong or possible
is wrong. Figures are over all (query, photo) pairs. `--fit` prints the weights that a logistic
regression on the dev part gives, for `photolib/search/relevance.py`; val is only reported on.
`--write` puts the tables into docs/relevance.md. Without the corpus there is nothing to do.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from labelled_corpus import CORPUS, Part, read_part, the_encoder

from photolib.search.neutral_bank import NEUTRAL_PROMPTS
from photolib.search.relevance import POSSIBLE, STRONG, Background, Kind, likelihood
from photolib.search.text_vectors import TextVectors
from photolib.types import Float32

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "relevance.md"
LEVELS = (0.7, 0.5, STRONG, 0.2, POSSIBLE, 0.05)
SEED = 0
NEGATIVES_KEPT = 0.15  # of the pairs that do not match, when fitting


@dataclass(frozen=True, eq=False)
class Query:
    """One label asked of a library: cosines, everyday scores and truth of its photos."""

    label: str
    absent: bool
    vector: Float32
    cosines: Float32
    everyday: Float32
    truth: np.ndarray
    background: Background

    @property
    def facts(self) -> Float32:
        """float32[N, 4]: c, t, u, v of `photolib.search.relevance`."""
        measure = self.background.measure(self.vector, Kind.WORDS)
        level = self.background.levels[Kind.WORDS]
        same = np.ones_like(self.cosines)
        columns = (
            self.cosines - level.mean,
            self.everyday - level.mean,
            same * (measure.mean - level.mean),
            same * measure.spread,
        )
        return np.stack(columns, axis=1) / level.deviation

    @property
    def likelihoods(self) -> Float32:
        measure = self.background.measure(self.vector, Kind.WORDS)
        return likelihood(measure.log_odds(self.cosines, self.everyday))


def queries(part: Part, texts: TextVectors, bank: Float32, calibration: object) -> list[Query]:
    whole = Background.of(bank, part.vectors, calibration)  # type: ignore[arg-type]
    everyday = whole.everyday(part.vectors)
    columns = part.frequent(3)
    vectors = texts.queries([part.labels[column] for column in columns])
    absent = np.random.default_rng(SEED).random(len(columns)) < 0.5
    found = []
    for column, vector, gone in zip(columns, vectors, absent, strict=True):
        kept = np.ones(len(part.photos), dtype=bool)
        background = whole
        if gone:
            akin = part.truth[part.truth[:, column]].any(axis=0)
            kept = ~part.truth[:, akin].any(axis=1)
            background = Background.of(bank, part.vectors[kept], calibration)  # type: ignore[arg-type]
        found.append(
            Query(
                part.labels[column],
                bool(gone),
                vector,
                part.vectors[kept] @ vector,
                everyday[kept],
                part.truth[kept, column],
                background,
            )
        )
    return found


def fit(asked: list[Query]) -> np.ndarray:
    """Weights of c, t, u, v and the bias: logistic regression by Newton's method."""
    facts = np.concatenate([query.facts for query in asked]).astype(np.float64)
    truth = np.concatenate([query.truth for query in asked])
    kept = truth | (np.random.default_rng(1).random(len(truth)) < NEGATIVES_KEPT)
    x = np.hstack([facts[kept], np.ones((int(kept.sum()), 1))])
    y = truth[kept].astype(np.float64)
    share = np.where(truth[kept], 1.0, 1 / NEGATIVES_KEPT)
    weights = np.array([1.0, 0, 0, 0, -5])
    for _ in range(50):
        chances = 0.5 * (1 + np.tanh(0.5 * (x @ weights)))
        slope = x.T @ (share * (y - chances))
        curve = (x * (share * chances * (1 - chances))[:, None]).T @ x
        step = np.linalg.solve(curve + 1e-6 * np.eye(5), slope)
        weights += np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-6:
            break
    return weights


def average_precision(truth: np.ndarray, scores: np.ndarray) -> float:
    right = truth[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean())


def measure(asked: list[Query]) -> dict[str, object]:
    chances = [query.likelihoods for query in asked]
    every, truth = np.concatenate(chances), np.concatenate([query.truth for query in asked])
    cosines = np.concatenate([query.cosines for query in asked])
    levels = []
    for level in LEVELS:
        shown = every >= level
        per_query = [(query.absent, int((some >= level).sum())) for query, some in
                     zip(asked, chances, strict=True)]  # fmt: skip
        absent = [count for gone, count in per_query if gone]
        present = [count for gone, count in per_query if not gone]
        levels.append(
            {
                "likelihood": level,
                "precision": float(truth[shown].mean()) if shown.any() else None,
                "recall": float(truth[shown].sum() / truth.sum()),
                "present_with_some": float(np.mean([count > 0 for count in present])),
                "absent_with_none": float(np.mean([count == 0 for count in absent])),
                "absent_photos_shown": float(np.mean(absent)),
            }
        )
    edges = (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.01)
    reliability = []
    for low, high in itertools.pairwise(edges):
        inside = (every >= low) & (every < high)
        if inside.any():
            reliability.append(
                {
                    "said": float(every[inside].mean()),
                    "true": float(truth[inside].mean()),
                    "pairs": int(inside.sum()),
                }
            )
    return {
        "queries": len(asked),
        "absent": sum(query.absent for query in asked),
        "pairs": len(truth),
        "average_precision": average_precision(truth, every),
        "average_precision_of_cosines": average_precision(truth, cosines),
        "levels": levels,
        "reliability": reliability,
    }


def tables(figures: dict[str, object]) -> str:
    rows = [
        f"{figures['queries']} queries on val, {figures['absent']} of them with nothing to find; "
        f"average precision over all {figures['pairs']:,} pairs: "
        f"**{figures['average_precision']:.3f}**, of the bare cosine "
        f"{figures['average_precision_of_cosines']:.3f}.",
        "",
        "| likelihood at least | precision | recall | present: some shown | "
        "nothing there: none shown | nothing there: photos shown |",
        "|---|---|---|---|---|---|",
    ]
    names = {STRONG: f"**{STRONG} (Strong)**", POSSIBLE: f"**{POSSIBLE} (Possible)**"}
    for level in figures["levels"]:  # type: ignore[attr-defined]
        precision = level["precision"]
        rows.append(
            f"| {names.get(level['likelihood'], level['likelihood'])} "
            f"| {'' if precision is None else f'{precision:.2f}'} | {level['recall']:.2f} "
            f"| {level['present_with_some']:.0%} | {level['absent_with_none']:.0%} "
            f"| {level['absent_photos_shown']:.2f} |"
        )
    rows += ["", "| likelihood said (mean) | labelled so | pairs |", "|---|---|---|"]
    rows += [
        f"| {row['said']:.2f} | {row['true']:.2f} | {row['pairs']:,} |"
        for row in figures["reliability"]  # type: ignore[attr-defined]
    ]
    return "\n".join(rows)


def write(text: str) -> None:
    mark = r"(<!-- measured -->\n).*?(<!-- end -->)"
    before = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(
        re.sub(mark, lambda m: f"{m[1]}{text}\n{m[2]}", before, flags=re.DOTALL), encoding="utf-8"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fit", action="store_true", help="print weights fitted on dev")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--quick", action="store_true", help="accepted; it is always quick")
    parser.add_argument("--write", action="store_true", help="put the tables into the document")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--model", help="a model's name; default: the starter")
    options = parser.parse_args()
    if not (options.corpus / "index.csv").exists():
        print(json.dumps({"skipped": "the labelled corpus is not here"}))
        return
    encoder = the_encoder(options.model)
    texts = TextVectors(encoder)
    bank = encoder.encode_texts(NEUTRAL_PROMPTS)
    figures: dict[str, object] = {"model": encoder.model_id}
    if options.fit:
        dev = read_part(encoder, "dev", options.corpus)
        figures["weights"] = fit(queries(dev, texts, bank, encoder.calibration)).tolist()
    val = read_part(encoder, "val", options.corpus)
    figures |= measure(queries(val, texts, bank, encoder.calibration))
    if options.write:
        write(tables(figures))
    if options.json:
        print(json.dumps(figures, indent=1))
        return
    if options.fit:
        names = ("cosine", "everyday", "mean", "spread", "bias")
        print(dict(zip(names, np.round(figures["weights"], 3).tolist(), strict=True)))  # type: ignore[call-overload]
    print(tables(figures))


if __name__ == "__main__":
    main()
