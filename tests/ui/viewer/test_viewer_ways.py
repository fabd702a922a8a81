"""Ways through photos in the viewer: filmstrip, likes, slideshow, comparing; turning and tags."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from photolib.types import PhotoState
from tests.support.painted_photos import PaintedPhotos, close_to, color_of
from tests.support.wheel import wheel
from tests.ui.viewer.conftest import viewer_threads
from ui.theme import DARK
from ui.viewer import PhotoViewer
from ui.viewer.canvas import Canvas
from ui.viewer.pictures import for_screen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def walker(qtbot: QtBot, photos: PaintedPhotos) -> Iterator[PhotoViewer]:
    """Like photo n are n + 1, n + 2 and n + 3; a slide lasts 80 ms."""
    view = PhotoViewer(
        photos.thumbnail,
        photos.picture,
        photos.details,
        similar=lambda n: [other for other in (n + 1, n + 2, n + 3) if other <= 12],
        slide_seconds=lambda: 0.08,
    )
    qtbot.addWidget(view)
    view.resize(1000, 780)
    with qtbot.waitExposed(view):
        view.show_photo(5, photos.ids)
    qtbot.waitUntil(lambda: view.canvas.sharpest >= 900)
    yield view
    view.shutdown()
    assert viewer_threads() == []


def strip_spot(view: PhotoViewer, photo_id: int) -> QPoint:
    strip = view.strip.strip
    return strip.rect_of(strip.ids.index(photo_id)).center().toPoint()


# --- filmstrip ----------------------------------------------------------------------


def test_the_current_photo_is_in_the_middle_of_the_strip(qtbot: QtBot, walker: PhotoViewer) -> None:
    strip = walker.strip.strip
    assert strip.ids == list(range(1, 13))
    assert strip.rect_of(4).center().x() == pytest.approx(strip.middle, abs=1)
    qtbot.keyClick(walker, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: abs(strip.rect_of(5).center().x() - strip.middle) <= 1, timeout=2000)


def test_a_click_on_the_strip_jumps(qtbot: QtBot, walker: PhotoViewer) -> None:
    qtbot.mouseClick(walker.strip.strip, LEFT, pos=strip_spot(walker, 8))
    assert walker.current_id() == 8
    assert walker.hasFocus()


def test_the_strip_paints_the_thumbnails_in_view(qtbot: QtBot, walker: PhotoViewer) -> None:
    strip = walker.strip.strip
    qtbot.waitUntil(lambda: strip.tiles.pixmap(6) is not None)
    shown = strip.grab().toImage().pixelColor(strip_spot(walker, 6))
    assert close_to(shown, color_of(6))
    assert set(strip.visible()) <= set(range(12))


def test_the_strip_of_a_large_list_asks_only_for_what_is_in_view(
    qtbot: QtBot, walker: PhotoViewer, photos: PaintedPhotos
) -> None:
    many = list(range(1, 13)) * 5000
    photos.asked.clear()
    walker.strip.show_photos(many, 30_000)
    walker.strip.strip.grab()
    assert len(walker.strip.strip.visible()) < 40


def test_b_hides_the_strip_and_says_so(qtbot: QtBot, walker: PhotoViewer) -> None:
    with qtbot.waitSignal(walker.strip_toggled) as told:
        qtbot.keyClick(walker, Qt.Key.Key_B)
    assert told.args == [False]
    assert walker.strip.isHidden()
    qtbot.keyClick(walker, Qt.Key.Key_Right)
    qtbot.keyClick(walker, Qt.Key.Key_B)
    assert not walker.strip.isHidden()
    strip = walker.strip.strip
    qtbot.waitUntil(lambda: abs(strip.rect_of(5).center().x() - strip.middle) <= 1)


# --- likes --------------------------------------------------------------------------


def test_walking_by_likeness_and_back(qtbot: QtBot, walker: PhotoViewer) -> None:
    qtbot.keyClick(walker, Qt.Key.Key_L)
    strip = walker.strip.strip
    qtbot.waitUntil(lambda: strip.ids == [5, 6, 7, 8])
    qtbot.mouseClick(strip, LEFT, pos=strip_spot(walker, 7))
    assert walker.current_id() == 7
    qtbot.waitUntil(lambda: strip.ids == [7, 8, 9, 10])
    assert walker.bar.position == "3 of 4"
    walker.set_ids([1, 2])  # the list changes behind it
    assert walker.current_id() == 7
    qtbot.keyClick(walker, Qt.Key.Key_Backspace)
    assert walker.current_id() == 5
    assert walker.bar.position == "5 of 12"
    qtbot.mouseClick(walker.strip.photos, LEFT)
    assert strip.ids == list(range(1, 13))


def test_a_photo_like_no_other_says_so(qtbot: QtBot, walker: PhotoViewer) -> None:
    qtbot.keyClick(walker, Qt.Key.Key_End)
    qtbot.mouseClick(walker.strip.likes, LEFT)
    qtbot.waitUntil(lambda: walker.strip.strip.said == "There are no photos like this one.")


# --- slideshow ----------------------------------------------------------------------


def test_a_slideshow_runs_rests_and_ends(qtbot: QtBot, walker: PhotoViewer) -> None:
    seen: list[int] = []
    walker.current_changed.connect(seen.append)
    qtbot.keyClick(walker, Qt.Key.Key_P)
    assert walker.window().isFullScreen()
    assert walker.bar.isHidden()
    assert walker.strip.isHidden()
    qtbot.waitUntil(lambda: len(seen) >= 3)
    assert seen[:3] == [6, 7, 8]
    qtbot.keyClick(walker, Qt.Key.Key_Space)
    assert walker.resting.isVisible()
    rested = walker.current_id()
    qtbot.wait(250)
    assert walker.current_id() == rested
    qtbot.keyClick(walker, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: walker.current_id() != rested)
    qtbot.keyClick(walker, Qt.Key.Key_Escape)
    assert not walker.slides.running
    assert not walker.window().isFullScreen()
    assert walker.isVisible()
    assert not walker.bar.isHidden()


def test_after_the_last_slide_comes_the_first(qtbot: QtBot, walker: PhotoViewer) -> None:
    qtbot.keyClick(walker, Qt.Key.Key_End)
    qtbot.keyClick(walker, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: walker.current_id() == 1)
    walker.close_viewer()
    assert not walker.slides.running


# --- comparing ----------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 3, 4])
def test_compared_photos_zoom_and_move_together(
    qtbot: QtBot, walker: PhotoViewer, photos: PaintedPhotos, count: int
) -> None:
    photos.change(2, width=1500, height=2500)
    ids = [1, 2, 3, 4][:count]
    walker.compare(ids)
    qtbot.waitUntil(lambda: all(pane.canvas.sharpest > 150 for pane in walker.compared.panes))
    for pane in walker.compared.panes:
        shown = pane.canvas.grab().toImage()
        assert close_to(shown.pixelColor(shown.rect().center()), color_of(pane.photo_id))
    first = walker.compared.panes[0].canvas
    wheel(first, 6, first.rect().center() + QPoint(30, 20))
    times, x, y = first.zoom.relative
    assert times == pytest.approx(1.25**6, rel=0.01)
    for pane in walker.compared.panes[1:]:
        assert pane.canvas.zoom.relative[0] == pytest.approx(times, rel=0.01)
    twin = walker.compared.panes[-1].canvas if count > 2 else None
    if twin is not None:
        assert twin.zoom.relative[1:] == pytest.approx((x, y), abs=0.02)
    qtbot.waitUntil(lambda: first.sharpest == 3000)  # zoomed in, all of it is wanted


def test_keys_mean_one_of_the_photos_compared(qtbot: QtBot, walker: PhotoViewer) -> None:
    meant: list[int] = []
    walker.current_changed.connect(meant.append)
    walker.compare([3, 9])
    qtbot.keyClick(walker, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: walker.bar.title == "photo 9.jpg")
    qtbot.mouseClick(walker.compared.panes[0].canvas, LEFT)
    assert meant == [3, 9, 3]
    assert [pane.chosen for pane in walker.compared.panes] == [True, False]
    assert "photo 3.jpg" in walker.compared.panes[0].caption.text()
    with qtbot.waitSignal(walker.closed):
        qtbot.keyClick(walker, Qt.Key.Key_Escape)
    walker.show_photo(5, [4, 5, 6])
    assert not walker.comparing
    assert walker.canvas.isVisible()


def test_a_photo_that_is_thrown_away_leaves_those_compared(
    qtbot: QtBot, walker: PhotoViewer, photos: PaintedPhotos
) -> None:
    walker.compare([3, 9, 4])
    qtbot.waitUntil(lambda: all(pane.details for pane in walker.compared.panes))
    photos.change(9, state=PhotoState.MISSING)
    walker.refresh({9})
    qtbot.waitUntil(lambda: [pane.photo_id for pane in walker.compared.panes] == [3, 4])
    qtbot.waitUntil(lambda: all(pane.details for pane in walker.compared.panes))
    photos.change(3, state=PhotoState.MISSING)
    walker.refresh({3})
    qtbot.waitUntil(lambda: not walker.comparing)
    assert walker.current_id() == 4
    photos.change(4, state=PhotoState.MISSING)
    qtbot.waitUntil(lambda: walker.canvas.has_image)
    with qtbot.waitSignal(walker.closed):
        walker.refresh({4})


def test_in_full_screen_pointer_and_buttons_are_out_of_the_way(
    qtbot: QtBot, walker: PhotoViewer
) -> None:
    further = next(
        b for b in walker.findChildren(QToolButton) if b.accessibleName() == "Next photo"
    )
    assert further.isVisible()
    qtbot.keyClick(walker, Qt.Key.Key_F11)
    assert not further.isVisible()
    assert walker.canvas.cursor().shape() == Qt.CursorShape.BlankCursor
    dark = QColor(DARK.viewer)
    qtbot.waitUntil(lambda: walker.canvas.grab().toImage().pixelColor(2, 2) == dark)
    qtbot.mouseMove(walker.canvas, QPoint(300, 300))
    qtbot.mouseMove(walker.canvas, QPoint(310, 300))
    qtbot.waitUntil(further.isVisible)
    assert walker.canvas.cursor().shape() != Qt.CursorShape.BlankCursor
    middle = walker.canvas.geometry().center().y()
    qtbot.waitUntil(lambda: abs(further.geometry().center().y() - middle) <= 1)
    qtbot.waitUntil(lambda: not further.isVisible(), timeout=4000)
    qtbot.keyClick(walker, Qt.Key.Key_F11)
    assert further.isVisible()


# --- turning, tags, colours ---------------------------------------------------------


def test_r_turns_the_view_and_the_next_photo_is_upright(qtbot: QtBot, walker: PhotoViewer) -> None:
    qtbot.keyClick(walker, Qt.Key.Key_R)
    assert walker.canvas.turned == 90
    assert walker.canvas.zoom.photo.width() == 2000
    qtbot.keyClick(walker, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert walker.canvas.turned == 0
    turn = next(b for b in walker.findChildren(QToolButton) if "Turn" in b.accessibleName())
    qtbot.mouseClick(turn, LEFT)
    assert walker.canvas.turned == 90
    qtbot.keyClick(walker, Qt.Key.Key_Right)
    assert walker.canvas.turned == 0


@pytest.mark.parametrize(
    ("quarters", "corner"), [(0, (0, 0)), (1, (1, 0)), (2, (1, 1)), (3, (0, 1))]
)
@pytest.mark.parametrize("zoomed", [False, True])
def test_a_turned_photo_is_painted_turned(
    qtbot: QtBot, quarters: int, corner: tuple[int, int], zoomed: bool
) -> None:
    """The red corner of the file lies where the turn puts it."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(300):
        for y in range(200):
            image.setPixelColor(x, y, QColor("red"))
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(500, 500)
    canvas.show()
    canvas.add_image(image)
    canvas.rotate(quarters)
    if zoomed:
        canvas.set_scale(2.0, QPointF(250, 250))
    shown = canvas.grab().toImage()
    rect = canvas.zoom.rect.intersected(shown.rect().toRectF())
    for across in (0, 1):
        for down in (0, 1):
            at = QPoint(
                round(rect.left() + rect.width() * (0.2 + 0.6 * across)),
                round(rect.top() + rect.height() * (0.2 + 0.6 * down)),
            )
            wanted = "red" if (across, down) == corner else "blue"
            assert close_to(shown.pixelColor(at), QColor(wanted)), (across, down)


