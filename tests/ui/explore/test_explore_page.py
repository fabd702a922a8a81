"""The map in the window: shown, zoomed, selected on, opened from, listed from; real input."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import Scope
from tests.support.wheel import wheel
from ui import theme
from ui.explore import ExplorePage
from ui.explore.map_view import MapView
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def choose_explore(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.sidebar.tree
    place = tree.visualItemRect(tree.explore).center()
    qtbot.mouseClick(tree.viewport(), LEFT, pos=place)


@pytest.fixture
def exploring(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the map of eight photos, arranged, its thumbnails there."""
    window.resize(1200, 800)
    window.show()
    choose_explore(window, qtbot)
    page = window.explore
    qtbot.waitUntil(lambda: len(page.view.scene.shown) == 8, timeout=10_000)
    qtbot.waitUntil(lambda: page.view.scene.shown.refined, timeout=20_000)
    ids = page.view.scene.shown.ids.tolist()
    qtbot.waitUntil(lambda: all(page.view.tiles.pixmap(one) for one in ids), timeout=10_000)
    page.view.grab()
    return window


def spot(view: MapView, photo_id: int) -> QPoint:
    """Where the photo's thumbnail lies."""
    thumbs = view.scene.thumbs(view.camera)
    row = view.scene.rows_of(np.array([photo_id]))[0]
    place = thumbs.middles[thumbs.rows.tolist().index(row)]
    return QPoint(round(float(place[0])), round(float(place[1])))


def button(page: ExplorePage, name: str) -> QToolButton:
    return next(b for b in page.findChildren(QToolButton) if b.accessibleName() == name)


def test_the_map_takes_the_place_of_the_grid_and_gives_it_back(
    exploring: MainWindow, qtbot: QtBot
) -> None:
    assert exploring.exploring
    assert exploring.explore.subtitle.text() == "8 photos"
    assert exploring.toolbar.search.isEnabled()
    assert not exploring.toolbar.sort_button.isEnabled()
    exploring.sidebar.choose_everything()
    assert not exploring.exploring
    assert exploring.toolbar.sort_button.isEnabled()
    qtbot.keyClick(exploring.page.grid, Qt.Key.Key_E)
    assert exploring.exploring


def test_a_click_selects_and_a_double_click_opens(exploring: MainWindow, qtbot: QtBot) -> None:
    view = exploring.explore.view
    first, second = view.scene.shown.ids.tolist()[:2]
    qtbot.mouseClick(view, LEFT, pos=spot(view, first))
    assert exploring.selection() == [first]
    qtbot.mouseClick(view, LEFT, CTRL, pos=spot(view, second))
    assert exploring.selection() == [first, second]
    assert "2 selected" in exploring.explore.subtitle.text()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert exploring.selection() == []
    qtbot.mouseDClick(view, LEFT, pos=spot(view, second))
    assert exploring.viewing
    assert exploring.viewer.current_id() == second
    qtbot.keyClick(exploring.viewer, Qt.Key.Key_Escape)
    assert not exploring.viewing
    assert exploring.exploring
    assert exploring.selection() == [second]


def test_the_wheel_zooms_to_the_cursor_and_a_drag_pans(exploring: MainWindow, qtbot: QtBot) -> None:
    view = exploring.explore.view
    photo_id = view.scene.shown.ids.tolist()[0]
    at = spot(view, photo_id)
    before = view.camera.to_map(at.x(), at.y())
    wheel(view, 3, at)
    assert view.camera.zoom == pytest.approx(1.3**3)
    assert view.camera.to_map(at.x(), at.y()) == pytest.approx(before, abs=1e-6)
    x, y = view.camera.x, view.camera.y
    middle = view.rect().center()
    qtbot.mousePress(view, LEFT, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(30, 20))
    qtbot.mouseMove(view, middle + QPoint(60, 40))
    qtbot.mouseRelease(view, LEFT, pos=middle + QPoint(60, 40))
    assert view.camera.x == pytest.approx(x - 60 / view.camera.scale, abs=1e-6)
    assert view.camera.y == pytest.approx(y - 40 / view.camera.scale, abs=1e-6)
    assert exploring.selection() == []
    qtbot.mouseClick(button(exploring.explore, "Show the whole map"), LEFT)
    assert view.camera.fitted
    qtbot.mouseClick(button(exploring.explore, "Zoom in"), LEFT)
    assert view.camera.zoom == pytest.approx(1.6)


