"""Shows the selected photo in the system's file manager, with the file marked where it can be.

Linux: the FileManager1 service of the desktop, else the folder alone. macOS: `open -R`.
Windows: `explorer /select`. No shell is involved, so odd names are only names.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QDesktopServices

from photolib.library import Library
from photolib.types import Scope
from ui.actions._action import Action, ActionContext, one_selected
from ui.names import address, whole_path
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr

DBUS_TIMEOUT_MS = 2000


def reveal(path: Path) -> bool:
    """Ask the system to show and mark `path`; false when it cannot. Blocks for a moment."""
    if sys.platform == "win32":
        # explorer wants its quotes around the path alone, and answers 1 even on success.
        subprocess.Popen(f'explorer /select,"{path}"')
        return True
    if sys.platform == "darwin":
        return subprocess.run(["open", "-R", str(path)], check=False).returncode == 0
    return _reveal_by_dbus(path)


def _reveal_by_dbus(path: Path) -> bool:
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    call.setArguments([[path.as_uri()], ""])
    answer = bus.call(call, QDBus.CallMode.Block, DBUS_TIMEOUT_MS)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage


def target(library: Library, selection: list[int], scope: Scope) -> Path:
    """The selected photo, or the folder chosen in the sidebar."""
    if selection:
        return library.path_of(selection[0])
    root = next(f for f in library.folders() if f.folder_id == scope.folder_id)
    return root.path / scope.subfolder


def enabled(context: ActionContext) -> bool:
    return one_selected(context) or context.scope().folder_id is not None


def run(context: ActionContext) -> None:
    library, selection, scope = context.library, context.selection(), context.scope()

    def job(_token: object) -> tuple[Path, bool]:
        path = target(library, selection, scope)
        return path, path.exists() and reveal(path)

    def done(answer: tuple[Path, bool]) -> None:
        path, shown = answer
        if shown:
            return
        folder = path if path.is_dir() else path.parent
        if not folder.is_dir():
            gone = tr("{folder} is not there any more; is its drive connected?")
            context.say(gone.format(folder=whole_path(folder)))
        elif not QDesktopServices.openUrl(address(folder)):
            none = tr("This system has no file manager for {folder}.")
            context.say(none.format(folder=whole_path(folder)))

    Operation(job, lane="work").success(done).run(context.operations)


ACTION = Action(
    id="show_in_file_manager",
    text=QT_TR_NOOP("Show in file manager"),
    run=run,
    menu="Photo",
    order=300,
    enabled=enabled,
    shortcut="Ctrl+Shift+R",
    icon="external",
    photo_menu=300,
    folder_menu=200,
)
