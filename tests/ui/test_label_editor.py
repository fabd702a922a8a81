"""Making, changing, hiding and importing labels, with the photos they would tag beside it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ui import translation
from ui.dialogs.label_editor import LabelEditorDialog
from ui.main_window import MainWindow


def opened(window: MainWindow) -> LabelEditorDialog:
    [found] = [child for child in window.findChildren(LabelEditorDialog) if child.isVisible()]
    return found


def test_a_label_is_made_and_its_border_moved(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    window.open_dialog("label")
    editor = opened(window)
    assert not editor.save_button.isEnabled()
    QTest.keyClicks(editor.form.name, "pets/Rex")
    editor.form.words.setPlainText("a brown dog")
    qtbot.waitUntil(lambda: len(editor._tried) == 8, timeout=60_000)
    for percent in (1, 99):
        editor.form.slider.setValue(percent)
        above = sum(score >= percent / 100 for _, score in editor._tried)
        assert editor.title.text().startswith(f"{above} photo")
        assert len(editor.tiles.model_.struck) == 8 - above
    editor.save_button.click()
    qtbot.waitUntil(lambda: window.library.labels.find("Rex").threshold == 0.99)


def test_a_shipped_label_is_changed_restored_and_hidden(
    ready_window: MainWindow, qtbot: QtBot
) -> None:
    window = ready_window
    window.actions_set["edit_labels"].trigger()
    editor = opened(window)
    qtbot.waitUntil(lambda: editor.list.rowCount() > 400)
    QTest.keyClicks(editor.search, "golden")
    qtbot.waitUntil(lambda: editor.list.rowCount() < 10)
    editor.search.clear()
    editor.choose("animal/dog")
    assert editor.form.name.text() == "animal/dog"
    assert "puppy" in editor.form.synonyms.text()
    assert not editor.save_button.isEnabled()
    qtbot.waitUntil(lambda: len(editor._tried) == 8, timeout=60_000)
    QTest.keyClicks(editor.form.synonyms, ", hound")
    editor.form.negatives.setPlainText("a wolf\na fox")
    editor.choose("animal/cat")
    editor.choose("animal/dog")  # what was begun is still there
    assert editor.form.synonyms.text().endswith("hound")
    editor.save_button.click()
    labels = window.library.labels
    qtbot.waitUntil(lambda: labels.find("dog").negatives == ("a wolf", "a fox"))
    qtbot.waitUntil(lambda: editor.restore_button.isVisible())
    editor.restore_button.click()
    qtbot.waitUntil(lambda: labels.find("dog").synonyms == ("puppy",))
    qtbot.waitUntil(lambda: not editor.restore_button.isVisible())
    qtbot.waitUntil(lambda: editor.remove_button.isVisible())  # it is read again
    editor.remove_button.click()
    qtbot.waitUntil(lambda: labels.find("dog").path == "dog")  # of no set any more
    qtbot.waitUntil(lambda: editor.restore_button.isVisible())
    editor.restore_button.click()
    qtbot.waitUntil(lambda: labels.find("dog").path == "animal/dog")


def test_a_list_of_words_is_imported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "ours.txt"
    words.write_text("Rex\nour cottage\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(words), ""))
    window.actions_set["edit_labels"].trigger()
    editor = opened(window)
    qtbot.waitUntil(lambda: editor.list.rowCount() > 400)
    editor.import_button.click()
    qtbot.waitUntil(lambda: editor.list.row_of("our cottage", "ours") >= 0)
    editor.import_button.click()
    qtbot.waitUntil(lambda: "already; rename" in editor.problem.text())


def test_kinds_are_told_in_the_language_of_the_window(
    ready_window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    """In French too the label is saved with its English kind, and no button is cut."""
    translation.install(qapp, "fr")
    window = ready_window
    window.actions_set["edit_labels"].trigger()
    editor = opened(window)
    qtbot.waitUntil(lambda: editor.list.rowCount() > 400)
    editor.choose("animal/dog")
    assert editor.form.kind.currentText() == "animal"
    shown = [editor.form.kind.itemText(n) for n in range(editor.form.kind.count())]
    assert "chose" in shown
    assert "thing" not in shown
    assert editor.where.text().startswith("quotidien, ")
    editor.form.kind.setCurrentIndex(shown.index("chose"))
    editor.save_button.click()
    qtbot.waitUntil(lambda: window.library.labels.find("dog").kind == "thing")
    qtbot.waitUntil(lambda: editor.restore_button.isVisible())  # now all that there can be
    qtbot.waitUntil(lambda: not window.operations.busy)
    for button in editor.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()


def test_while_photos_are_looked_for_it_says_so(
    ready_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, go_on = ready_window, threading.Event()
    labels = window.library.labels
    try_out = labels.try_out

    def slowly(*asked: object) -> object:
        go_on.wait(20)
        return try_out(*asked)

    monkeypatch.setattr(labels, "try_out", slowly)
    window.actions_set["edit_labels"].trigger()
    editor = opened(window)
    qtbot.waitUntil(lambda: editor.list.rowCount() > 400)
    editor.choose("animal/dog")
    assert editor.title.text() == "Looking …"
    go_on.set()
    qtbot.waitUntil(lambda: len(editor._tried) == 8, timeout=60_000)
    assert "would be tagged" in editor.title.text()
