"""Captions for train photos that have none: what their labels nearly always mean, and colours.

`told.toml` says in everyday sentences what photos of a label show, people's doings first, because
the labels name things and places while people search for what somebody does there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from training.colours import coloured_captions
from training.data import Photo
from training.text_corpus import article


def told_captions(path: Path | None = None) -> dict[str, list[str]]:
    """The captions of each label that has some."""
    path = path or Path(__file__).with_name("told.toml")
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return {label: text.split("|") for label, text in raw.items()}


def composed_captions(
    photos: Sequence[Photo], encoded: Mapping[str, bytes]
) -> list[tuple[str, ...]]:
    """Composed captions of every train photo; empty for photos of the other parts."""
    told = told_captions()
    coloured = coloured_captions(photos, encoded)
    found: list[tuple[str, ...]] = []
    for photo, colours in zip(photos, coloured, strict=True):
        if photo.split != "train":
            found.append(())
            continue
        said = [text for label in photo.labels for text in told.get(label, ())]
        found.append(tuple(dict.fromkeys([*said, *map(article, colours)])))
    return found
