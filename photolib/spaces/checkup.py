"""How a library stands: its counts, and whether catalog and index are sound and agree."""

from __future__ import annotations

import numpy as np

from photolib.catalog import Catalog, folders, photos, tags, vectors
from photolib.spaces.space import EmbeddingSpace
from photolib.types import LibraryStatus


def status(catalog: Catalog, space: EmbeddingSpace) -> LibraryStatus:
    """The counts, for the embedder in use."""
    card = space.card
    with catalog.read() as tx:
        return LibraryStatus(
            counts=photos.counts(tx, card.model_id),
            folders=tuple(folders.all_folders(tx)),
            model=card.name,
            index_size=len(vectors.ids(tx, card.model_id)),
            catalog_path=catalog.path,
            tags=len(tags.all_tags(tx)),
            embedder=space.slot.status,
        )


def check(catalog: Catalog, space: EmbeddingSpace) -> list[str]:
    """What is wrong; empty when all is well. Damaged vectors are removed, to be made again."""
    findings = [f"The catalog: {line}" for line in catalog.integrity_check()]
    if damaged := remove_damaged_vectors(catalog, space):
        findings.append(f"{damaged:,} damaged vectors were removed; run 'photolib index'.")
    if not index_agrees(catalog, space):
        findings.append(
            "The index differs from the catalog; run 'photolib doctor --rebuild-index'."
        )
    return findings


def remove_damaged_vectors(catalog: Catalog, space: EmbeddingSpace) -> int:
    """How many there were; their photos wait to be embedded again."""
    with catalog.write() as tx:
        return vectors.remove_damaged(tx, space.card.model_id)


def index_agrees(catalog: Catalog, space: EmbeddingSpace) -> bool:
    """Whether the index holds the photos that have a vector, and no others."""
    with catalog.read() as tx:
        stored = vectors.ids(tx, space.card.model_id)
    return np.array_equal(np.sort(stored), np.sort(space.index().ids()))
