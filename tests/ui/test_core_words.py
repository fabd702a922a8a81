"""Every sentence that the core may show is known to the window, and told in its language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photolib.errors import (
    CatalogDamaged,
    DiskFull,
    FolderProblem,
    LibraryNotWritable,
    MetadataNotWritten,
    TrashProblem,
)
from photolib.types import QueryToken, TokenKind
from tests.support.tiny_library import open_tiny_library
from ui import core_words, translation
from ui.core_words import queries
from ui.operations import sentence

ROOT = Path(__file__).resolve().parents[2]
ERRORS = {
    "BadValue", "CatalogDamaged", "CatalogTooNew", "CheckpointProblem", "DiskFull",
    "DownloadFailed", "EmbedderUnavailable", "EnvironmentProblem", "FileProblem", "FolderProblem",
    "ImageProblem", "InputProblem", "LabelSetProblem", "LibraryGone", "LibraryInUse",
    "LibraryNotWritable", "MetadataNotWritten", "PacketProblem", "TextReaderMissing",
    "TrashProblem", "UnknownEmbedder", "UnknownPhoto", "UnreadablePhoto", "__init__",
}  # fmt: skip
SAYING = {"_ignore", "_ignore_lexeme", "Field"}  # of the query language
COMMAND_LINE = {  # only reached from there
    "photolib/care/sidecar_folder.py", "photolib/care/spreadsheet.py",
    "photolib/catalog/portable.py", "photolib/catalog/salvage.py",
}  # fmt: skip
ENGLISH = {  # only reached from the command line, or by files that are made wrongly
    "There is {} called {} of this library; 'photolib backups' lists them.",
    "Line {} is no JSON ({}).", "Line {} is no JSON object.",
    "There is no saved search called {}; `photolib searches list` shows them.",
    "There is no album called {}; `photolib albums list` shows them.",
    "There is no file or folder {}; check its name.",
    "{} is not a photo of this library; index its folder first.",
    "There is no label set called {}; known are: {}.",
    "The set {} has no sentences for the kind {}; known are {}.",
    "There is no device called {}; choose auto, {}.",
    "There is no precision called {}; choose auto, {}.",
    "The model {} has no place to be downloaded from.",
    "The model file {} is not the one expected (its SHA-256 is {}); fetch it again.",
    "The card of {} prepares photos otherwise than the model expects ({} instead of {}); install "
    "the model again.",
    "The model {} gives vectors of {} numbers where its card says {}; install it again.",
    "The model's config has an unknown key {} in {}; it was made for another program or a newer "
    "version.",
    "The model's config asks for the image network {} from elsewhere; only networks that timm "
    "knows by name can be used.",
    "The description of the model's text tower (config.json of {}) is missing; download the model "
    "again.",
    "The weights in {} know {} words, the model's config {}; they belong to another vocabulary.",
    "The model wants photos of {} pixels; only squares work.",
    "The model's preprocessing cannot be used: {}.",
    "The model's preprocessing {} cannot be used ({}).",
    "There is no config file {}; give one with --config or name an open_clip architecture with "
    "--arch.",
    "The config file {} has an unknown key {}; known are {}.",
    "In the config file {}, {} is not a table.",
    "In the config file {}, embed_dim is not a whole number.",
    "The model's config is made for a vocabulary of {} words, its tokenizer has {}; they do not "
    "belong together.",
    "The model's vocabulary in {} cannot be read ({}); download the model again.",
    "{}: {}",
}  # fmt: skip


BY_PARTS = {  # known with all that can stand in them, or not by `said`
    "is {}, not a photo",
    "{} {}",
    "Like {}",
}


def template(node: ast.AST) -> str | None:
    """A text of the sources with {} for what is put in; None for what is computed."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values
        )
    return None


def said_by_the_core() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "photolib").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("photolib/cli/") or name in COMMAND_LINE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            called = getattr(function, "id", None) or getattr(function, "attr", "")
            said = list(node.args) if called in ERRORS | SAYING else []
            said += [k.value for k in node.keywords if k.arg in ("problem", "says")]
            for text in filter(None, map(template, said)):
                if " " in text.replace("{}", ""):
                    yield f"{name}:{node.lineno}", text


def bare(text: str) -> str:
    return re.sub(r"\{\w*\}", "{}", text)


def test_the_window_knows_what_the_core_says() -> None:
    known = {bare(one) for one in core_words.SAID} | ENGLISH | BY_PARTS
    for trash in core_words.TRASHES:
        assert not any(trash in one for one in core_words.errors.ERRORS)
    known |= {one.replace("the trash", "{}") for one in known}  # its name is that of the system
    unknown = [
        f"{place} {text}"
        for place, text in said_by_the_core()
        if text not in known and not _continued(text, known)
    ]
    assert "\n".join(unknown) == ""


