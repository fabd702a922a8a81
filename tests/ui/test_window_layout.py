"""How the window is laid out: on small screens, from right to left, in languages of long words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photolib.types import QueryToken, TokenKind
from ui import theme, translation, wording
from ui.dialogs import room
from ui.dialogs.heat_table import heat, luminance
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.preferences_pages import Form
from ui.grid.sections import month
from ui.main_window import MainWindow
from ui.panels.first_run import FirstRun
from ui.panels.query_chips import QueryChips
from ui.panels.rating_stars import STEP, RatingStars
from ui.panels.welcome import PROMISE, WelcomePage
from ui.theme import leading, round_ends
from ui.viewer.strip_bar import StripBar

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[QApplication]:
    """The program read from the right, in its own look."""
    qapp.setLayoutDirection(RTL)
    theme.apply_theme(qapp, "light")
    yield qapp
    qapp.setLayoutDirection(LTR)
    theme.apply_theme(qapp, "light")


# --- dates ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en_US", "June 2019"),
        ("en_GB", "June 2019"),
        ("de", "Juni 2019"),
        ("fr", "juin 2019"),
        ("es", "junio de 2019"),
        ("ja", "2019年6月"),
        ("zh_CN", "2019年6月"),
        ("hu", "2019. június"),
    ],
)
def test_a_month_is_written_as_the_language_does(language: str, told: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert month(QDate(2019, 6, 15)) == told


# --- room -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["preferences", "label", "labels", "problems", "shortcuts", "about"]
)
def test_no_dialog_is_larger_than_a_small_screen(
    window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class SmallScreen:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 1280, 720)

    monkeypatch.setattr(type(window), "screen", lambda _self: SmallScreen())
    before = set(window.findChildren(QDialog))
    window.open_dialog(name)
    (dialog,) = set(window.findChildren(QDialog)) - before
    assert dialog.width() <= 1280 - room.FRAME.width()
    assert dialog.height() <= 720 - room.FRAME.height()
    least = dialog.minimumSizeHint()
    assert least.width() <= dialog.width()
    assert least.height() <= dialog.height()


@pytest.mark.parametrize("language", list(translation.LANGUAGES))
def test_no_text_of_the_first_steps_is_cut(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    translation.install(qapp, language)
    theme.apply_theme(qapp, "light")
    steps = FirstRun(done=False)
    qtbot.addWidget(steps)
    steps.resize(1010, 650)
    steps.show()
    for step in range(steps.steps.count()):
        steps._show(step)
        QTest.qWait(1)
        for label in steps.steps.currentWidget().findChildren(QLabel):
            if label.text():
                assert fits(label), f"{language}: {label.text()}"


def fits(label: QLabel) -> bool:
    wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else 0
    area = QFontMetrics(label.font()).boundingRect(
        QRect(0, 0, label.width(), 10_000), int(wrap), label.text()
    )
    return area.width() <= label.width() and area.height() <= label.height()


def test_names_of_settings_stand_beside_the_middle_of_their_controls(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_dialog("preferences")
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    for page in (dialog.appearance, dialog.search, dialog.indexing):
        dialog.stack.setCurrentWidget(page)
        QTest.qWait(1)
        form = page.findChild(QFormLayout)
        assert isinstance(form, Form)
        compared = 0
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item is None:
                continue
            label = item.widget()
            control = label.buddy()
            if isinstance(control, QComboBox):
                compared += 1
                middles = [one.mapTo(page, one.rect().center()).y() for one in (label, control)]
                assert abs(middles[0] - middles[1]) <= 1
        assert compared


def test_the_promise_is_not_squeezed(qapp: QApplication, qtbot: QtBot) -> None:
    translation.install(qapp, "es")
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    (words,) = (one for one in page.findChildren(QLabel) if one.text() == translation.tr(PROMISE))
    assert words.height() <= 2 * words.fontMetrics().lineSpacing() + 2


@pytest.mark.parametrize(
    ("language", "told"),
    [("en_US", "June 15, 2019, 14:30"), ("ja", "2019年6月15日土曜日 14:30")],
)
def test_date_and_time_are_joined_as_the_language_does(
    qapp: QApplication, language: str, told: str
) -> None:
    translation.install(qapp, language.partition("_")[0])
    QLocale.setDefault(QLocale(language))
    assert wording.date_time(datetime(2019, 6, 15, 14, 30)).endswith(told)


# --- from right to left -----------------------------------------------------------------------


def test_stars_fill_in_the_direction_of_reading(qtbot: QtBot, mirrored: QApplication) -> None:
    stars = RatingStars()
    qtbot.addWidget(stars)
    stars.resize(stars.sizeHint())
    rated: list[int] = []
    stars.rated.connect(rated.append)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(5 * STEP - 4, 10))
    QTest.keyClick(stars, Qt.Key.Key_Left)
    QTest.keyClick(stars, Qt.Key.Key_Right)
    assert rated == [1, 2, 1]


def test_chips_flow_from_the_right(qtbot: QtBot, mirrored: QApplication) -> None:
    chips = QueryChips()
    qtbot.addWidget(chips)
    chips.resize(600, 60)
    tokens = [QueryToken(n, n + 1, TokenKind.FILTER, "a", f"Chip {n}") for n in range(2)]
    chips.set_query("ab", tokens)
    chips.show()
    first, second = chips.chips
    assert first.geometry().right() == chips.width() - 1
    assert second.geometry().right() < first.geometry().left()


def test_the_ends_of_joined_buttons_change_sides(qtbot: QtBot) -> None:
    bar = StripBar(lambda _photo_id: None)
    qtbot.addWidget(bar)
    assert [bar.photos.property("place"), bar.likes.property("place")] == ["left", "right"]
    bar.setLayoutDirection(RTL)
    assert [bar.photos.property("place"), bar.likes.property("place")] == ["right", "left"]
    round_ends((bar.likes, bar.photos))
    assert bar.likes.property("place") == "right"
    bar.strip.shutdown()


def test_what_a_slider_has_passed_is_coloured_on_the_right_side(
    qtbot: QtBot, mirrored: QApplication
) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.resize(200, 24)
    slider.setRange(0, 100)
    slider.setValue(50)
    picture = slider.grab().toImage()
    accent = theme.current_theme().accent
    assert picture.pixelColor(180, 12).name() == accent
    assert picture.pixelColor(20, 12).name() != accent


def test_labels_begin_where_reading_does(qtbot: QtBot, mirrored: QApplication) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    label, centred = QLabel("name.jpg", box), QLabel("centred", box)
    centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    box.show()
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert not centred.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_name_in_another_script_does_not_leave_its_place(qtbot: QtBot) -> None:
    label = QLabel("صورة.jpg")
    qtbot.addWidget(label)
    label.setAlignment(leading(label))
    label.resize(400, 30)
    dark = [
        x
        for x in range(400)
        if any(label.grab().toImage().pixelColor(x, y).lightness() < 128 for y in (12, 15, 18))
    ]
    assert dark
    assert max(dark) < 200


# --- contrast ---------------------------------------------------------------------------------


def test_numbers_stand_out_on_every_colour_of_the_table() -> None:
    for step in range(101):
        ground = luminance(heat(step / 100))
        ink = 0.0 if ground > 0.179 else 1.0
        light, dark = max(ground, ink), min(ground, ink)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_wishes_are_met_on_a_large_screen(window: MainWindow) -> None:
    dialog = QDialog(window)
    room.take_room(dialog, QSize(300, 200))
    assert dialog.size() == QSize(300, 200)
