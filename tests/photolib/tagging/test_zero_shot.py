"""Label scores are probabilities: bounded, rising with the cosine, near 0 for what is not there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.embedding.cards import CardRegistry
from photolib.embedding.openclip import load_encoder
from photolib.errors import Cancelled
from photolib.jobs import JobToken
from photolib.tagging import Label, LabelScorer, LabelSet, PromptCache, load_builtin
from photolib.tagging.prompts import BATCH, unit_mean
from photolib.types import Float32
from tests.support.tiny_embedder import write_tiny_checkpoint
from tests.support.word_vectors import DIM, WordVectors


@pytest.fixture
def words() -> WordVectors:
    return WordVectors()


NAMES = ("dog", "cat", "beach", "wedding", "pizza", "snow", "guitar", "receipt")
BACKGROUND = tuple(f"background{n}" for n in range(48))


def label_set(*labels: Label, threshold: float = 0.5) -> LabelSet:
    labels = labels or tuple(Label(f"thing/{name}") for name in NAMES)
    return LabelSet("t", "T", labels, {"thing": ("a photo of a {}", "{}")}, BACKGROUND, threshold)


def scorer(encoder: WordVectors, *args: object, **options: object) -> LabelScorer:
    return LabelScorer(encoder, label_set(), *args, cache=PromptCache(), **options)


def names(scores: list) -> list[str]:
    return [score.label for score in scores]


def test_a_photo_gets_the_labels_it_shows(words: WordVectors) -> None:
    photos = words.photos("dog", "beach dog", "submarine", "pizza")
    found = scorer(words).score(photos)
    assert names(found[0]) == ["thing/dog"]
    assert set(names(found[1])) == {"thing/dog", "thing/beach"}
    assert names(found[2]) == []
    assert names(found[3]) == ["thing/pizza"]


@pytest.mark.parametrize("offset", [0.0, 0.3, 1.0, 3.0])
def test_the_scale_of_the_cosines_does_not_matter(offset: float) -> None:
    encoder = WordVectors(offset=offset)
    photos = encoder.photos(*NAMES, "submarine", "tractor")
    found = scorer(encoder).score(photos)
    assert [names(scores) for scores in found] == [[f"thing/{n}"] for n in NAMES] + [[], []]


def test_scores_of_what_is_not_there_are_near_zero(words: WordVectors) -> None:
    chances = scorer(words).probabilities(words.photos("submarine", "tractor", "violin"))
    assert float(np.median(chances)) < 0.02


def test_a_score_depends_on_no_other_label(words: WordVectors) -> None:
    photos = words.photos("dog", "snow")
    alone = LabelScorer(words, label_set(Label("thing/dog")), cache=PromptCache())
    np.testing.assert_allclose(
        scorer(words).probabilities(photos)[:, :1], alone.probabilities(photos), rtol=1e-4
    )


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 2**20), bias=st.sampled_from([None, -10.0, -16.5]))
def test_scores_lie_between_nought_and_one(seed: int, bias: float | None) -> None:
    encoder = WordVectors(logit_bias=bias)
    vectors = np.random.default_rng(seed).normal(size=(5, DIM)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[0] = 0  # an all-zero vector is odd, not a crash
    chances = scorer(encoder).probabilities(vectors)
    assert chances.shape == (5, len(NAMES))
    assert np.all((chances >= 0) & (chances <= 1))


@settings(max_examples=40, deadline=None)
@given(
    at=st.integers(0, len(NAMES) - 1),
    bias=st.sampled_from([None, -12.0]),
    exclusive=st.booleans(),
    sampled=st.booleans(),
)
def test_scores_rise_with_the_cosine(
    at: int, bias: float | None, exclusive: bool, sampled: bool
) -> None:
    encoder = WordVectors(logit_bias=bias, offset=0.2)
    labels = tuple(Label(f"g/{name}", exclusive="g" if exclusive else None) for name in NAMES)
    sample = encoder.photos(*(f"thing{n}" for n in range(300))) if sampled else None
    judge = LabelScorer(encoder, label_set(*labels), sample, cache=PromptCache())
    background = encoder.encode_texts(BACKGROUND)
    rivals = encoder.encode_texts(NAMES)
    target = unit_mean(encoder.encode_texts([f"a photo of a {NAMES[at]}", NAMES[at]]))
    # Steps that change the cosine with this label and with no other text.
    others = np.concatenate([background, np.delete(rivals, at, axis=0)])
    free = target - np.linalg.pinv(others) @ (others @ target)
    start = encoder.photos("submarine")[0]
    steps = np.stack([start + step * free for step in np.linspace(0, 0.25, 12)])
    scores = judge.probabilities(steps.astype(np.float32))[:, at]
    assert np.all(np.diff(scores) >= -1e-6)
    assert scores[-1] > scores[0]


def test_the_labels_own_threshold_counts_unless_one_is_given(words: WordVectors) -> None:
    labels = (Label("thing/dog", threshold=0.0), Label("thing/cat", threshold=1.0))
    judge = LabelScorer(words, label_set(*labels), cache=PromptCache())
    photo = words.photos("submarine")
    assert names(judge.score(photo)[0]) == ["thing/dog"]
    assert len(judge.score(photo, threshold=0.0)[0]) == 2
    assert judge.score(photo, threshold=1.0)[0] == []


@settings(max_examples=30, deadline=None)
@given(threshold=st.floats(0, 1), seed=st.integers(0, 1000))
def test_only_scores_at_or_above_the_threshold_come_best_first(threshold: float, seed: int) -> None:
    encoder = WordVectors()
    vectors = np.random.default_rng(seed).normal(size=(3, DIM)).astype(np.float32)
    vectors += 20 * encoder.photos("dog", "cat", "beach")
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    judge = scorer(encoder)
    expected = (judge.probabilities(vectors) >= np.float64(threshold)).sum(axis=1).tolist()
    found = judge.score(vectors, threshold=threshold)
    assert [len(scores) for scores in found] == expected
    for scores in found:
        values = [score.score for score in scores]
        assert all(value >= threshold for value in values)
        assert values == sorted(values, reverse=True)


def test_a_label_near_to_every_photo_is_put_right_by_the_library(words: WordVectors) -> None:
    leaning = 0.22 * words.encode_texts(["holiday"])
    sample = words.photos(*(f"subject{n}" for n in range(400))) + leaning
    labels = label_set(*(Label(f"thing/{name}") for name in ("holiday", *NAMES)))
    photo = words.photos("subject9999") + leaning
    naive = LabelScorer(words, labels, cache=PromptCache())
    taught = LabelScorer(words, labels, sample, cache=PromptCache())
    assert names(naive.score(photo)[0]) == ["thing/holiday"]
    assert taught.score(photo)[0] == []
    assert names(taught.score(words.photos("dog") + leaning)[0]) == ["thing/dog"]


def test_a_label_that_half_the_library_shows_is_still_found(words: WordVectors) -> None:
    sample = words.photos(*(f"dog s{n}" if n % 2 else f"s{n}" for n in range(400)))
    judge = LabelScorer(words, label_set(), sample, cache=PromptCache())
    assert names(judge.score(words.photos("dog s1001"))[0]) == ["thing/dog"]


def test_exclusive_labels_compete(words: WordVectors) -> None:
    labels = [Label("d/receipt", exclusive="d"), Label("d/document", exclusive="d")]
    photo = words.photos("receipt receipt document")
    free = [Label(label.path) for label in labels]
    both = LabelScorer(words, label_set(*free), cache=PromptCache()).probabilities(photo)[0]
    one = LabelScorer(words, label_set(*labels), cache=PromptCache()).probabilities(photo)[0]
    assert one[0] == pytest.approx(both[0])
    assert one[1] < 0.5 * both[1]


def test_a_sigmoid_embedder_speaks_for_itself() -> None:
    encoder = WordVectors(logit_bias=-40.0, logit_scale=110.0, offset=0.2)
    found = scorer(encoder).score(encoder.photos("dog", "submarine"))
    assert names(found[0]) == ["thing/dog"]
    assert found[1] == []


def test_prompts_are_encoded_once_per_embedder() -> None:
    cache = PromptCache()
    encoder, other = WordVectors(), WordVectors("other@1/2")
    LabelScorer(encoder, label_set(), cache=cache)
    count = len(encoder.encoded)
    assert count == len(set(encoder.encoded))
    LabelScorer(encoder, label_set(), cache=cache)
    assert len(encoder.encoded) == count
    LabelScorer(encoder, label_set(Label("thing/new")), cache=cache)
    assert encoder.encoded[count:] == ["a photo of a new", "new"]
    LabelScorer(other, label_set(), cache=cache)
    assert len(other.encoded) == count


def test_encoding_labels_can_be_cancelled(words: WordVectors) -> None:
    token = JobToken()
    token.cancel()
    with pytest.raises(Cancelled):
        scorer(words, token=token)


def test_what_was_encoded_until_cancelling_is_known_afterwards() -> None:
    cache, encoder, token = PromptCache(), WordVectors(), JobToken()
    ensembles = [(f"word {number}",) for number in range(2 * BATCH)]

    class Stopped(WordVectors):
        def encode_texts(self, texts: Sequence[str]) -> Float32:
            token.cancel()
            return super().encode_texts(texts)

    with pytest.raises(Cancelled):
        cache.vectors(Stopped(), ensembles, token)
    found = cache.vectors(encoder, ensembles)
    assert encoder.encoded == [text for (text,) in ensembles[BATCH:]]
    assert np.array_equal(found, PromptCache().vectors(encoder, ensembles))


def test_no_photos_give_no_scores(words: WordVectors) -> None:
    assert scorer(words).score(np.empty((0, DIM), dtype=np.float32)) == []


def test_a_real_encoder_scores_real_pixels(tmp_path: Path) -> None:
    """Random weights know nothing; what counts is that everything fits together."""
    models = tmp_path / "models"
    registry = CardRegistry(models)
    registry.import_checkpoint(write_tiny_checkpoint(tmp_path / "tiny"), name="tiny")
    encoder = load_encoder(registry.get("tiny"), models_dir=models, device="cpu", dtype="float32")
    shipped = load_builtin(Path(__file__).parents[3] / "resources" / "labels")
    size = encoder.preprocess.size
    pixels = np.random.default_rng(0).integers(0, 255, (3, size, size, 3), dtype=np.uint8)
    vectors = encoder.encode_images(pixels)
    chances = LabelScorer(encoder, shipped, cache=PromptCache()).probabilities(vectors)
    assert chances.shape == (3, len(shipped.labels))
    assert np.isfinite(chances).all()
