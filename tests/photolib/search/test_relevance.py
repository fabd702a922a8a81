"""Likelihoods: what they must do for any embedder, and for libraries of any size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photolib.embedding.calibration import Calibration
from photolib.search.ranking import rank_vector
from photolib.search.relevance import POSSIBLE, STRONG, Background, Kind, band_of, likelihood
from photolib.search.wording import verdict
from photolib.types import Band, BandCounts
from tests.support.word_library import WordSpace


@pytest.fixture(scope="module")
def space() -> WordSpace:
    return WordSpace("zdog", "zdog", "zcat")


@pytest.fixture(scope="module")
def background(space: WordSpace, tmp_path_factory: pytest.TempPathFactory) -> Background:
    return space.ground(tmp_path_factory.mktemp("bank")).background()


def test_likelihood_rises_with_the_cosine_and_stays_within_bounds(
    space: WordSpace, background: Background
) -> None:
    measure = background.measure(space.words.encode_texts(["zdog"])[0], Kind.WORDS)
    chances = likelihood(measure.log_odds(np.linspace(-1, 1, 101, dtype=np.float32)))
    assert (np.diff(chances) >= 0).all()
    assert chances[0] >= 0
    assert chances[-1] <= 1


def test_the_same_nearness_says_more_in_a_small_library(space: WordSpace) -> None:
    bank = space.words.encode_texts(["a b", "c", "d e", "f"] * 8)
    query = space.words.encode_texts(["zdog"])[0]
    cosine = np.array([0.5], dtype=np.float32)

    def odds(photos: int, kind: Kind) -> float:
        background = Background.of(bank, space.vectors, photos=photos)
        return float(background.measure(query, kind).log_odds(cosine)[0])

    for kind in (Kind.WORDS, Kind.LOOKS):
        assert odds(30, kind) > odds(100, kind) > odds(2_000, kind)
        assert odds(1, kind) == odds(30, kind)  # nothing was measured below
        assert odds(2_500, kind) == odds(1_000_000, kind)


def test_the_scale_of_an_embedders_cosines_does_not_matter(space: WordSpace) -> None:
    """A direction common to all squeezes cosines into a narrow range; likelihoods stay."""

    def odds(common: float, kind: Kind) -> np.ndarray:
        def cone(vectors: np.ndarray) -> np.ndarray:
            wide = np.hstack([vectors, np.full((len(vectors), 1), common, np.float32)])
            return (wide / np.linalg.norm(wide, axis=1, keepdims=True)).astype(np.float32)

        bank = cone(space.words.encode_texts(["a b", "c", "d e", "f"] * 8))
        sample, [query] = cone(space.vectors), cone(space.words.encode_texts(["zdog"]))
        background = Background.of(bank, sample)
        measure = background.measure(query, kind)
        return measure.log_odds(sample @ query, background.everyday(sample))

    for kind in Kind:
        np.testing.assert_allclose(odds(1.5, kind), odds(0.0, kind), rtol=1e-2, atol=1e-2)


def test_a_photo_near_to_every_sentence_has_to_be_nearer(
    space: WordSpace, background: Background
) -> None:
    measure = background.measure(space.words.encode_texts(["zdog"])[0], Kind.WORDS)
    cosine = np.full(2, 0.5, dtype=np.float32)
    plain, easy = measure.log_odds(cosine, np.array([0.4, 0.8], dtype=np.float32))
    assert easy < plain


def test_deviations_are_zero_where_the_query_is_usual_and_lead_back(
    space: WordSpace, background: Background
) -> None:
    for kind in (Kind.WORDS, Kind.LOOKS):
        measure = background.measure(space.vectors[0], kind)
        cosines = np.array([measure.mean, 0.9], dtype=np.float32)
        deviations = measure.deviations(cosines)
        assert deviations[0] == pytest.approx(0, abs=1e-4)
        assert measure.from_deviations(deviations) == pytest.approx(
            measure.log_odds(cosines), rel=1e-3
        )


def test_likelihoods_do_not_depend_on_the_scale_of_cosines(space: WordSpace) -> None:
    """An embedder whose cosines are squeezed and shifted gives the same bands."""
    bank, photos = space.words.encode_texts(["a b", "c", "d e", "f"] * 8), space.vectors
    plain = Background.of(bank, photos)

    def squeezed(rows: np.ndarray) -> np.ndarray:  # cosine -> 0.3 * cosine + 0.7
        part = np.sqrt(0.3) * rows
        rest = np.sqrt(0.7) * np.ones((len(rows), 1))
        return np.hstack([part, rest]).astype(np.float32)

    other = Background.of(squeezed(bank), squeezed(photos))
    query = space.words.encode_texts(["zdog"])
    for kind in (Kind.WORDS, Kind.LOOKS):
        ours = plain.measure(query[0], kind).log_odds(photos @ query[0], plain.everyday(photos))
        theirs = other.measure(squeezed(query)[0], kind).log_odds(
            squeezed(photos) @ squeezed(query)[0], other.everyday(squeezed(photos))
        )
        assert theirs == pytest.approx(ours, abs=2e-2)


def test_an_embedder_that_sets_matches_further_apart_asks_for_more(space: WordSpace) -> None:
    bank = space.words.encode_texts(["a b", "c", "d e", "f"])
    apart = Calibration(match_mean=0.9, random_pair_mean=0.1, random_pair_std=0.1)
    usual, strict = Background.of(bank, space.vectors), Background.of(bank, space.vectors, apart)
    query = space.words.encode_texts(["zdog"])[0]
    cosine = np.array([0.6], dtype=np.float32)
    assert strict.measure(query, Kind.WORDS).log_odds(cosine) < usual.measure(
        query, Kind.WORDS
    ).log_odds(cosine)


@pytest.mark.parametrize("photos", [0, 1, 3])
def test_tiny_libraries_have_a_background_too(space: WordSpace, photos: int) -> None:
    background = Background.of(space.words.encode_texts(["a", "b"]), space.vectors[:photos])
    measure = background.measure(space.vectors[0], Kind.LOOKS)
    assert np.isfinite(measure.log_odds(np.array([0.5], dtype=np.float32))).all()


def test_the_bank_is_encoded_once_for_all_sessions(tmp_path: Path) -> None:
    first = WordSpace("zdog", others=20)
    first.ground(tmp_path).background()
    assert first.words.encoded
    second = WordSpace("zdog", others=20)
    second.ground(tmp_path).background()
    assert second.words.encoded == []


def test_a_damaged_bank_is_made_again(tmp_path: Path) -> None:
    WordSpace("zdog", others=20).ground(tmp_path).background()
    (file,) = tmp_path.glob("bank-*.npy")
    file.write_bytes(b"not an array")
    again = WordSpace("zdog", others=20)
    again.ground(tmp_path).background()
    assert again.words.encoded
    assert np.load(file).shape[0] > 100


def test_bands_and_their_sentences() -> None:
    assert band_of(STRONG) is Band.STRONG
    assert band_of(POSSIBLE) is Band.POSSIBLE
    assert band_of(POSSIBLE - 1e-6) is Band.REST
    assert verdict("dog", BandCounts(2, 0, 5)) == ""
    assert verdict("submarine", BandCounts(0, 0, 5)) == "Nothing here matches 'submarine'."
    assert "1 photo possibly does" in verdict("dog", BandCounts(0, 1, 5))
    assert "1,200 photos possibly do" in verdict("dog", BandCounts(0, 1200, 5))


def test_counts_of_a_large_library_are_reckoned_when_the_list_ends_too_soon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = WordSpace(*["zdog"] * 600, others=600)
    ground = space.ground(tmp_path)
    query = ground.texts().queries(["zdog"])[0]
    measure = ground.background().measure(query, Kind.WORDS)
    exact = rank_vector(ground, measure, query, limit=100)
    assert exact.counts.exact
    assert exact.counts.strong > 500
    monkeypatch.setattr("photolib.search.ranking.SCAN_UP_TO", 100)
    reckoned = rank_vector(ground, measure, query, limit=100)
    assert not reckoned.counts.exact
    assert reckoned.counts.strong == pytest.approx(exact.counts.strong, rel=0.1)
    assert len(np.intersect1d(reckoned.ids[:100], exact.ids[:100])) >= 90
