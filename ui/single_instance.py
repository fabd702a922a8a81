"""One window per library: a second start hands what it was asked over to the first and ends.

The first listens on a local socket (a named pipe on Windows) whose name is made from the user
and the library's place; a request is one line of JSON, answered by one line.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

ANSWER = b"taken\n"
CONNECT_MS = 500
ANSWER_MS = 5000
RETRY_S = 0.2
LONGEST_REQUEST = 1_000_000  # bytes
ACTIVATION = "XDG_ACTIVATION_TOKEN"  # with it a Wayland desktop lets the window come forward


@dataclass(frozen=True, slots=True)
class Request:
    """What a start of the program was asked to do. Paths are absolute."""

    add: tuple[Path, ...] = ()
    open: tuple[Path, ...] = ()
    activation: str = ""

    @classmethod
    def of(cls, add: Sequence[Path], opened: Sequence[Path]) -> Request:
        """With this start's own working folder and activation token."""
        return cls(
            tuple(path.expanduser().absolute() for path in add),
            tuple(path.expanduser().absolute() for path in opened),
            os.environ.get(ACTIVATION, ""),
        )

    def to_line(self) -> bytes:
        paths = {"add": [*map(str, self.add)], "open": [*map(str, self.open)]}
        return json.dumps(paths | {"activation": self.activation}).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Request:
        """Raises ValueError for anything but a request."""
        read = json.loads(line)
        if not isinstance(read, dict):
            raise ValueError("not a request")
        add, opened = ([Path(str(path)) for path in read.get(key, [])] for key in ("add", "open"))
        return cls(tuple(add), tuple(opened), str(read.get("activation", "")))


def library_key(library_dir: Path) -> str:
    """A short name that no other library of this machine has."""
    place = os.path.realpath(library_dir.expanduser())
    return hashlib.sha256(os.fsencode(place)).hexdigest()[:16]


def server_name(library_dir: Path) -> str:
    """The socket's name: a path in the user's own runtime folder where the system has one."""
    name = f"photolib-{getpass.getuser()}-{library_key(library_dir)}"
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return f"{place}/{name}" if place and os.name != "nt" else name


def hand_over(library_dir: Path, request: Request, *, patience_s: float = 0.0) -> bool:
    """Give the request to the window that has the library open; false when there is none.

    Blocks; asks again until `patience_s` seconds are over.
    """
    name, line = server_name(library_dir), request.to_line()
    until = time.monotonic() + patience_s
    while not _ask(name, line):
        if time.monotonic() >= until:
            return False
        time.sleep(RETRY_S)
    return True


def _ask(name: str, line: bytes) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(line)
    socket.waitForBytesWritten(ANSWER_MS)
    while not socket.canReadLine() and socket.waitForReadyRead(ANSWER_MS):
        pass
    taken = socket.readLine().data() == ANSWER
    socket.disconnectFromServer()
    return taken


class RequestListener(QObject):
    """Listens for later starts. Signal: `asked(Request)`."""

    asked = Signal(object)

    def __init__(self, library_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        name = server_name(library_dir)
        # Whoever holds the library's lock is the only one; what lies there is of a crashed one.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("Later starts cannot be heard: %s", self._server.errorString())

    def close(self) -> None:
        self._server.close()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_REQUEST:
                socket.abort()
            return
        try:
            request = Request.from_line(socket.readLine().data())
        except (ValueError, TypeError) as error:
            log.warning("An unreadable request was refused: %s", error)
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.asked.emit(request)
