"""The catalog as CSV and as XMP sidecars, and back."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.care import spreadsheet
from photolib.cli import main
from photolib.errors import InputProblem
from photolib.metadata.xmp import read_xmp
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library

ANY = st.text(st.characters(blacklist_characters="\0"), max_size=30)
SOME = st.text(st.characters(blacklist_characters="\0"), min_size=1, max_size=30)
TAG = st.text("abÄ犬;,'\"=+-@/ 😀", min_size=1).filter(lambda name: name.strip())


def written(documents: list[dict[str, Any]]) -> str:
    stream = io.StringIO(newline="")
    spreadsheet.write(documents, stream)
    return stream.getvalue()


def photo(**fields: Any) -> dict[str, Any]:
    return {
        "kind": "photo", "folder": "/photos", "rel_path": "a.jpg", "size": 1, "mtime_ns": 2,
        "tags": [], **fields,
    }  # fmt: skip


@given(
    folder=SOME, rel_path=SOME, title=ANY, caption=ANY, rating=st.none() | st.integers(0, 5),
    favorite=st.booleans(), size=st.integers(0, 2**62), mtime=st.integers(-(2**62), 2**62),
    tags=st.lists(TAG, max_size=3), rejected=st.lists(TAG, max_size=2),
)  # fmt: skip
def test_what_people_said_comes_back_from_csv_character_for_character(
    folder: str, rel_path: str, title: str, caption: str, rating: int | None, favorite: bool,
    size: int, mtime: int, tags: list[str], rejected: list[str],
) -> None:  # fmt: skip
    linked = [{"name": n, "source": "manual", "state": "accepted", "score": None} for n in tags]
    linked += [
        {"name": n, "source": "manual", "state": "rejected", "score": None} for n in rejected
    ]
    given_one = photo(
        folder=folder, rel_path=rel_path, title=title, caption=caption, rating=rating,
        title_source="manual", caption_source="manual", rating_source="manual",
        favorite=favorite, size=size, mtime_ns=mtime, tags=linked,
    )  # fmt: skip
    encoded = written([given_one]).encode(spreadsheet.ENCODING, spreadsheet.ERRORS)
    text = encoded.decode(spreadsheet.ENCODING, spreadsheet.ERRORS)
    head, root, back = spreadsheet.read(io.StringIO(text, newline=""))
    assert (head["kind"], root["path"]) == ("photolib-catalog", folder)
    for name in ("folder", "rel_path", "size", "mtime_ns", "rating", "favorite", "tags"):
        assert back[name] == given_one[name]
    for name in ("title", "caption"):
        assert (back[name] or "") == given_one[name]
        assert back[f"{name}_source"] == "manual"


@given(text=ANY, start=st.sampled_from("=+-@\t\r\n＝＋－＠"))
def test_no_cell_is_a_formula(text: str, start: str) -> None:
    table = written([photo(title=start + text, folder=start, rel_path=start + text)])
    for cells in csv.reader(io.StringIO(table, newline="")):
        assert not any(cell.startswith(tuple("=+@\t\r\n＝＋－＠")) for cell in cells)
        assert not any(cell.startswith("-") for cell in cells)


def test_numbers_stay_numbers() -> None:
    row = next(csv.DictReader(io.StringIO(written([photo(latitude=-33.9)]))))
    assert row["latitude"] == "-33.9"


@pytest.mark.parametrize("between", [";", "\t"])
def test_a_table_saved_by_a_spreadsheet_of_another_country_is_read(between: str) -> None:
    cells = [["rel_path", "folder", "title", "mtime_ns", "mine"],
             ["a.jpg", "/photos", "Sea", "1,7E+18", "x"], ["", "", "", "", ""]]  # fmt: skip
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=between).writerows(cells)
    stream.seek(0)
    *_, back = spreadsheet.read(stream)
    assert (back["title"], back["mtime_ns"]) == ("Sea", 0)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [("", "no column 'folder'"), ("folder,rel_path\r\n/p,\r\n", "Row 2 has nothing"),
     ("folder,rel_path\r\n/p,a\0b\r\n", "Row 2 holds a NUL"),
     ("folder,rel_path,rating\r\n/p,a,many\r\n", "no number")],
)  # fmt: skip
def test_what_is_no_table_of_photos_is_refused(table: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence):
        list(spreadsheet.read(io.StringIO(table, newline="")))


# --- the command line -----------------------------------------------------------------


@pytest.fixture
def lib(tmp_path: Path) -> Path:
    library = open_tiny_library(tmp_path / "lib")
    for number in range(2):
        write_photo(tmp_path / "photos" / "year" / f"p{number}.jpg", number)
    library.add_folder(tmp_path / "photos")
    library.index_now()
    [first, second] = library.photo_ids().tolist()
    library.add_tag([first], "family/grandma")
    library.organising.set_rating([first], 4)
    library.organising.set_caption([first], '=HYPERLINK("x"), “said”\nin two lines')
    library.organising.set_favorite([second], True)
    library.close()
    return tmp_path / "lib"


def run(capsys: pytest.CaptureFixture[str], library: Path, *words: object, code: int = 0) -> Any:
    capsys.readouterr()
    got = main([str(words[0]), "--library", str(library), *map(str, words[1:]), "--json"])
    out, err = capsys.readouterr()
    assert got == code, out + err
    return json.loads(out)


def test_a_table_is_taken_in_by_another_library(
    lib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "photos.csv"
    assert run(capsys, lib, "export", target)["rows"] == 2
    other = tmp_path / "other"
    open_tiny_library(other).close()
    assert run(capsys, other, "import", target)["taken"] == {"folder": 1, "photo": 2}
    library = open_tiny_library(other)
    try:
        library.index_now()
        details = [library.details(i) for i in library.photo_ids().tolist()]
        [told] = [d for d in details if d.tags]
        assert told.tags[0].name == "family/grandma"
        assert told.meta.caption == '=HYPERLINK("x"), “said”\nin two lines'
        assert sorted(row.rating for row in library.rows(library.photo_ids())) == [0, 4]
        assert sum(row.favorite for row in library.rows(library.photo_ids())) == 1
    finally:
        library.close()


def test_sidecars_lie_in_a_folder_of_their_own_as_the_photos_do(
    lib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "sidecars"
    report = run(capsys, lib, "export", target, "--format", "xmp")
    assert report["sidecars"] == 1
    [sidecar] = target.rglob("*.xmp")
    assert sidecar.parent == target / "photos" / "year"
    meta = read_xmp(sidecar.read_bytes())
    assert meta.rating == 4
    assert set(meta.keywords) == {"family/grandma", "family", "grandma"}
    assert meta.caption == '=HYPERLINK("x"), “said”\nin two lines'
    assert not list((tmp_path / "photos").rglob("*.xmp"))
    again = run(capsys, lib, "export", target, "--format", "xmp", code=1)
    assert "is not empty" in again["error"]


@pytest.mark.parametrize("place", ["../../etc/passwd.jpg", "/etc/passwd.jpg"])
def test_no_photo_outside_of_its_folder_is_taken_in(
    place: str, lib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "bad.csv"
    source.write_text(f"folder,rel_path\r\n{tmp_path / 'photos'},{place}\r\n")
    refused = run(capsys, lib, "import", source, code=1)
    assert "leads out of its folder" in refused["error"]
