"""Folders that do not answer.

A network share whose server is gone, or a failing drive, blocks whoever asks for a file in the
kernel, for minutes or for ever, and nothing can call that back. So a thread of its own asks, and
who waits for it gives up when it has not got on for a while.
"""

from __future__ import annotations

import stat
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from photolib.jobs import JobToken

PATIENCE_S = 20.0  # a drive that was asleep takes ten to wake
LOOK_S = 0.2  # how soon cancelling is noticed

T = TypeVar("T")
Alive = Callable[[], None]


class Lost(Protocol):
    """A thread or a process that a folder holds."""

    def is_alive(self) -> bool: ...


_lock = threading.Lock()
_stuck: dict[Path, Lost] = {}  # one a folder is enough to be lost in it


class DoesNotAnswer(Exception):
    """The folder has not answered in time."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder


def ask(
    folder: Path,
    question: Callable[[Alive], T],
    *,
    patience_s: float | None = None,
    token: JobToken | None = None,
) -> T:
    """What `question(alive)` returns; it calls `alive()` whenever it has got on.

    Raises DoesNotAnswer after `patience_s` (`PATIENCE_S`) without getting on, and at once while an
    earlier question to the same folder is still stuck; Cancelled; what the question raises.
    """
    patience = PATIENCE_S if patience_s is None else patience_s
    with _lock:
        before = _stuck.get(folder)
        if before is not None and before.is_alive():
            raise DoesNotAnswer(folder)
        _stuck.pop(folder, None)
    asked = _Asked(question)
    thread = threading.Thread(target=asked.run, name="photolib-asking", daemon=True)
    thread.start()
    while not asked.done.wait(LOOK_S):
        if token is not None:
            if token.paused:
                token.check()
                asked.got_on = time.monotonic()  # it rested, too
            token.check()
        if time.monotonic() - asked.got_on > patience:
            with _lock:
                _stuck[folder] = thread
            raise DoesNotAnswer(folder)
    return asked.answer()


def device_of(folder: Path, *, patience_s: float | None = None) -> int | None:
    """What tells the file system that a folder lies on from others until the system restarts.

    None when it is no folder, or does not answer.
    """

    def look(_alive: Alive) -> int | None:
        status = folder.stat()
        return status.st_dev if stat.S_ISDIR(status.st_mode) else None

    try:
        return ask(folder, look, patience_s=patience_s)
    except (DoesNotAnswer, OSError, ValueError):
        return None


def lose(folder: Path, held: Lost) -> None:
    """The folder holds `held`: it is not asked again until that is free."""
    with _lock:
        _stuck[folder] = held


class _Asked(Generic[T]):
    def __init__(self, question: Callable[[Alive], T]) -> None:
        self._question = question
        self._found: list[T] = []
        self._error: BaseException | None = None
        self.done = threading.Event()
        self.got_on = time.monotonic()

    def run(self) -> None:
        try:
            self._found.append(self._question(self._alive))
        except BaseException as error:  # for whoever waits
            self._error = error
        finally:
            self.done.set()

    def answer(self) -> T:
        if self._error is not None:
            raise self._error
        return self._found[0]

    def _alive(self) -> None:
        self.got_on = time.monotonic()
