"""`tag` and `labels` as a user or a script meets them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from photolib.cli import main
from photolib.metadata import read_meta
from tests.support.tiny_library import open_tiny_library


class Cli:
    def __init__(self, directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._directory, self._capsys = directory, capsys
        self.err = ""

    def json(self, *arguments: object, code: int = 0) -> dict[str, Any]:
        words = [str(a) for a in arguments]
        got = main([*words, "--library", str(self._directory), "--json"])
        out, self.err = self._capsys.readouterr()
        assert got == code, out + self.err
        return json.loads(out) if out else {}


@pytest.fixture
def cli(tmp_path: Path, photo_folder: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    library = open_tiny_library(tmp_path / "lib")
    library.add_folder(photo_folder)
    library.index_now()
    library.close()
    return Cli(tmp_path / "lib", capsys)


def test_a_dry_run_changes_nothing(cli: Cli, photo_folder: Path) -> None:
    options = ("--set", "everyday", "--min-precision", "0", "--apply", "--write-xmp", "--dry-run")
    told = cli.json("tag", photo_folder, *options)
    assert told["dry_run"] is True
    assert len(told["results"]) == 8
    assert {"label", "score"} == set(told["results"][0]["tags"][0])
    assert cli.json("status")["tags"] == 0
    assert not list(photo_folder.rglob("*.xmp"))


def test_tags_are_accepted_and_written_when_asked(
    cli: Cli, photo_folder: Path, tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("thing/square\nround\n")
    options = ("--labels", words, "--threshold", "0", "--apply")
    cli.json("tag", photo_folder, *options)
    assert not list(photo_folder.rglob("*.xmp"))
    told = cli.json("tag", photo_folder, *options, "--write-xmp")
    assert len(told["written"]) == 8
    assert set(read_meta(photo_folder / "p0.jpg").keywords) == {"thing/square", "round"}
    (tmp_path / "elsewhere").mkdir()
    outside = tmp_path / "elsewhere" / "new.jpg"
    outside.write_bytes((photo_folder / "p0.jpg").read_bytes())
    cli.json("tag", outside, *options, "--write-xmp")
    assert set(read_meta(outside).keywords) == {"thing/square", "round"}
    inside = cli.json("tag", photo_folder / "p0.jpg", *options, "--write-xmp", "--into-photos")
    assert inside["written"] == [str(photo_folder / "p0.jpg")]
    outside.with_name("new.jpg.xmp").write_bytes(b"<broken")
    told = cli.json("tag", outside, *options, "--write-xmp", code=1)
    assert "nothing was changed" in told["problems"][0]["reason"]


def test_where_tags_came_from_is_told(cli: Cli, photo_folder: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("round\n")
    photo = photo_folder / "p0.jpg"
    cli.json("tag", photo, "--labels", words, "--threshold", "0", "--apply")
    [told] = cli.json("tags", photo)["results"]
    [tag] = told["tags"]
    assert (tag["tag"], tag["state"], tag["source"]) == ("round", "suggested", "auto")
    assert 0 <= tag["score"] <= 1
    assert tag["model"].startswith("tiny")
    assert tag["decided_at"] is None
    cli.json("tag", photo, "--labels", words, "--threshold", "0", "--apply", "--write-xmp")
    [again] = cli.json("tags", photo)["results"][0]["tags"]
    assert again["state"] == "accepted"
    assert again["decided_at"] >= again["made_at"]
    assert "is not a photo" in cli.json("tags", words, code=1)["error"]


@pytest.mark.parametrize(
    "options",
    [
        ("--labels", "x.txt", "--set", "everyday"),
        ("--threshold", "0.5", "--min-precision", "0.9"),
        ("--write-xmp",),
        ("--apply", "--into-photos"),
        ("--min-precision", "2"),
    ],
)
def test_options_that_contradict_are_wrong_usage(cli: Cli, options: tuple[str, ...]) -> None:
    cli.json("tag", "x", *options, code=2)


def test_label_sets_are_listed_shown_and_imported(cli: Cli, tmp_path: Path) -> None:
    listed = cli.json("labels", "list")
    counts = {s["name"]: s["labels"] for s in listed["sets"]}
    assert counts["everyday"] >= 400
    assert set(counts) == {"everyday", "photographer", "nature"}
    shown = cli.json("labels", "show", "nature")
    assert "animal/mammal/red fox" in {label["label"] for label in shown["labels"]}
    assert "called 'none'" in cli.json("labels", "show", "none", code=1)["error"]
    words = tmp_path / "ours.txt"
    words.write_text("Rex\n")
    cli.json("labels", "import", words)
    again = {s["name"]: s["own"] for s in cli.json("labels", "list")["sets"]}
    assert again["ours"] is True


def test_a_label_is_tried_and_taught(cli: Cli, photo_folder: Path) -> None:
    tried = cli.json("labels", "test", "dog", "--limit", "3")
    assert tried["label"] == "animal/dog"
    scores = [result["score"] for result in tried["results"]]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 3
    photos = [photo_folder / f"p{n}.jpg" for n in (0, 2, 4)]
    few = cli.json("labels", "teach", "Rex", "--like", photos[0], code=1)
    assert "at least 3 photos" in few["error"]
    like = [part for photo in photos for part in ("--like", photo)]
    cli.json("labels", "teach", "Rex", *like)
    assert cli.json("status")["tags"] == 1
    unknown = cli.json("labels", "teach", "Rex", "--like", photo_folder / "no.jpg", code=1)
    assert "is not a photo of this library" in unknown["error"]