def test_tags_are_typed_over_the_photo(qtbot: QtBot, walker: PhotoViewer) -> None:
    walker.tag_line.set_names(["animal/dog"])
    walker.ask_tag()
    line = walker.tag_line.line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "sea 5")  # digits are text here, no ratings
    with qtbot.waitSignal(walker.tag_entered) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [5, "sea 5"]
    assert line.text() == ""
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert walker.tag_line.isHidden()
    assert walker.isVisible()
    assert walker.hasFocus()


def test_pictures_take_the_colours_of_a_wide_screen() -> None:
    red = QImage(2, 2, QImage.Format.Format_RGB32)
    red.fill(QColor(255, 0, 0))
    wide = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
    assert for_screen(red.copy(), QColorSpace()).pixelColor(0, 0) == QColor(255, 0, 0)
    converted = for_screen(red.copy(), wide).pixelColor(0, 0)
    assert converted.red() < 250
    assert converted.green() > 30


def test_stars_and_heart_stand_beside_the_place(
    qtbot: QtBot, walker: PhotoViewer, photos: PaintedPhotos
) -> None:
    photos.change(5, rating=3, favorite=True)
    walker.refresh({5})
    qtbot.waitUntil(lambda: walker.bar.position == "5 of 12 · ★★★ · ♥")


