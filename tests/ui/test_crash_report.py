"""A run that crashed leaves a report, and the next one says so kindly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ui.crash_report import KEPT, tell_of_crash, watch_for_crashes
from ui.main_window import MainWindow

CRASH = """
import faulthandler, sys
from pathlib import Path
from ui.crash_report import watch_for_crashes
watch_for_crashes(Path(sys.argv[1]), "key")
faulthandler._sigabrt()
"""


def crashed_run(log_dir: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(log_dir)], capture_output=True, check=False
    )
    assert done.returncode != 0


def test_an_orderly_end_leaves_nothing(tmp_path: Path) -> None:
    watch = watch_for_crashes(tmp_path, "key")
    watch.end()
    assert list(tmp_path.iterdir()) == []
    assert watch_for_crashes(tmp_path, "key").former is None


def test_a_killed_run_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "running-key.txt").touch()
    watch = watch_for_crashes(tmp_path, "key")
    assert watch.former is None
    watch.end()


def test_a_crash_is_reported_once(tmp_path: Path) -> None:
    crashed_run(tmp_path)
    watch = watch_for_crashes(tmp_path, "key")
    assert watch.former is not None
    report = watch.former.read_text(encoding="utf-8")
    assert report.startswith("Photolib ")
    assert "Aborted" in report
    watch.end()
    again = watch_for_crashes(tmp_path, "key")
    assert again.former is None
    again.end()
    assert [path.name for path in tmp_path.iterdir()] == [watch.former.name]


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for day in range(10, 20):
        (tmp_path / f"crash-2024-01-{day}-120000.txt").write_text("old", encoding="utf-8")
    (tmp_path / "running-key.txt").write_text("stack", encoding="utf-8")
    watch = watch_for_crashes(tmp_path, "key")
    watch.end()
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert len(kept) == KEPT
    assert watch.former is not None
    assert watch.former.name in kept


def test_a_log_folder_that_cannot_be_written_costs_the_report_only(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    watch = watch_for_crashes(tmp_path / "file" / "logs", "key")
    assert watch.former is None
    watch.end()


def test_the_dialog_says_where_the_report_is_and_shows_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    report = tmp_path / "crash-2024-01-01-120000.txt"
    box = tell_of_crash(report, window)
    assert str(report) in box.informativeText()
    assert not box.isModal()
    next(button for button in box.buttons() if button.text() == "Show report").click()
    assert shown == [QUrl.fromLocalFile(str(report))]
    assert not box.isVisible()
