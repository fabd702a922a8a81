"""`search --explain` and `describe` as a script or a person reads them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photolib.cli import main
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def lib(tmp_path: Path, photo_folder: Path) -> Path:
    library = open_tiny_library(tmp_path / "lib")
    library.add_folder(photo_folder)
    library.index_now()
    library.add_tag([library.photo_ids()[0]], "paris")
    library.close()
    return tmp_path / "lib"


def test_search_says_bands_and_why(lib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "paris", "--library", str(lib), "--explain", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert sum(found["bands"][band] for band in ("strong", "possible", "rest")) == 8
    first = found["results"][0]
    assert (first["band"], first["rank"]) == ("strong", 1)
    assert first["likelihood"] > 0.9
    assert "tag" in {match["kind"] for match in first["why"]["matches"]}
    assert main(["search", "paris", "--library", str(lib), "--explain"]) == 0
    out, err = capsys.readouterr()
    assert "tag" in out
    assert "strong" in err


def test_an_empty_verdict_is_honest(lib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "type:jpeg", "--library", str(lib), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["bands"] is None
    assert {hit["likelihood"] for hit in found["results"]} == {None}


def test_describe_lists_the_librarys_words(
    lib: Path, photo_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["describe", str(photo_folder / "p0.jpg"), "--library", str(lib), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [phrase["text"] for phrase in told["phrases"]] == ["paris"]
    assert told["phrases"][0]["kind"] == "tag"
    assert main(["describe", str(photo_folder / "p0.jpg"), "--library", str(lib)]) == 0
    assert "paris" in capsys.readouterr().out
    assert main(["describe", "nowhere.jpg", "--library", str(lib)]) == 1
    assert "nowhere.jpg" in capsys.readouterr().err
