"""Words beside the pictures: as they are written (full text) and as they are meant (phrases)."""

from __future__ import annotations

import numpy as np

from photolib.catalog import Catalog, full_text
from photolib.search.evidence import Found
from photolib.search.phrases import Phrases
from photolib.search.relevance import Background
from photolib.types import Float32

LITERAL = 3.0  # log-odds of a photo in whose own texts every word of the query stands: 0.95
EXACT = 6.0  # of one with the words asked for in quotes
SMALL_WORDS = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "my", "of", "on", "or", "the", "to", "with"}
)


class CatalogWords:
    """`evidence.Words` over a catalog."""

    def __init__(self, catalog: Catalog, phrases: Phrases) -> None:
        self._catalog = catalog
        self._phrases = phrases

    def literal(self, text: str) -> Found:
        return self._search(literal_question(text), LITERAL)

    def exact(self, text: str) -> Found:
        return self._search(full_text.phrase(text), EXACT)

    def meant(self, vector: Float32, background: Background) -> Found:
        return self._phrases.meant(vector, background)

    def _search(self, question: str, log_odds: float) -> Found:
        with self._catalog.read() as tx:
            ids, _ = full_text.search(tx, question)
        # Ranks only: better matches stand first, by less than any likelihood shows.
        order = 0.5 / (1 + np.arange(len(ids), dtype=np.float32))
        return Found(ids, (log_odds + order).astype(np.float32))


def literal_question(text: str) -> str:
    """The full-text question for all words of a text but the small ones."""
    words = [word for word in text.split() if word.casefold() not in SMALL_WORDS]
    return full_text.all_words(" ".join(words))
