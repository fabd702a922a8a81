"""The small pages of the preferences: appearance, indexing, storage.

Every control writes its setting at once; `save` keeps the file up to date.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from photolib.settings import Settings
from ui.translation import LANGUAGES, QT_TR_NOOP, SYSTEM, tr

log = logging.getLogger(__name__)

LIST_PADDING = 6  # pixels over the first line of a list
THEMES = (
    (QT_TR_NOOP("Like the system"), "system"),
    (QT_TR_NOOP("Light"), "light"),
    (QT_TR_NOOP("Dark"), "dark"),
)
DEVICES = (
    (QT_TR_NOOP("Choose for me"), "auto"),
    (QT_TR_NOOP("Processor"), "cpu"),
    (QT_TR_NOOP("NVIDIA graphics card"), "cuda"),
    (QT_TR_NOOP("Apple graphics"), "mps"),
    (QT_TR_NOOP("Intel graphics"), "xpu"),
)


class Saving(QObject):
    """Signal: `failed(str)`, a sentence for whoever shows such."""

    failed = Signal(str)


SAVING = Saving()


def save(settings: Settings) -> None:
    """A settings file that cannot be written costs the choice at the next start, no more."""
    try:
        settings.save()
    except OSError as error:
        log.warning("Settings are not saved: %s", error)
        told = tr(
            "{file} cannot be written ({error}), so your choice counts only until Photolib is "
            "closed; allow writing there."
        )
        SAVING.failed.emit(told.format(file=settings.file, error=error.strerror or error))


class Form(QFormLayout):
    """Lines of a name and a control; the name stands beside the middle of the control, or beside
    the first line of a list or a text."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(20)
        self.setVerticalSpacing(12)

    def add_line(self, name: str, field: QWidget | QBoxLayout) -> None:
        control = field if isinstance(field, QWidget) else field.itemAt(0).widget()
        label = QLabel(name)
        label.setBuddy(control)
        label.ensurePolished()
        control.ensurePolished()
        height = control.sizeHint().height()
        if isinstance(control, QLabel | QAbstractItemView):
            height = label.sizeHint().height()
            if isinstance(control, QAbstractItemView):
                label.setContentsMargins(0, LIST_PADDING, 0, 0)
                height += LIST_PADDING
        label.setFixedHeight(height)  # else Qt gives it more, and its text is not where it belongs
        self.addRow(label, field)


def form(page: QWidget, title: str) -> Form:
    """A page with a heading and labelled controls under it."""
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    lines = Form()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addWidget(heading)
    column.addLayout(lines)
    column.addStretch(1)
    return lines


def muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label


def number() -> QSpinBox:
    """An empty field for a number; Qt's style sheets leave no room before its text."""
    box = QSpinBox()
    box.lineEdit().setTextMargins(9, 0, 9, 0)
    return box


def over(control: QWidget, note: QWidget) -> QVBoxLayout:
    """A control with a sentence under it, as one field of a form."""
    column = QVBoxLayout()
    column.setSpacing(4)
    if isinstance(control, QComboBox):
        column.addWidget(control)
    else:
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(note)
    return column


def choice(options: tuple[tuple[str, object], ...], value: object, name: str) -> QComboBox:
    box = QComboBox()
    for text, data in options:
        box.addItem(tr(text), data)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.setAccessibleName(name)
    return box


def _by_name(languages: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, code) for code, name in languages.items()]


class AppearancePage(QWidget):
    """`apply_theme()` follows the setting at once; `reopen()` opens the window anew."""

    def __init__(
        self,
        settings: Settings,
        apply_theme: Callable[[], object],
        reopen: Callable[[], object],
    ) -> None:
        super().__init__()
        self._settings, self._apply = settings, apply_theme
        self._spoken = settings.language
        self.theme = choice(THEMES, settings.theme, tr("Look"))
        self.theme.activated.connect(self._on_theme)
        self.confirm_trash = QCheckBox(tr("Ask before photos are moved to the trash"))
        self.confirm_trash.setChecked(settings.confirm_trash)
        self.confirm_trash.toggled.connect(self._on_confirm)
        languages = ((QT_TR_NOOP("System language"), SYSTEM), *_by_name(LANGUAGES))
        self.language = choice(languages, settings.language, tr("Language"))
        self.language.activated.connect(self._on_language)
        self.again = QPushButton(tr("Restart now"))
        self.again.clicked.connect(reopen)
        self.again.hide()
        lines = form(self, tr("Appearance"))
        lines.add_line(tr("Look"), self.theme)
        told = muted(tr("Counts from the next start of Photolib."))
        said = over(self.language, told)
        said.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        lines.add_line(tr("Language"), said)
        self.slides = number()
        self.slides.setRange(1, 60)
        self.slides.setSuffix(tr(" s", "seconds"))
        self.slides.setValue(settings.slideshow_seconds)
        self.slides.setAccessibleName(tr("Seconds for each photo of a slideshow"))
        self.slides.valueChanged.connect(self._on_slides)
        lines.add_line(tr("Slideshow"), self.slides)
        lines.addRow(self.confirm_trash)

    def _on_theme(self) -> None:
        self._settings.theme = str(self.theme.currentData())
        self._apply()
        save(self._settings)

    def _on_language(self) -> None:
        self._settings.language = str(self.language.currentData())
        self.again.setVisible(self._settings.language != self._spoken)
        save(self._settings)

    def _on_slides(self, seconds: int) -> None:
        self._settings.slideshow_seconds = seconds
        save(self._settings)

    def _on_confirm(self, on: bool) -> None:
        self._settings.confirm_trash = on
        save(self._settings)


class IndexingPage(QWidget):
    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.device = choice(DEVICES, settings.device, tr("Compute on"))
        self.device.activated.connect(self._on_change)
        self.workers = number()
        self.workers.setRange(0, 8)
        self.workers.setSpecialValueText(tr("Choose for me"))
        self.workers.setValue(settings.decode_workers)
        self.workers.setAccessibleName(tr("Photos decoded at once"))
        self.workers.valueChanged.connect(self._on_change)
        self.watch = QCheckBox(tr("Notice new, changed and moved photos by itself"))
        self.watch.setChecked(settings.watch_folders)
        self.watch.toggled.connect(self._on_change)
        self.pairs = QCheckBox(tr("Show RAW+JPEG pairs and Live Photos as one photo each"))
        self.pairs.setChecked(settings.pair_files)
        self.pairs.toggled.connect(self._on_change)
        self.battery = QCheckBox(tr("Pause while the computer runs on its battery"))
        self.battery.setChecked(settings.pause_on_battery)
        self.battery.toggled.connect(self._on_battery)
        lines = form(self, tr("Indexing"))
        lines.add_line(tr("Compute on"), self.device)
        lines.add_line(tr("Photos at once"), self.workers)
        lines.addRow(self.watch)
        lines.addRow(self.pairs)
        lines.addRow(muted(tr("These take effect when Photolib is started again.")))
        lines.addRow(self.battery)

    def _on_battery(self, on: bool) -> None:
        self._settings.pause_on_battery = on
        save(self._settings)

    def _on_change(self) -> None:
        self._settings.device = str(self.device.currentData())
        self._settings.decode_workers = self.workers.value()
        self._settings.watch_folders = self.watch.isChecked()
        self._settings.pair_files = self.pairs.isChecked()
        save(self._settings)
