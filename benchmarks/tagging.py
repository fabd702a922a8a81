"""How long it takes to tag a whole library again from its stored vectors.

python benchmarks/tagging.py [--quick] [--json]

100,000 unit vectors of 512 numbers against 500 labels, contrasted with the program's own bank and
with 20 labels taught. `ratio_to_product` is the scorer's median over one matrix product of photos
and labels (numpy), taken in turn every SLICE photos in one process, which is
fair on a busy machine. Synthetic vectors: the time does not depend on
what they mean.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from hashlib import blake2b
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from photolib.paths import resources_dir
from photolib.tagging import LabelScorer, LabelSet, load_label_set
from photolib.tagging.teaching import Head
from photolib.tagging.zero_shot import CHUNK
from photolib.types import Float32

DIM = 512
LABELS = 500
TAUGHT = 20
SLICE = 2_048  # photos a turn


class HashedWords:
    """An encoder's face over seeded random vectors, one a text."""

    model_id, logit_scale, logit_bias, calibration = "benchmark@0/1", 24.0, None, None

    def encode_texts(self, texts: list[str]) -> Float32:
        return np.stack([_vector(text) for text in texts])


def _vector(text: str) -> Float32:
    seed = int.from_bytes(blake2b(text.encode(), digest_size=8).digest())
    vector = np.random.default_rng(seed).normal(size=DIM).astype(np.float32)
    return vector / np.linalg.norm(vector)


def measure(photos: int, rounds: int) -> dict[str, object]:
    vectors = np.random.default_rng(0).normal(size=(photos, DIM)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    everyday = load_label_set(resources_dir() / "labels" / "everyday.toml")
    labels = LabelSet("b", "B", everyday.labels[:LABELS], everyday.templates, everyday.background)
    scorer = LabelScorer(HashedWords(), labels, vectors[:2_000], bank=everyday)
    rng = np.random.default_rng(1)
    scorer = scorer.taught(
        {
            label.path: Head(rng.normal(size=DIM).astype(np.float32) / 10, 0.0)
            for label in labels.labels[:TAUGHT]
        }
    )
    columns = np.ascontiguousarray(scorer.label_vectors.T)

    def score(part: Float32) -> None:
        for start in range(0, len(part), CHUNK):
            np.count_nonzero(scorer.probabilities(part[start : start + CHUNK]) > 0.75)

    def product(part: Float32) -> None:
        for start in range(0, len(part), CHUNK):
            np.count_nonzero(part[start : start + CHUNK] @ columns > 0.75)

    jobs = {"score": score, "product": product}
    rounds_s: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(rounds):
        spent = dict.fromkeys(jobs, 0.0)
        for start in range(0, photos, SLICE):
            part = vectors[start : start + SLICE]
            for name in jobs if (start // SLICE + number) % 2 else reversed(jobs):
                started = time.perf_counter()
                jobs[name](part)
                spent[name] += time.perf_counter() - started
        for name, seconds in spent.items():
            rounds_s[name].append(seconds)
    middle = {name: float(np.median(found)) for name, found in rounds_s.items()}
    return {
        "benchmark": "tagging",
        "photos": photos,
        "labels": LABELS,
        "taught": TAUGHT,
        "score_s": middle["score"],
        "product_s": middle["product"],
        "ratio_to_product": middle["score"] / middle["product"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    document = measure(20_000 if asked.quick else 100_000, 3 if asked.quick else 7)
    if asked.json:
        print(json.dumps(document))
        return
    for name, value in document.items():
        print(f"{name:>18}: {value:.3f}" if isinstance(value, float) else f"{name:>18}: {value}")


if __name__ == "__main__":
    main()
