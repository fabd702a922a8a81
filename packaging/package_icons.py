"""Draws the program's icon in every size that desktops ask for; run by the package's Python.

Argument: a folder. It gets `<size>.png`, `photolib.ico` for Windows and `photolib.icns` for macOS.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "photolib.svg"


def draw(folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    folder.mkdir(parents=True, exist_ok=True)
    for size in (*SIZES, 1024):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
    del app
    with Image.open(folder / "256.png") as largest:
        largest.save(folder / "photolib.ico", sizes=[(size, size) for size in WINDOWS_SIZES])
    with Image.open(folder / "1024.png") as largest:
        largest.save(folder / "photolib.icns")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
