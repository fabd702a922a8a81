"""The viewer through real keys, wheel, mouse and threads."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from photolib.errors import UnknownPhoto
from photolib.types import PhotoState
from tests.support.painted_photos import PaintedPhotos, close_to, color_of
from tests.ui.viewer.conftest import viewer_threads
from ui import theme
from ui.viewer import PhotoViewer
from ui.viewer.pictures import full_edge, to_image

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
FIT = 1000 / 3000 * 100  # percent


def shown_color(viewer: PhotoViewer, at: QPoint | None = None) -> QColor:
    image = viewer.canvas.grab().toImage()
    return image.pixelColor(at or image.rect().center())


def shows(viewer: PhotoViewer, photo_id: int) -> bool:
    return close_to(shown_color(viewer), color_of(photo_id))


def wheel(viewer: PhotoViewer, notches: int, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewer.canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewer.canvas, event)


def button(viewer: PhotoViewer, name: str) -> QToolButton:
    return next(b for b in viewer.findChildren(QToolButton) if b.accessibleName() == name)


# --- showing ------------------------------------------------------------------------


def test_the_photo_its_name_and_its_place_are_shown(viewer: PhotoViewer) -> None:
    assert shows(viewer, 5)
    assert viewer.bar.title == "photo 5.jpg"
    assert viewer.bar.position == "5 of 12"
    assert viewer.canvas.percent == pytest.approx(FIT, abs=2)


def test_the_thumbnail_is_there_before_the_picture(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    photos.picture_gate.clear()
    viewer.show_photo(9, photos.ids)
    qtbot.waitUntil(lambda: shows(viewer, 9))
    photos.picture_gate.set()


def test_the_picture_is_asked_for_in_the_size_of_the_view(
    viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    photo_id, edge = photos.pictured[0]
    assert photo_id == 5
    assert edge == pytest.approx(viewer.canvas.zoom.rect.width(), abs=2)


def test_neighbours_are_read_ahead(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    qtbot.waitUntil(lambda: {4, 5, 6} <= {photo_id for photo_id, _ in photos.pictured})
    qtbot.waitUntil(lambda: len(viewer._loader._kept) >= 3)
    photos.picture_gate.clear()  # from here on nothing can be read
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert shows(viewer, 6)


def test_zooming_in_brings_the_full_picture(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: (5, 3000) in photos.pictured)
    qtbot.waitUntil(lambda: viewer.canvas.sharpest == 3000)


def test_a_late_answer_for_another_photo_is_dropped(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    photos.picture_gate.clear()
    qtbot.keyClick(viewer, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: viewer.bar.title == "photo 12.jpg")
    qtbot.keyClick(viewer, Qt.Key.Key_Home)
    photos.picture_gate.set()
    qtbot.waitUntil(lambda: shows(viewer, 1))
    qtbot.waitUntil(lambda: viewer.canvas.sharpest >= 900)
    assert shows(viewer, 1)


# --- keys and buttons ---------------------------------------------------------------


def test_arrows_walk_and_stop_at_the_ends(qtbot: QtBot, viewer: PhotoViewer) -> None:
    seen: list[int] = []
    viewer.current_changed.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_End):
        qtbot.keyClick(viewer, key)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert seen == [6, 5, 4, 12]
    assert viewer.current_id() == 12
    qtbot.keyClick(viewer, Qt.Key.Key_Home)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.current_id() == 1


def test_buttons_walk_and_hide_at_the_ends(qtbot: QtBot, viewer: PhotoViewer) -> None:
    qtbot.mouseClick(button(viewer, "Next photo"), LEFT)
    assert viewer.current_id() == 6
    qtbot.mouseClick(button(viewer, "Previous photo"), LEFT)
    assert viewer.current_id() == 5
    qtbot.keyClick(viewer, Qt.Key.Key_Home)
    assert button(viewer, "Previous photo").isHidden()
    assert not button(viewer, "Next photo").isHidden()


def test_keys_zoom(qtbot: QtBot, viewer: PhotoViewer) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_1, CTRL)
    assert viewer.canvas.percent == 100
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.canvas.percent == 125
    qtbot.keyClick(viewer, Qt.Key.Key_Minus)
    assert viewer.canvas.percent == 100
    qtbot.keyClick(viewer, Qt.Key.Key_0, CTRL)
    assert viewer.canvas.percent == pytest.approx(FIT, abs=2)


@pytest.mark.parametrize(
    ("name", "percent"), [("Zoom in", FIT * 1.25), ("Actual size", 100), ("Zoom out", FIT)]
)
def test_buttons_zoom(qtbot: QtBot, viewer: PhotoViewer, name: str, percent: float) -> None:
    qtbot.mouseClick(button(viewer, name), LEFT)
    assert viewer.canvas.percent == pytest.approx(percent, rel=0.05)


def test_zoom_ends_at_800_percent(qtbot: QtBot, viewer: PhotoViewer) -> None:
    for _ in range(40):
        qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.canvas.percent == 800


def test_the_next_photo_starts_fitted(qtbot: QtBot, viewer: PhotoViewer) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: viewer.canvas.zoom.photo.width() == 3000)
    assert viewer.canvas.zoom.fitted


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_esc_closes(qtbot: QtBot, viewer: PhotoViewer, key: Qt.Key) -> None:
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, key)
    assert viewer.isHidden()


def test_i_shows_the_information(qtbot: QtBot, viewer: PhotoViewer) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_I)
    assert viewer.info.isVisible()
    for fact in ("photo 5.jpg", "3000 × 2000", "Canon EOS 40D", "1/250\u00a0s"):
        assert fact in viewer.info.text()
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "photo 6.jpg" in viewer.info.text())
    qtbot.mouseClick(button(viewer, "Information"), LEFT)
    assert viewer.info.isHidden()


def test_f11_is_full_screen_and_closing_ends_it(qtbot: QtBot, viewer: PhotoViewer) -> None:
    with qtbot.waitSignal(viewer.full_screen_changed):
        qtbot.keyClick(viewer, Qt.Key.Key_F11)
    assert viewer.window().isFullScreen()
    assert viewer.bar.isHidden()
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.window().isFullScreen()
    assert not viewer.bar.isHidden()


def test_the_viewers_keys_win_over_the_windows_shortcuts(
    qtbot: QtBot, photos: PaintedPhotos
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = PhotoViewer(photos.thumbnail, photos.picture, photos.details, window)
    window.setCentralWidget(view)
    window.show()
    view.show_photo(2, photos.ids)
    taken = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_1, CTRL)
    other = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_1, NONE)  # rates the photo
    taken.ignore()
    other.ignore()
    QApplication.sendEvent(view, taken)
    QApplication.sendEvent(view, other)
    assert taken.isAccepted()
    assert not other.isAccepted()
    view.shutdown()


# --- wheel and mouse ----------------------------------------------------------------


def test_the_wheel_zooms_to_the_mouse(viewer: PhotoViewer) -> None:
    at = QPoint(700, 200)
    zoom = viewer.canvas.zoom
    before = (QPointF(at) - zoom.rect.topLeft()) / zoom.scale
    wheel(viewer, 6, at)
    after = (QPointF(at) - zoom.rect.topLeft()) / zoom.scale
    assert viewer.canvas.percent > 100
    assert after.x() == pytest.approx(before.x(), abs=1)
    assert after.y() == pytest.approx(before.y(), abs=1)
    wheel(viewer, -20, at)
    assert zoom.fitted


def test_double_click_goes_between_fit_and_actual_size(qtbot: QtBot, viewer: PhotoViewer) -> None:
    at = QPoint(400, 300)
    qtbot.mouseDClick(viewer.canvas, LEFT, NONE, at)
    assert viewer.canvas.percent == 100
    qtbot.mouseDClick(viewer.canvas, LEFT, NONE, at)
    assert viewer.canvas.zoom.fitted


def test_dragging_pans(qtbot: QtBot, viewer: PhotoViewer) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_1, CTRL)
    before = viewer.canvas.zoom.rect.topLeft()
    start, end = QPoint(500, 300), QPoint(420, 260)
    qtbot.mousePress(viewer.canvas, LEFT, NONE, start)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        QPointF(viewer.canvas.mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        LEFT,
        NONE,
    )
    QApplication.sendEvent(viewer.canvas, event)
    qtbot.mouseRelease(viewer.canvas, LEFT, NONE, end)
    assert viewer.canvas.zoom.rect.topLeft() - before == QPointF(-80, -40)


# --- trouble ------------------------------------------------------------------------


def test_an_unreadable_photo_says_why(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    photos.change(7, state=PhotoState.UNREADABLE, problem="is empty", width=0, height=0)
    viewer.show_photo(7, photos.ids)
    qtbot.waitUntil(lambda: viewer.notice.isVisible())
    assert viewer.notice.text == "This file is empty."
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.notice.isHidden()
    assert 7 not in {photo_id for photo_id, _ in photos.pictured}


@pytest.mark.parametrize(
    ("state", "words"),
    [(PhotoState.OFFLINE, "not connected"), (PhotoState.MISSING, "no longer in its folder")],
)
def test_a_photo_that_is_not_there_shows_its_thumbnail_and_says_so(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos, state: PhotoState, words: str
) -> None:
    photos.change(8, state=state)
    viewer.show_photo(8, photos.ids)
    qtbot.waitUntil(lambda: viewer.notice.isVisible() and viewer.canvas.has_image)
    assert words in viewer.notice.text


def test_a_photo_that_vanishes_while_looked_at_says_so(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos, caplog: pytest.LogCaptureFixture
) -> None:
    photos.errors[10] = UnknownPhoto("The photo is gone.")
    photos.errors[12] = OSError("input/output error")
    viewer.show_photo(10, photos.ids)
    qtbot.waitUntil(lambda: viewer.notice.text == "The photo is gone.")
    viewer.show_photo(12, photos.ids)
    qtbot.waitUntil(lambda: "OSError" in viewer.notice.text)
    assert "input/output error" in caplog.text


def test_a_photo_outside_the_list_is_shown_alone(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    viewer.show_photo(3, [7, 8, 9])
    assert viewer.current_id() == 3
    assert viewer.bar.position == "1 of 1"


def test_photos_that_go_while_one_is_looked_at(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    viewer.set_ids([1, 5, 9])
    assert (viewer.current_id(), viewer.bar.position) == (5, "2 of 3")
    viewer.set_ids([1, 9])
    assert viewer.current_id() == 9
    with qtbot.waitSignal(viewer.closed):
        viewer.set_ids([])


def test_changed_details_are_read_again(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos
) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_I)
    photos.change(5, rating=4)
    viewer.refresh({5})
    qtbot.waitUntil(lambda: "★★★★" in viewer.info.text())


@pytest.mark.parametrize("size", [(1, 20_000), (20_000, 1), (1, 1)])
def test_extreme_shapes_can_be_looked_at(
    qtbot: QtBot, viewer: PhotoViewer, photos: PaintedPhotos, size: tuple[int, int]
) -> None:
    photos.change(11, width=size[0], height=size[1])
    viewer.show_photo(11, photos.ids)
    qtbot.waitUntil(lambda: viewer.canvas.has_image)
    for key, modifier in ((Qt.Key.Key_1, CTRL), (Qt.Key.Key_Plus, NONE), (Qt.Key.Key_0, CTRL)):
        qtbot.keyClick(viewer, key, modifier)
        assert not viewer.canvas.grab().isNull()


# --- the rest -----------------------------------------------------------------------


def test_the_viewer_follows_the_theme(qapp: QApplication, viewer: PhotoViewer) -> None:
    viewer.resize(500, 700)  # above the photo there is room
    theme.apply_theme(qapp, "dark")
    dark = shown_color(viewer, QPoint(2, 2)).lightness()
    theme.apply_theme(qapp, "light")
    assert dark < 60 < shown_color(viewer, QPoint(2, 2)).lightness()


def test_destroying_the_viewer_ends_its_threads(
    qtbot: QtBot, photos: PaintedPhotos, qapp: QApplication
) -> None:
    view = PhotoViewer(photos.thumbnail, photos.picture, photos.details)
    view.show_photo(1, photos.ids)
    qtbot.waitUntil(lambda: view.canvas.has_image)
    view.deleteLater()
    qtbot.waitUntil(lambda: not viewer_threads())


def test_pixels_become_an_image_of_their_own() -> None:
    pixels = np.zeros((3, 5, 3), np.uint8)  # a row of 15 bytes, not a multiple of four
    pixels[1, 2] = (10, 20, 30)
    image = to_image(pixels[:, ::-1])
    pixels[:] = 255
    assert (image.width(), image.height()) == (5, 3)
    assert image.pixelColor(2, 1).getRgb()[:3] == (10, 20, 30)
    assert image.pixelColor(0, 0).getRgb()[:3] == (0, 0, 0)


def test_what_is_held_of_a_huge_photo_is_bounded() -> None:
    assert full_edge(6000, 4000) == 6000
    edge = full_edge(30_000, 10_000)
    assert edge < 30_000
    assert edge * edge / 3 <= 80_000_000
    assert full_edge(0, 0) == 1
