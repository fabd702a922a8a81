"""What a query is taken to mean: a table of texts, each with its canonical text or its tree."""

from __future__ import annotations

from datetime import datetime

import pytest

from photolib.search.language import Calendar, canonical, parse
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
    QueryOptions,
    Sorting,
    Weighted,
)
from photolib.types import (
    AnyOf,
    Has,
    InAlbum,
    InFolder,
    Near,
    NumberOf,
    NumberWithin,
    OfType,
    Quality,
    Tagged,
    TokenKind,
)

CALENDAR = Calendar(datetime(2026, 11, 25, 15, 30))
SEA, PEOPLE = Meaning("sea"), Meaning("people")


def tree(text: str) -> Node | None:
    return parse(text, CALENDAR).node


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", None),
        (" \t\n\0", None),
        ("sunset  over the sea", Meaning("sunset over the sea")),
        ("dog and cat or not", Meaning("dog and cat or not")),
        ("black-and-white c++ 10:30", Meaning("black-and-white c++ 10:30")),
        ("see https://example.org now", Meaning("see https://example.org now")),
        ("Warning: slippery", Meaning("Warning: slippery")),
        ('"IMG_2041"', Exact("IMG_2041")),
        ("“our puppy”", Exact("our puppy")),
        ('"say ""cheese"" now"', Exact('say "cheese" now')),
        ('"not clos', Exact("not clos")),
        (
            'beach "IMG_2041" evening light',
            And((Meaning("beach evening light"), Exact("IMG_2041"))),
        ),
        ("sea AND people", And((SEA, PEOPLE))),
        ("sea OR people", Or((SEA, PEOPLE))),
        ("a OR b AND c OR d", Or((Meaning("a"), And((Meaning("b"), Meaning("c"))), Meaning("d")))),
        ("(a OR b) AND c", And((Or((Meaning("a"), Meaning("b"))), Meaning("c")))),
        ("(((sea)))", SEA),
        ("sea -people", And((SEA, Not(PEOPLE)))),
        ("sea NOT people", And((SEA, Not(PEOPLE)))),
        ("sea without people", And((SEA, Not(PEOPLE)))),
        (
            "sea without red boats, at dusk",
            And((Meaning("sea at dusk"), Not(Meaning("red boats")))),
        ),
        ("NOT NOT sea", SEA),
        ("NOT -sea", SEA),
        ("-(sea OR people)", Not(Or((SEA, PEOPLE)))),
        ('-"IMG_1"', Not(Exact("IMG_1"))),
        ("sea^2 people^0.5", And((Weighted(SEA, 2), Weighted(PEOPLE, 0.5)))),
        ("(red car)^1.5", Weighted(Meaning("red car"), 1.5)),
        ("sea^1", SEA),
        ("like:IMG_1.jpg", Like("IMG_1.jpg")),
        ('like:"my photo (1).jpg" -like:12', And((Like("my photo (1).jpg"), Not(Like("12"))))),
        (
            "like:IMG_1.jpg red car -night",
            And((Like("IMG_1.jpg"), Meaning("red car"), Not(Meaning("night")))),
        ),
        ("sea + people", Combine(((1, SEA), (1, PEOPLE)))),
        ("sea ~ people", Combine(((1, SEA), (-1, PEOPLE)))),
        ("sea +people ~like:3", Combine(((1, SEA), (1, PEOPLE), (-1, Like("3"))))),
        ("+sea", SEA),
        ("~sea", Combine(((-1, SEA),))),
        ('meaning:"2019"', Meaning("2019")),
    ],
)
def test_words_operators_and_groups(text: str, node: Node | None) -> None:
    assert tree(text) == node
    assert not parse(text, CALENDAR).problems


