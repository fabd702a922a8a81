"""Whatever is typed is understood without an exception, and what is understood can be written."""

from __future__ import annotations

import random
import string
import time
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.search.language import Calendar, canonical, parse, write
from photolib.search.language.ast import (
    Combine,
    Exact,
    Filter,
    Fusion,
    Like,
    Meaning,
    Node,
    Not,
    Parsed,
    QueryOptions,
    Sorting,
    Weighted,
    all_of,
    any_of,
    is_filter,
    negated,
)
from photolib.search.language.filter_registry import filters
from photolib.search.language.lexer import MAX_CHARACTERS
from photolib.types import TokenKind

LONGEST_S = 0.05
CALENDAR = Calendar(datetime(2026, 11, 25, 15, 30))
EXAMPLES = [example for kind in filters() for example in kind.examples]
TYPED = [
    *EXAMPLES,
    "sunset over the sea",
    'beach AND ("IMG_2041" OR like:12^2) -night',
    "kids in the snow, last christmas without red hats, rating:>=3",
    "king + (crown ~ man)^0.5 sort:newest fusion:late",
    "NOT NOT -(a OR b^3) near:1,2,3km date:2018..2020",
]
HOSTILE = [
    "'; DROP TABLE photos; --",
    '" OR 1=1 --',
    "%_*?[]{}\\",
    "photo_words MATCH 'x'",
    "NEAR(a b, 5) col : x",
    "\0tag:\0a\0",
    "שלום עולם tag:חוף -לילה",
    "‮reversed‬ \u200f\u200e",
    "👨‍👩‍👧‍👦 🏖️ tag:🏖️ -🌙 🏖️^2",
    "\ud800 tag:\udfff",
    "é" + "́" * 500,
    '"' * 999,
    "(" * 999,
    ")" * 999,
    "-" * 999,
    "+~" * 999,
    "NOT " * 999,
    "a AND " * 999,
    "last " * 999,
    "2019 " * 999,
    "25 december " * 300,
    "tag:" * 999,
    "^" * 999,
    "a^" * 999,
    "rating:" + ">" * 999,
    "rating:" + "1," * 1900,
    "date:" + "9" * 999,
    "iso:" + "9" * 999,
    "iso:1e999",
    "near:" + "1," * 99,
    "last 999999999999 years",
    "99999999 days ago",
    "date:9999-12-31..0000",
    "date:٢٠١٩ iso:٣ rating:٣ ٢٠١٩",
    "folder:~nobody/x folder:~",
    ":" * 99,
    "x" * 100_000,
    "dog " * 25_000,
]

words = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="“”„‟\0"), min_size=1, max_size=12
).filter(lambda text: text.split())
sentences = st.lists(
    st.sampled_from(["red car", "beach", "2019", "july", "night", "AND", "without", "last"])
    | words,
    min_size=1,
    max_size=4,
).map(lambda parts: " ".join(" ".join(parts).split()))
weights = st.sampled_from([0.0, 0.25, 0.5, 2.0, 3.125, 10.0])
examples = st.sampled_from(EXAMPLES).map(lambda text: parse(text, CALENDAR).node)
vectors = st.recursive(
    st.builds(Meaning, sentences) | st.builds(Like, sentences),
    lambda parts: (
        st.builds(Weighted, parts, weights)
        | st.lists(st.tuples(st.sampled_from([1, -1]), parts), min_size=2, max_size=3).map(
            lambda terms: Combine(tuple(terms))
        )
        | parts.map(lambda part: Combine(((-1, part),)))
    ),
    max_leaves=4,
)
trees = st.recursive(
    vectors | examples | st.builds(Exact, sentences),
    lambda parts: (
        st.lists(parts, min_size=1, max_size=3).map(all_of)
        | st.lists(parts, min_size=1, max_size=3).map(any_of)
        | parts.map(negated)
        | st.builds(Weighted, parts.filter(lambda node: not is_filter(node)), weights)
    ),
    max_leaves=8,
)
options = st.builds(QueryOptions, st.sampled_from(Fusion), st.sampled_from(Sorting))


