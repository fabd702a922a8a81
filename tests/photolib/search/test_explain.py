"""The reason why: words, what matched, heat, stacks, feedback."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photolib.search.explain import word_shares
from photolib.search.heat_map import BY_COVERING, BY_PLACES, heat_map, seen_box
from photolib.search.stacks import collapse
from photolib.types import Band, Feedback, Hit, PreprocessSpec
from tests.support.word_library import WordSpace

SPEC = PreprocessSpec(
    size=70, resize_mode="squash", interpolation="bicubic", mean=(0, 0, 0), std=(1, 1, 1)
)


@pytest.fixture(scope="module")
def space() -> WordSpace:
    return WordSpace("zdog", "zbeach", "zdog zbeach")


def test_the_word_that_the_photo_shows_carries_the_match(space: WordSpace, tmp_path: Path) -> None:
    texts = space.ground(tmp_path).texts()
    shares = word_shares(texts, "zdog quickly zforest", space.vectors[0])
    assert [share.word for share in shares] == ["zdog", "quickly", "zforest"]
    assert shares[0].share == max(share.share for share in shares) > 0.8
    assert sum(share.share for share in shares) == pytest.approx(1, abs=1e-4)


def test_one_word_carries_all_and_no_words_nothing(space: WordSpace, tmp_path: Path) -> None:
    texts = space.ground(tmp_path).texts()
    assert [s.share for s in word_shares(texts, "zdog", space.vectors[0])] == [1.0]
    assert word_shares(texts, "", space.vectors[0]) == ()


class PatchEncoder:
    """Sees the query where pixels are white; `places` says whether it can tell places apart."""

    def __init__(self, query: np.ndarray, other: np.ndarray, places: bool) -> None:
        self.preprocess = SPEC
        self._query, self._other, self._places = query, other, places

    def encode_places(self, pixels: np.ndarray) -> np.ndarray | None:
        if not self._places:
            return None
        white = pixels[:, 5::10, 5::10, 0] > 200
        return np.where(white[..., None], self._query, self._other)

    def encode_images(self, pixels: np.ndarray) -> np.ndarray:
        share = (pixels[..., 0] > 200).mean(axis=(1, 2))[:, None]
        mixed = share * self._query + (1 - share) * self._other
        return (mixed / np.linalg.norm(mixed, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize(("places", "method"), [(True, BY_PLACES), (False, BY_COVERING)])
def test_heat_lies_where_the_text_is(
    space: WordSpace, tmp_path: Path, places: bool, method: str
) -> None:
    query, other = space.words.encode_texts(["zdog", "zsky"])
    pixels = np.zeros((70, 70, 3), dtype=np.uint8)
    pixels[10:30, 40:60] = 255
    background = space.ground(tmp_path).background()
    heat = heat_map(PatchEncoder(query, other, places), background, query, pixels, (70, 70))
    assert heat.values.shape == (7, 7)
    hot = heat.values[1:3, 4:6].min()
    assert hot > 0.2
    cold = heat.values.copy()
    cold[1:3, 4:6] = 0
    assert cold.max() < hot / 5
    assert "Approximation" in heat.method == method


def test_a_photo_without_the_text_stays_pale(space: WordSpace, tmp_path: Path) -> None:
    query, other = space.words.encode_texts(["zdog", "zsky"])
    pixels = np.zeros((70, 70, 3), dtype=np.uint8)
    background = space.ground(tmp_path).background()
    heat = heat_map(PatchEncoder(query, other, True), background, query, pixels, (70, 70))
    assert heat.values.max() == 0


def test_the_box_is_what_the_embedder_saw() -> None:
    assert seen_box(SPEC, 200, 100) == (0, 0, 1, 1)
    assert seen_box(replace(SPEC, resize_mode="shortest"), 200, 100) == (0.25, 0, 0.75, 1)
    assert seen_box(replace(SPEC, resize_mode="longest"), 200, 100) == (0, -0.5, 1, 1.5)


def test_the_same_picture_is_one_result_with_the_others_on_its_stack() -> None:
    same = {901: [902, 903], 902: [901], 903: [901, 904], 904: [903]}
    hits = [Hit(i, 0.5, 0.9, Band.STRONG) for i in (901, 2, 902, 77777, 903, 904)]
    assert [(hit.photo_id, hit.stacked) for hit in collapse(hits, same)] == [
        (901, (902, 903)),
        (2, ()),
        (77777, ()),
        (904, ()),  # like one on the stack, not like its first
    ]
    apart = [Hit(901, 0.5, 0.9, Band.STRONG), Hit(902, 0.5, 0.2, Band.POSSIBLE)]
    assert collapse(apart, same) == apart  # a band keeps its count
    assert collapse([], {}) == []


def test_feedback_is_reversible() -> None:
    start = Feedback()
    liked = start.up(3)
    assert (liked.liked, liked.disliked) == ((3,), ())
    changed = liked.down(3).up(4)
    assert (changed.liked, changed.disliked) == ((4,), (3,))
    assert changed.without(3).without(4) == start
    assert not start
    assert liked
