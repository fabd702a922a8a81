"""Whether catalog and index are sound and agree, as sentences for the user."""

from __future__ import annotations

import numpy as np

from photolib.catalog import Catalog, vectors
from photolib.spaces.space import EmbeddingSpace


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
