"""A second start hands over to the first window instead of opening another."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui import single_instance
from ui.single_instance import Request, RequestListener, hand_over, library_key, server_name

REQUEST = Request((Path("/photos/été 2024"),), (Path("/photos/été 2024/a b.jpg"),), "token-1")


SECOND_START = """
import sys
from pathlib import Path
from ui.single_instance import Request, hand_over
sys.exit(not hand_over(Path(sys.argv[1]), Request.from_line(sys.argv[2].encode())))
"""


def handed_over(library: Path, qtbot: QtBot) -> bool:
    """`hand_over` as it happens: in another process."""
    arguments = [str(library), REQUEST.to_line().decode()]
    other = subprocess.Popen([sys.executable, "-c", SECOND_START, *arguments])
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=60_000)
    return other.returncode == 0


def test_the_first_window_gets_the_request(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Request] = []
    listener = RequestListener(tmp_path)
    listener.asked.connect(asked.append)
    assert handed_over(tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [REQUEST]
    listener.close()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes have no mode")
def test_only_its_user_may_reach_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    listener = RequestListener(tmp_path)
    socket = Path(listener._server.fullServerName())
    assert stat.S_ISSOCK(socket.stat().st_mode)
    assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
    listener.close()


def test_nobody_listens(tmp_path: Path, qtbot: QtBot) -> None:
    assert not hand_over(tmp_path, REQUEST)


def test_a_closed_window_takes_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    RequestListener(tmp_path).close()
    assert not hand_over(tmp_path, REQUEST)


def test_another_library_is_another_window(tmp_path: Path, qtbot: QtBot) -> None:
    listener = RequestListener(tmp_path / "one")
    assert not hand_over(tmp_path / "two", REQUEST)
    listener.close()


def test_what_a_crashed_window_left_does_not_stand_in_the_way(tmp_path: Path, qtbot: QtBot) -> None:
    name = Path(server_name(tmp_path))
    if name.is_absolute():
        name.touch()
    listener = RequestListener(tmp_path)
    assert handed_over(tmp_path, qtbot)
    listener.close()


def test_patience_waits_for_a_window_that_is_just_starting(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = iter([False, False, True])
    monkeypatch.setattr(single_instance, "_ask", lambda _name, _line: next(tries))
    monkeypatch.setattr(single_instance, "RETRY_S", 0)
    assert hand_over(tmp_path, REQUEST, patience_s=60)


@pytest.mark.parametrize("line", [b"\n", b"not json\n", b"[1]\n", b'{"add": 5}\n', b"\xff\xfe\n"])
def test_an_unreadable_request_is_refused(line: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    asked: list[Request] = []
    listener = RequestListener(tmp_path)
    listener.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    socket.write(line)
    disconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() is disconnected)
    assert asked == []
    assert handed_over(tmp_path, qtbot)  # and the next one is served
    listener.close()


def test_requests_survive_the_way() -> None:
    assert Request.from_line(REQUEST.to_line()) == REQUEST
    odd = Request((Path("/photos/\udcff"),), ())  # a name that is no text
    assert Request.from_line(odd.to_line()) == odd


def test_relative_paths_are_those_of_the_asking_start(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "abc")
    assert Request.of([Path("a")], [Path("b.jpg")]) == Request(
        (tmp_path / "a",), (tmp_path / "b.jpg",), "abc"
    )


def test_one_library_under_two_names_is_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert library_key(tmp_path / "link") == library_key(tmp_path / "real")
