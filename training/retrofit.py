"""Draw WordNet's words towards the labels that they mean, before the text tower learns them.

The teacher was made for sentences: alone, "stallion" or "sedan" lie farther from "horse" and "car"
than people who search photos would put them. As in retrofitting (Faruqui et al., arXiv:1411.4166)
each noun's vector is moved part of the way to the labels that are WordNet synonyms, ancestors or
descendants of it; nouns without such a label stay where the teacher puts them. Before that each
noun takes on a share of the vector of its definition, which tells what its name alone does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from training import wordnet

SENSE_WEIGHT = (1.0, 0.5, 0.3)
"""How much a noun's first, second and third meaning count."""
UP, DOWN = 4, 3
"""How many generations up to a label (a sedan is a car) and down to one (a shirt is clothing)."""
FADE = 0.7
"""Each generation counts this much of the one before."""

Links = dict[str, dict[str, float]]


def _senses(folder: Path) -> dict[str, list[int]]:
    """The offsets of each noun's meanings, most frequent first, by lower-case lemma."""
    found: dict[str, list[int]] = {}
    with (folder / "index.noun").open(encoding="latin-1") as file:
        for line in file:
            if line[:2] != "  ":
                parts = line.split()
                count = int(parts[2])
                found[parts[0].replace("_", " ")] = [int(offset) for offset in parts[-count:]]
    return found


def label_links(nouns: Sequence[str], labels: Sequence[str], folder: Path) -> Links:
    """For each noun the labels that it names, is a kind of or is the kind of, with weights."""
    synsets = {synset.offset: synset for synset in wordnet.read(folder, "noun")}
    senses = _senses(folder)
    first = {label: senses[label.lower()][0] for label in labels if label.lower() in senses}
    home: dict[int, list[str]] = defaultdict(list)
    above: dict[int, dict[str, float]] = defaultdict(dict)
    for label, offset in first.items():
        home[offset].append(label)
        level, weight = [offset], 1.0
        for _ in range(DOWN):
            level = [p for at in level for p in synsets[at].parents if p in synsets]
            weight *= FADE
            for at in level:
                above[at][label] = max(weight, above[at].get(label, 0.0))
    links: Links = {}
    taken = set(labels)
    for noun in nouns:
        found: dict[str, float] = {}
        for offset, share in zip(senses.get(noun.lower(), ())[:3], SENSE_WEIGHT, strict=False):
            if synsets[offset].field not in wordnet.VISIBLE:
                continue
            level, weight = [offset], share
            for _ in range(UP + 1):
                near = [label for at in level for label in home.get(at, ())]
                if near:
                    for label in near:
                        found[label] = max(weight, found.get(label, 0.0))
                    break
                level = [p for at in level for p in synsets[at].parents if p in synsets]
                weight *= FADE
            below = above.get(offset, {})
            if 0 < len(below) <= 40:
                for label, weight in below.items():
                    found[label] = max(share * weight / len(below) ** 0.5, found.get(label, 0.0))
        if found and noun not in taken:
            links[noun] = found
    return links


def definitions(nouns: Sequence[str], folder: Path) -> dict[str, str]:
    """For each noun that can be seen, the definition of its most frequent such meaning."""
    synsets = {synset.offset: synset for synset in wordnet.read(folder, "noun")}
    senses = _senses(folder)
    found: dict[str, str] = {}
    for noun in nouns:
        for offset in senses.get(noun.lower(), ()):
            gloss = synsets[offset].gloss.split(";")[0].strip()
            if synsets[offset].field in wordnet.VISIBLE and gloss:
                found[noun] = gloss
                break
    return found


def defined(
    texts: Sequence[str], vectors: np.ndarray, told: Mapping[str, np.ndarray], share: float
) -> np.ndarray:
    """`vectors` (unit, one a text) with `share` of the vector of the text's definition added."""
    moved = vectors.copy()
    for row, text in enumerate(texts):
        if text in told:
            value = vectors[row] + share * told[text]
            moved[row] = value / np.linalg.norm(value)
    return moved


def retrofit(
    texts: Sequence[str], vectors: np.ndarray, links: Mapping[str, Mapping[str, float]], pull: float
) -> np.ndarray:
    """`vectors` (unit, one a text) with linked nouns moved `pull` times their links' strength."""
    place = {text: row for row, text in reversed(list(enumerate(texts)))}
    moved = vectors.copy()
    for row, text in enumerate(texts):
        linked = links.get(text)
        if not linked:
            continue
        known = {label: weight for label, weight in linked.items() if label in place}
        if not known:
            continue
        weights = np.array(list(known.values()), np.float32)
        centre = weights @ vectors[[place[label] for label in known]]
        centre /= np.linalg.norm(centre)
        value = vectors[row] + pull * float(weights.max()) * centre
        moved[row] = value / np.linalg.norm(value)
    return moved
