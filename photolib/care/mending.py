"""Looks a library over and puts right what can be put right without asking."""

from __future__ import annotations

from dataclasses import dataclass, field

from photolib.catalog import Catalog, full_text, photos
from photolib.spaces import checkup
from photolib.spaces.space import EmbeddingSpace
from photolib.thumbs import ThumbnailCache


@dataclass
class Mended:
    """Sentences: what was done, and what remains for the user to do."""

    done: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)


def mend(catalog: Catalog, space: EmbeddingSpace, thumbs: ThumbnailCache) -> Mended:
    """Remove damaged vectors and thumbnails nobody needs, rebuild what differs from the photos."""
    result = Mended()
    if damaged := checkup.remove_damaged_vectors(catalog, space):
        result.done.append(f"removed {damaged:,} damaged vectors")
        result.findings.append("Some photos lost their vectors; run 'photolib index'.")
    if not checkup.index_agrees(catalog, space):
        space.index().rebuild()
        result.done.append("rebuilt the index, which differed from the catalog")
    with catalog.write() as tx:
        if not full_text.agrees(tx):
            full_text.rebuild(tx)
            result.done.append("rebuilt the table of words, which differed from the photos")
    with catalog.read() as tx:
        needed = photos.content_hashes(tx)
        missing = photos.counts(tx, space.card.model_id).missing
    removed, size = thumbs.remove_all_but(needed)
    if removed:
        result.done.append(
            f"removed {removed:,} thumbnails of photos that are gone ({size:,} bytes)"
        )
    if missing:
        result.done.append(f"left {missing:,} missing photos in the catalog, in case they return")
    result.findings += [f"The catalog: {line}" for line in catalog.integrity_check()]
    if any(line.startswith("The catalog:") for line in result.findings):
        result.findings.append(
            "The catalog file is damaged; close Photolib and run 'photolib doctor --recover', "
            "or 'photolib restore latest'."
        )
    return result
