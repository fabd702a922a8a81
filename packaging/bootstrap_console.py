"""What the person at the terminal sees of the set-up: numbered steps, elapsed time, one live line.

The full output of every command goes to a log file; the terminal gets a summary, and on
failure the last lines of the log with a remedy.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT, Popen
from typing import TextIO

LINES_SHOWN_ON_FAILURE = 15


class SetupFailed(Exception):
    """The set-up cannot go on. `remedy` says what the user can do about it."""

    def __init__(self, sentence: str, remedy: str, tail: Sequence[str] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.tail = tuple(tail)


def clock(seconds: float) -> str:
    """Elapsed seconds as `m:ss`."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


class Console:
    """Prints numbered steps to `out`; on a terminal the last line lives."""

    def __init__(self, steps: int, out: TextIO = sys.stdout) -> None:
        self._steps = steps
        self._step = 0
        self._out = out
        self._live = out.isatty()
        self._activity = ""
        self._began = time.monotonic()
        self._lock = threading.Lock()

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Announce a step, keep its live line going, and say how long it took."""
        self._step += 1
        began = time.monotonic()
        self.line(f"{self._step}/{self._steps} {title} ...")
        done = threading.Event()
        ticker = threading.Thread(target=self._tick, args=(began, done), daemon=True)
        if self._live:
            ticker.start()
        try:
            yield
        finally:
            done.set()
            if self._live:
                ticker.join()
                self._wipe()
            self._activity = ""
        self.line(f"    done in {clock(time.monotonic() - began)}")

    def line(self, text: str) -> None:
        """Print one lasting line."""
        with self._lock:
            self._wipe()
            self._out.write(text + "\n")
            self._out.flush()

    def activity(self, text: str) -> None:
        """Say what goes on right now; without a terminal each new one is a line."""
        if text == self._activity:
            return
        self._activity = text
        if not self._live:
            self.line(f"    {text}")

    @property
    def elapsed(self) -> str:
        return clock(time.monotonic() - self._began)

    def _tick(self, began: float, done: threading.Event) -> None:
        while not done.wait(0.5):
            with self._lock:
                text = f"    {clock(time.monotonic() - began)}  {self._activity}"
                self._out.write("\r" + text[:78].ljust(78))
                self._out.flush()

    def _wipe(self) -> None:
        if self._live:
            self._out.write("\r" + " " * 78 + "\r")


class CommandLog:
    """Runs commands with their whole output appended to one log file."""

    def __init__(self, path: Path, console: Console, env: dict[str, str]) -> None:
        self.path = path
        self._console = console
        self._env = env

    def run(self, command: Sequence[str], *, cwd: Path) -> tuple[int, list[str]]:
        """Run to the end; returns the exit status and the output's last 200 lines."""
        tail: deque[str] = deque(maxlen=200)
        with self.path.open("a", encoding="utf-8") as log:
            log.write(f"\n$ {' '.join(command)}\n")
            process = Popen(
                command,
                cwd=cwd,
                env=self._env,
                stdin=DEVNULL,
                stdout=PIPE,
                stderr=STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
            )
            with process:
                try:
                    for raw in process.stdout or ():
                        log.write(raw)
                        log.flush()
                        if text := raw.strip():
                            tail.append(text)
                            if summary := summarise(text):
                                self._console.activity(summary)
                except BaseException:
                    process.terminate()
                    raise
        return process.returncode, list(tail)


def summarise(line: str) -> str:
    """What a line of pip or apt output is worth telling ("" for nothing)."""
    words = line.split()
    match words[:2]:
        case ["Downloading", name] if len(words) > 2 and ("MB" in line or "GB" in line):
            size = " ".join(words[2:]).strip("()")
            megabytes = float(size.split()[0]) if "MB" in size else 1000.0
            file = name.rsplit("/", 1)[-1]
            return f"downloading {file} ({size})" if megabytes >= 20 else ""
        case ["Building", "wheel"] if len(words) > 3:
            return f"building {words[3]}"
        case ["Installing", "collected"]:
            return f"installing {len(words) - 3} packages"
        case ["Get:1", _] | ["Hit:1", _]:
            return "reading the system's package lists"
        case ["Unpacking", _]:
            return "unpacking the system packages"
    return ""
