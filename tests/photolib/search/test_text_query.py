"""What was typed becomes tidy prompts, and their vectors are made once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.search.query import TextQuery
from photolib.search.text_vectors import TextVectors
from tests.support.word_vectors import WordVectors


@pytest.mark.parametrize("text", ["", "   ", "\t\n", "\x00\x01", "​"])
def test_nothing_visible_is_nothing_asked(text: str) -> None:
    assert TextQuery.of(text).empty


def test_a_few_words_are_also_asked_as_a_caption() -> None:
    assert TextQuery.of(" dog ").prompts == ("dog", "a photo of dog")
    assert TextQuery.of("a dog runs on the beach").prompts == ("a dog runs on the beach",)


def test_braces_are_words_like_others() -> None:
    assert TextQuery.of("{0} {x").prompts == ("{0} {x", "a photo of {0} {x")


@given(st.text(max_size=300))
def test_any_text_becomes_tidy_prompts(text: str) -> None:
    query = TextQuery.of(text)
    assert query == TextQuery.of(query.text)
    assert query.text == " ".join(query.text.split())
    assert query.empty or all(query.text in prompt for prompt in query.prompts)


def test_a_pasted_document_is_cut() -> None:
    assert len(TextQuery.of("word " * 100_000).text) <= 2_000


def test_a_query_is_the_unit_mean_of_its_prompts() -> None:
    encoder = WordVectors()
    vectors = TextVectors(encoder).queries(["dog", "a long sentence about one cat"])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    parts = WordVectors().encode_texts(["dog", "a photo of dog"]).mean(axis=0)
    assert np.allclose(vectors[0], parts / np.linalg.norm(parts), atol=1e-6)


def test_a_text_is_encoded_once_until_others_push_it_out() -> None:
    encoder = WordVectors()
    vectors = TextVectors(encoder, kept=2)
    first = vectors.of(["dog", "cat", "dog"])
    assert np.array_equal(first[0], first[2])
    vectors.of(["dog"])
    assert encoder.encoded == ["dog", "cat"]
    vectors.of(["sea"])  # pushes out "cat", which was used longest ago
    vectors.of(["dog"])
    vectors.of(["cat"])
    assert encoder.encoded == ["dog", "cat", "sea", "cat"]
