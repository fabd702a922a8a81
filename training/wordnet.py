"""WordNet 3.0 as plain files (Debian package `wordnet-base`): nouns, glosses, example sentences."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DEFAULT_FOLDER = Path(os.environ.get("WNSEARCHDIR", "/usr/share/wordnet"))

# fmt: off
NOUN_FIELDS = (
    "Tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication",
    "event", "feeling", "food", "group", "location", "motive", "object", "person", "phenomenon",
    "plant", "possession", "process", "quantity", "relation", "shape", "state", "substance", "time",
)
VISIBLE = frozenset((
    "act", "animal", "artifact", "body", "event", "food", "group", "location", "object", "person",
    "phenomenon", "plant", "shape", "substance", "time",
))
# fmt: on
"""Lexicographer files whose nouns can be seen in a photo."""


@dataclass(frozen=True)
class Synset:
    """One meaning: its lemmas (first is the usual one), field, gloss, examples, parents."""

    offset: int
    lemmas: tuple[str, ...]
    field: str
    gloss: str
    examples: tuple[str, ...]
    parents: tuple[int, ...]


def parse_line(line: str) -> Synset:
    """One line of a `data.*` file."""
    fields, _, text = line.partition(" | ")
    parts = fields.split()
    count = int(parts[3], 16)
    lemmas = tuple(
        re.sub(r"\((a|p|ip)\)$", "", word).replace("_", " ")
        for word in parts[4 : 4 + 2 * count : 2]
    )
    at = 4 + 2 * count
    pointers = [parts[at + 1 + 4 * n : at + 5 + 4 * n] for n in range(int(parts[at]))]
    parents = tuple(int(pointer[1]) for pointer in pointers if pointer[0] in ("@", "@i"))
    number = int(parts[1])
    field = NOUN_FIELDS[number - 3] if 3 <= number < 3 + len(NOUN_FIELDS) else str(number)
    examples = tuple(re.findall(r'"([^"]+)"', text))
    gloss = re.sub(r'[;:]?\s*"[^"]*"[^;]*', "", text).strip(" ;\n")
    return Synset(int(parts[0]), lemmas, field, gloss, examples, parents)


def read(folder: Path, kind: str) -> Iterator[Synset]:
    """All synsets of `noun`, `verb`, `adj` or `adv`."""
    with (folder / f"data.{kind}").open(encoding="latin-1") as file:
        for line in file:
            if line[:2] != "  ":
                yield parse_line(line)


def counts(folder: Path) -> dict[str, int]:
    """How often each lemma (lower case) was tagged in WordNet's text collection."""
    total: dict[str, int] = {}
    with (folder / "cntlist.rev").open(encoding="latin-1") as file:
        for line in file:
            key, _, number = line.split()
            lemma = key.partition("%")[0].replace("_", " ")
            total[lemma] = total.get(lemma, 0) + int(number)
    return total


def first_senses(folder: Path) -> dict[str, int]:
    """The offset of each noun's most frequent meaning, by lower-case lemma."""
    first: dict[str, int] = {}
    with (folder / "index.noun").open(encoding="latin-1") as file:
        for line in file:
            if line[:2] == "  ":
                continue
            parts = line.split()
            first[parts[0].replace("_", " ")] = int(parts[-int(parts[2])])
    return first