def check(text: str) -> Parsed:
    """Everything that must hold of any text."""
    parsed = parse(text, CALENDAR)
    end = 0
    for token in parsed.tokens:
        assert end <= token.start < token.end <= len(text)
        assert token.text == text[token.start : token.end]
        assert bool(token.problem) or token.kind is not TokenKind.IGNORED
        end = token.end
    written = canonical(parsed)
    if len(written) <= MAX_CHARACTERS:
        again = parse(written, CALENDAR)
        assert (again.node, again.options) == (parsed.node, parsed.options)
        assert canonical(again) == written
        assert not again.problems
    return parsed


@settings(max_examples=150, deadline=None)
@given(trees, options)
def test_what_is_written_is_read_as_the_same(node: Node, chosen: QueryOptions) -> None:
    written = write(node, chosen)
    parsed = parse(written, CALENDAR)
    assert (parsed.node, parsed.options) == (node, chosen)
    assert not parsed.problems


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_understood_somehow(text: str) -> None:
    check(text)


pieces = st.sampled_from(
    [*TYPED, *'()"-+~^:<>=.,; \0', " AND ", " OR ", " NOT ", "without ", "2019"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(pieces, max_size=12).map("".join))
def test_any_row_of_pieces_is_understood_somehow(text: str) -> None:
    check(text)


def seconds(text: str) -> float:
    """Processor time of reading a text; the best of three when the first took long."""
    spent = []
    for _ in range(3):
        started = time.thread_time()
        parse(text, CALENDAR)
        spent.append(time.thread_time() - started)
        if spent[-1] < LONGEST_S:
            break
    return min(spent)


def test_ten_thousand_mutated_queries_are_understood_somehow_and_soon() -> None:
    draw = random.Random(20)
    alphabet = string.printable + "éß“”‮👨שЖ日\0\ud800"
    for number in range(10_000):
        text = draw.choice(TYPED)
        for _ in range(draw.randint(1, 6)):
            at, upto = sorted(draw.randrange(len(text) + 1) for _ in range(2))
            change = draw.randrange(4)
            if change == 0:
                text = text[:at] + draw.choice(alphabet) + text[at:]
            elif change == 1:
                text = text[:at] + text[upto:]
            elif change == 2:
                text = text[:at] + draw.choice(TYPED) + text[upto:]
            else:
                text = text[:upto] + text[at:]
            text = text[:400]
        assert seconds(text) < LONGEST_S, text
        if number % 8 == 0:
            check(text)


def test_hostile_queries_are_understood_somehow() -> None:
    for text in HOSTILE:
        assert seconds(text) < LONGEST_S, text[:40]
        check(text)


def test_half_typed_queries_keep_what_is_whole() -> None:
    for text in TYPED:
        for end in range(len(text)):
            check(text[:end])


def test_a_half_typed_filter_leaves_the_rest_as_it_was() -> None:
    for example in EXAMPLES:
        key = example.partition(":")[0]
        parsed = parse(f"red car {key}:", CALENDAR)
        assert parsed.node == Meaning("red car")
        assert parsed.problems[0].text == f"{key}:"


def test_every_example_of_every_filter_works() -> None:
    for kind in filters():
        for example in kind.examples:
            parsed = check(example)
            assert isinstance(parsed.node, Filter), example
            assert parsed.node.key == kind.key
        for value in kind.values:
            assert isinstance(check(f"{kind.key}:{value}").node, Filter)
        for alias in kind.aliases:
            text = kind.examples[0].partition(":")[2]
            assert check(f"{alias}:{text}").node == parse(kind.examples[0], CALENDAR).node


def test_a_negated_filter_is_the_filter_negated() -> None:
    for example in EXAMPLES:
        assert check(f"-{example}").node == Not(check(example).node)
