"""Icons: every drawing renders, takes the palette's colour, and follows the theme."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from ui import icons, theme


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication):
    yield
    theme.apply_theme(qapp, "light")


def ink(image: QImage) -> QColor:
    """The colour of the most opaque pixel."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_has_ink(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, 24, QColor("#ff0000")).toImage()
    assert (image.width(), image.height()) == (24, 24)
    assert ink(image).alpha() > 150
    if name != "photolib":
        assert ink(image).red() > 200


def test_an_icon_follows_the_theme_without_being_set_again(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")
    star = icons.icon("star-filled")
    light = ink(star.pixmap(QSize(24, 24)).toImage()).lightness()
    theme.apply_theme(qapp, "dark")
    dark = ink(star.pixmap(QSize(24, 24)).toImage()).lightness()
    assert light < 80
    assert dark > 180


def test_a_disabled_icon_is_faint(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")
    star = icons.icon("star-filled")
    normal = ink(star.pixmap(QSize(24, 24)).toImage()).lightness()
    disabled = ink(star.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()).lightness()
    assert disabled > normal + 60


def test_icons_are_crisp_on_a_dense_screen(qapp: QApplication) -> None:
    made = icons.icon("search").pixmap(QSize(20, 20), 2.0)
    assert (made.width(), made.devicePixelRatio()) == (40, 2.0)


def test_copies_of_an_icon_outlive_it(qapp: QApplication) -> None:
    first = icons.icon("tag")
    copy = QIcon(first)
    del first
    gc.collect()
    assert not copy.pixmap(QSize(24, 24)).isNull()


def test_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-drawing")


def test_the_programs_icon_comes_in_the_usual_sizes(qapp: QApplication) -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
