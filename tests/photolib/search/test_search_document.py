"""Every example of docs/search.md finds what it says."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.cli import main
from photolib.library import Library
from photolib.search.language.filter_registry import filters
from tests.support.demo_library import open_demo_library

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "search.md"
ROW = re.compile(r"^\| `(?P<query>[^`]+)` \| (?P<finds>[^|]+) \|", re.MULTILINE)
COMMAND = re.compile(r"^\$ photolib (.+)$", re.MULTILINE)
EXAMPLES = ROW.findall(DOCUMENT.read_text(encoding="utf-8"))
EVERYTHING = 25


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = open_demo_library(tmp_path_factory.mktemp("search"))
    yield opened
    opened.close()


@pytest.mark.timeout(600)
def test_every_example_finds_what_it_says(library: Library) -> None:
    wrong = {}
    for query, finds in EXAMPLES:
        found = names(library, query)
        if not as_said(finds.strip(), found):
            wrong[query] = f"{finds.strip()} is said, found is {found}"
    assert wrong == {}


def names(library: Library, query: str) -> list[str]:
    ids = [hit.photo_id for hit in library.search(query).hits]
    return [row.path.stem for row in library.rows(ids)]


def as_said(finds: str, found: list[str]) -> bool:
    """ "first a, b": these lead, in any order; "7 photos"; "nothing"; else all, in this order."""
    if finds == "nothing":
        return found == []
    if counted := re.fullmatch(r"(\d+) photos", finds):
        return len(found) == int(counted[1])
    if finds.startswith("first "):
        leading = finds.removeprefix("first ").split(", ")
        return set(found[: len(leading)]) == set(leading)
    return found == finds.split(", ")


def test_the_examples_are_many_and_say_something(library: Library) -> None:
    assert len(EXAMPLES) > 45
    assert len(library.photo_ids()) == EVERYTHING


def test_no_example_has_a_problem(library: Library) -> None:
    for query, _ in EXAMPLES:
        assert library.searches.understand(query).ignored == (), query


def test_every_command_of_the_document_runs(library: Library) -> None:
    commands = COMMAND.findall(DOCUMENT.read_text(encoding="utf-8"))
    assert len(commands) > 1
    for command in commands:
        arguments = [*shlex.split(command), "--library", str(library.directory)]
        assert main(arguments) == 0, command


def test_every_filter_is_described() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [kind.key for kind in filters() if f"`{kind.key}:" not in text] == []
    values = [v for kind in filters() if kind.key in ("is", "has") for v in kind.values]
    assert [value for value in values if value not in text] == []


def test_no_photo_is_said_to_be_likelier_than_one_before_it(library: Library) -> None:
    for query in ("mountains", "sunset over the sea", "forest", "a receipt"):
        said = [hit.likelihood for hit in library.search(query).hits]
        assert None not in said
        assert said == sorted(said, key=lambda chance: -(chance or 0.0)), query
