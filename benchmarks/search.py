"""How quick a search is on a large library, and how much of the exact answer it finds.

python benchmarks/search.py [--quick] [--json]

Synthetic unit vectors: clusters of 50 photos on average around centres that share a subspace of
64 of the 512 dimensions, as photos do, plus noise. The program's index (hnswlib's graph beside
exact vectors) and a plain numpy scan answer the same queries in alternation, in one process;
`ratio_to_exact` is the index's median over the scan's. A filtered search is compared with numpy
on the allowed rows.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from photolib.index import HnswIndex
from photolib.types import Float32, Int64

DIM = 512
K = 50
LIMITS = (50, 200)  # 200: what the window asks for
SHARES = (0.0001, 0.01, 0.1, 0.5, 0.99)
Answer = tuple[Int64, Float32]


def synthetic(count: int, clusters: int, seed: int, basis: Float32) -> Float32:
    rng = np.random.default_rng(seed)
    latent = basis.shape[0]
    centres = np.random.default_rng(99).normal(size=(clusters, latent)).astype(np.float32)
    points = centres[rng.integers(0, clusters, count)]
    points += 0.6 * rng.normal(size=points.shape).astype(np.float32)
    vectors = points @ basis
    vectors += 0.1 * rng.normal(size=vectors.shape).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def scan(vectors: Float32, ids: Int64, query: Float32, k: int) -> Answer:
    """The baseline: a matrix product, a partition, a sort."""
    scores = vectors @ query
    k = min(k, len(scores))
    near = np.argpartition(scores, len(scores) - k)[len(scores) - k :]
    near = near[np.argsort(-scores[near])]
    return ids[near], scores[near]


def compare(
    index_answers: Callable[[Float32], Answer],
    scan_answers: Callable[[Float32], Answer],
    queries: Float32,
) -> dict[str, float]:
    """Times in ms of both, query by query in alternation, and the index's recall."""
    times: dict[str, list[float]] = {"index": [], "exact": []}
    found = wanted = 0
    for number, query in enumerate(queries):
        answers: dict[str, Answer] = {}
        engines = [("index", index_answers), ("exact", scan_answers)]
        for name, engine in engines if number % 2 else reversed(engines):
            started = time.perf_counter()
            answers[name] = engine(query)
            times[name].append(1000 * (time.perf_counter() - started))
        exact = set(answers["exact"][0].tolist())
        found += len(exact & set(answers["index"][0].tolist()))
        wanted += len(exact)
    index, exact_times = np.array(times["index"]), np.array(times["exact"])
    return {
        "p50_ms": float(np.percentile(index, 50)),
        "p95_ms": float(np.percentile(index, 95)),
        "exact_p50_ms": float(np.percentile(exact_times, 50)),
        "exact_p95_ms": float(np.percentile(exact_times, 95)),
        "ratio_to_exact": float(np.median(index) / np.median(exact_times)),
        "recall": found / max(1, wanted),
    }


def measure(count: int, rounds: int, *, graph_from: int | None) -> dict[str, object]:
    basis = np.random.default_rng(7).normal(size=(64, DIM)).astype(np.float32) / 8
    clusters = max(10, count // 50)
    vectors = synthetic(count, clusters, 1, basis)
    queries = synthetic(rounds, clusters, 2, basis)
    ids = np.arange(1, count + 1, dtype=np.int64)
    index = HnswIndex(DIM) if graph_from is None else HnswIndex(DIM, graph_from=graph_from)
    started = time.perf_counter()
    for start in range(0, count, 4096):
        index.add(ids[start : start + 4096], vectors[start : start + 4096])
    build_s = time.perf_counter() - started
    for query in queries[:5]:  # warm both
        index.search(query, K)
        scan(vectors, ids, query, K)
    whole = {
        k: compare(
            lambda query, k=k: index.search(query, k),
            lambda query, k=k: scan(vectors, ids, query, k),
            queries,
        )
        for k in LIMITS
    }
    filtered = {}
    for share in SHARES:
        rows = np.random.default_rng(3).permutation(count)[: max(1, int(share * count))]
        allowed, part = ids[rows], vectors[rows]
        filtered[f"{share:g}"] = compare(
            lambda query, allowed=allowed: index.search_within(query, allowed, K),
            lambda query, allowed=allowed, part=part: scan(part, allowed, query, K),
            queries,
        )
    main = dict(whole[K])
    main["recall_at_50"] = main.pop("recall")
    return {
        "photos": count,
        "dim": DIM,
        "queries": rounds,
        "build_s": build_s,
        **main,
        "limit_200": whole[200],
        "filtered": filtered,
    }


def print_table(figures: dict[str, object]) -> None:
    print(f"{figures['photos']:,} photos, {DIM} dimensions, {figures['queries']} queries")
    print(f"index built in {figures['build_s']:.1f} s")
    heads = ("p50 ms", "p95 ms", "numpy p50", "p95", "ratio", "recall")
    print(f"{'search':<22}" + "".join(f"{head:>11}" for head in heads))
    rows = {f"best {K}": {**figures, "recall": figures["recall_at_50"]}}
    rows["best 200"] = figures["limit_200"]  # type: ignore[assignment]
    for share, part in figures["filtered"].items():  # type: ignore[attr-defined]
        rows[f"best {K} within {100 * float(share):g} %"] = part
    for name, row in rows.items():
        keys = ("p50_ms", "p95_ms", "exact_p50_ms", "exact_p95_ms", "ratio_to_exact", "recall")
        print(f"{name:<22}" + "".join(f"{row[key]:>11.3f}" for key in keys))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="20,000 vectors instead of 100,000")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--photos", type=int, help="how many vectors")
    parser.add_argument("--graph-from", type=int, help="ask the graph from this many photos on")
    options = parser.parse_args()
    count = options.photos or (20_000 if options.quick else 100_000)
    figures = measure(count, 100 if options.quick else 300, graph_from=options.graph_from)
    if options.json:
        print(json.dumps(figures, indent=1))
    else:
        print_table(figures)


if __name__ == "__main__":
    main()
