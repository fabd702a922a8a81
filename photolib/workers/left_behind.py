"""Processes that the kernel holds and nobody can kill: the program ends without them.

At its end Python waits for all processes it has started, and (since 3.12) for its resource tracker,
which lives as long as one of them does. So they are taken from its list, and the tracker is ended.
"""

from __future__ import annotations

import atexit
import os
import signal
from multiprocessing import process as processes
from multiprocessing.process import BaseProcess

_left: list[BaseProcess] = []


def forget(process: BaseProcess) -> None:
    """Do not wait for this process any more; it ends by itself when the kernel lets it go."""
    getattr(processes, "_children", set()).discard(process)
    if not _left:
        atexit.register(_end_tracker)
    _left.append(process)


def _end_tracker() -> None:
    if os.name == "nt" or not any(process.is_alive() for process in _left):
        return
    from multiprocessing import resource_tracker

    tracker = getattr(getattr(resource_tracker, "_resource_tracker", None), "_pid", None)
    if tracker is not None:
        os.kill(tracker, signal.SIGKILL)
