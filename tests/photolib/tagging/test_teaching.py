"""Examples turn a label towards what a person means; without any nothing changes."""

from __future__ import annotations

import numpy as np

from photolib.tagging import Label, LabelScorer, LabelSet, PromptCache
from photolib.tagging.teaching import Head, teach
from tests.support.word_vectors import WordVectors

BACKGROUND = tuple(f"background{n}" for n in range(48))
WORDS = WordVectors()
LABELS = LabelSet("t", "T", (Label("pet"), Label("tree")), {"thing": ("{}",)}, BACKGROUND)


def scorer() -> LabelScorer:
    return LabelScorer(WORDS, LABELS, cache=PromptCache())


def library() -> np.ndarray:
    return WORDS.photos(*(f"subject{n} place{n % 7}" for n in range(200)))


def taught(judge: LabelScorer, like: list[str], unlike: list[str]) -> Head:
    examples = WORDS.photos(*like, *unlike)
    right = np.array([True] * len(like) + [False] * len(unlike))
    rest = library()
    return teach(
        examples, right, judge.adjusted_odds(examples)[0], rest, judge.adjusted_odds(rest)[0]
    )


def test_examples_find_more_of_their_kind() -> None:
    judge = scorer()
    head = taught(judge, [f"rex grass{n}" for n in range(5)], [f"tom sofa{n}" for n in range(3)])
    wiser = judge.taught({"pet": head})
    photos = WORDS.photos("rex beach", "tom beach", "submarine")
    before, after = judge.probabilities(photos)[:, 0], wiser.probabilities(photos)[:, 0]
    assert after[0] > before[0]
    assert after[0] > after[1]
    assert after[2] < 0.5
    np.testing.assert_array_equal(
        judge.probabilities(photos)[:, 1], wiser.probabilities(photos)[:, 1]
    )


def test_rejections_lower_what_is_alike() -> None:
    judge = scorer()
    head = taught(judge, [], [f"pet toy shelf{n}" for n in range(6)])
    photos = WORDS.photos("pet toy table")
    assert (
        judge.taught({"pet": head}).probabilities(photos)[0, 0]
        < (judge.probabilities(photos)[0, 0])
    )


def test_a_label_without_words_is_its_examples() -> None:
    judge = scorer()
    examples = WORDS.photos(*(f"cottage sky{n}" for n in range(6)))
    blank = np.full(6, -4.6, dtype=np.float32)
    usual = np.full(200, -4.6, dtype=np.float32)
    head = teach(examples, np.ones(6, bool), blank, library(), usual, words=False)
    wiser = judge.taught({"our cottage": head}, ["our cottage"])
    photos = WORDS.photos("cottage garden", "submarine", "subject3")
    chances = wiser.probabilities(photos)
    assert chances.shape == (3, 3)
    assert chances[0, 2] > 0.5 > chances[1, 2]
    assert [s.label for s in wiser.score(photos, threshold=0.5)[0]] == ["our cottage"]


def test_nothing_taught_changes_nothing() -> None:
    judge = scorer()
    photos = library()[:5]
    np.testing.assert_array_equal(
        judge.taught({}).probabilities(photos), judge.probabilities(photos)
    )