def test_a_lasso_selects_and_its_photos_can_be_listed(exploring: MainWindow, qtbot: QtBot) -> None:
    view = exploring.explore.view
    right, bottom = view.width() - 4, view.height() - 4
    corners = [QPoint(4, 4), QPoint(right, 4), QPoint(right, bottom), QPoint(4, bottom)]
    qtbot.mousePress(view, LEFT, SHIFT, pos=corners[0])
    for corner in corners[1:]:
        qtbot.mouseMove(view, corner)
    qtbot.mouseRelease(view, LEFT, SHIFT, pos=corners[-1])
    assert len(exploring.selection()) == 8
    assert exploring.explore.list_button.text() == "Show the 8 selected"
    with qtbot.waitSignal(exploring.photos.listed):
        qtbot.mouseClick(exploring.explore.list_button, LEFT)
    assert not exploring.exploring
    assert exploring.page.title.text() == "Selected on the map"
    assert sorted(exploring.page.listing.ids.tolist()) == exploring.explore.view.selected_ids()
    assert exploring.selection() == []
    assert exploring.sidebar.scope == Scope()


def test_search_there_lists_what_is_in_view(exploring: MainWindow, qtbot: QtBot) -> None:
    view = exploring.explore.view
    photo_id = view.scene.shown.ids.tolist()[3]
    row = view.scene.rows_of(np.array([photo_id]))[0]
    view.camera.x, view.camera.y = view.scene.shown.positions[row].tolist()
    view.zoom_by(30)
    assert "of 8 photos in view" in exploring.explore.subtitle.text()
    in_view = view.visible_ids().tolist()
    assert in_view[0] == photo_id
    with qtbot.waitSignal(exploring.photos.listed):
        qtbot.mouseClick(exploring.explore.list_button, LEFT)
    assert exploring.page.listing.ids.tolist() == in_view
    assert exploring.page.title.text() == "Here on the map"
    with qtbot.waitSignal(exploring.photos.listed):
        qtbot.mouseClick(exploring.toolbar.search.chip, LEFT)
    assert len(exploring.page.listing.ids) == 8


def test_the_chosen_line_follows_what_is_shown(exploring: MainWindow, qtbot: QtBot) -> None:
    tree = exploring.sidebar.tree
    assert tree.currentItem() is tree.explore
    exploring.toolbar.search.ask("a dog")
    assert not exploring.exploring
    assert tree.currentItem() is tree.topLevelItem(0)
    choose_explore(exploring, qtbot)
    assert exploring.exploring
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(tree.topLevelItem(0)).center())
    assert not exploring.exploring


def test_the_map_is_kept_and_arranging_can_be_stopped(
    library: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    window = open_on(library)
    window.show()
    qtbot.waitUntil(lambda: window.sidebar.tree.explore is not None, timeout=10_000)
    stopped: list[bool] = []
    real = library.explore.refine

    def slow(token: JobToken, report: Callable[[int, int], object]) -> object:
        report(1, 100)
        stopped.append(token.wait(10))
        return real(token, report)

    library.explore.refine = slow  # type: ignore[method-assign]
    choose_explore(window, qtbot)
    qtbot.waitUntil(lambda: window.explore.progress.isVisible(), timeout=10_000)
    assert len(window.explore.view.scene.shown) == 8  # the rough map is there meanwhile
    qtbot.mouseClick(button(window.explore, "Stop arranging"), LEFT)
    qtbot.waitUntil(lambda: not window.explore.progress.isVisible(), timeout=10_000)
    assert stopped == [True]
    assert not library.explore.known_map(JobToken()).refined


def test_places_have_names(ready_window: MainWindow, qtbot: QtBot) -> None:
    ready_window.show()
    choose_explore(ready_window, qtbot)
    view = ready_window.explore.view
    # The tiny embedder means nothing, so there may be none; what there is is shown.
    qtbot.waitUntil(lambda: not ready_window.operations.busy, timeout=30_000)
    view.grab()
    names = {place.name for place in view.scene.names(view.camera)}
    assert set(view.names_shown) == names


def test_an_empty_map_says_what_to_do(
    empty_library: Library, photo_folder: object, qtbot: QtBot
) -> None:
    from ui.operations import InlineOperations

    page = ExplorePage(empty_library, InlineOperations())
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert page.empty.title == "Nothing to explore yet"
    assert page.empty.accessibleName().endswith("once they are indexed.")
    assert page.view.isHidden()
    assert not any(tool.isVisible() for tool in page.tools)  # of no use without a map
    picture = page.empty.grab().toImage()
    middle, ground = picture.width() // 2, picture.pixelColor(0, 0)
    assert any(picture.pixelColor(middle, y) != ground for y in range(picture.height()))
    page.shutdown()


def test_themes_repaint_the_map(exploring: MainWindow) -> None:
    view = exploring.explore.view
    light = view.grab().toImage().pixelColor(2, 2)
    theme.apply_theme(QApplication.instance(), "dark")
    dark = view.grab().toImage().pixelColor(2, 2)
    theme.apply_theme(QApplication.instance(), "light")
    assert light.lightness() > 200 > 60 > dark.lightness()
