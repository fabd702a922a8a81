"""Searching by words and by photo, over a real index and encoders whose vectors are known."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.errors import Cancelled
from photolib.index import ExactIndex
from photolib.jobs import JobToken
from photolib.search import TextQuery, by_photo, by_text, nearest, text_vector

DIM = 32


def vector_of(text: str) -> np.ndarray:
    """A unit vector that depends on the text alone."""
    seed = int.from_bytes(blake2b(text.encode(), digest_size=8).digest())
    vector = np.random.default_rng(seed).normal(size=DIM).astype(np.float32)
    return vector / np.linalg.norm(vector)


class WordEncoder:
    """Encodes a text as the mean of its words; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode_texts(self, texts: Sequence[str]) -> np.ndarray:
        self.asked.extend(texts)
        rows = [np.mean([vector_of(word) for word in text.split()], axis=0) for text in texts]
        return np.stack([row / np.linalg.norm(row) for row in rows]).astype(np.float32)


@pytest.fixture
def index() -> ExactIndex:
    words = ["dog", "cat", "beach", "snow", "cake"]
    index = ExactIndex(DIM)
    index.add(np.arange(1, 6), np.stack([vector_of(word) for word in words]))
    return index


def test_words_find_the_photo_that_shows_them(index: ExactIndex) -> None:
    hits = by_text(WordEncoder(), index, "cat", limit=3)
    assert hits[0].photo_id == 2
    assert len(hits) == 3
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_only_allowed_photos_are_found(index: ExactIndex) -> None:
    hits = by_text(WordEncoder(), index, "cat", allowed=np.array([1, 3, 99]))
    assert {hit.photo_id for hit in hits} == {1, 3}
    assert by_text(WordEncoder(), index, "cat", allowed=np.empty(0, dtype=np.int64)) == ()


@pytest.mark.parametrize("text", ["", "   ", "\t\n", "\x00\x01", "​"])
def test_nothing_asked_finds_nothing_and_wakes_no_encoder(index: ExactIndex, text: str) -> None:
    encoder = WordEncoder()
    assert by_text(encoder, index, text) == ()
    assert encoder.asked == []


def test_an_empty_library_wakes_no_encoder() -> None:
    encoder = WordEncoder()
    assert by_text(encoder, ExactIndex(DIM), "dog") == ()
    assert encoder.asked == []


@pytest.mark.parametrize("limit", [0, -3])
def test_no_hits_asked_gives_none(index: ExactIndex, limit: int) -> None:
    assert nearest(index, vector_of("dog"), limit=limit) == ()
    assert by_photo(index, vector_of("dog"), photo_id=1, limit=limit) == ()


def test_a_few_words_are_also_asked_as_a_caption() -> None:
    encoder = WordEncoder()
    vector = text_vector(encoder, TextQuery.of(" dog "))
    assert encoder.asked == ["dog", "a photo of dog"]
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)
    assert TextQuery.of("a dog runs on the beach").prompts == ("a dog runs on the beach",)


def test_braces_are_words_like_others() -> None:
    assert TextQuery.of("{0} {x").prompts == ("{0} {x", "a photo of {0} {x")


def test_a_photo_finds_the_others_but_not_itself(index: ExactIndex) -> None:
    hits = by_photo(index, vector_of("dog"), photo_id=1, limit=3)
    assert len(hits) == 3
    assert 1 not in {hit.photo_id for hit in hits}


def test_a_photo_from_elsewhere_finds_its_copy(index: ExactIndex) -> None:
    assert by_photo(index, vector_of("snow"), limit=1)[0].photo_id == 4


def test_a_cancelled_search_stops_before_encoding(index: ExactIndex) -> None:
    encoder, token = WordEncoder(), JobToken()
    token.cancel()
    with pytest.raises(Cancelled):
        by_text(encoder, index, "dog", token=token)
    assert encoder.asked == []


def test_a_search_cancelled_while_encoding_stops_before_the_index(index: ExactIndex) -> None:
    token = JobToken()

    class CancellingEncoder(WordEncoder):
        def encode_texts(self, texts: Sequence[str]) -> np.ndarray:
            token.cancel()
            return super().encode_texts(texts)

    with pytest.raises(Cancelled):
        by_text(CancellingEncoder(), index, "dog", token=token)


@given(st.text(max_size=300))
def test_any_text_becomes_tidy_prompts(text: str) -> None:
    query = TextQuery.of(text)
    assert query == TextQuery.of(query.text)
    assert query.text == " ".join(query.text.split())
    assert query.empty or all(query.text in prompt for prompt in query.prompts)


def test_a_pasted_document_is_cut() -> None:
    assert len(TextQuery.of("word " * 100_000).text) <= 2_000