def number(number: NumberOf, *bounds: object, **opened: bool) -> NumberWithin:
    return NumberWithin(number, *bounds, **opened)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("tag:beach", Tagged("beach")),
        ('tag:"Animal / dog"', Tagged("Animal/dog")),
        ("tag:none", Has(Quality.UNTAGGED)),
        ("tag:beach,lake", AnyOf((Tagged("beach"), Tagged("lake")))),
        ("album:kids", InAlbum("kids")),
        ("folder:2019/july", InFolder(("2019", "july"))),
        ("folder:/home/me/Pictures", InFolder(("home", "me", "Pictures"), absolute=True)),
        (r"folder:C:\Users\me", InFolder(("C:", "Users", "me"), absolute=True)),
        ("rating:>=3", NumberWithin(NumberOf.RATING, low=3)),
        ("rating:=3", NumberWithin(NumberOf.RATING, 3, 3)),
        ("rating:2..4", NumberWithin(NumberOf.RATING, 2, 4)),
        ("is:favourite", Has(Quality.FAVORITE)),
        ("is:unreadable", Has(Quality.UNREADABLE)),
        ("is:portrait", Has(Quality.PORTRAIT)),
        ("is:landscape", Has(Quality.LANDSCAPE)),
        ("is:square", Has(Quality.SQUARE)),
        ("is:panorama", Has(Quality.PANORAMA)),
        ("is:duplicate", Has(Quality.DUPLICATE)),
        ("is:untagged", Has(Quality.UNTAGGED)),
        ("has:gps", Has(Quality.HAS_PLACE)),
        ("has:caption", Has(Quality.HAS_CAPTION)),
        ("has:text", Has(Quality.HAS_TEXT)),
        ("type:cr2", OfType((), (".cr2",))),
        ("iso:>800", NumberWithin(NumberOf.ISO, low=800, low_open=True)),
        ("iso:100..", NumberWithin(NumberOf.ISO, low=100)),
        ("f:<2.8", NumberWithin(NumberOf.APERTURE, high=2.8, high_open=True)),
        ("f:>=f/4", NumberWithin(NumberOf.APERTURE, low=4.0)),
        ("focal:>=100mm", NumberWithin(NumberOf.FOCAL_LENGTH, low=100)),
        ("shutter:<1/250", NumberWithin(NumberOf.EXPOSURE, high=1 / 250, high_open=True)),
        ("size:>5mb", NumberWithin(NumberOf.FILE_SIZE, low=5e6, low_open=True)),
        ("size:<=1.5gb", NumberWithin(NumberOf.FILE_SIZE, high=1.5e9)),
        ("width:>=4000", NumberWithin(NumberOf.WIDTH, low=4000)),
        ("height:<1000px", NumberWithin(NumberOf.HEIGHT, high=1000, high_open=True)),
        ("near:48.85,2.35,10km", Near(48.85, 2.35, 10)),
        ("near:-33.86,151.21,500m", Near(-33.86, 151.21, 0.5)),
        ("near:0,0", Near(0, 0, 1)),
    ],
)
def test_filters(text: str, condition: object) -> None:
    node = tree(text)
    assert isinstance(node, Filter)
    assert node.condition == condition
    assert tree(f"-{text}") == Not(node)
    assert tree(f"dog {text} runs") == And((Meaning("dog runs"), node))


@pytest.mark.parametrize(
    ("text", "canonical_text"),
    [
        ("kids in the snow, 2019", "kids in the snow date:2019"),
        ("beach summer 2018", 'beach date:"summer 2018"'),
        ("in july 2019 our kids at the lake", 'date:"july 2019" our kids at the lake'),
        ("last christmas", 'date:"last christmas"'),
        ("snow from 2019-01", "snow date:2019-01"),
        ("cake on december 25, 2019", 'cake date:"december 25, 2019"'),
        ("yesterday evening", 'date:"yesterday evening"'),
        ("kids, weekend", "kids date:weekend"),
        ("in the morning", "date:morning"),
        ("beach -2019", "beach -date:2019"),
        ("beach without people in 2019", "beach -people date:2019"),
        ("NOT 2019", "-date:2019"),
        ("on:25-12 year:2019 month:july", "date:25-12 date:2019 date:july"),
        ("date:>2015", "date:>2015"),
        # These say what a picture shows.
        ("city at night", "city at night"),
        ("summer", "summer"),
        ("christmas tree", "christmas tree"),
        ("evening dress", "evening dress"),
        ("3 dogs", "3 dogs"),
        ("red car -night", "red car -night"),
        ("the may queen", "the may queen"),
    ],
)
def test_dates_in_plain_words(text: str, canonical_text: str) -> None:
    assert canonical(parse(text, CALENDAR)) == canonical_text
    assert not parse(text, CALENDAR).problems


def test_options_say_how_to_search() -> None:
    parsed = parse("dog fusion:late OR cat sort:newest", CALENDAR)
    assert parsed.node == Or((Meaning("dog"), Meaning("cat")))
    assert parsed.options == QueryOptions(Fusion.LATE, Sorting.NEWEST)
    assert canonical(parsed) == "dog OR cat fusion:late sort:newest"


