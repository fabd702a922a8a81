"""Query trees over photos whose contents are known: logic, fusion, filters, words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photolib.errors import Cancelled, UnknownPhoto
from photolib.jobs import JobToken
from photolib.search.execute import Execution, choose_fusion
from photolib.search.language.ast import (
    And,
    Combine,
    Exact,
    Filter,
    Fusion,
    Like,
    Meaning,
    Node,
    Not,
    Or,
    Weighted,
)
from photolib.search.ranking import Ranked
from photolib.search.relevance import STRONG
from photolib.types import Has, Quality
from tests.support.word_library import KnownPhotos, KnownWords, WordSpace, found

DOG, BEACH, BOTH, DOG_TOO, BEACH_TOO, CAT = 1, 2, 3, 4, 5, 6
CONTENTS = ("zdog", "zbeach", "zdog zbeach", "zdog", "zbeach", "zcat")


@pytest.fixture(scope="module")
def space() -> WordSpace:
    return WordSpace(*CONTENTS)


@pytest.fixture
def run(space: WordSpace, tmp_path: Path):
    def run(
        node: Node,
        *,
        limit: int = 20,
        allowed: list[int] | None = None,
        words: KnownWords | None = None,
        filters: dict[str, list[int]] | None = None,
        **options: object,
    ) -> Ranked | None:
        execution = Execution(
            space.ground(tmp_path),
            KnownPhotos(space, filters),
            words or KnownWords(),
            None if allowed is None else np.array(allowed, dtype=np.int64),
            limit,
            **options,
        )
        return execution.run(node)

    return run


def filter_on(value: str) -> Filter:
    return Filter("is", "", value, Has(Quality.FAVORITE))


def strong(ranked) -> set[int]:
    return set(ranked.ids[ranked.likelihoods >= STRONG].tolist())


def test_words_find_the_photos_that_show_them_and_tell_them_from_the_rest(run) -> None:
    ranked = run(Meaning("zdog"))
    assert set(ranked.ids[:2].tolist()) == {DOG, DOG_TOO}
    assert {DOG, DOG_TOO} <= strong(ranked) <= {DOG, DOG_TOO, BOTH}
    assert ranked.counts.strong == len(strong(ranked))
    assert sum((ranked.counts.strong, ranked.counts.possible, ranked.counts.rest)) == 406
    assert (np.diff(ranked.log_odds) <= 0).all()


def test_what_nothing_shows_is_strong_nowhere(run) -> None:
    ranked = run(Meaning("zsubmarine"))
    assert ranked.counts.strong == ranked.counts.possible == 0
    assert len(ranked.ids) == 20  # still in some order, for who wants to look


def test_and_needs_all_or_needs_one(run) -> None:
    dog, beach = Meaning("zdog"), Meaning("zbeach")
    assert run(And((dog, beach))).ids[0] == BOTH
    either = run(Or((dog, beach)))
    assert set(either.ids[:5].tolist()) == {DOG, BEACH, BOTH, DOG_TOO, BEACH_TOO}


def test_and_is_the_least_and_or_the_greatest_of_the_parts(run) -> None:
    parts = (Meaning("zdog"), Meaning("zbeach"))
    alone = [dict(zip(r.ids.tolist(), r.log_odds, strict=True)) for r in
             (run(part, limit=406) for part in parts)]  # fmt: skip
    for node, pick in ((And(parts), min), (Or(parts), max)):
        for photo_id, odds in zip(*_pairs(run(node)), strict=True):
            expected = pick(alone[0][photo_id], alone[1][photo_id])
            assert odds == pytest.approx(expected, abs=1e-3)


def _pairs(ranked):
    return ranked.ids.tolist(), ranked.log_odds.tolist()


def test_not_is_a_veto_at_the_calibrated_level(run) -> None:
    ranked = run(And((Meaning("zbeach"), Not(Meaning("zdog")))), limit=406)
    chances = dict(zip(ranked.ids.tolist(), ranked.likelihoods.tolist(), strict=True))
    assert ranked.ids[:2].tolist() in ([BEACH, BEACH_TOO], [BEACH_TOO, BEACH])
    assert BOTH not in chances
    alone = run(Meaning("zbeach"), limit=406)
    before = dict(zip(alone.ids.tolist(), alone.likelihoods.tolist(), strict=True))
    assert chances[BEACH] == pytest.approx(before[BEACH], abs=1e-5)  # untouched


def test_not_alone_leaves_everything_else(run) -> None:
    ranked = run(Not(Meaning("zdog")), limit=406)
    assert {DOG, DOG_TOO}.isdisjoint(ranked.ids.tolist())
    assert {BEACH, CAT} <= set(ranked.ids.tolist())


def test_a_weight_makes_a_part_stricter_or_lets_it_go(run) -> None:
    parts = (Meaning("zdog"), Or((Meaning("zbeach"), Meaning("zcat"))))
    light = And((Weighted(parts[0], 0.0), parts[1]))
    ranked = run(light)
    assert set(ranked.ids[:4].tolist()) == {BEACH, BEACH_TOO, BOTH, CAT}


def test_filters_narrow_and_rank_nothing(run) -> None:
    filters = {"raw": [BEACH, CAT, 99]}
    ranked = run(And((Meaning("zdog"), filter_on("raw"))), filters=filters)
    assert set(ranked.ids.tolist()) == {BEACH, CAT, 99}
    assert run(filter_on("raw"), filters=filters) is None
    both = run(And((Meaning("zdog"), filter_on("raw"))), filters=filters, allowed=[CAT, DOG])
    assert both.ids.tolist() == [CAT]


def test_a_filter_inside_logic_is_certain(run) -> None:
    node = Or((Meaning("zdog"), filter_on("raw")))
    ranked = run(node, filters={"raw": [77]})
    assert ranked.ids[0] == 77
    assert {DOG, DOG_TOO} <= set(ranked.ids[:4].tolist())


def test_a_photo_finds_those_like_it_and_not_itself(run) -> None:
    ranked = run(Like(str(DOG)))
    assert ranked.ids[0] == DOG_TOO
    assert DOG not in ranked.ids


def test_a_photo_and_words_describe_one_picture(run) -> None:
    assert run(And((Like(str(DOG)), Meaning("zbeach")))).ids[0] == BOTH


def test_vectors_add_and_subtract(run) -> None:
    added = Combine(((1, Meaning("zdog")), (1, Meaning("zbeach"))))
    assert run(added).ids[0] == BOTH
    taken = Combine(((1, Like(str(BOTH))), (-1, Meaning("zdog"))))
    assert set(run(taken).ids[:2].tolist()) == {BEACH, BEACH_TOO}


@pytest.mark.parametrize("way", [Fusion.EARLY, Fusion.LATE, Fusion.ATTENTION])
def test_every_fusion_puts_the_photo_with_both_first_or_near(run, way: Fusion) -> None:
    ranked = run(And((Meaning("zdog"), Meaning("zbeach"))), fusion=way)
    assert BOTH in ranked.ids[: 1 if way is not Fusion.ATTENTION else 5]
    assert CAT not in ranked.ids[:5]


def test_the_rule_of_fusion() -> None:
    dog, beach = Meaning("dog"), Meaning("beach")
    assert choose_fusion(And((dog, beach)), Fusion.AUTO) is Fusion.AUTO
    assert choose_fusion(And((dog, Not(beach))), Fusion.LATE) is Fusion.AUTO
    assert choose_fusion(And((dog, Like("1"))), Fusion.AUTO) is Fusion.LATE
    assert choose_fusion(And((Weighted(dog, 2), beach)), Fusion.AUTO) is Fusion.LATE
    assert choose_fusion(And((dog, beach)), Fusion.LATE) is Fusion.LATE


def test_a_photo_that_says_it_is_found_whatever_it_shows(run) -> None:
    words = KnownWords({"zparis": found(CAT)})
    ranked = run(Meaning("zparis"), words=words)
    assert ranked.ids[0] == CAT
    assert ranked.likelihoods[0] > STRONG
    assert ranked.counts.strong == 1
    assert run(Meaning("zparis"), words=words, allowed=[DOG]).ids.tolist() == [DOG]


def test_words_and_pictures_share_the_strong_band(run) -> None:
    ranked = run(Meaning("zdog"), words=KnownWords({"zdog": found(CAT, BEACH)}, found(77)))
    assert {DOG, DOG_TOO, CAT, BEACH, 77} <= strong(ranked)
    assert ranked.counts.strong == len(strong(ranked))


def test_exact_words_are_certain_and_take_part_in_logic(run) -> None:
    words = KnownWords({"IMG_1": found(CAT, DOG)})
    assert strong(run(Exact("IMG_1"), words=words)) == {CAT, DOG}
    assert run(And((Meaning("zdog"), Exact("IMG_1"))), words=words).ids[0] == DOG
    assert strong(run(And((Meaning("zdog"), Not(Exact("IMG_1")))), words=words)) <= {DOG_TOO, BOTH}


def test_what_was_asked_moves_with_feedback(run) -> None:
    moved = run(Meaning("zdog"), refine=lambda query: np.roll(query, 1))
    assert moved.ids.tolist() != run(Meaning("zdog")).ids.tolist()


def test_a_cancelled_query_stops(run) -> None:
    token = JobToken()
    token.cancel()
    with pytest.raises(Cancelled):
        run(Meaning("zdog"), token=token)


def test_an_unknown_photo_is_said(run) -> None:
    with pytest.raises(UnknownPhoto, match="nowhere"):
        run(Like("nowhere.jpg"))
