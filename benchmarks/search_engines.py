"""Vector search side by side in one run: the program's index, numpy, faiss and usearch.

python benchmarks/search_engines.py [--photos N] [--dim D] [--cache DIR] [--all] [--quick] [--json]

Synthetic clustered unit vectors as in `search.py`. Every engine answers the same queries in
turn. Wall time is what a user waits; processor time (of the searching thread) is what a search
costs, and the one to compare on a machine that is busy with something else. faiss and usearch
come with the extra `bench`; an engine that is not installed is left out. All three graphs have
the same parameters (16 links, 200 candidates while building, 400 while searching). Beyond 100,000
vectors the others' graphs are built only with `--all`, as that takes long; `--cache` keeps every
graph between runs, which makes a million practical. A million vectors of 256 take about 8 GB.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from search import scan, synthetic

from photolib.index import ExactIndex, HnswIndex
from photolib.index.graph import HnswGraph
from photolib.index.plan import within
from photolib.types import Float32, Int64

K = 50
SHARES = (0.0001, 0.01, 0.1, 0.5, 0.99)
OTHER_GRAPHS_UP_TO = 100_000
LINKS, BUILT_WITH, SEARCHED = 16, 200, 400  # as the program's own graph has them
Engine = Callable[[Float32], Int64]


def own_index(ids: Int64, vectors: Float32, cache: Path | None) -> HnswIndex:
    dim = vectors.shape[1]
    graph: HnswGraph | None = None
    file = kept(cache, "graph", vectors)
    if file is not None and file.exists():
        graph = HnswGraph.load(file, dim, np.empty(0, dtype=np.int64))
    else:
        graph = HnswGraph(dim, capacity=len(ids))
        for start in range(0, len(ids), 4096):
            graph.add(ids[start : start + 4096], vectors[start : start + 4096])
        if file is not None:
            graph.save(file)
    return HnswIndex.of(ids, vectors, dim, graph, np.empty(0, dtype=np.int64))


def other_engines(
    ids: Int64, vectors: Float32, cache: Path | None, *, graphs: bool
) -> dict[str, Engine]:
    """Brute force, and the graphs of other libraries; all search in one thread."""
    engines: dict[str, Engine] = {"numpy, brute force": lambda q: scan(vectors, ids, q, K)[0]}
    if importlib.util.find_spec("faiss"):
        import faiss

        faiss.omp_set_num_threads(1)
        flat = faiss.IndexFlatIP(vectors.shape[1])
        flat.add(vectors)
        engines["faiss flat"] = lambda q: flat.search(q[None], K)[1][0] + 1
        if graphs:
            engines[f"faiss HNSW, ef {SEARCHED}"] = faiss_graph(vectors, cache)
    if importlib.util.find_spec("usearch") and graphs:
        engines[f"usearch, ef {SEARCHED}"] = usearch_graph(ids, vectors, cache)
    return engines


def faiss_graph(vectors: Float32, cache: Path | None) -> Engine:
    import faiss

    file = kept(cache, "faiss", vectors)
    if file is not None and file.exists():
        graph = faiss.read_index(str(file))
    else:
        graph = faiss.IndexHNSWFlat(vectors.shape[1], LINKS, faiss.METRIC_INNER_PRODUCT)
        graph.hnsw.efConstruction = BUILT_WITH
        faiss.omp_set_num_threads(os.cpu_count() or 1)
        graph.add(vectors)
        faiss.omp_set_num_threads(1)
        if file is not None:
            faiss.write_index(graph, str(file))
    graph.hnsw.efSearch = SEARCHED
    return lambda query: graph.search(query[None], K)[1][0] + 1


def usearch_graph(ids: Int64, vectors: Float32, cache: Path | None) -> Engine:
    from usearch.index import Index

    graph = Index(
        ndim=vectors.shape[1],
        metric="ip",
        dtype="f32",
        connectivity=LINKS,
        expansion_add=BUILT_WITH,
        expansion_search=SEARCHED,
    )
    file = kept(cache, "usearch", vectors)
    if file is not None and file.exists():
        graph.load(str(file))
    else:
        graph.add(ids, vectors, threads=os.cpu_count() or 1)
        if file is not None:
            graph.save(str(file))
    return lambda query: graph.search(query, K, threads=1).keys.astype(np.int64)


def kept(cache: Path | None, engine: str, vectors: Float32) -> Path | None:
    """Where a graph over these vectors is kept between runs, if anywhere."""
    if cache is None:
        return None
    cache.mkdir(parents=True, exist_ok=True)
    return cache / f"{engine}-{len(vectors)}-{vectors.shape[1]}.bin"


def race(engines: dict[str, Engine], queries: Float32, right: list[Int64]) -> dict[str, object]:
    """Each query goes to every engine, each time another one first."""
    names = list(engines)
    wall: dict[str, list[float]] = {name: [] for name in names}
    cpu: dict[str, list[float]] = {name: [] for name in names}
    found = dict.fromkeys(names, 0)
    for number, (query, truth) in enumerate(zip(queries, right, strict=True)):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            started, spent = time.perf_counter(), time.thread_time()
            answer = engines[name](query)
            cpu[name].append(1000 * (time.thread_time() - spent))
            wall[name].append(1000 * (time.perf_counter() - started))
            found[name] += len(np.intersect1d(truth, answer))
    total = max(1, sum(len(truth) for truth in right))
    return {
        name: {
            "p50_ms": float(np.percentile(wall[name], 50)),
            "p95_ms": float(np.percentile(wall[name], 95)),
            "cpu_p50_ms": float(np.percentile(cpu[name], 50)),
            "cpu_p95_ms": float(np.percentile(cpu[name], 95)),
            "recall": found[name] / total,
        }
        for name in names
    }


def measure(
    count: int, dim: int, rounds: int, cache: Path | None, *, graphs: bool
) -> dict[str, object]:
    basis = np.random.default_rng(7).normal(size=(64, dim)).astype(np.float32) / 8
    clusters = max(10, count // 50)
    vectors = synthetic(count, clusters, 1, basis)
    queries = synthetic(rounds, clusters, 2, basis)
    ids = np.arange(1, count + 1, dtype=np.int64)
    index = own_index(ids, vectors, cache)
    exact = ExactIndex(dim)
    exact.add(ids, vectors)
    engines: dict[str, Engine] = {"photolib": lambda q: index.search(q, K)[0]}
    engines |= other_engines(ids, vectors, cache, graphs=graphs)
    for engine in engines.values():
        engine(queries[0])
    right = [exact.search(query, K)[0] for query in queries]
    filtered = {}
    for share in SHARES:
        held = max(1, int(share * count))
        allowed = np.sort(np.random.default_rng(3).permutation(count)[:held]) + 1
        truth = [exact.search_within(query, allowed, K)[0] for query in queries]
        plan = within(count, held, K, dim, graph=True)
        figures = race({"photolib": _within(index, allowed)}, queries, truth)["photolib"]
        filtered[f"{share:g}"] = {"way": plan.way.value, "planned_ms": plan.cost / 1000} | figures  # type: ignore[operator]
    return {
        "photos": count,
        "dim": dim,
        "queries": rounds,
        "vectors_mb": vectors.nbytes / 1e6,
        "graph_mb": index._graph.file_bytes() / 1e6,
        "engines": race(engines, queries, right),
        "filtered": filtered,
    }


def _within(index: HnswIndex, allowed: Int64) -> Engine:
    return lambda query: index.search_within(query, allowed, K)[0]


def print_table(figures: dict[str, object]) -> None:
    print(
        f"{figures['photos']:,} vectors of {figures['dim']}, best {K}, {figures['queries']} queries"
    )
    print(f"vectors {figures['vectors_mb']:,.0f} MB, graph {figures['graph_mb']:,.0f} MB")
    heads = ("p50 ms", "p95 ms", "cpu p50", "cpu p95", "recall")
    keys = ("p50_ms", "p95_ms", "cpu_p50_ms", "cpu_p95_ms", "recall")
    print(f"{'':<28}" + "".join(f"{head:>10}" for head in heads))
    rows = dict(figures["engines"])  # type: ignore[call-overload]
    for share, part in figures["filtered"].items():  # type: ignore[attr-defined]
        rows[f"within {100 * float(share):g} % ({part['way']})"] = part
    for name, row in rows.items():
        print(f"{name:<28}" + "".join(f"{row[key]:>10.3f}" for key in keys))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, help="how many vectors; default 100,000")
    parser.add_argument("--dim", type=int, default=256)
    parser.add_argument("--cache", type=Path, help="folder that keeps graphs between runs")
    parser.add_argument("--all", action="store_true", help="others' graphs at any size")
    parser.add_argument("--quick", action="store_true", help="20,000 vectors")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    options = parser.parse_args()
    count = options.photos or (20_000 if options.quick else 100_000)
    graphs = options.all or count <= OTHER_GRAPHS_UP_TO
    rounds = 50 if options.quick else 100
    figures = measure(count, options.dim, rounds, options.cache, graphs=graphs)
    if options.json:
        print(json.dumps(figures, indent=1))
    else:
        print_table(figures)


if __name__ == "__main__":
    main()