@pytest.mark.parametrize(
    ("text", "ignored", "why", "rest"),
    [
        ("dog tag:", "tag:", "Say after tag:", "dog"),
        ("dog AND", "AND", "between two", "dog"),
        ("OR dog", "OR", "between two", "dog"),
        ("dog NOT", "NOT", "Say after NOT", "dog"),
        ("dog without", "without", "Say after without", "dog"),
        ("dog -", "-", "minus", "dog"),
        ("dog +", "+", "Say after +", "dog"),
        ("dog )", ")", "no parenthesis", "dog"),
        ("(dog", "(", "not closed", "dog"),
        ('dog ""', '""', "between the quotes", "dog"),
        ("dog raiting:3", "raiting:3", "did you mean rating:?", "dog"),
        ("dog zzqq:3", "zzqq:3", "no filter zzqq:", "dog"),
        ("dog rating:7", "rating:7", "from 0", "dog"),
        ("dog rating:>>3", "rating:>>3", "rating", "dog"),
        ("dog iso:many", "iso:many", "not a number", "dog"),
        ("dog type:docx", "type:docx", "no photos of type", "dog"),
        ("dog is:blue", "is:blue", "knows favorite", "dog"),
        ("dog is:>raw", "is:>raw", "takes no >", "dog"),
        ("dog near:paris", "near:paris", "latitude", "dog"),
        ("dog near:91,0", "near:91,0", "from -90", "dog"),
        ("dog date:sometime", "date:sometime", "not a date", "dog"),
        ("dog date:31-2", "date:31-2", "not a date", "dog"),
        ("dog after:weekend", "after:weekend", "no single time", "dog"),
        ("dog sort:size", "sort:size", "is one of", "dog"),
        ("dog folder:/", "folder:/", "needs a name", "dog"),
    ],
)
def test_what_is_wrong_is_ignored_with_the_reason(
    text: str, ignored: str, why: str, rest: str
) -> None:
    parsed = parse(text, CALENDAR)
    [token] = parsed.problems
    assert (token.kind, token.text) == (TokenKind.IGNORED, ignored)
    assert why in token.problem
    assert canonical(parsed) == rest


def test_empty_parentheses_say_so() -> None:
    parsed = parse("dog ( )", CALENDAR)
    assert parsed.node == Meaning("dog")
    assert [(t.text, t.problem[:7]) for t in parsed.problems] == [
        ("(", "Nothing"),
        (")", "Nothing"),
    ]


def test_a_wrong_weight_leaves_the_word() -> None:
    for text in ("dog^", "dog^99", "dog^1.2.3"):
        parsed = parse(text, CALENDAR)
        assert parsed.node == Meaning("dog")
        assert "weight" in parsed.problems[0].problem


def test_tokens_say_what_each_piece_is_taken_for() -> None:
    text = 'kids at the lake, july 2019 rating:>=4 -tag:night "IMG_1" OR like:7 sort:name'
    tokens = parse(text, CALENDAR).tokens
    assert [(t.kind, t.text, t.label) for t in tokens] == [
        (TokenKind.MEANING, "kids at the lake,", "kids at the lake"),
        (TokenKind.DATE, "july 2019", "Date july 2019"),
        (TokenKind.FILTER, "rating:>=4", "Rating at least 4"),
        (TokenKind.FILTER, "-tag:night", "Not Tag night"),
        (TokenKind.EXACT, '"IMG_1"', "“IMG_1”"),
        (TokenKind.OPERATOR, "OR", ""),
        (TokenKind.LIKE, "like:7", "Like 7"),
        (TokenKind.OPTION, "sort:name", "sort name"),
    ]
    assert all(text[t.start : t.end] == t.text for t in tokens)


def test_a_pasted_document_is_read_up_to_a_length() -> None:
    parsed = parse("word " * 20_000, CALENDAR)
    assert "too long" in parsed.problems[0].problem
    parsed = parse("iso:100 " * 300, CALENDAR)
    assert isinstance(parsed.node, And)
    assert len(parsed.node.parts) == 200
    assert "too many parts" in parsed.problems[0].problem
    parsed = parse("(" * 100 + "dog", CALENDAR)
    assert parsed.node == Meaning("dog")
