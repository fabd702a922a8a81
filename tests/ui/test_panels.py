"""The panels on their own: status line, messages, stars, wording, flow layout, state."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from photolib.types import (
    EmbedderStage,
    EmbedderStatus,
    IngestPhase,
    IngestProgress,
    LibraryCounts,
    PhotoDetails,
    PhotoMeta,
    PhotoRow,
    PhotoState,
    PhotoTag,
    SharedTag,
    SortOrder,
    TextProgress,
)
from ui import wording
from ui.panels.flow_layout import FlowLayout
from ui.panels.message_bar import MessageBar
from ui.panels.photo_facts import facts
from ui.panels.rating_stars import RatingStars
from ui.panels.search_bar import SearchBar
from ui.panels.status_bar import StatusBar
from ui.panels.tag_chip import TagChip
from ui.panels.tag_editor import STEP, TagEditor
from ui.state import WindowState


@pytest.fixture
def status(qtbot: QtBot) -> StatusBar:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_progress_reads_as_the_user_expects(status: StatusBar) -> None:
    status.set_progress(
        IngestProgress(IngestPhase.INDEXING, done=1204, total=8311, rate=38.2, eta_s=187)
    )
    assert status.indexing.label.text() == "1,204 of 8,311 photos, 38/s, 3 min left"
    assert status.indexing.isVisible()
    assert (status.indexing.bar.value(), status.indexing.bar.maximum()) == (1204, 8311)
    status.set_progress(IngestProgress(IngestPhase.DONE))
    assert not status.indexing.isVisible()


def test_reading_text_is_shown_and_can_be_stopped(status: StatusBar, qtbot: QtBot) -> None:
    status.set_reading(TextProgress(12, 2345))
    assert status.reading.label.text() == "Reading text, 12 of 2,345"
    with qtbot.waitSignal(status.stop_reading_clicked):
        QTest.mouseClick(status.reading.cancel_button, Qt.MouseButton.LeftButton)
    status.set_reading(TextProgress(0, 0, running=False))
    assert not status.reading.isVisible()


def test_pause_becomes_resume(status: StatusBar, qtbot: QtBot) -> None:
    status.set_progress(IngestProgress(IngestPhase.INDEXING, done=1, total=2))
    with qtbot.waitSignal(status.pause_clicked):
        QTest.mouseClick(status.indexing.pause_button, Qt.MouseButton.LeftButton)
    status.set_progress(IngestProgress(IngestPhase.PAUSED, done=1, total=2))
    assert status.indexing.label.text() == "Paused at 1 of 2 photos"
    status.set_progress(IngestProgress(IngestPhase.PAUSED, message="on battery power"))
    assert status.indexing.label.text() == "Paused, on battery power"
    with qtbot.waitSignal(status.resume_clicked):
        QTest.mouseClick(status.indexing.pause_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(status.cancel_clicked):
        QTest.mouseClick(status.indexing.cancel_button, Qt.MouseButton.LeftButton)


def test_counts_tell_what_is_missing(status: StatusBar) -> None:
    status.set_counts(LibraryCounts(8311, 8000, 200, 37, 0, 74))
    assert status.counts.text() == "8,311 photos, 200 not searchable yet, 74 offline"
    assert not status.problems.isVisible()
    status.show_problems(True)
    assert status.problems.isVisible()
    assert status.problems.text() == "37 not readable"


def test_the_embedder_is_named_or_its_failure_explained(status: StatusBar) -> None:
    status.set_embedder(EmbedderStatus(EmbedderStage.READY, "ViT-B-32", device="cpu"))
    assert status.embedder.text() == "ViT-B-32"
    status.set_embedder(EmbedderStatus(EmbedderStage.FAILED, "ViT-B-32", "It is not installed."))
    assert status.embedder.text() == "Search is not available"
    assert status.embedder.toolTip() == "It is not installed."


def test_a_message_offers_its_button_once(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 500)
    host.show()
    pressed: list[int] = []
    bar = MessageBar(host)
    bar.say("Suggested 12 tags for 5 photos.", "Review", lambda: pressed.append(1))
    assert bar.isVisible()
    assert host.rect().contains(bar.geometry())
    bar.button.click()
    assert pressed == [1]
    assert not bar.isVisible()
    bar.fail("The disk is full; free some space. " * 6)
    assert not bar.button.isVisible()
    assert host.rect().contains(bar.geometry())
    bar.close_button.click()
    assert not bar.isVisible()


def test_stars_by_keyboard_and_the_same_star_again(qtbot: QtBot) -> None:
    stars = RatingStars()
    qtbot.addWidget(stars)
    stars.show()
    chosen: list[int] = []
    stars.rated.connect(chosen.append)
    QTest.keyClick(stars, Qt.Key.Key_Right)
    QTest.keyClick(stars, Qt.Key.Key_Right)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=stars.rect().center())
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=stars.rect().center())
    QTest.keyClick(stars, Qt.Key.Key_Left)
    assert chosen == [1, 2, 3, 0]
    assert stars.accessibleName() == "Rating: 0 of 5 stars"


def test_backspace_leaves_the_chip(qtbot: QtBot) -> None:
    bar = SearchBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_chip("Similar to IMG_1.jpg")
    with qtbot.waitSignal(bar.cleared):
        QTest.keyClick(bar.edit, Qt.Key.Key_Backspace)
    assert not bar.chip.isVisible()


def test_emptying_the_line_clears_the_search(qtbot: QtBot) -> None:
    bar = SearchBar()
    qtbot.addWidget(bar)
    bar.show()
    QTest.keyClicks(bar.edit, "a")
    with qtbot.waitSignal(bar.cleared):
        QTest.keyClick(bar.edit, Qt.Key.Key_Backspace)


def test_spaces_alone_are_no_query(qtbot: QtBot) -> None:
    bar = SearchBar()
    qtbot.addWidget(bar)
    with qtbot.assertNotEmitted(bar.query):
        bar.edit.setText("   ")
        bar.send_now()


@pytest.mark.parametrize("width", [60, 200, 1000])
def test_the_flow_layout_keeps_every_widget_inside(qtbot: QtBot, width: int) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    labels = [QLabel(f"label number {i}" * (i % 3 + 1)) for i in range(9)]
    for label in labels:
        flow.addWidget(label)
    box.resize(width, flow.heightForWidth(width))
    box.show()
    shapes = [label.geometry() for label in labels]
    assert all(box.rect().contains(shape) for shape in shapes)
    assert not any(a.intersects(b) for i, a in enumerate(shapes) for b in shapes[i + 1 :])
    flow.clear()
    assert flow.count() == 0


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (40, "40 s"), (187, "3 min"), (7800, "2 h 10 min"), (7200, "2 h")],
)
def test_durations(seconds: float, text: str) -> None:
    assert wording.duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(1 / 250, "1/250 s"), (0.5, "0.5 s"), (4.0, "4 s"), (1 / 8000, "1/8,000 s")],
)
def test_exposures(seconds: float, text: str) -> None:
    assert wording.exposure(seconds).replace("\u00a0", " ") == text


def test_coordinates() -> None:
    assert wording.coordinates(48.8584, -2.2945) == "48.8584° N, 2.2945° W"


def details(photo_id: int, *tags: PhotoTag, meta: PhotoMeta | None = None) -> PhotoDetails:
    row = PhotoRow(
        photo_id,
        Path("/photos/trip/IMG_1.jpg"),
        6000,
        4000,
        PhotoState.READY,
        "hash",
        datetime(2024, 5, 1, 12, 30),
        None,
        0,
        None,
        0,
    )
    return PhotoDetails(row, 1, 7_654_321, "jpeg", meta or PhotoMeta(), tags, True)


def test_facts_are_in_photographers_terms() -> None:
    meta = PhotoMeta(
        camera_make="Canon",
        camera_model="Canon EOS R6",
        exposure_s=0.004,
        f_number=2.8,
        iso=400,
        focal_mm=50,
        latitude=48.8584,
        longitude=2.2945,
        altitude_m=35,
    )
    lines = {name: text.replace("\u00a0", " ") for name, text in facts(details(1, meta=meta))}
    assert lines["Camera"] == "Canon EOS R6"
    assert lines["Exposure"] == "1/250 s · f/2.8 · ISO 400 · 50 mm"
    assert lines["Dimensions"] == "6000 × 4000 (24.0 MP)"
    assert lines["File"].startswith("JPEG, ")
    assert "35 m above the sea" in lines["Place"]
    assert "Lens" not in lines


def test_many_suggestions_come_in_steps_and_are_judged_as_one(qtbot: QtBot) -> None:
    editor = TagEditor()
    qtbot.addWidget(editor)
    editor.show()
    editor.set_tags([SharedTag(n, f"tag{n}", 0, 1, n / 100) for n in range(STEP + 5)])
    assert len(editor.suggestions.findChildren(TagChip)) == STEP
    assert editor.more.text() == "5 more suggestions"
    with qtbot.waitSignal(editor.judged) as judged:
        QTest.mouseClick(editor.accept_all, Qt.MouseButton.LeftButton)
    assert len(judged.args[0]) == STEP + 5
    QTest.mouseClick(editor.more, Qt.MouseButton.LeftButton)
    assert len(editor.suggestions.findChildren(TagChip)) == STEP + 5
    assert not editor.more.isVisible()


def test_window_state_survives_and_forgives(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    state = WindowState(file)
    window = QWidget()
    qtbot.addWidget(window)
    assert not state.restore(window, {})
    window.resize(640, 480)
    state.order = SortOrder.NAME
    state.save(window, {})
    again = WindowState(file)
    assert again.restore(window, {})
    assert again.order is SortOrder.NAME
    file.write_text("[photos]\norder=sideways\n[window]\ngeometry=nonsense\n")
    damaged = WindowState(file)
    assert damaged.order is SortOrder.NEWEST
    assert not damaged.restore(window, {})
