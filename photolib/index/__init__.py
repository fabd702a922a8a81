"""Nearest-neighbour search over photo vectors.

`open_index` gives the index of one catalog and one embedder. It answers exactly while a library
is small and through hnswlib's graph when it is large; `ExactIndex` is the reference for both.
The graph is a cache of the catalog's vectors: whatever happens to its file, it is built again.
"""

from photolib.index.exact import ExactIndex
from photolib.index.hnsw import HnswIndex
from photolib.index.protocol import VectorIndex
from photolib.index.sync import SyncedIndex, open_index

__all__ = ["ExactIndex", "HnswIndex", "SyncedIndex", "VectorIndex", "open_index"]
