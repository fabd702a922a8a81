"""`albums`, as a user or a script meets it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from photolib.cli import main
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def directory(tmp_path: Path, photo_folder: Path) -> Path:
    library = open_tiny_library(tmp_path / "lib")
    library.add_folder(photo_folder)
    library.index_now()
    library.close()
    return tmp_path / "lib"


def test_an_album_from_the_command_line(
    directory: Path, photo_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: object, code: int = 0) -> str:
        assert main([*map(str, words), "--library", str(directory)]) == code
        out, err = capsys.readouterr()
        return out or err

    def document(*words: object, code: int = 0) -> dict[str, Any]:
        return json.loads(run(*words, "--json", code=code))

    assert "no album yet" in run("albums", "list")
    made = document("albums", "create", "Été 2019", photo_folder / "p0.jpg")
    assert made == {"name": "Été 2019", "photos": 1}
    assert document("albums", "add", "ete 2019", photo_folder / "trip")["added"] == 4
    assert document("albums", "add", "ete 2019", photo_folder)["added"] == 3
    assert document("albums", "list") == {"albums": [{"name": "Été 2019", "photos": 8}]}
    removed = run("albums", "remove", "été 2019", photo_folder / "trip")
    assert removed == "Removed 4 photos from Été 2019.\n"
    found = document("search", 'album:"ete 2019"')["results"]
    assert {Path(hit["path"]).parent for hit in found} == {photo_folder}
    assert "already" in document("albums", "create", "ÉTÉ 2019", code=1)["error"]
    assert "is not a photo" in run("albums", "add", "été 2019", "/nowhere.jpg", code=1)
    assert document("albums", "delete", "Été 2019") == {"deleted": "Été 2019", "photos": 4}
    assert "no album called" in run("albums", "delete", "Été 2019", code=1)
    assert len(list(photo_folder.rglob("*.jpg"))) == 8
