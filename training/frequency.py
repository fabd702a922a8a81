"""How often people use a word, from the lists of the PyPI package `wordfreq` (Speer 2022)."""

from __future__ import annotations

LEAST = 2.0
"""Zipf frequency, log10 of uses in a billion words: "frock" has 2.9, "ostracod" 1.5."""
LEAST_OF_MANY = 2.7
"""The same for several words, whose joint frequency the package overestimates."""


def everyday(text: str) -> bool:
    """Whether people say this word or short name often enough to look for it."""
    from wordfreq import zipf_frequency

    return bool(zipf_frequency(text, "en") >= (LEAST_OF_MANY if " " in text else LEAST))
