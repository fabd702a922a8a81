"""Texts for the distillation: labels, captions, WordNet, adjective-noun pairs, composed captions.

`words.toml` holds the building blocks; `compose` turns them into everyday captions. `build` gives
the whole corpus in a fixed order of importance, so that a small budget simply takes its
beginning.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from training import wordnet
from training.data import Photo, vocabulary
from training.frequency import everyday


@dataclass(frozen=True)
class Words:
    """The lists of words.toml, split."""

    lists: dict[str, list[str]]

    @classmethod
    def load(cls, path: Path | None = None) -> Words:
        path = path or Path(__file__).with_name("words.toml")
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls({name: text.strip().replace("\n", "|").split("|") for name, text in raw.items()})

    def pick(self, rng: random.Random, name: str) -> str:
        return rng.choice(self.lists[name])


def article(noun: str) -> str:
    """`noun` with a or an, unless it is plural-looking or has one already."""
    first = noun.split(" ", 1)[0]
    if first in ("a", "an", "the", "two", "three", "my", "our") or (
        noun.endswith("s") and not noun.endswith(("ss", "us"))
    ):
        return noun
    return ("an " if noun[:1].lower() in "aeiou" else "a ") + noun


def bare(noun: str) -> str:
    """`noun` without its article."""
    first, _, rest = noun.partition(" ")
    return rest if first in ("a", "an", "the") and rest else noun


def plural(noun: str) -> str:
    """A simple English plural."""
    if noun.endswith(("man", "men")):
        return noun[:-2] + "en"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun if noun.endswith("s") and not noun.endswith("ss") else noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def _with_maybe(rng: random.Random, words: Words, text: str, name: str, chance: float) -> str:
    return f"{text} {words.pick(rng, name)}" if rng.random() < chance else text


def _person(rng: random.Random, words: Words) -> str:
    who = _with_maybe(rng, words, words.pick(rng, "people"), "clothes", 0.25)
    if rng.random() < 0.2:
        return _with_maybe(rng, words, f"{who} {words.pick(rng, 'places')}", "times", 0.3)
    verb = rng.choice(("", "", "", "is " if not who.endswith("s") else "are "))
    text = f"{who} {verb}{words.pick(rng, 'actions')}"
    if rng.random() < 0.15:
        text += f" and {words.pick(rng, 'actions')}"
    text = _with_maybe(rng, words, text, "places", 0.3)
    return _with_maybe(rng, words, text, "times", 0.12)


def _people_and_things(rng: random.Random, words: Words) -> str:
    other = words.pick(rng, rng.choice(("animals", "objects", "foods", "people")))
    link = rng.choice(("with", "and", "next to", "holding", "looking at", "near"))
    return _with_maybe(rng, words, f"{words.pick(rng, 'people')} {link} {other}", "places", 0.3)


def _animal(rng: random.Random, words: Words) -> str:
    text = f"{words.pick(rng, 'animals')} {words.pick(rng, 'animal_actions')}"
    return _with_maybe(rng, words, text, "places", 0.2)


def _scene(rng: random.Random, words: Words) -> str:
    text = words.pick(rng, "scenes")
    if rng.random() < 0.3:
        text = article(f"{words.pick(rng, 'looks')} {bare(text)}")
    text = _with_maybe(rng, words, text, "times", 0.4)
    if rng.random() < 0.35:
        inside = words.pick(rng, rng.choice(("people", "objects", "animals", "scenes")))
        text += rng.choice((" with ", " and ", " next to ", " behind ")) + inside
    return text


def _thing(rng: random.Random, words: Words) -> str:
    text = words.pick(rng, "objects")
    kind = rng.random()
    if kind < 0.3:
        text = article(f"{words.pick(rng, 'colours')} {bare(text)}")
    elif kind < 0.5:
        text = article(f"{words.pick(rng, 'looks')} {bare(text)}")
    elif kind < 0.6:
        text = f"{words.pick(rng, 'counts')} {plural(bare(text))}"
    text = _with_maybe(rng, words, text, "spots", 0.5)
    if rng.random() < 0.25:
        text += rng.choice((" and ", " with ", " next to ")) + words.pick(rng, "objects")
    return text


def _food(rng: random.Random, words: Words) -> str:
    text = words.pick(rng, "foods")
    if rng.random() < 0.5:
        text += rng.choice((" with ", " and ")) + bare(words.pick(rng, "foods"))
    if rng.random() < 0.25:
        text = "a plate of " + bare(text)
    return _with_maybe(rng, words, text, "settings", 0.4)


def _event(rng: random.Random, words: Words) -> str:
    text = words.pick(rng, "events")
    if rng.random() < 0.3:
        text = f"{words.pick(rng, 'people')} at {text}"
    return _with_maybe(rng, words, _with_maybe(rng, words, text, "places", 0.2), "times", 0.2)


_KINDS: tuple[tuple[Callable[[random.Random, Words], str], float], ...] = (
    (_person, 0.36),
    (_people_and_things, 0.08),
    (_animal, 0.13),
    (_scene, 0.13),
    (_thing, 0.16),
    (_food, 0.08),
    (_event, 0.06),
)


def compose(rng: random.Random, words: Words) -> str:
    """One everyday caption."""
    kinds, weights = zip(*_KINDS, strict=True)
    return rng.choices(kinds, weights)[0](rng, words)


def compose_labels(rng: random.Random, words: Words, labels: Sequence[str]) -> str:
    """A caption about one or two labels of the vocabulary."""
    first = rng.choice(labels)
    kind = rng.random()
    if kind < 0.25:
        return f"{article(first)} and {article(rng.choice(labels))}"
    if kind < 0.45:
        return article(f"{words.pick(rng, 'colours')} {first}")
    if kind < 0.6:
        return article(f"{words.pick(rng, 'looks')} {first}")
    if kind < 0.7:
        return f"{words.pick(rng, 'counts')} {plural(first)}"
    if kind < 0.8:
        return f"{words.pick(rng, 'people')} with {article(first)}"
    return f"{article(first)} {words.pick(rng, rng.choice(('places', 'spots', 'times')))}"


def prompted(rng: random.Random, words: Words, text: str) -> str:
    """`text` in a prompt template or another spelling that must not change its meaning."""
    if len(text.split()) > 6 or rng.random() < 0.4:
        return text
    noun = article(text) if len(text.split()) <= 3 and rng.random() < 0.7 else text
    return words.pick(rng, "prompts").format(noun)


def pairs(rng: random.Random, words: Words, nouns: Sequence[str], count: int) -> Iterator[str]:
    """Adjective-noun pairs."""
    for _ in range(count):
        kind = "colours" if rng.random() < 0.4 else "looks"
        noun = rng.choice(nouns)
        if rng.random() < 0.2:
            noun = plural(noun)
        yield f"{words.pick(rng, kind)} {noun}"


def visible_nouns(
    folder: Path, in_use: Callable[[str], bool] = everyday
) -> tuple[list[str], list[str]]:
    """WordNet nouns that can be seen: (those `in_use`, the rest), without proper names."""
    tally = wordnet.counts(folder)
    common: dict[str, None] = {}
    rare: dict[str, None] = {}
    for synset in wordnet.read(folder, "noun"):
        if synset.field not in wordnet.VISIBLE:
            continue
        for lemma in synset.lemmas:
            if lemma[:1].islower() and "." not in lemma:
                known = tally.get(lemma, 0) > 0 or in_use(lemma)
                (common if known else rare)[lemma] = None
    return list(common), [lemma for lemma in rare if lemma not in common]


def glosses(folder: Path, longest: int = 14) -> list[str]:
    """Short definitions of visible nouns and verbs, and all example sentences."""
    found: dict[str, None] = {}
    for kind in ("noun", "verb"):
        for synset in wordnet.read(folder, kind):
            if kind == "noun" and synset.field not in wordnet.VISIBLE:
                continue
            gloss = synset.gloss.split(";")[0].split("(")[0].strip()
            if 2 <= len(gloss.split()) <= longest:
                found[gloss] = None
    for kind in ("noun", "verb", "adj", "adv"):
        for synset in wordnet.read(folder, kind):
            found.update(dict.fromkeys(e for e in synset.examples if len(e.split()) <= longest))
    return list(found)


def unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def build(
    photos: Sequence[Photo],
    class_names: Sequence[str],
    folder: Path,
    composed: int,
    told_glosses: int,
    seed: int,
    in_use: Callable[[str], bool] = everyday,
) -> dict[str, list[str]]:
    """All texts by source; only train photos' labels and captions are read."""
    rng = random.Random(seed)
    words = Words.load()
    labels = vocabulary(photos)
    captions = unique(c for photo in photos if photo.split == "train" for c in photo.captions)
    common, rare = visible_nouns(folder, in_use)
    heads = common + labels * 3
    lists = unique(text for name, all_ in words.lists.items() if name != "prompts" for text in all_)
    told = glosses(folder)
    rng.shuffle(told)
    rng.shuffle(rare)
    return {
        "labels": unique([*labels, *class_names, *map(plural, labels)]),
        "captions": captions,
        "words": lists,
        "nouns": common,
        "composed": unique(compose(rng, words) for _ in range(composed)),
        "composed_labels": unique(compose_labels(rng, words, labels) for _ in range(composed // 2)),
        "pairs": unique(pairs(rng, words, heads, composed // 3)),
        "rare": rare,
        "glosses": told[:told_glosses],
    }
