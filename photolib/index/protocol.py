"""What every vector index can do, so that the exact one can stand in for the graph and judge it.

Ids are photo ids, vectors are unit length, scores are cosines (inner products of unit vectors).
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from photolib.types import Float32, Int64


@runtime_checkable
class VectorIndex(Protocol):
    """A set of (photo id, unit vector) that answers "which are nearest to this vector?".

    All methods may be called from any thread. Vectors that are not unit length are scaled to it.
    """

    @property
    def dim(self) -> int: ...

    def __len__(self) -> int: ...

    def ids(self) -> Int64:
        """The ids held, ascending: int64[N]."""
        ...

    def add(self, ids: Int64, vectors: Float32) -> None:
        """Add float32[N, dim] under int64[N]; an id already held is replaced.

        Within one call the last vector of an id counts. Raises ValueError on another number of
        dimensions, on vectors that are not finite, and on ids that are negative or too large.
        """
        ...

    def remove(self, ids: Int64) -> None:
        """Forget these ids; ids not held are ignored."""
        ...

    def search(self, query: Float32, k: int) -> tuple[Int64, Float32]:
        """The k nearest of all: (int64[<=k], float32[<=k] cosines), best first.

        Scores are rounded to 6 decimals; of those found, equal scores are in order of their ids.
        """
        ...

    def search_within(self, query: Float32, allowed: Int64, k: int) -> tuple[Int64, Float32]:
        """The k nearest among `allowed`; ids not held and repeated ids do no harm."""
        ...

    def get(self, ids: Int64) -> tuple[Int64, Float32]:
        """Those of `ids` that are held, in no order, with a copy of their vectors."""
        ...

    def cosines(self, queries: Float32, allowed: Int64 | None = None) -> tuple[Int64, Float32]:
        """All cosines, for what must weigh every photo: int64[N] and float32[Q, N], unsorted.

        float32[Q, dim] queries against all vectors, or those of the `allowed` that are held.
        """
        ...
