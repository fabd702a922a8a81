"""What is said of an answer in which little or nothing matches."""

from __future__ import annotations

from photolib.types import BandCounts


def verdict(query: str, counts: BandCounts) -> str:
    """An honest sentence, or "" when something matches for sure."""
    if counts.strong:
        return ""
    if counts.possible == 1:
        return f"Nothing here surely matches '{query}'; 1 photo possibly does."
    if counts.possible:
        return f"Nothing here surely matches '{query}'; {counts.possible:,} photos possibly do."
    return f"Nothing here matches '{query}'."
