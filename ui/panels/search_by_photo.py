"""Photos and pictures from outside to search by: dropped on the window, pasted, or copied.

A picture without a file, as browsers and screenshot tools give it, becomes a file in a temporary
folder that goes with the window.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from photolib.errors import InputProblem
from ui.grid.drag import photos_in
from ui.names import file_name
from ui.operations import Operation, Operations
from ui.translation import QT_TR_NOOP, tr

PASTED = QT_TR_NOOP("pasted picture")


class SearchByPhoto(QObject):
    """`search(file, name)` is called with what is dropped on `window` or on `edit`, the field of
    the search bar, and with what is pasted into the latter; `similar(photo_id)` when a photo of
    the library is dragged to the field."""

    def __init__(
        self,
        window: QWidget,
        edit: QWidget,
        operations: Operations,
        search: Callable[[Path, str], object],
        similar: Callable[[int], object],
    ) -> None:
        super().__init__(window)
        self._edit, self._operations = edit, operations
        self._search, self._similar = search, similar
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._kept = 0
        for target in (window, edit):
            target.setAcceptDrops(True)
            target.installEventFilter(self)

    def close(self) -> None:
        """Delete the pictures that were kept for searching."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def from_clipboard(self) -> bool:
        """Search by the photo or picture that was copied; false when there is none."""
        return self._take(QGuiApplication.clipboard().mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)  # a drag's entering and moving are ones too
            own = photos_in(event.mimeData())
            if own and watched is self._edit:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._similar(own[0])
                return True
            if not own and offered(event.mimeData()):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(event.mimeData())
                return True
        elif isinstance(event, QKeyEvent) and watched is self._edit:
            pasting = event.matches(QKeySequence.StandardKey.Paste)
            if pasting and event.type() == QEvent.Type.KeyPress and self.from_clipboard():
                return True
        return super().eventFilter(watched, event)

    def _take(self, data: QMimeData) -> bool:
        path = file_in(data)
        if path is not None:
            self._search(path, file_name(path))
        elif data.hasImage():
            self._search_by(QImage(data.imageData()))
        else:
            return False
        return True

    def _search_by(self, picture: QImage) -> None:
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="photolib-")
        self._kept += 1
        file = Path(self._folder.name, f"picture-{self._kept}.png")

        def save(_token: object) -> Path:
            if not picture.save(str(file)):
                raise InputProblem(
                    tr("This picture cannot be kept to search by; save it as a file.")
                )
            return file

        Operation(save).success(lambda kept: self._search(kept, tr(PASTED))).run(self._operations)


def offered(data: QMimeData) -> bool:
    """Whether there is something to search by."""
    return file_in(data) is not None or data.hasImage()


def file_in(data: QMimeData) -> Path | None:
    """The first file, where files are offered."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.is_file()), None)
