"""Qt's own messages go to the log; the fatal one, that no window can be opened, to the user."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def take_over() -> None:
    """Call before the application object is made."""
    qInstallMessageHandler(_on_message)


def no_window_sentence(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> str:
    """Why there can be no window here, and what to do."""
    x11, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    commands = "or use its commands, for example: photolib search 'snow on mountains'"
    if platform.startswith("linux") and not (x11 or wayland):
        return f"There is no display for Photolib's window; start it on a desktop, {commands}."
    if platform.startswith("linux"):
        shown = wayland or x11
        return (
            f"Photolib cannot open a window on the display {shown}; check that it is running and "
            f"yours, and that the libraries named in the log are installed, {commands}."
        )
    return f"Photolib cannot open a window here; the log says why, {commands}."


def _on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    log.log(LEVELS.get(kind, logging.WARNING), "%s", text)
    if kind is QtMsgType.QtFatalMsg:
        # Qt would abort now, with a core dump.
        print(f"photolib: {no_window_sentence()}", file=sys.stderr)  # noqa: T201
        logging.shutdown()
        os._exit(1)
