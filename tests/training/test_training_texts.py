"""Composed captions, articles, plurals, prompts, and the WordNet reader."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from training.relations import related_words
from training.text_corpus import (
    Words,
    article,
    bare,
    build,
    compose,
    compose_labels,
    plural,
    prompted,
    visible_nouns,
)
from training.wordnet import parse_line

NOUN = (
    "02084071 05 n 03 dog 0 domestic_dog 0 Canis_familiaris 0 002 @ 02083346 n 0000 "
    '%p 02158846 n 0000 | a member of the genus Canis; "the dog barked all night"'
)


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [("dog", "a dog"), ("apple", "an apple"), ("glasses", "glasses"), ("a cat", "a cat")],
)
def test_article(noun: str, wanted: str) -> None:
    assert article(noun) == wanted


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [("dog", "dogs"), ("berry", "berries"), ("toy", "toys"), ("fox", "foxes"), ("woman", "women")],
)
def test_plural(noun: str, wanted: str) -> None:
    assert plural(noun) == wanted


def test_bare_takes_the_article_off() -> None:
    assert bare("a red car") == "red car"
    assert bare("people") == "people"


def test_composition_is_repeatable_and_varied() -> None:
    words = Words.load()
    first = [compose(random.Random(seed), words) for seed in range(300)]
    assert first == [compose(random.Random(seed), words) for seed in range(300)]
    assert len(set(first)) > 250
    assert all(text and "  " not in text and len(text.split()) < 32 for text in first)


def test_labels_are_composed_into_captions() -> None:
    rng = random.Random(1)
    texts = [compose_labels(rng, Words.load(), ["lighthouse"]) for _ in range(50)]
    assert all("lighthouse" in text for text in texts)


def test_prompts_keep_the_text() -> None:
    words = Words.load()
    for seed in range(50):
        assert "snowy mountain" in prompted(random.Random(seed), words, "snowy mountain")
    long = "a man riding a horse on a beach at sunset"
    assert prompted(random.Random(1), words, long) == long


def test_wordnet_line() -> None:
    synset = parse_line(NOUN)
    assert synset.lemmas == ("dog", "domestic dog", "Canis familiaris")
    assert synset.field == "animal"
    assert synset.parents == (2083346,)
    assert synset.examples == ("the dog barked all night",)
    assert synset.gloss == "a member of the genus Canis"


def test_corpus_from_a_tiny_wordnet(tmp_path: Path) -> None:
    for kind in ("noun", "verb", "adj", "adv"):
        (tmp_path / f"data.{kind}").write_text(NOUN + "\n" if kind == "noun" else "")
    (tmp_path / "cntlist.rev").write_text("dog%1:05:00:: 1 42\n")
    assert visible_nouns(tmp_path, lambda _: False) == (["dog"], ["domestic dog"])
    assert visible_nouns(tmp_path, lambda _: True) == (["dog", "domestic dog"], [])
    texts = build([], ["tench"], tmp_path, 0, 100, 1, lambda _: False)
    assert "tench" in texts["labels"]
    assert "the dog barked all night" in texts["glosses"]


def test_labels_get_their_relatives(tmp_path: Path) -> None:
    parent = "02083346 05 n 02 canine 0 canid 0 000 | any of various fissiped mammals"
    (tmp_path / "data.noun").write_text(f"{NOUN}\n{parent}\n")
    (tmp_path / "index.noun").write_text("dog n 1 2 @ % 1 1 02084071\n")
    related = related_words(["dog", "unknown thing"], tmp_path)
    assert related == {"dog": ("domestic dog", "Canis familiaris", "canine", "canid")}
