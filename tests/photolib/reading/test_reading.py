"""The text in photos is read by the real engine, once for each photo, and found by searches."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from photolib.cli import main
from photolib.errors import TextReaderMissing
from photolib.events import Event
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.reading import desk, recogniser
from photolib.types import MatchKind, TextProgress, TextSummary
from tests.support.tiny_library import open_tiny_library

needs_reader = pytest.mark.skipif(
    not recogniser.available(), reason="the text extra (rapidocr, onnxruntime) is not installed"
)


def write_sign(path: Path, *lines: str) -> Path:
    image = Image.new("RGB", (640, 360), (250, 248, 240))
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        draw.text((40, 40 + 80 * row), line, (20, 20, 20), font=ImageFont.load_default(48))
    image.save(path, quality=90)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    write_sign(folder / "a.jpg", "Harbour Museum", "open until 18:30")
    write_sign(folder / "b.jpg", "Baker Street 12")
    write_sign(folder / "c.jpg", "X")  # a single letter is not taken for text
    return folder


@pytest.fixture
def library(folder: Path, tmp_path: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "lib")
    opened.add_folder(folder)
    opened.index_now()
    yield opened
    opened.close()


def found(library: Library, query: str) -> set[str]:
    ids = [hit.photo_id for hit in library.search(query).hits]
    return {path.name for path in library.paths_of(ids).values()}


@needs_reader
@pytest.mark.timeout(600)
def test_text_is_read_once_and_found(library: Library, folder: Path) -> None:
    assert found(library, "has:text") == set()
    told: list[tuple[int, int]] = []
    summary = library.reading.read(JobToken(), lambda done, total: told.append((done, total)))
    assert summary == TextSummary(read=3, with_text=2)
    assert told[-1] == (3, 3)
    assert found(library, "has:text") == {"a.jpg", "b.jpg"}
    assert found(library, '"harbour museum"') == {"a.jpg"}
    assert found(library, '"baker street"') == {"b.jpg"}
    first = library.search("harbour museum").hits[0].photo_id
    why = library.finder.explain("harbour museum", first)
    assert MatchKind.TEXT in {match.kind for match in why.matches}
    assert "18:30" in library.details(first).text

    assert library.reading.read(JobToken()) == TextSummary()
    write_sign(folder / "c.jpg", "Closed today")
    library.index_now()
    assert library.reading.read(JobToken()) == TextSummary(read=1, with_text=1)
    assert found(library, '"closed today"') == {"c.jpg"}


@needs_reader
@pytest.mark.timeout(600)
def test_a_run_that_is_stopped_goes_on_later(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "BATCH", 1)
    token = JobToken()
    stopped = library.reading.read(token, lambda _done, _total: token.cancel())
    assert (stopped.read, stopped.cancelled) == (1, True)
    assert library.reading.counts() == (1, 3)
    assert library.reading.read(JobToken()).read == 2


@needs_reader
@pytest.mark.timeout(600)
def test_in_the_background_only_where_it_is_wanted(library: Library, folder: Path) -> None:
    told: list[Event] = []
    library.events.subscribe(lambda event: told.append(event))
    library.reading.follow()
    assert not library.reading.busy
    library.settings.read_text = True
    library.reading.start()
    wait_until_read(library, 3)
    write_sign(folder / "d.jpg", "Platform 9")
    library.index_now()
    wait_until_read(library, 4)
    assert found(library, '"platform 9"') == {"d.jpg"}
    assert TextProgress(0, 3) in told
    assert TextProgress(4, 4) in told


def wait_until_read(library: Library, count: int) -> None:
    ends = time.monotonic() + 300
    while library.reading.counts()[0] < count:
        assert time.monotonic() < ends
        time.sleep(0.1)


@needs_reader
@pytest.mark.timeout(600)
def test_the_command_reads_what_is_left(
    library: Library, tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library.close()
    (folder / "b.jpg").unlink()  # gone since it was indexed
    command = ["read-text", "--library", str(tmp_path / "lib")]
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "read": 2,
        "with_text": 1,
        "failed": 1,
        "cancelled": False,
        "read_in_all": 2,
        "photos": 3,
    }
    assert main(command) == 0
    assert "again next time: 1." in capsys.readouterr().out


def test_without_the_software_a_sentence_says_what_to_install(
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(recogniser, "NEEDED", ("no_such_package",))
    assert not library.reading.available
    with pytest.raises(TextReaderMissing, match="pip install rapidocr"):
        library.reading.read(JobToken())
    library.settings.read_text = True
    library.reading.follow()
    assert not library.reading.busy
    library.close()
    assert main(["read-text", "--library", str(tmp_path / "lib")]) == 1
    assert "pip install" in capsys.readouterr().err
