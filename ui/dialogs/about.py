"""What this program is, which version, under which licence, and where it keeps its things."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from photolib import __version__, paths
from ui.icons import app_icon
from ui.translation import tr


class AboutDialog(QDialog):
    def __init__(self, library_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Photolib"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64))
        name = QLabel("Photolib")
        name.setProperty("role", "title")
        version = QLabel(tr("Version {version}").format(version=__version__))
        version.setProperty("role", "muted")
        text = QLabel(
            tr(
                "Finds your photos by what they show. Everything happens on this computer; "
                "your photos are never uploaded, and never changed unless you ask for it.\n\n"
                "Free software under the MIT licence. Names of cities are from GeoNames "
                "(CC BY 4.0)."
            )
        )
        text.setWordWrap(True)
        told = tr("Library: {library}\nLog: {log}")
        places = QLabel(told.format(library=library_dir, log=paths.log_dir()))
        places.setProperty("role", "muted")
        places.setWordWrap(True)
        places.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addWidget(picture)
        column.addWidget(name)
        column.addWidget(version)
        column.addSpacing(6)
        column.addWidget(text)
        column.addWidget(places)
        column.addSpacing(6)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(440)
