"""Making a label: its words, and at once the photos it would tag, with the border between.

The photos on both sides of the threshold are shown, those below it faded; the slider moves
the border, the words move the photos.
"""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from ui import wording
from ui.dialogs.photo_tiles import PhotoTiles
from ui.operations import Operation, Operations, OperationToken

AROUND = 25  # photos shown on either side of the border
PAUSE_MS = 400  # of typing, before the label is tried
USUAL_PERCENT = 75
Tried = list[tuple[int, float]]


class LabelEditorDialog(QDialog):
    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._tried: Tried = []
        self.setWindowTitle("New label")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.try_now)
        self._build()

    def _build(self) -> None:
        heading = QLabel("New label")
        heading.setProperty("role", "heading")
        self.name = QLineEdit()
        self.name.setPlaceholderText("pets/Rex, birthday cake, our boat …")
        self.name.setAccessibleName("Name of the label")
        self.name.textChanged.connect(lambda _text: self._pause.start())
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText("a photo of a brown dog\na dog with a red collar")
        self.words.setAccessibleName("What its photos show, a sentence a line")
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._pause.start)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 99)
        self.slider.setValue(USUAL_PERCENT)
        self.slider.setAccessibleName("Least probability")
        self.slider.valueChanged.connect(lambda _value: self._dress())
        self.least = QLabel()
        self.least.setProperty("role", "muted")
        self.least.setWordWrap(True)
        self.problem = QLabel()
        self.problem.setProperty("role", "warning")
        self.problem.setWordWrap(True)
        self.save_button = QPushButton("Save label")
        self.save_button.setProperty("role", "primary")
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self._save)
        close = QPushButton("Close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(heading)
        for title, widget in (
            ("Name", self.name),
            ("What its photos show, a sentence a line", self.words),
            ("Tag photos from this probability on", self.slider),
        ):
            label = QLabel(title)
            label.setProperty("role", "section")
            label.setBuddy(widget)
            left.addSpacing(4)
            left.addWidget(label)
            left.addWidget(widget)
        left.addWidget(self.least)
        left.addWidget(self.problem)
        left.addStretch(1)
        left.addLayout(buttons)
        panel = QWidget()
        panel.setLayout(left)
        panel.setFixedWidth(300)
        self.title = QLabel("Type a name to see its photos")
        self.title.setProperty("role", "heading")
        self.tiles = PhotoTiles(self._library.thumbnail, crosses=False)
        self.tiles.setAccessibleName("Photos around the border")
        self.finished.connect(self.tiles.close_loader)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.title)
        right.addWidget(self.tiles, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 16)
        row.setSpacing(20)
        row.addWidget(panel)
        row.addLayout(right, 1)
        self.resize(1080, 720)
        self.name.setFocus()
        self._dress()

    def try_now(self) -> None:
        """Score the library's photos for the label as it stands."""
        name, words = self.name.text().strip(), self.words.toPlainText().splitlines()
        if not name:
            self._show([])
            return
        tagging = self._library.tagging

        def job(token: OperationToken) -> Tried:
            label = tagging.new_label(name, words)
            ids, chances = tagging.test_label(label, token)
            return list(zip(ids.tolist(), chances.tolist(), strict=True))

        self.title.setText("Looking …")
        Operation(job, lane="search", key="try-label").owned_by(self).success(self._show).failure(
            self._explain
        ).run(self._operations)

    def _show(self, tried: Tried) -> None:
        self._tried = tried
        self.problem.clear()
        self._dress()

    def _explain(self, error: Exception) -> None:
        self._tried = []
        self.problem.setText(str(error))
        self._dress()

    def _dress(self) -> None:
        least = self.slider.value() / 100
        border = bisect_left(self._tried, -least, key=lambda photo: -photo[1])
        while border < len(self._tried) and self._tried[border][1] >= least:
            border += 1
        shown = self._tried[max(0, border - AROUND) : border + AROUND]
        below = {photo_id for photo_id, score in shown if score < least}
        self.tiles.set_photos(shown, below)
        self.least.setText(f"{self.slider.value()} %: photos below it are faded.")
        if self._tried:
            self.title.setText(f"{wording.count(border, 'photo')} would be tagged")
        elif self.name.text().strip() and not self._pause.isActive():
            self.title.setText("No photo has been indexed yet")
        else:
            self.title.setText("Type a name to see its photos")
        self.save_button.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        name, words = self.name.text().strip(), self.words.toPlainText().splitlines()
        least, tagging = self.slider.value() / 100, self._library.tagging

        def save(_token: OperationToken) -> None:
            tagging.save_label(tagging.new_label(name, words, least))

        Operation(save, lane="work").owned_by(self).success(lambda _none: self.accept()).failure(
            self._explain
        ).run(self._operations)
