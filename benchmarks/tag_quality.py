"""How right suggested tags are, per label, on the val part of the photo corpus.

    python -m benchmarks.tag_quality --corpus ../shared/corpus [--fit] [--write docs/tagging.md]

Labels are those of the everyday set that the corpus names (`tag_truth`). `--fit` prints the
scaling for all labels and the cuts (dev photos), to be put into `photolib/tagging/zero_shot.py`,
and writes the labels' own adjustments (train and dev photos) for the model. `--write` puts the
tables between the markers of the document. Vectors are kept in `build/tags` by embedder, so that
only the first run of a model is slow (--train photos stand for the library and teach).
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tag_truth import NO, YES, truth
from photolib.embedding import preprocess
from photolib.embedding.cards import CardRegistry
from photolib.embedding.encoder import Encoder
from photolib.embedding.openclip import load_encoder
from photolib.paths import models_dir, resources_dir
from photolib.tagging import LabelScorer, LabelSet, adjustments, load_label_set
from photolib.tagging.label_set import DEFAULT_MIN_PRECISION
from photolib.tagging.teaching import teach
from photolib.types import Float32
from training.data import Photo, read_index, read_shards

LIBRARY = 2_000
TAUGHT = 10
FITTED = resources_dir() / "labels" / "fitted"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
LEAST = 5  # val photos that show a label, for a row of its own


@dataclass(frozen=True)
class Part:
    """Photos of one part: unit vectors and what is known of each label (int8[photos, labels])."""

    vectors: Float32
    known: np.ndarray


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--model", default="starter")
    parser.add_argument("--cache", type=Path, default=Path("build/tags"))
    parser.add_argument("--train", type=int, default=10_000, help="train photos to read")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    encoder = load_encoder(
        CardRegistry(models_dir()).get(args.model),
        models_dir=models_dir(),
        device="cpu",
        dtype="float32",
    )
    labels = load_label_set(resources_dir() / "labels" / "everyday.toml")
    parts = read_parts(args.corpus, encoder, labels, args.cache, args.train)
    for name, part in parts.items():
        print(f"{name}: {len(part.vectors):,} photos", file=sys.stderr)
    if args.fit:
        fit(encoder, labels, parts)
        fit_labels(encoder, labels, parts)
        return
    text = report(encoder, labels, parts)
    print(text)
    if args.write:
        before, _, rest = args.write.read_text(encoding="utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        args.write.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def read_parts(
    corpus: Path, encoder: Encoder, labels: LabelSet, cache: Path, train: int
) -> dict[str, Part]:
    index = read_index(corpus)
    rng = np.random.default_rng(0)
    learnt = [photo for photo in index if photo.split == "train"]
    chosen = {
        "train": [learnt[row] for row in sorted(rng.permutation(len(learnt))[:train].tolist())],
        "dev": [photo for photo in index if photo.split == "dev"],
        "val": [photo for photo in index if photo.split == "val"],
    }
    found = {}
    for name, photos in chosen.items():
        file = cache / f"{encoder.model_id.replace('/', '_')}-{name}-{len(photos)}.npy"
        if not file.exists():
            cache.mkdir(parents=True, exist_ok=True)
            np.save(file, encode(corpus, photos, encoder))
        found[name] = Part(np.load(file), truth(labels, [photo.labels for photo in photos]))
    return found


def encode(corpus: Path, photos: Sequence[Photo], encoder: Encoder) -> Float32:
    data = read_shards(corpus, {photo.name for photo in photos})
    rows = []
    for start in range(0, len(photos), 32):
        pixels = [
            preprocess.apply(
                Image.open(io.BytesIO(data[p.name])).convert("RGB"), encoder.preprocess
            )
            for p in photos[start : start + 32]
        ]
        rows.append(encoder.encode_images(np.stack(pixels)))
        print(f"\r{start:,} of {len(photos):,}", end="", file=sys.stderr)
    print(file=sys.stderr)
    return np.concatenate(rows)


def scorer_of(
    encoder: Encoder, labels: LabelSet, parts: dict[str, Part], *, adjusted: bool = True
) -> LabelScorer:
    own = adjustments.shipped(encoder.model_id, FITTED) if adjusted else None
    return LabelScorer(
        encoder, labels, parts["train"].vectors[:LIBRARY], bank=labels, adjustments=own
    )


def named(parts: dict[str, Part]) -> np.ndarray:
    """Columns of the labels that the corpus names at all."""
    return np.flatnonzero(sum((part.known == YES).sum(axis=0) for part in parts.values()))


# --- fitting --------------------------------------------------------------------------


def fit(encoder: Encoder, labels: LabelSet, parts: dict[str, Part]) -> None:
    """Prints Platt's scaling, fitted on dev by Newton's method, for one and for both scores."""
    scorer = scorer_of(encoder, labels, parts, adjusted=False)
    columns = named(parts)
    for names in (("contrast",), ("background",), ("contrast", "background")):
        values = {}
        for part in ("dev", "val"):
            both = dict(
                zip(("contrast", "background"), scorer.evidence(parts[part].vectors), strict=True)
            )
            told = parts[part].known[:, columns]
            values[part] = (
                np.stack([both[name].T[:, columns][told >= NO] for name in names], axis=1),
                told[told >= NO] == YES,
            )
        weights = logistic(*values["dev"])
        x, y = values["val"]
        odds = x @ weights[:-1] + weights[-1]
        dev_odds = values["dev"][0] @ weights[:-1] + weights[-1]
        cut = threshold_for(dev_odds, values["dev"][1], DEFAULT_MIN_PRECISION)
        hit = odds >= cut
        print(
            " + ".join(names),
            f"weights {np.round(weights, 3).tolist()}",
            f"average precision {average_precision(odds, y):.3f}",
            f"cut {1 / (1 + np.exp(-cut)):.3f}: precision {y[hit].mean():.3f}",
            f"recall {y[hit].sum() / y.sum():.3f}",
        )


def fit_labels(encoder: Encoder, labels: LabelSet, parts: dict[str, Part]) -> None:
    """Writes the labels' own adjustments, and prints the cuts that dev photos ask for."""
    scorer = scorer_of(encoder, labels, parts, adjusted=False)
    columns = named(parts)
    known = np.concatenate([parts[name].known for name in ("train", "dev")])
    odds = np.concatenate([scorer.log_odds(parts[name].vectors).T for name in ("train", "dev")])
    found = {}
    for column in columns.tolist():
        told = known[:, column] >= NO
        own = adjustments.fit(odds[told, column], known[told, column] == YES)
        found[labels.labels[column].path] = [round(value, 3) for value in own]
    FITTED.mkdir(parents=True, exist_ok=True)
    name = encoder.model_id.partition("@")[0]
    (FITTED / f"{name}.json").write_text(
        json.dumps({"model_id": encoder.model_id, "labels": found}, indent=0) + "\n",
        encoding="utf-8",
    )
    dev = parts["dev"]
    told = dev.known[:, columns] >= NO
    for adjusted in (False, True):
        chances = scorer_of(encoder, labels, parts, adjusted=adjusted).probabilities(dev.vectors)
        cuts = {
            p: round(
                threshold_for(chances[:, columns][told], dev.known[:, columns][told] == YES, p), 3
            )
            for p in (0.5, 0.8, 0.9, 0.95)
        }
        print("cuts with" if adjusted else "cuts without", "the labels' own adjustments:", cuts)


