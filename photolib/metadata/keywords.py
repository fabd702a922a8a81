"""Keywords of several sources as one list; hierarchies are written "animal/dog"."""

from __future__ import annotations

from collections.abc import Iterable

MAX_KEYWORDS = 500


def hierarchical(text: str, separator: str) -> str | None:
    """`animal|dog` as `animal/dog`; a slash inside a part becomes a space."""
    parts = (part.replace("/", " ").strip() for part in text.split(separator))
    return "/".join(part for part in parts if part) or None


def merge_keywords(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """All keywords once, in order. One that is only a part of a hierarchy met is left out:

    programs write `animal/dog` in one place and `animal`, `dog` in another.
    """
    merged = list({word.casefold(): word for group in groups for word in group}.values())
    parts = {
        part.casefold() for word in merged if "/" in word for part in _prefixes_and_parts(word)
    }
    return tuple(word for word in merged if word.casefold() not in parts)[:MAX_KEYWORDS]


def _prefixes_and_parts(word: str) -> Iterable[str]:
    parts = word.split("/")
    yield from parts
    for end in range(1, len(parts)):
        yield "/".join(parts[:end])
