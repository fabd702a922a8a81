"""Makes text from files fit for SQLite and for sorting."""

from __future__ import annotations

import re
import unicodedata

_DIGITS = re.compile(r"\d+")


def storable(text: str) -> str:
    """The text with what cannot be written as UTF-8 (lone surrogates) replaced by "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def name_key(rel_path: str) -> str:
    """Sorts file names as people do: without regard to case, IMG_9 before IMG_10."""
    name = storable(rel_path.rpartition("/")[2]).casefold()
    return _DIGITS.sub(lambda digits: digits[0].zfill(12), name)


def folded(text: str) -> str:
    """What makes two words the same to a search: without regard to case, accents and spacing."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())
