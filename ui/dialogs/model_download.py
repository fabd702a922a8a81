"""The line that tells of a running download: how far, how fast, how long still; pause, cancel."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import wording
from ui.operations import OperationToken
from ui.translation import tr

MEASURED_S = 2.0  # a rate over less says little


class DownloadProgress(QWidget):
    """Signals: `cancel_clicked()`. Hidden while nothing is fetched."""

    cancel_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._token: OperationToken | None = None
        self._begun_at, self._begun_with = 0.0, 0
        self.label = QLabel()
        self.label.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Download progress"))
        self.pause_button = QPushButton(tr("Pause"))
        self.pause_button.clicked.connect(self._toggle_pause)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_clicked)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.pause_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addLayout(row)
        self.hide()

    def begin(self, name: str, token: OperationToken) -> None:
        self._name, self._token = name, token
        self._restart_rate(0)
        self._begun_with = -1  # a resumed download starts with what is on disk
        self.label.setText(tr("Asking for {name}…", "a search model").format(name=name))
        self.bar.setRange(0, 0)
        self._show_paused(False)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """In bytes. The bar counts kilobytes: a model can have more bytes than a bar has steps."""
        self.bar.setRange(0, max(1, total // 1024))
        self.bar.setValue(done // 1024)
        if self._begun_with < 0:
            self._restart_rate(done)
        self.label.setText(self._told(done, total))

    def _told(self, done: int, total: int) -> str:
        text = tr("{name}: {done} of {total}").format(
            name=self._name, done=wording.file_size(done), total=wording.file_size(total)
        )
        seconds = time.monotonic() - self._begun_at
        if seconds >= MEASURED_S and done > self._begun_with:
            rate = (done - self._begun_with) / seconds
            left = wording.duration((total - done) / rate)
            parts = [
                text,
                tr("{rate}/s").format(rate=wording.file_size(round(rate))),
                tr("{time} left").format(time=left),
            ]
            return ", ".join(parts)
        return text

    def _restart_rate(self, done: int) -> None:
        self._begun_at, self._begun_with = time.monotonic(), done

    def _toggle_pause(self) -> None:
        token = self._token
        if token is None:
            return
        if token.paused:
            token.resume()
            self._begun_with = -1
        else:
            token.pause()
        self._show_paused(token.paused)

    def _show_paused(self, paused: bool) -> None:
        self.pause_button.setText(tr("Resume") if paused else tr("Pause"))
        if paused:
            self.label.setText(tr("{name}: paused; what has come is kept").format(name=self._name))
