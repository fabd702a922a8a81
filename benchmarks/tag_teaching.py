"""Which way of learning a label from few photos ranks the val photos best.

    python -m benchmarks.tag_teaching --corpus ../shared/corpus

Every third label of the everyday set with at least 8 val photos and 15 train photos that show it;
k accepted photos at random and k rejected ones out of the 40 likeliest wrong ones. Mean average
precision on val; vectors are those of `tag_quality`.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tag_quality import Part, average_precision, named, read_parts, scorer_of
from benchmarks.tag_truth import NO, YES
from photolib.embedding.cards import CardRegistry
from photolib.embedding.openclip import load_encoder
from photolib.paths import models_dir, resources_dir
from photolib.tagging import load_label_set
from photolib.tagging.teaching import PRIOR, log_odds, teach
from photolib.types import Float32

SHARPNESS = 5.5  # of the cache, as in Tip-Adapter
PULL = 5.0


def cached(similarities: Float32) -> Float32:
    found: Float32 = np.exp(-SHARPNESS * (1 - similarities)).mean(axis=1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--cache", type=Path, default=Path("build/tags"))
    args = parser.parse_args()
    encoder = load_encoder(
        CardRegistry(models_dir()).get("starter"),
        models_dir=models_dir(),
        device="cpu",
        dtype="float32",
    )
    labels = load_label_set(resources_dir() / "labels" / "everyday.toml")
    parts = read_parts(args.corpus, encoder, labels, args.cache, 10_000)
    train = Part(parts["train"].vectors[:5_000], parts["train"].known[:5_000])
    val = parts["val"]
    scorer = scorer_of(encoder, labels, parts, adjusted=False)
    odds, val_odds = scorer.log_odds(train.vectors), scorer.log_odds(val.vectors)
    enough = [
        column
        for column in named(parts).tolist()
        if (val.known[:, column] == YES).sum() >= 8 and (train.known[:, column] == YES).sum() >= 15
    ]
    rng = np.random.default_rng(0)
    library = rng.permutation(len(train.vectors))[:200]
    found: dict[str, list[float]] = defaultdict(list)
    for column in enough[::3]:
        told = val.known[:, column] >= NO
        right = val.known[told, column] == YES

        def rank(name: str, scores: Float32, told=told, right=right) -> None:  # type: ignore[no-untyped-def]
            found[name].append(average_precision(scores[told], right))

        yes = np.flatnonzero(train.known[:, column] == YES)
        no = np.flatnonzero(train.known[:, column] == NO)
        likely = no[np.argsort(-odds[column, no])][:40]
        rank("words alone", val_odds[column])
        for k in (3, 10):
            shown, other = rng.permutation(yes)[:k], rng.permutation(likely)[:k]
            rows = np.concatenate([shown, other])
            rest = np.setdiff1d(library, rows)
            vectors = train.vectors
            near, far = val.vectors @ vectors[shown].T, val.vectors @ vectors[other].T
            whole = np.arange(2 * k) < k
            head = teach(
                vectors[rows], whole, odds[column, rows], vectors[rest], odds[column, rest]
            )
            rank(f"words, moved prototype, k = {k}", val_odds[column] + head.added(val.vectors))
            rank(
                f"words, cache, k = {k}",
                val_odds[column] + PULL * (cached(near) - cached(far)),
            )
            blank = np.full(len(rows), log_odds(PRIOR), dtype=np.float32)
            usual = np.full(len(rest), log_odds(PRIOR), dtype=np.float32)
            alone = teach(
                vectors[rows], whole, odds[column, rows], vectors[rest], odds[column, rest],
                words=False,
            )  # fmt: skip
            rank(f"words, logistic head, k = {k}", val_odds[column] + alone.added(val.vectors))
            alone = teach(vectors[shown], whole[:k], blank[:k], vectors[rest], usual, words=False)
            rank(f"no words, logistic head, k = {k}", alone.added(val.vectors))
            rank(f"no words, mean similarity, k = {k}", near.mean(axis=1))
            rank(f"no words, cache, k = {k}", cached(near))
    print(f"{len(enough[::3])} labels\n\n| way | average precision |\n|---|---|")
    for name, values in sorted(found.items()):
        print(f"| {name} | {np.mean(values):.3f} |")


if __name__ == "__main__":
    main()
