"""Which labels of a set a corpus photo shows, by the corpus' own words: yes, no or not told.

A photo shows "chair" when one of its corpus labels is "chair", a synonym, ends with it ("rocking
chair") or is listed in `tag_truth.toml`; and "animal/dog" when it shows any breed below it. The
corpus names one or a few things a photo, so an unnamed one may still be there: what is known to be
doubtful (a cartoon of a guitar, a house in a picture of a street) is listed as not told.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photolib.tagging import LabelSet

WORDS = Path(__file__).with_name("tag_truth.toml")
YES, NO, NOT_TOLD = 1, 0, -1


def truth(label_set: LabelSet, photos: Sequence[tuple[str, ...]]) -> NDArray[np.int8]:
    """int8[photos, labels] of YES, NO and NOT_TOLD; `photos` are the corpus labels of each."""
    vocabulary = sorted({word for words in photos for word in words})
    lists = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    paths = {label.path: row for row, label in enumerate(label_set.labels)}
    yes = np.zeros((len(vocabulary), len(paths)), dtype=bool)
    doubt = np.zeros_like(yes)
    for label, column in zip(label_set.labels, range(len(paths)), strict=True):
        stated = lists.get(label.path, {})
        own = _words((label.name, *label.synonyms, *stated.get("yes", ())))
        not_these, unsure = _words(stated.get("no", ())), _words(stated.get("unsure", ()))
        for row, word in enumerate(vocabulary):
            known = _singular(word.casefold())
            if known in not_these:
                continue
            if known in unsure:
                doubt[row, column] = True
            elif known in own or any(known.endswith(f" {text}") for text in own):
                drawn = known.startswith(("cartoon of", "drawing of", "painting of", "sketch of"))
                (doubt if drawn else yes)[row, column] = True
    for path, column in paths.items():
        for child, other in paths.items():
            if child.startswith(f"{path}/"):
                yes[:, column] |= yes[:, other]
    place = {word: row for row, word in enumerate(vocabulary)}
    found = np.zeros((len(photos), len(paths)), dtype=np.int8)
    for row, words in enumerate(photos):
        rows = [place[word] for word in words]
        found[row, doubt[rows].any(axis=0)] = NOT_TOLD
        found[row, yes[rows].any(axis=0)] = YES
    return found


def _words(texts: Sequence[str]) -> set[str]:
    return {_singular(text.casefold()) for text in texts}


def _singular(text: str) -> str:
    """Good enough to find "tomatoes" where "tomato" is meant."""
    for ending, instead in (("ies", "y"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if text.endswith(ending) and not text.endswith("ss") and len(text) > 4:
            return text[: -len(ending)] + instead
    return text
