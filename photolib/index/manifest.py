"""The header beside a saved graph, and the one place that writes index files.

`<name>.hnsw` is hnswlib's own file; `<name>.json` says what it belongs to. The header is written
last and carries the graph's checksum, so a pair that does not match is never read: hnswlib itself
does not notice a damaged file and may crash on one.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
from blake3 import blake3

from photolib.errors import DiskFull, LibraryNotWritable
from photolib.index.graph import LIBRARY, HnswGraph

log = logging.getLogger(__name__)

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a graph file belongs to and what it holds."""

    format: int
    library: str  # hnswlib's version and the graph's parameters
    catalog_id: str
    model_id: str
    dim: int
    generation: int  # of the catalog: vectors stored up to it are in the graph
    size: int  # elements, tombstones included
    tombstones: tuple[int, ...]  # ids marked as deleted
    blake3: str  # of the graph file, hex


@dataclass(frozen=True, slots=True)
class IndexFiles:
    """Where the index of one embedder is kept."""

    graph: Path
    manifest: Path

    @classmethod
    def of(cls, directory: Path, model_id: str) -> IndexFiles:
        """Names are readable, safe on every file system, and differ for different models."""
        readable = re.sub(r"[^A-Za-z0-9.-]+", "_", model_id)[:60].strip("._")
        name = f"{readable}-{blake3(model_id.encode()).hexdigest(length=4)}"
        return cls(directory / f"{name}.hnsw", directory / f"{name}.json")


def save_graph(
    files: IndexFiles, graph: HnswGraph, *, catalog_id: str, model_id: str, generation: int
) -> None:
    """Write both files so that a crash at any moment leaves a readable pair or none.

    Raises DiskFull or LibraryNotWritable; the former files then stay as they were.
    """
    with _named_problems(files.graph):
        files.graph.parent.mkdir(exist_ok=True)
        scratch = files.graph.with_suffix(".hnsw.tmp")
        try:
            try:
                graph.save(scratch)
            except RuntimeError as error:  # hnswlib cannot open the file
                raise LibraryNotWritable(files.graph.parent) from error
            if scratch.stat().st_size != graph.file_bytes():  # hnswlib ignores failed writes
                raise DiskFull(files.graph)
            manifest = Manifest(
                format=FORMAT,
                library=LIBRARY,
                catalog_id=catalog_id,
                model_id=model_id,
                dim=graph.dim,
                generation=generation,
                size=graph.size,
                tombstones=tuple(graph.tombstone_ids().tolist()),
                blake3=_checksum(scratch),
            )
            header = files.manifest.with_suffix(".json.tmp")
            header.write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
            _fsync(scratch)
            _fsync(header)
            scratch.replace(files.graph)
            header.replace(files.manifest)
            _fsync(files.graph.parent)
        finally:
            scratch.unlink(missing_ok=True)
            files.manifest.with_suffix(".json.tmp").unlink(missing_ok=True)


def load_graph(
    files: IndexFiles, *, catalog_id: str, model_id: str, dim: int
) -> tuple[HnswGraph, int] | None:
    """The saved graph and the generation it has seen; None when it cannot be used.

    Unusable are: missing, damaged, of another catalog, model, dimension, hnswlib or format.
    """
    try:
        manifest = _read_manifest(files.manifest)
        expected = (FORMAT, LIBRARY, catalog_id, model_id, dim)
        found = (
            manifest.format,
            manifest.library,
            manifest.catalog_id,
            manifest.model_id,
            manifest.dim,
        )
        if found != expected:
            log.info("The index %s is of another kind: %s, not %s", files.graph, found, expected)
            return None
        if _checksum(files.graph) != manifest.blake3:
            log.warning("The index %s is damaged and is built anew", files.graph)
            return None
        tombstones = np.array(manifest.tombstones, dtype=np.int64)
        return HnswGraph.load(files.graph, dim, tombstones), manifest.generation
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RuntimeError) as error:
        log.warning("The index %s cannot be read and is built anew: %s", files.graph, error)
        return None


def remove_files(files: IndexFiles) -> None:
    files.manifest.unlink(missing_ok=True)
    files.graph.unlink(missing_ok=True)


def _read_manifest(path: Path) -> Manifest:
    """Raises ValueError when the header is not one."""
    loaded = json.loads(path.read_text(encoding="utf-8"))
    names = {field.name for field in fields(Manifest)}
    if not isinstance(loaded, dict) or set(loaded) != names:
        raise ValueError(f"{path.name} is not an index header")
    whole = ("format", "dim", "generation", "size")
    tombstones = loaded["tombstones"]
    if any(type(loaded[name]) is not int for name in whole) or not (
        isinstance(tombstones, list) and all(type(label) is int for label in tombstones)
    ):
        raise ValueError(f"{path.name} has a value of the wrong kind")
    return Manifest(**{**loaded, "tombstones": tuple(tombstones)})


def _checksum(path: Path) -> str:
    hasher = blake3()
    hasher.update_mmap(path)
    return hasher.hexdigest()


def _fsync(path: Path) -> None:
    """Flush a file or directory to the disk; Windows cannot open a directory for that."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _named_problems(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path) from error
        raise LibraryNotWritable(path.parent) from error
