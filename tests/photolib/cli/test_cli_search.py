"""`search` with the query language, and saved searches, as a user or a script meets them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from photolib.cli import main
from tests.support.tiny_library import open_tiny_library

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def directory(tmp_path: Path, photo_folder: Path) -> Path:
    library = open_tiny_library(tmp_path / "lib")
    library.add_folder(photo_folder)
    library.index_now()
    ids = library.photo_ids()
    library.organising.set_rating(ids[:3].tolist(), 4)
    library.organising.set_favorite(ids[:1].tolist(), True)
    library.close()
    return tmp_path / "lib"


@pytest.fixture
def run(directory: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str, str]:
        code = main([*words, "--library", str(directory)])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def document(run: Run, *words: str) -> dict[str, Any]:
    code, out, err = run(*words, "--json")
    assert code == 0, err
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def names(found: dict[str, Any]) -> list[str]:
    return [Path(hit["path"]).name for hit in found["results"]]


def test_filters_alone_list_photos_the_newest_first(run: Run):
    everything = names(document(run, "search", "iso:>=0 OR -iso:>=0"))
    rated = document(run, "search", "rating:>=3")
    assert set(names(rated)) < set(everything)
    assert names(rated) == [name for name in everything if name in names(rated)]
    assert len(names(rated)) == 3
    assert len(names(document(run, "search", "is:favorite"))) == 1
    assert len(names(document(run, "search", "folder:trip -rating:4", "--limit", "2"))) == 2
    assert rated["results"][0].keys() >= {"rank", "score", "path", "id"}
    assert "0.000" not in run("search", "rating:>=3")[1]


def test_words_and_filters_together_find_only_what_passes(run: Run):
    found = document(run, "search", "a dog rating:4")
    assert len(found["results"]) == 3
    assert found["understood"] == "a dog rating:4"
    assert found["ignored"] == []


def test_exact_words_find_a_file_name(run: Run):
    assert names(document(run, "search", '"p3"')) == ["p3.jpg"]


def test_what_is_ignored_is_said_and_the_rest_is_found(run: Run):
    found = document(run, "search", "a dog raiting:4")
    assert found["query"] == "a dog raiting:4"
    assert found["understood"] == "a dog"
    assert found["ignored"] == [
        {"text": "raiting:4", "why": "There is no filter raiting:; did you mean rating:?"}
    ]
    assert len(found["results"]) == 8
    code, out, err = run("search", "a dog raiting:4")
    assert code == 0
    assert "p3.jpg" in out
    assert "Ignored 'raiting:4'" in err


@pytest.mark.parametrize("query", ["", "raiting:4", "()", "'; DROP TABLE photos; --", "\udcff"])
def test_no_query_is_an_error(run: Run, query: str):
    code, _, err = run("search", query)
    assert code == 0, err


def test_searches_are_saved_run_named_and_removed(run: Run):
    assert document(run, "searches", "list") == {"searches": []}
    saved = document(run, "searches", "save", "Best", "rating:>=4  folder:trip")
    assert saved == {"name": "Best", "query": "rating:>=4 folder:trip"}
    assert document(run, "searches", "list") == {"searches": [saved]}
    found = names(document(run, "searches", "run", "best"))
    assert found == names(document(run, "search", "rating:>=4 folder:trip"))
    assert names(document(run, "search", "album:best")) == found
    assert set(names(document(run, "search", "rating:>=4 -album:best"))).isdisjoint(found)
    assert "rating:>=4" in run("searches", "list")[1]
    assert document(run, "searches", "remove", "BEST") == {"removed": "Best"}
    assert names(document(run, "search", "album:best")) == []
    for words in (("run", "best"), ("remove", "best")):
        code, _, err = run("searches", *words)
        assert code == 1
        assert "no saved search called 'best'" in err


def test_a_saved_search_lives(run: Run, directory: Path):
    document(run, "searches", "save", "best", "rating:5")
    assert names(document(run, "searches", "run", "best")) == []
    library = open_tiny_library(directory)
    library.organising.set_rating(library.photo_ids()[:2].tolist(), 5)
    library.close()
    assert len(names(document(run, "searches", "run", "best"))) == 2
