"""Notifications: of long jobs alone, while nobody looks, in words."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from photolib.types import IngestPhase, IngestProgress
from ui.main_window import MainWindow
from ui.operations import Operation
from ui.panels import job_notices
from ui.panels.job_notices import DesktopNotice, JobNotices

DONE = IngestProgress(IngestPhase.DONE, 1204, 1204)


class Desk:
    """Notices of a window, what they told, and a clock to be set."""

    def __init__(self, window: MainWindow) -> None:
        self.told: list[str] = []
        self.now = 100.0
        self.window = window
        self.notices = JobNotices(window, lambda: None, self.told.append, lambda: self.now)

    def run(self, seconds: float, end: IngestProgress) -> list[str]:
        self.notices.on_progress(IngestProgress(IngestPhase.SCANNING))
        self.now += seconds
        self.notices.on_progress(IngestProgress(IngestPhase.INDEXING, 3, 1204))
        self.notices.on_progress(end)
        return self.told


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    window.showMinimized()
    return Desk(window)


def test_the_end_of_a_long_run_is_told(desk: Desk) -> None:
    assert desk.run(60, DONE) == ["1,204 photos can be searched now."]


def test_what_could_not_be_read_is_told_too(desk: Desk) -> None:
    end = IngestProgress(IngestPhase.DONE, 1204, 1204, failed=4)
    assert desk.run(60, end) == ["1,200 photos can be searched now; 4 could not be read."]


def test_a_failure_is_told_in_its_own_words(desk: Desk) -> None:
    end = IngestProgress(IngestPhase.FAILED, message="The disk is full.")
    assert desk.run(60, end) == ["The disk is full."]


@pytest.mark.parametrize(
    ("seconds", "end"),
    [
        (3, DONE),
        (60, IngestProgress(IngestPhase.DONE)),
        (60, IngestProgress(IngestPhase.CANCELLED, 3, 1204)),
    ],
)
def test_short_empty_and_cancelled_runs_are_not_told(
    desk: Desk, seconds: float, end: IngestProgress
) -> None:
    assert desk.run(seconds, end) == []


def test_who_looks_at_the_window_is_not_told(window: MainWindow, qtbot: QtBot) -> None:
    window.showNormal()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert Desk(window).run(60, DONE) == []


def test_jobs_that_were_asked_for_are_told_and_still_answered(desk: Desk, qtbot: QtBot) -> None:
    answers: list[int] = []
    operation = Operation(lambda _token: 7, lane="long").success(answers.append)
    desk.notices.watch(operation, "Tagging photos…")
    desk.now += 60
    operation.run(desk.window.operations)
    qtbot.waitUntil(lambda: desk.told == ["Tagging photos: done."])
    assert answers == [7]


def test_without_a_portal_the_tray_shows_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    class Tray(QSystemTrayIcon):
        isSystemTrayAvailable: Callable[[], bool] = staticmethod(lambda: True)  # noqa: N815

        def showMessage(self, _title: str, text: str, *_rest: object) -> None:
            shown.append(text)

    monkeypatch.setattr(job_notices, "QSystemTrayIcon", Tray)
    monkeypatch.setattr(DesktopNotice, "_by_portal", lambda _self, _text: False)
    forward: list[bool] = []
    notice = DesktopNotice(window, lambda: forward.append(True))
    notice.show("done")
    assert shown == ["done"]
    assert notice._icon is not None
    notice._icon.messageClicked.emit()
    assert forward == [True]
    assert not notice._icon.isVisible()


def test_without_either_it_is_only_logged(window: MainWindow) -> None:
    DesktopNotice(window, lambda: None).show("done")


@pytest.mark.skipif(sys.platform != "linux", reason="libnotify is of freedesktop.org's desktops")
@pytest.mark.parametrize("status", [0, 1])
def test_without_a_portal_the_service_is_asked(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """The text is handed over as it is, never through a shell."""
    program, heard = tmp_path / "notify-send", tmp_path / "heard"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{heard}"\nexit {status}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(DesktopNotice, "_by_portal", lambda _self, _text: False)
    by_tray: list[str] = []
    monkeypatch.setattr(DesktopNotice, "_by_tray", lambda _self, text: by_tray.append(text))
    DesktopNotice(window, lambda: None).show('--help; $(touch "x")')
    assert heard.read_text().splitlines()[-3:] == ["--", "Photolib", '--help; $(touch "x")']
    assert bool(by_tray) == bool(status)
