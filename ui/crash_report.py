"""A report when the program dies without a word, and a friendly sentence about it next time.

Python writes the stack of every thread into `crash.txt` of the log folder when a native library
crashes. An orderly end removes the file; so if it holds something at the next start, the last
run crashed.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from photolib import __version__
from ui.translation import tr

log = logging.getLogger(__name__)

KEPT = 5


@dataclass
class CrashWatch:
    """Made by `watch_for_crashes`; `former` is the report of a run that crashed."""

    file: Path | None = None
    stream: IO[str] | None = None
    former: Path | None = None

    def end(self) -> None:
        """The run ended in order: there is nothing to report."""
        faulthandler.disable()
        if self.stream is not None and self.file is not None:
            self.stream.close()
            self.file.unlink(missing_ok=True)


def watch_for_crashes(log_dir: Path, library_key: str) -> CrashWatch:
    """Begin to watch; call it once the library is open, so that one run has the file.

    A log folder that cannot be written to costs the report, never the program.
    """
    file = log_dir / f"running-{library_key}.txt"
    try:
        log_dir.mkdir(parents=True, exist_ok=True)
        former = _keep_report(file)
        stream = file.open("w", encoding="utf-8")
    except OSError as error:
        log.warning("No crash reports: %s", error)
        return CrashWatch()
    faulthandler.enable(stream)
    return CrashWatch(file, stream, former)


def _keep_report(file: Path) -> Path | None:
    """Keep what a crashed run wrote under the time of its end, and the newest few of those."""
    if not file.exists() or not (stack := file.read_text(encoding="utf-8", errors="replace")):
        return None
    ended = time.strftime("%Y-%m-%d-%H%M%S", time.localtime(file.stat().st_mtime))
    report = file.with_name(f"crash-{ended}.txt")
    heading = f"Photolib {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n\n"
    report.write_text(heading + stack, encoding="utf-8")
    for old in sorted(file.parent.glob("crash-*.txt"))[:-KEPT]:
        old.unlink()
    return report


def tell_of_crash(report: Path, parent: QWidget) -> QMessageBox:
    """The friendly dialog about the last run; the window behind it stays usable."""
    box = QMessageBox(parent)
    box.setWindowTitle("Photolib")
    box.setIcon(QMessageBox.Icon.Information)
    box.setText(tr("Photolib ended unexpectedly last time."))
    box.setInformativeText(
        tr(
            "Your photos are untouched and everything saved so far is here; indexing goes on "
            "where it stopped.\n\nA report is in {report}. It names files and program parts, no "
            "pictures, and it stays on this computer unless you send it to someone."
        ).format(report=report)
    )
    show = box.addButton(tr("Show report"), QMessageBox.ButtonRole.ActionRole)
    show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(report))))
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    box.setModal(False)
    box.show()
    return box