def test_in_full_screen_new_stars_are_flashed(
    qtbot: QtBot, walker: PhotoViewer, photos: PaintedPhotos
) -> None:
    qtbot.keyClick(walker, Qt.Key.Key_F11)
    photos.change(5, rating=4)
    walker.refresh({5})
    qtbot.waitUntil(walker.flashed.isVisible)
    assert walker.flashed.text() == "★★★★"
    qtbot.waitUntil(lambda: not walker.flashed.isVisible(), timeout=4000)
    qtbot.keyClick(walker, Qt.Key.Key_Right)
    qtbot.wait(100)
    assert not walker.flashed.isVisible()
    qtbot.keyClick(walker, Qt.Key.Key_F11)


def test_where_one_reads_from_right_to_left_the_way_on_is_left(
    qtbot: QtBot, photos: PaintedPhotos
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = PhotoViewer(photos.thumbnail, photos.picture, photos.details)
    try:
        qtbot.addWidget(view)
        view.resize(1000, 780)
        with qtbot.waitExposed(view):
            view.show_photo(5, photos.ids)
        strip = view.strip.strip
        assert strip.rect_of(5).center().x() < strip.rect_of(4).center().x()
        buttons = {b.accessibleName(): b for b in view.findChildren(QToolButton)}
        assert buttons["Next photo"].x() < buttons["Previous photo"].x()
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert view.current_id() == 6
        qtbot.mouseClick(buttons["Next photo"], LEFT)
        assert view.current_id() == 7
        qtbot.mouseClick(strip, LEFT, pos=strip_spot(view, 8))
        assert view.current_id() == 8
    finally:
        view.shutdown()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_comparing_has_no_strip_to_show(viewer: PhotoViewer, photos: PaintedPhotos) -> None:
    assert viewer.bar._strip.isEnabled()
    viewer.compare(photos.ids[:2])
    assert not viewer.bar._strip.isEnabled()
    viewer.show_photo(5, photos.ids)
    assert viewer.bar._strip.isEnabled()
