"""Other words for the labels: WordNet's synonyms and nearest hypernyms of their first meaning.

They become further positives of a photo, so that its vector lies near what people may call it, not
only near the corpus' own word for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from training import wordnet

TOO_GENERAL = frozenset(
    (
        "entity", "physical entity", "abstraction", "thing", "object", "whole", "unit", "artifact",
        "instrumentality", "instrumentation", "device", "matter", "substance", "organism", "being",
        "living thing", "animate thing", "natural object", "group", "grouping", "structure",
        "construction", "psychological feature", "event", "act", "attribute", "state", "relation",
        "physical object", "unit", "way", "location", "region", "part", "portion", "section",
        "covering", "creation", "product", "equipment", "implement", "system", "cause", "agent",
        "causal agency", "nutrient", "foodstuff", "material", "stuff", "solid", "commodity",
    )
)  # fmt: skip


def related_words(
    labels: Sequence[str], folder: Path, generations: int = 2
) -> dict[str, tuple[str, ...]]:
    """For each label that WordNet knows, its synonyms and the words of its nearest ancestors."""
    synsets = {synset.offset: synset for synset in wordnet.read(folder, "noun")}
    first = wordnet.first_senses(folder)
    found: dict[str, tuple[str, ...]] = {}
    for label in labels:
        offset = first.get(label.lower())
        if offset is None and label.endswith("s"):
            offset = first.get(label.lower()[:-1])
        if offset is None or synsets[offset].field not in wordnet.VISIBLE:
            continue
        words = list(synsets[offset].lemmas)
        level = [offset]
        for _ in range(generations):
            level = [parent for at in level for parent in synsets[at].parents if parent in synsets]
            words += [lemma for at in level for lemma in synsets[at].lemmas[:2]]
        kept = dict.fromkeys(word for word in words if word not in TOO_GENERAL and word != label)
        if kept:
            found[label] = tuple(kept)
    return found