def logistic(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Weights and offset, by damped Newton steps."""
    x = np.concatenate([x, np.ones((len(x), 1))], axis=1).astype(np.float64)
    weights = np.zeros(x.shape[1])
    for _ in range(200):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -60, 60)))
        gradient = x.T @ (p - y)
        step = np.linalg.solve(
            (x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(len(weights)), gradient
        )
        weights -= step * min(1.0, 0.5 / max(1e-12, float(np.abs(step).max())))
        if np.abs(step).max() < 1e-6:
            break
    return weights


def threshold_for(odds: np.ndarray, y: np.ndarray, precision: float) -> float:
    """The lowest score from which on `precision` is kept."""
    order = np.argsort(-odds)
    good = np.flatnonzero(np.cumsum(y[order]) / np.arange(1, len(y) + 1) >= precision)
    return float(odds[order][good[-1]]) if len(good) else np.inf


def average_precision(odds: np.ndarray, y: np.ndarray) -> float:
    ranked = y[np.argsort(-odds)]
    return float((np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked].mean())


# --- reporting ------------------------------------------------------------------------


@dataclass(frozen=True)
class Figures:
    right: np.ndarray  # suggestions that are right, per label
    made: np.ndarray  # suggestions that can be judged, per label
    shown: np.ndarray  # photos that show the label

    def line(self) -> str:
        right, made, shown = self.right.sum(), self.made.sum(), self.shown.sum()
        return f"{right / max(1, made):.3f} | {right / max(1, shown):.3f} | {made:,}"

    def cell(self, row: int) -> str:
        """Of one label: "0.95 / 0.40 (21)"."""
        right, made = self.right[row], self.made[row]
        precision = f"{right / made:.2f}" if made else "–"
        return f"{precision} / {right / self.shown[row]:.2f} ({made})"


def figures(suggested: np.ndarray, known: np.ndarray) -> Figures:
    yes = known == YES
    return Figures(
        (suggested & yes).sum(axis=0), (suggested & (known >= NO)).sum(axis=0), yes.sum(axis=0)
    )


def raw_cosine(scorer: LabelScorer, parts: dict[str, Part], columns: np.ndarray) -> np.ndarray:
    """The baseline: one cut for all cosines, chosen on dev for the same precision."""
    texts = scorer.label_vectors[columns]
    dev = parts["dev"].vectors @ texts.T
    told = parts["dev"].known[:, columns]
    cut = threshold_for(dev[told >= NO], told[told >= NO] == YES, DEFAULT_MIN_PRECISION)
    return (parts["val"].vectors @ texts.T) >= cut


def softmax(
    scorer: LabelScorer, scale: float, parts: dict[str, Part], columns: np.ndarray
) -> np.ndarray:
    """The usual zero-shot way: a softmax over the whole list, cut on dev likewise."""
    cuts = {}
    for part in ("dev", "val"):
        logits = scale * (parts[part].vectors @ scorer.label_vectors.T)
        cuts[part] = (logits - np.logaddexp.reduce(logits, axis=1, keepdims=True))[:, columns]
    told = parts["dev"].known[:, columns]
    cut = threshold_for(cuts["dev"][told >= NO], told[told >= NO] == YES, DEFAULT_MIN_PRECISION)
    return cuts["val"] >= cut


def report(encoder: Encoder, labels: LabelSet, parts: dict[str, Part]) -> str:
    scorer = scorer_of(encoder, labels, parts)
    columns = named(parts)
    val = parts["val"]
    known = val.known[:, columns]
    chances = scorer.probabilities(val.vectors)[:, columns]
    least = np.array([labels.threshold_of(labels.labels[column]) for column in columns])
    calibrated = figures(chances >= least, known)
    general = scorer_of(encoder, labels, parts, adjusted=False)
    unadjusted = general.probabilities(val.vectors)[:, columns]
    learnt = taught(scorer, parts, columns).probabilities(val.vectors)[:, columns]
    plain = figures(softmax(scorer, encoder.logit_scale, parts, columns), known)
    after = figures(learnt >= least, known)
    rows = [
        f"Model `{encoder.model_id}`, {len(val.vectors):,} val photos, {len(columns)} labels of "
        f"the everyday set that the corpus names, {len(labels.labels)} labels scored.",
        "",
        "| all labels together | precision | recall | suggestions judged |",
        "|---|---|---|---|",
        "| one cut for all cosines | "
        f"{figures(raw_cosine(scorer, parts, columns), known).line()} |",
        f"| softmax over the list | {plain.line()} |",
        f"| one calibration for all labels, at the default | "
        f"{figures(unadjusted >= least, known).line()} |",
        f"| with the labels' own adjustments, at the default | {calibrated.line()} |",
        f"| the same, after {TAUGHT} right and {TAUGHT} wrong photos of each label were judged | "
        f"{after.line()} |",
        "",
        reliability(chances, known),
        "",
        "Per label, as precision / recall (suggestions that could be judged): the softmax, which "
        "is not calibrated; the labels as they are used; and the same after teaching as above.",
        "",
        "| label | val photos | softmax | calibrated | taught |",
        "|---|---|---|---|---|",
    ]
    for row in np.argsort(-calibrated.shown, kind="stable"):
        if calibrated.shown[row] < LEAST:
            continue
        ways = " | ".join(way.cell(row) for way in (plain, calibrated, after))
        rows.append(f"| {labels.labels[columns[row]].path} | {calibrated.shown[row]} | {ways} |")
    return "\n".join(rows)


def taught(scorer: LabelScorer, parts: dict[str, Part], columns: np.ndarray) -> LabelScorer:
    """After a person judged TAUGHT train photos a label shows and TAUGHT the label is wrong for,
    the likeliest ones, as the review page would bring them."""
    train = parts["train"]
    odds = scorer.adjusted_odds(train.vectors)
    rng = np.random.default_rng(0)
    neither = rng.permutation(len(train.vectors))[:400]
    heads = {}
    for column in columns.tolist():
        yes = rng.permutation(np.flatnonzero(train.known[:, column] == YES))[:TAUGHT]
        no = np.flatnonzero(train.known[:, column] == NO)
        no = no[np.argsort(-odds[column, no])][:TAUGHT]
        if len(yes) < TAUGHT:
            continue
        rows = np.concatenate([yes, no])
        right = np.arange(len(rows)) < len(yes)
        rest = np.setdiff1d(neither, rows)
        rest = rest[train.known[rest, column] != YES]
        heads[scorer.label_set.labels[column].path] = teach(
            train.vectors[rows], right, odds[column, rows], train.vectors[rest], odds[column, rest]
        )
    return scorer.taught(heads)


def reliability(chances: np.ndarray, known: np.ndarray) -> str:
    """How often suggestions of a stated probability are right."""
    rows = ["| stated | right | suggestions |", "|---|---|---|"]
    told = known >= NO
    for low, high in ((0.1, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        inside = told & (chances >= low) & (chances < high)
        if inside.any():
            right = (known[inside] == YES).mean()
            rows.append(f"| {chances[inside].mean():.2f} | {right:.2f} | {inside.sum():,} |")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
