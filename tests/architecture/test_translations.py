"""Every text of the window can be translated, and what is translated fits its source."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import translations

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {"en", "de", "fr", "es", "ja", "zh_CN"}  # of which no text may be missing
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%\d")
LETTER = re.compile(r"[A-Za-z]{2}")
# Methods and classes that show their texts.
SINKS = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QMessageBox", "QPushButton", "QRadioButton",
    "QToolButton", "addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "add_line",
    "addSection", "addTab", "confirm", "ask_text", "fail", "flash", "follow",
    "say", "setAccessibleDescription",
    "setAccessibleName", "setDetailedText", "setHeaderLabels", "setHtml", "setInformativeText",
    "setItemText", "setLabelText", "setPlaceholderText", "setPlainText", "setPrefix",
    "setSpecialValueText", "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip",
    "setWhatsThis", "setWindowTitle", "show_chip", "showMessage",
}  # fmt: skip
NAMES = {"Photolib", "model.safetensors"}  # the same everywhere


class Text(NamedTuple):
    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool


def texts(catalog: Path) -> list[Text]:
    found = []
    for message in ElementTree.parse(catalog).iter("message"):
        told = message.find("translation")
        assert told is not None
        numerus = message.get("numerus") == "yes"
        forms = [one.text or "" for one in told.iter("numerusform")] if numerus else []
        found.append(
            Text(
                message.findtext("source") or "",
                message.findtext("comment") or "",
                numerus,
                tuple(forms or [told.text or ""]),
                told.get("type") != "unfinished",
            )
        )
    return found


CATALOGS = sorted(translations.TEXTS.glob("*.ts"))
by_language = pytest.mark.parametrize("catalog", CATALOGS, ids=translations.language)


def literals(node: ast.AST) -> Iterator[str]:
    """The texts an argument consists of, but for those that are looked up or computed."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(one.value for one in node.values if isinstance(one, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.List | ast.Tuple):
        for one in node.elts:
            yield from literals(one)


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


def sources() -> Iterator[tuple[str, ast.AST]]:
    for path in sorted((ROOT / "ui").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def test_no_text_is_shown_that_cannot_be_translated() -> None:
    bare = []
    for name, tree in sources():
        for function, call in calls(tree):
            if function in SINKS:
                for text in (text for one in call.args for text in literals(one)):
                    if LETTER.search(text) and text not in NAMES:
                        bare.append(f"{name}:{call.lineno} {text!r}")
    assert bare == []


def test_texts_are_looked_up_whole_and_as_they_stand() -> None:
    """What is computed before it is looked up is in no catalog."""
    wrong = []
    for name, tree in sources():
        for function, call in calls(tree):
            if function in ("tr", "QT_TR_NOOP") and call.args:
                computed = isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
                if computed or call.keywords:
                    wrong.append(f"{name}:{call.lineno}")
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):  # lupdate does not look into these
                for function, call in calls(node):
                    if function == "tr" and isinstance(call.args[0], ast.Constant):
                        wrong.append(f"{name}:{node.lineno}")
    assert wrong == []


@by_language
def test_the_catalog_is_up_to_date(catalog: Path, tmp_path: Path) -> None:
    """`make translations` would change nothing."""
    anew = tmp_path / catalog.name
    anew.write_bytes(catalog.read_bytes())
    translations.update([anew])
    assert {text[:3] for text in texts(anew)} == {text[:3] for text in texts(catalog)}


@by_language
def test_placeholders_survive_translation(catalog: Path) -> None:
    broken = []
    for text in texts(catalog):
        wanted = set(PLACEHOLDER.findall(text.source))
        for form in filter(None, text.forms):
            has = set(PLACEHOLDER.findall(form))
            # Of one photo the number may be said in words, or not at all.
            if has != wanted and not (text.numerus and has | {"%Ln"} == wanted):
                broken.append((text.source, form))
            if form.count("{") != form.count("}"):
                broken.append((text.source, form))
    assert broken == []


@by_language
def test_spaces_and_ends_survive_translation(catalog: Path) -> None:
    broken = [
        (text.source, form)
        for text in texts(catalog)
        for form in filter(None, text.forms)
        if (form != form.strip()) != (text.source != text.source.strip())
        or form.endswith(("…", "...")) != text.source.endswith("…")
        or form.count("&") != text.source.count("&")  # marks a key in menus and on buttons
        or form.count("\n") != text.source.count("\n")
        or form.count(";;") != text.source.count(";;")
    ]
    assert broken == []


@pytest.mark.parametrize("language", sorted(COMPLETE))
def test_a_complete_language_stays_complete(language: str) -> None:
    catalog = translations.TEXTS / f"photolib_{language}.ts"
    missing = [text.source for text in texts(catalog) if not text.finished or not all(text.forms)]
    assert missing == []
