"""`main.py` decides between the window and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import main as entry


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """Which half of the program was started with what."""
    calls: list[tuple[str, list[str]]] = []

    def noted(name: str, arguments: Sequence[str]) -> int:
        calls.append((name, list(arguments)))
        return 0

    monkeypatch.setattr("ui.app.main", lambda arguments: noted("window", arguments))
    monkeypatch.setattr("photolib.cli.main", lambda arguments: noted("command", arguments))
    return calls


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ("window", [])),
        (["--library", "place"], ("window", ["--library", "place"])),
        (["--add=photos"], ("window", ["--add=photos"])),
        (["--library=place", "--add", "x"], ("window", ["--library=place", "--add", "x"])),
        (["--library", "x", "search", "y"], ("command", ["--library", "x", "search", "y"])),
        (["--library=x", "status"], ("command", ["--library=x", "status"])),
        (["--open"], ("window", ["--open"])),
        (["search", "dogs"], ("command", ["search", "dogs"])),
        (["--help"], ("command", ["--help"])),
    ],
)
def test_the_first_argument_decides(
    arguments: list[str], expected: object, started: list[object], monkeypatch
) -> None:
    monkeypatch.setattr("sys.argv", ["photolib", *arguments])
    assert entry.main() == 0
    assert started == [expected]


def test_paths_from_a_file_manager_open_the_window(
    started: list[object], monkeypatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.argv", ["photolib", str(tmp_path / "a.jpg"), str(tmp_path)])
    assert entry.main() == 0
    assert started == [("window", ["--open", str(tmp_path / "a.jpg"), str(tmp_path)])]


def test_an_incomplete_copy_says_what_is_missing(
    monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def incomplete() -> int:
        raise ModuleNotFoundError("No module named 'torch'", name="torch")

    monkeypatch.setattr(entry, "main", incomplete)
    assert entry.main_when_packaged() == 1
    told = capsys.readouterr().err
    assert told.startswith("photolib: This copy of Photolib is not complete (torch is missing")
    assert told.count("\n") == 1
