"""The command line as a user or a script meets it: output, JSON shapes, exit codes, sentences."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from photolib.cli import main
from photolib.errors import Cancelled
from photolib.library import Library
from tests.support.tiny_library import open_tiny_library, tiny_checkpoint

ROOT = Path(__file__).resolve().parents[3]


class Cli:
    """Runs commands on one library, in this process."""

    def __init__(self, directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.directory = directory
        self.capsys = capsys
        self.err = ""

    def __call__(self, *arguments: object) -> tuple[int, str]:
        words = [str(a) for a in arguments]
        library = ["--library", str(self.directory)]
        at = 2 if words[0] == "models" else 1
        code = main([*words[:at], *library, *words[at:]])
        out, self.err = self.capsys.readouterr()
        return code, out

    def json(self, *arguments: object, code: int = 0) -> dict[str, Any]:
        got, out = self(*arguments, "--json")
        assert got == code, out + self.err
        document = json.loads(out)
        assert isinstance(document, dict)
        return document


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    directory = tmp_path / "lib"
    open_tiny_library(directory).close()
    return Cli(directory, capsys)


@pytest.fixture
def indexed(cli: Cli, photo_folder: Path) -> Cli:
    cli.json("add", photo_folder)
    cli.json("index")
    return cli


@pytest.mark.parametrize("joined", [False, True])
def test_the_library_may_be_named_before_the_command(
    indexed: Cli, capsys: pytest.CaptureFixture[str], joined: bool
) -> None:
    place = str(indexed.directory)
    option = [f"--library={place}"] if joined else ["--library", place]
    assert main([*option, "status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["photos"] == 8
    assert main([*option, "models", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)
    assert main([*option, "search", "--json", "--", "-dog"]) == 0
    assert json.loads(capsys.readouterr().out)["query"] == "-dog"


def test_add_index_status_tell_the_counts(cli: Cli, photo_folder: Path):
    added = cli.json("add", photo_folder)
    assert [f["path"] for f in added["folders"]] == [str(photo_folder)]
    before = cli.json("status")
    assert (before["photos"], before["ready"]) == (0, 0)
    summary = cli.json("index")
    assert (summary["added"], summary["embedded"], summary["unreadable"]) == (8, 8, 0)
    status = cli.json("status")
    assert {
        "photos": 8,
        "ready": 8,
        "pending": 0,
        "unreadable": 0,
        "missing": 0,
        "model": "tiny",
        "index_size": 8,
    }.items() <= status.items()
    assert status["folders"][0]["path"] == str(photo_folder)
    assert Path(status["catalog_path"]).is_file()


def test_index_takes_a_folder_that_is_not_added_yet(cli: Cli, photo_folder: Path):
    assert cli.json("index", photo_folder)["added"] == 8


def test_index_without_folders_says_what_to_do(cli: Cli):
    code, _ = cli("index")
    assert code == 1
    assert "photolib add" in cli.err


def test_search_gives_ranked_results(indexed: Cli):
    found = indexed.json("search", "a dog", "--limit", 3)
    assert set(found) >= {"query", "model", "took_ms", "results"}
    assert (found["query"], found["model"]) == ("a dog", "tiny")
    assert [r["rank"] for r in found["results"]] == [1, 2, 3]
    scores = [r["score"] for r in found["results"]]
    assert scores == sorted(scores, reverse=True)
    assert all(Path(r["path"]).is_file() and isinstance(r["id"], int) for r in found["results"])


def test_similar_has_the_same_shape(indexed: Cli, photo_folder: Path):
    found = indexed.json("similar", photo_folder / "p0.jpg", "--limit", 2)
    assert set(found) >= {"query", "model", "took_ms", "results"}
    assert str(photo_folder / "p0.jpg") not in [r["path"] for r in found["results"]]


def test_similar_to_what_is_no_photo_is_a_sentence(indexed: Cli, tmp_path: Path):
    assert "error" in indexed.json("similar", tmp_path / "nowhere.jpg", code=1)
    (tmp_path / "text.jpg").write_text("no photo")
    error = indexed.json("similar", tmp_path / "text.jpg", code=1)["error"]
    assert "text.jpg" in error
    assert "\n" not in error


def test_tag_shows_and_only_applies_when_asked(indexed: Cli, photo_folder: Path, tmp_path: Path):
    labels = tmp_path / "labels.txt"
    labels.write_text("square\ncircle\n")
    options = ("--labels", labels, "--threshold", 0)
    result = indexed.json("tag", photo_folder / "p0.jpg", *options)["results"]
    assert result[0]["path"] == str(photo_folder / "p0.jpg")
    assert {t["label"] for t in result[0]["tags"]} == {"square", "circle"}
    assert indexed.json("status")["tags"] == 0
    indexed.json("tag", photo_folder, *options, "--apply")
    assert indexed.json("status")["tags"] == 2


def test_tag_of_a_missing_path_and_a_bad_label_file(indexed: Cli, tmp_path: Path):
    assert "nowhere" in indexed.json("tag", tmp_path / "nowhere", code=1)["error"]
    bad = tmp_path / "bad.toml"
    bad.write_text("labels = 7")
    assert str(bad) in indexed.json("tag", tmp_path, "--labels", bad, code=1)["error"]


def test_remove_forgets_the_folder_and_keeps_the_photos(indexed: Cli, photo_folder: Path):
    assert indexed.json("remove", photo_folder)["removed"][0]["path"] == str(photo_folder)
    assert indexed.json("status")["photos"] == 0
    assert len(list(photo_folder.rglob("*.jpg"))) == 8
    assert "error" in indexed.json("remove", photo_folder, code=1)


def test_models_list_use_import(cli: Cli, tmp_path: Path):
    models = {m["name"]: m for m in cli.json("models", "list")["models"]}
    assert models["tiny"]["active"]
    assert "ViT-B-32" in " ".join(models)
    checkpoint = tiny_checkpoint(seed=3)
    imported = cli.json(
        "models",
        "import",
        checkpoint / "model.safetensors",
        "--config",
        checkpoint / "config.json",
        "--name",
        "second",
    )
    assert imported["model"] == "second"
    assert cli.json("models", "use", "second")["model"] == "second"
    assert cli.json("status")["model"] == "second"
    assert "error" in cli.json("models", "use", "no-such-model", code=1)


def test_using_a_model_that_is_not_installed_says_how_to_get_it(cli: Cli):
    names = [m["name"] for m in cli.json("models", "list")["models"] if not m["installed"]]
    assert names
    assert "download" in cli.json("models", "use", names[0], code=1)["error"]


def test_doctor_finds_a_sound_library_sound(indexed: Cli):
    report = indexed.json("doctor", "--rebuild-index", "--vacuum")
    assert report["ok"]
    assert report["findings"] == []


def test_unreadable_photos_are_listed_with_their_reason(cli: Cli, photo_folder: Path):
    (photo_folder / "empty.jpg").write_bytes(b"")
    summary = cli.json("index", photo_folder)
    assert summary["unreadable"] == 1
    assert summary["problems"][0]["path"] == str(photo_folder / "empty.jpg")
    assert cli.json("status")["problems"][0]["reason"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "many"],
        ["tag", "x", "--threshold", "2"],
        ["models", "import", "x.safetensors"],
    ],
)
def test_wrong_usage_is_exit_code_2(cli: Cli, arguments: list[str]):
    assert cli(*arguments)[0] == 2


def test_add_of_what_is_no_folder_is_a_sentence(cli: Cli, tmp_path: Path):
    file = tmp_path / "file.txt"
    file.touch()
    for path in (file, tmp_path / "nowhere"):
        assert str(path) in cli.json("add", path, code=1)["error"]


def test_library_in_use_by_another_process_is_a_sentence(indexed: Cli):
    holder = Library.open(indexed.directory)
    try:
        assert "already" in indexed.json("index", code=1)["error"]
        assert indexed.json("search", "x")["results"]  # reading goes on
    finally:
        holder.close()


def test_output_for_people(indexed: Cli):
    assert "photos" in indexed("status")[1].lower()
    assert "p0.jpg" in indexed("search", "x")[1]
    assert "tiny" in indexed("models", "list")[1]


@pytest.mark.parametrize("program", [["main.py"], ["-m", "photolib"]])
def test_both_ways_to_start_it(program: list[str], tmp_path: Path):
    done = subprocess.run(
        [sys.executable, *program, "status", "--json", "--library", str(tmp_path / "lib")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["photos"] == 0


def test_a_command_that_is_stopped_says_so(indexed: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **_options: object) -> None:
        raise Cancelled

    monkeypatch.setattr(Library, "search", stopped)
    code, _ = indexed("search", "dog")
    assert code == 1
    assert "Stopped. Everything finished so far is kept." in indexed.err
