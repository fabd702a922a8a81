"""The whole program at work with every way to the network closed, worker processes included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.tiny_library import open_tiny_library

ROOT = Path(__file__).parents[3]

# Python imports a module of this name at its start, in worker processes too.
NO_SOCKETS = """\
import socket, sys

def refuse(self, *arguments):
    if self.family in (socket.AF_INET, socket.AF_INET6):
        open(%r, "a").write(f"{sys.argv} {arguments}\\n")
        raise OSError("the network is closed")
    return real(self, *arguments)

real = socket.socket.connect
socket.socket.connect = refuse
socket.socket.connect_ex = refuse
socket.getaddrinfo = lambda *arguments, **_: refuse(socket.socket(), *arguments)
"""

COMMANDS = """\
import sys
from photolib.cli import main
if __name__ == "__main__":
    library, photos, photo, out = sys.argv[1:]
    for command in (
        ["add", photos], ["index"], ["search", "a house"], ["similar", photo], ["tag", photo],
        ["status"], ["doctor"], ["backups", "--make"], ["export", out],
    ):
        code = main([command[0], "--library", library, *command[1:], "--json"])
        assert code == 0, command
"""


def test_nothing_asks_for_the_network(tmp_path: Path, photo_folder: Path):
    library = tmp_path / "lib"
    open_tiny_library(library).close()
    tried = tmp_path / "tried"
    (tmp_path / "sitecustomize.py").write_text(NO_SOCKETS % str(tried))
    script = tmp_path / "commands.py"
    script.write_text(COMMANDS)
    arguments = [library, photo_folder, photo_folder / "p0.jpg", tmp_path / "out.jsonl"]
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not tried.exists(), tried.read_text()


def test_the_closed_network_would_be_noticed(tmp_path: Path):
    tried = tmp_path / "tried"
    (tmp_path / "sitecustomize.py").write_text(NO_SOCKETS % str(tried))
    code = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert done.returncode != 0
    assert "192.0.2.1" in tried.read_text()
