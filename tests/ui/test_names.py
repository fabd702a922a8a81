"""Names of files as the window shows them, whatever they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from photolib.library import Library
from tests.conftest import write_photo
from ui import names
from ui.main_window import MainWindow

LATIN_1 = os.fsdecode(b"\xe9t\xe9.jpg")  # not UTF-8
ODD = (
    "L" * 251 + ".jpg",
    "words " * 41 + ".jpg",
    "日本語の写真" * 13 + ".jpg",
    "صورة العائلة " * 10 + ".jpg",
    "🏖️👨‍👩‍👧‍👦" * 7 + ".jpg",
    "e" + "\u0301" * 120 + ".jpg",
    "two\nlines\tand a tab.jpg",
    "report\u202egpj.exe.jpg",
    "<b>bold &amp; <img src=x>.jpg",
    LATIN_1,
)


def test_usual_names_stay_as_they_are() -> None:
    for name in ("IMG_0001.jpg", "Ångström café.jpg", "家族写真.jpg", "👨‍👩‍👧‍👦🎂.jpg", "नमस्ते.jpg"):
        assert names.one_line(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines\t.jpg", "two␊lines␉.jpg"),
        ("line\u2028break", "line\u2424break"),
        ("report\u202egpj.exe", "report\ufffdgpj.exe"),
        (LATIN_1, "\ufffdt\ufffd.jpg"),
        ("a" + "\u0301" * 60, "a" + "\u0301" * names.MOST_MARKS),
        ("صورة.jpg", "\u2068صورة.jpg\u2069"),
    ],
)
def test_what_would_break_a_line_is_made_visible(name: str, shown: str) -> None:
    assert names.one_line(name) == shown


def test_what_was_made_visible_stays_so() -> None:
    once = names.one_line("תמונות")
    assert names.one_line(once) == once
    assert names.one_line("\u2068a\u202eb\u2069") == "\ufffda\ufffdb\ufffd"  # not of its making


def test_the_root_of_a_drive_is_called_by_its_path() -> None:
    assert names.file_name(Path("/")) == "/"


def test_long_words_may_wrap_everywhere_but_within_a_letter() -> None:
    assert names.breakable("L" * 40) == names.GAP.join(["L" * 16, "L" * 16, "L" * 8])
    accented = names.breakable("e\u0301" * 40)
    assert names.GAP in accented
    assert f"{names.GAP}\u0301" not in accented
    family = names.breakable("👨‍👩‍👧‍👦" * 30)
    assert f"{names.GAP}\u200d" not in family
    assert f"\u200d{names.GAP}" not in family
    assert names.breakable("short words stay as they are") == "short words stay as they are"


def test_texts_with_places_to_break_are_the_same_without_them() -> None:
    for name in ODD:
        assert names.breakable(name).replace(names.GAP, "") == name


def test_tooltips_of_names_are_never_html() -> None:
    assert names.tip("IMG_1.jpg") == "IMG_1.jpg"
    assert "&lt;img src=x&gt;" in names.tip("<img src=x>")
    assert names.tip("L" * 200).count(names.GAP) > 5


def test_the_address_of_a_file_leads_to_it_whatever_bytes_it_is_called(tmp_path: Path) -> None:
    file = tmp_path / LATIN_1
    assert bytes(names.address(file).toEncoded().data()).endswith(b"/%E9t%E9.jpg")
    assert names.copied(file) == file.as_uri()
    assert names.copied(tmp_path / "ä b.jpg") == str(tmp_path / "ä b.jpg")


@pytest.fixture
def oddly_named(
    empty_library: Library,
    open_on: Callable[[Library], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
) -> MainWindow:
    made = [name for number, name in enumerate(ODD) if _made(tmp_path / "photos", name, number)]
    empty_library.settings.watch_folders = False
    empty_library.add_folder(tmp_path / "photos")
    empty_library.index_now()
    window = open_on(empty_library)
    window.resize(1100, 700)
    window.show()
    qtbot.waitUntil(lambda: len(window.page.listing.ids) == len(made), timeout=20_000)
    return window


def _made(folder: Path, name: str, number: int) -> bool:
    """Whether this file system takes such a name."""
    plain = write_photo(folder / "plain.jpg", number)
    try:
        plain.rename(folder / name)
    except OSError:
        plain.unlink()
        return False
    return True


def test_no_name_is_wider_than_the_details(oddly_named: MainWindow, qtbot: QtBot) -> None:
    window = oddly_named
    for photo_id in window.page.listing.ids.tolist():
        window.page.grid.select_ids([photo_id])
        name = names.file_name(window.library.path_of(photo_id))
        title = window.details.title
        qtbot.waitUntil(
            lambda title=title, name=name: title.text().replace(names.GAP, "") == name,
            timeout=10_000,
        )
        for label in window.details.findChildren(QLabel):
            if label.isVisible():
                right = label.mapTo(window.details, label.rect().topRight()).x()
                assert right <= window.details.width(), (ascii(name), label.text())
        assert window.width() == 1100


def test_no_tooltip_of_a_photo_is_wider_than_the_window(
    oddly_named: MainWindow, qtbot: QtBot
) -> None:
    window = oddly_named
    grid = window.page.grid
    for photo_id in window.page.listing.ids.tolist():
        grid.scroll_to(photo_id)
        at = grid.row_rect(grid.model.row_of(photo_id)).center()
        asked = QHelpEvent(QEvent.Type.ToolTip, at, grid.viewport().mapToGlobal(at))
        QApplication.sendEvent(grid.viewport(), asked)
        qtbot.waitUntil(QToolTip.isVisible)
        shown = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")]
        assert all(one.width() < 800 for one in shown if one.isVisible())
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_photos_with_any_name_are_compared_within_the_window(
    oddly_named: MainWindow, qtbot: QtBot
) -> None:
    window = oddly_named
    ids = window.page.listing.ids.tolist()
    for four in (ids[:4], ids[4:8]):
        window.page.grid.select_ids(four)
        qtbot.keyClick(window.page.grid, Qt.Key.Key_C)
        panes = window.viewer.compared.panes
        qtbot.waitUntil(lambda panes=panes: all(p.caption.text() for p in panes), timeout=10_000)
        assert window.width() == 1100
        widths = [pane.width() for pane in panes]
        assert max(widths) - min(widths) <= 1
        qtbot.keyClick(window.viewer, Qt.Key.Key_Escape)


def test_the_path_of_any_photo_can_be_copied(oddly_named: MainWindow, qtbot: QtBot) -> None:
    window = oddly_named
    photo_id = window.library.find_photo(
        next(path.parent / LATIN_1 for path in window.library.paths_of([1]).values())
    )
    if photo_id is None:  # a file system that knows text only
        return
    window.page.grid.select_ids([photo_id])
    window.actions_set["copy_path"].trigger()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().endswith("/%E9t%E9.jpg"), timeout=10_000)


def test_messages_show_names_letter_by_letter(window: MainWindow) -> None:
    window.say("<b>x</b>.jpg is no longer there.")
    assert window.messages.label.textFormat() is Qt.TextFormat.PlainText
    window.fail("d" * 250)
    assert window.messages.label.width() <= window.messages.width()
    assert window.messages.label.sizeHint().width() <= 620


def test_what_cannot_be_shown_is_not_said_over_photos_compared(
    window: MainWindow, qtbot: QtBot
) -> None:
    ids = window.page.listing.ids.tolist()
    window.show_photo(ids[0])
    window.viewer.notice.say("It cannot be shown", "for a test")
    window.compare_photos(ids[:2])
    assert window.viewer.notice.isHidden()
