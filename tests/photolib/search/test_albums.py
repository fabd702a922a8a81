"""Saved searches inside of queries."""

from __future__ import annotations

from photolib.search.albums import MOST_PARTS, expand
from photolib.search.language import parse, write
from photolib.search.language.ast import And, Node, Or


def expanded(text: str, **saved: str) -> str:
    def node_of(name: str) -> Node | None:
        return parse(saved[name]).node if name in saved else None

    node = parse(text).node
    assert node is not None
    return write(expand(node, node_of))


def test_an_album_is_what_is_saved_under_its_name() -> None:
    assert expanded("snow album:Kids", kids="tag:kids rating:>=3") == "snow tag:kids rating:>=3"
    assert expanded("-album:kids", kids="tag:a OR tag:b") == "-(tag:a OR tag:b)"
    assert expanded("a OR album:kids", kids="b OR c") == "a OR b OR c"
    assert expanded("album:kids dog^2", kids="-cat") == "-cat dog^2"


def test_albums_may_name_albums_but_not_themselves() -> None:
    saved = {"kids": "album:ours tag:kids", "ours": "is:favorite album:kids"}
    assert expanded("album:kids", **saved) == "is:favorite album:kids tag:kids"


def test_an_unknown_album_stays_a_filter_that_nothing_passes() -> None:
    assert expanded("album:nobody dog") == "album:nobody dog"


def test_albums_do_not_explode() -> None:
    def twice_the_next(name: str) -> Node | None:
        number = int(name.removeprefix("a"))
        return parse(f"album:a{number + 1} OR album:a{number + 1} OR iso:{number}").node

    node = expand(parse("album:a0").node or Or(()), twice_the_next)
    assert isinstance(node, Or)
    assert len(node.parts) <= 2 * MOST_PARTS
    assert isinstance(expand(And(()), lambda name: None), And)