def _continued(text: str, known: set[str]) -> bool:
    """Whether it ends with a sentence that has several endings."""
    return any(one.startswith(text.removesuffix("{}")) for one in known if text.endswith("; {}"))


def test_what_stays_english_is_said_somewhere() -> None:
    said = {text for _place, text in said_by_the_core()}
    assert {one for one in ENGLISH if one not in said} == set()


def test_no_sentence_is_known_twice() -> None:
    assert len(set(core_words.SAID)) == len(core_words.SAID)


# --- in the language of the window ------------------------------------------------------------


@pytest.fixture
def german(qapp: QApplication) -> None:
    translation.install(qapp, "de")


def test_errors_keep_their_details(german: None, tmp_path: Path) -> None:
    told = sentence(DiskFull(tmp_path))
    assert told.startswith(f"Der Datenträger mit {tmp_path} ist voll")
    told = sentence(LibraryNotWritable(tmp_path))
    assert told.startswith(f"Photolib darf nicht in {tmp_path} schreiben")
    told = sentence(CatalogDamaged(tmp_path / "c.sqlite", "its identity is missing"))
    assert f"Der Katalog {tmp_path / 'c.sqlite'} ist beschädigt (seine Kennung fehlt)" in told
    assert str(tmp_path / "backups") in told


@pytest.mark.parametrize(
    ("reason", "german_reason"),
    [
        ("is write-protected; allow writing to it", "ist schreibgeschützt; erlauben Sie das"),
        ("is larger than 64 MiB, which is left alone; use a sidecar", "ist größer als 64 MiB"),
        ("has XMP that is not valid XML (line 1)", "hat XMP, das kein gültiges XML ist (line 1)"),
    ],
)
def test_a_path_with_spaces_is_told_from_the_reason(
    german: None, reason: str, german_reason: str
) -> None:
    path = Path("/home/me/my photos is it/a b.jpg")
    told = sentence(MetadataNotWritten(path, reason))
    assert told.startswith(f"{path} {german_reason}")
    assert told.endswith("; nichts wurde geändert.")


@pytest.mark.parametrize("trash", ["the trash", "the Trash", "the Recycle Bin"])
def test_the_trash_has_one_name_in_other_languages(german: None, trash: str) -> None:
    error = TrashProblem(
        f"/a/b.jpg cannot be moved to {trash}: its folder may not be changed; allow writing there."
    )
    assert sentence(error) == (
        "/a/b.jpg lässt sich nicht in den Papierkorb verschieben: sein Ordner darf nicht geändert "
        "werden; erlauben Sie das Schreiben dort."
    )


def test_english_stays_as_the_core_said_it() -> None:
    text = "a.jpg is not in the Recycle Bin any more: another program restored or deleted it."
    assert core_words.said(text) == text
    assert core_words.said("Something that nobody knows.") == "Something that nobody knows."


def test_real_errors_of_a_library_are_told(german: None, tmp_path: Path) -> None:
    library = open_tiny_library(tmp_path / "library")
    (tmp_path / "photos").mkdir()
    try:
        with pytest.raises(FolderProblem) as none:
            library.add_folder(tmp_path / "nowhere")
        assert "ist kein Ordner" in sentence(none.value)
        (tmp_path / "photos" / "trip").mkdir()
        library.add_folder(tmp_path / "photos")
        with pytest.raises(FolderProblem) as twice:
            library.add_folder(tmp_path / "photos" / "trip")
        assert "schon zur Bibliothek" in sentence(twice.value)
    finally:
        library.close()


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Rating at least 3", "Bewertung mindestens 3"),
        ("Not Camera nikon", "Nicht Kamera nikon"),
        ("Date summer 2019", "Datum summer 2019"),
        ("File size more than 5mb", "Dateigröße über 5mb"),
        ("sort newest", "sort newest"),
    ],
)
def test_pieces_of_a_query_are_told(german: None, label: str, told: str) -> None:
    assert core_words.piece(label) == told


def test_every_filter_has_a_name_in_the_window(tmp_path: Path) -> None:
    library = open_tiny_library(tmp_path / "library")
    try:
        understood = library.searches.understand(
            "album:a camera:a lens:a iso:1 f:2 focal:3 shutter:4 date:2019 before:2019 after:2018 "
            "since:2018 until:2019 type:jpg folder:a near:1,2 is:raw has:gps rating:3 size:1mb "
            "width:1 height:1 tag:a"
        )
        filters = [t for t in understood.tokens if t.kind in (TokenKind.FILTER, TokenKind.DATE)]
        assert len(filters) == 22
        assert [t.label for t in filters if not _titled(t)] == []
    finally:
        library.close()


def _titled(token: QueryToken) -> bool:
    return any(token.label.startswith(one.removesuffix("{value}")) for one in queries.TITLES)
