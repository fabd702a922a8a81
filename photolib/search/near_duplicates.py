"""Which photos are the same picture: saved anew, in another size or another format.

Two photos are one picture when the difference hashes of their looks differ in at most MOST_BITS of
256 bits, their colours by MOST_COLOUR at most, and the cosine of their vectors is LEAST_COSINE or
more. The hash finds them and tells a picture from a similar one; colour and vector take back what
is only alike in light and shade, such as sketches and skies. `benchmarks/duplicates.py` measures
all that, docs/search.md has the figures.

Every photo is compared once, when it is new or its content has changed; what was compared stands
in the catalog, so that a run that was stopped goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photolib.catalog import Catalog, near_duplicates
from photolib.index import VectorIndex
from photolib.jobs import JobToken
from photolib.thumbs import HASH_BITS, LOOK_BYTES, look
from photolib.types import Float32, Int64, UInt8

MOST_BITS = 40
MOST_COLOUR = 6.0  # of 255, on average over the patches
LEAST_COSINE = 0.6
BATCH = 256  # photos between two looks at the token, and in one transaction
BLOCK = 16_384  # photos that these are compared with at once: 16 MB of signs
MOST_OTHERS = 50  # of one photo, so that thousands of black frames are not millions of pairs
NONE: Int64 = np.empty(0, np.int64)

Thumbnail = Callable[[int], Path | None]


@dataclass(frozen=True, eq=False)
class Looks:
    """`thumbs.look` of N photos, packed: uint8[N, LOOK_BYTES]."""

    rows: UInt8

    @classmethod
    def read(cls, data: bytes) -> Looks:
        return cls(np.frombuffer(data, np.uint8).reshape(-1, LOOK_BYTES))

    @property
    def signs(self) -> Float32:
        """float32[N, HASH_BITS] of -1 and 1, so that a product counts the bits that agree."""
        bits = np.unpackbits(self.rows[:, : HASH_BITS // 8], axis=1)
        return bits.astype(np.float32) * 2 - 1

    @property
    def colours(self) -> NDArray[np.int16]:
        return self.rows[:, HASH_BITS // 8 :].astype(np.int16)

    def at(self, rows: NDArray[np.bool_]) -> Looks:
        return Looks(self.rows[rows])

    def and_also(self, more: Looks) -> Looks:
        return Looks(np.concatenate([self.rows, more.rows]))

    def alike(self, others: Looks) -> tuple[Int64, Int64]:
        """Rows of these and of `others`, pair by pair, that look the same: each of these with the
        MOST_OTHERS it differs least from in every BLOCK of the others."""
        signs, colours = self.signs, self.colours
        found: list[tuple[Int64, Int64]] = [(NONE, NONE)]
        for start in range(0, len(others.rows), BLOCK):
            block = Looks(others.rows[start : start + BLOCK])
            differing = (HASH_BITS - signs @ block.signs.T) / 2
            left, right = np.nonzero(differing <= MOST_BITS)
            apart = np.abs(colours[left] - block.colours[right]).mean(axis=1)
            same = apart <= MOST_COLOUR
            left, right = left[same], right[same]
            kept = _nearest(left, differing[left, right])
            found.append((left[kept], start + right[kept]))
        return (
            np.concatenate([left for left, _ in found]),
            np.concatenate([right for _, right in found]),
        )


def _nearest(owners: Int64, distances: Float32) -> Int64:
    """Of pairs, the places of the MOST_OTHERS nearest of each owner."""
    order = np.lexsort((distances, owners))
    sorted_owners = owners[order]
    place = np.arange(len(order)) - np.searchsorted(sorted_owners, sorted_owners)
    kept: Int64 = order[place < MOST_OTHERS]
    return kept


def find(
    catalog: Catalog, open_index: Callable[[], VectorIndex], thumbnail: Thumbnail, token: JobToken
) -> frozenset[int]:
    """Compare what was not compared yet; the photos that have a near-duplicate among these.

    The index is opened only when there is something to compare. Photos that have no vector or no
    thumbnail wait for another time. *Blocking*: a millisecond a photo or two, and one
    more for each 100,000 others. Raises Cancelled.
    """
    ids = NONE
    known = Looks.read(b"")
    found: set[int] = set()
    last, index = 0, None
    while True:
        with catalog.read() as tx:
            wanted = near_duplicates.pending(tx, after_id=last, limit=BATCH)
            if wanted and index is None:
                ids, data = near_duplicates.looks(tx)
                known = Looks.read(data)
                index = open_index()
        if not wanted or index is None:
            return frozenset(found)
        last = wanted[-1][0]
        held = set(index.get(np.array([one for one, _ in wanted], np.int64))[0].tolist())
        fresh: list[tuple[int, str, bytes]] = []
        for photo_id, content_hash in wanted:
            token.check()
            file = thumbnail(photo_id) if photo_id in held else None
            seen = look(file) if file is not None else None
            if seen is not None:
                fresh.append((photo_id, content_hash, seen))
        if not fresh:
            continue
        new = np.array([photo_id for photo_id, _, _ in fresh], np.int64)
        looks = Looks.read(b"".join(seen for _, _, seen in fresh))
        other = ~np.isin(ids, new)  # what was known of these photos before is past
        ids, known = np.concatenate([ids[other], new]), known.at(other).and_also(looks)
        pairs = _same(index, new, looks, ids, known)
        with catalog.write() as tx:
            near_duplicates.store(tx, fresh, pairs)
        found.update(photo_id for pair in pairs for photo_id in pair)


def _same(
    index: VectorIndex, new: Int64, looks: Looks, ids: Int64, known: Looks
) -> list[tuple[int, int]]:
    """The pairs of one of `new` with one of `ids` that are the same picture."""
    left, right = looks.alike(known)
    different = new[left] != ids[right]
    first, second = new[left][different], ids[right][different]
    if not len(first):
        return []
    held, vectors = index.get(np.union1d(first, second))
    order = np.argsort(held)
    held, vectors = held[order], vectors[order]
    both = np.isin(first, held) & np.isin(second, held)
    first, second = first[both], second[both]
    one, other = vectors[np.searchsorted(held, first)], vectors[np.searchsorted(held, second)]
    alike = np.einsum("nd,nd->n", one, other) >= LEAST_COSINE
    return list(zip(first[alike].tolist(), second[alike].tolist(), strict=True))
