"""A notification of the desktop when a long job ends while nobody looks at the window."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from photolib.types import IngestPhase, IngestProgress
from ui import wording
from ui.icons import app_icon
from ui.operations import Operation
from ui.translation import tr

log = logging.getLogger(__name__)

LONG_S = 10.0  # shorter jobs are waited for
SHOWN_MS = 10_000
NOTIFY = "notify-send"
SERVICE_MS = 1_000  # to be waited for an answer
RUNNING = {IngestPhase.SCANNING, IngestPhase.LOADING_MODEL, IngestPhase.INDEXING}
PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Notification",
    "AddNotification",
)


class JobNotices(QObject):
    """`tell(text)` delivers one; by default the desktop does."""

    def __init__(
        self,
        window: QWidget,
        come_forward: Callable[[], object],
        tell: Callable[[str], object] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._tell = tell or DesktopNotice(self, come_forward).show
        self._began: float | None = None

    def on_progress(self, progress: IngestProgress) -> None:
        """Photos are looked at, or no longer."""
        if progress.phase in RUNNING:
            self._began = self._clock() if self._began is None else self._began
        elif progress.phase is not IngestPhase.PAUSED:
            began, self._began = self._began, None
            if began is not None and (text := outcome(progress)):
                self._ended(text, began)

    def watch(self, operation: Operation[Any], text: str) -> None:
        """Tell of the end of what the user has asked for, before it is run."""
        began, shown = self._clock(), operation.on_success

        def done(answer: Any) -> None:
            if shown is not None:
                shown(answer)
            self._ended(tr("{task}: done.").format(task=text.rstrip("…")), began)

        operation.success(done)

    def _ended(self, text: str, began: float) -> None:
        if self._clock() - began >= LONG_S and self._is_away():
            self._tell(text)

    def _is_away(self) -> bool:
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        return not self._window.isVisible() or self._window.isMinimized() or not active


def outcome(progress: IngestProgress) -> str:
    """What to say of a run that has ended; "" when there is nothing to say."""
    if progress.phase is IngestPhase.FAILED:
        return progress.message
    if progress.phase is not IngestPhase.DONE or not progress.total:
        return ""
    if not progress.failed:
        return tr("%Ln photos can be searched now.", "", progress.total)
    could = progress.total - progress.failed
    told = tr("%Ln photos can be searched now; {failed} could not be read.", "", could)
    return told.format(failed=wording.number(progress.failed))


class DesktopNotice(QObject):
    """By the desktop's portal, else its notification service, else by an icon in the tray that
    goes away again."""

    def __init__(self, parent: QObject, come_forward: Callable[[], object]) -> None:
        super().__init__(parent)
        self._come_forward = come_forward
        self._icon: QSystemTrayIcon | None = None

    def show(self, text: str) -> None:
        if sys.platform == "linux" and (self._by_portal(text) or self._by_service(text)):
            return
        self._by_tray(text)

    def _by_portal(self, text: str) -> bool:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected() or not bus.interface().isServiceRegistered(PORTAL[0]).value():
            return False
        call = QDBusMessage.createMethodCall(*PORTAL)
        call.setArguments(["job", {"title": "Photolib", "body": text}])
        return bus.send(call)

    @staticmethod
    def _by_service(text: str) -> bool:
        """By libnotify's program: Qt's D-Bus for Python cannot send the unsigned number that the
        service asks for (specifications.freedesktop.org/notification, Notify)."""
        program = shutil.which(NOTIFY)
        if program is None or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return False
        process = QProcess()
        process.start(program, ["--app-name=Photolib", "--icon=photolib", "--", "Photolib", text])
        return process.waitForFinished(SERVICE_MS) and process.exitCode() == 0

    def _by_tray(self, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            log.info("There is no place for notifications: %s", text)
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(app_icon(), self)
            self._icon.messageClicked.connect(self._on_click)
            self._icon.activated.connect(self._on_click)
        self._icon.show()
        self._icon.showMessage("Photolib", text, app_icon(), SHOWN_MS)

    def _on_click(self) -> None:
        if self._icon is not None:
            self._icon.hide()
        self._come_forward()
