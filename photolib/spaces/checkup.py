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
    model_id = space.card.model_id
    findings = [f"The catalog: {line}" for line in catalog.integrity_check()]
    with catalog.write() as tx:
        damaged = vectors.remove_damaged(tx, model_id)
    if damaged:
        findings.append(f"{damaged:,} damaged vectors were removed; run 'photolib index'.")
    with catalog.read() as tx:
        stored = vectors.ids(tx, model_id)
    if not np.array_equal(np.sort(stored), np.sort(space.index().ids())):
        findings.append(
            "The index differs from the catalog; run 'photolib doctor --rebuild-index'."
        )
    return findings
