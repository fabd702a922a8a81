"""Worker processes: each task gets its outcome, whatever becomes of the process that had it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from concurrent.futures import wait as wait_for
from pathlib import Path

import psutil
import pytest

from photolib.errors import WorkersUnavailable
from photolib.workers import WorkerDied, WorkerProcesses, WorkerStuck, processes
from tests.support.passthrough import NORMAL, SILENT, Passthrough

ROOT = Path(__file__).parents[3]


def prepare() -> None:
    """Nothing has to be prepared."""


def refuse() -> None:
    raise SystemExit(1)


def unpicklable() -> object:
    return lambda: None


@pytest.fixture
def workers() -> Iterator[WorkerProcesses]:
    made = WorkerProcesses(2, prepare)
    yield made
    made.close()


def test_results_and_errors_come_back(workers: WorkerProcesses):
    good = workers.submit(divmod, 17, 5, limit_s=60)
    bad = workers.submit(divmod, 1, 0, limit_s=60)
    assert good.result(60) == (3, 2)
    error = bad.exception(60)
    assert isinstance(error, ZeroDivisionError)
    assert "divmod" in str(error) or "function(*given)" in str(error.__cause__)


def test_what_cannot_be_sent_back_is_an_error_and_costs_no_process(workers: WorkerProcesses):
    assert isinstance(workers.submit(unpicklable, limit_s=60).exception(60), Exception)
    assert workers.submit(os.getpid, limit_s=60).result(60) > 0


def test_a_process_that_ends_is_replaced(workers: WorkerProcesses):
    before = workers.submit(os.getpid, limit_s=60).result(60)
    assert isinstance(workers.submit(os._exit, 3, limit_s=60).exception(60), WorkerDied)
    assert isinstance(workers.submit(os._exit, 3, limit_s=60).exception(60), WorkerDied)
    assert workers.submit(os.getpid, limit_s=60).result(60) != before


def test_what_takes_too_long_is_ended(workers: WorkerProcesses):
    late = workers.submit(time.sleep, 300, limit_s=0.1)
    assert isinstance(late.exception(60), TimeoutError)


def test_a_clock_that_jumps_ends_nothing(workers: WorkerProcesses, monkeypatch: pytest.MonkeyPatch):
    workers.submit(os.getpid, limit_s=60).result(60)
    slow = workers.submit(time.sleep, 1.0, limit_s=60)
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + 10 * 365 * 86400)
    assert slow.result(60) is None


def test_hurry_drops_what_waits_and_ends_what_runs():
    workers = WorkerProcesses(1, prepare)
    try:
        workers.submit(os.getpid, limit_s=60).result(60)
        running = workers.submit(time.sleep, 300, limit_s=600)
        waiting = workers.submit(time.sleep, 300, limit_s=600)
        while not running.running():
            time.sleep(0.01)
        for future in (waiting, running):
            workers.hurry(future)
        wait_for([waiting, running], timeout=60)
        with pytest.raises(CancelledError):
            waiting.result(0)
        assert isinstance(running.exception(0), TimeoutError)
    finally:
        workers.close()


def test_a_process_is_replaced_after_its_share_of_tasks():
    workers = WorkerProcesses(1, prepare, tasks_each=2)
    try:
        pids = [workers.submit(os.getpid, limit_s=60).result(60) for _ in range(5)]
    finally:
        workers.close()
    assert len(set(pids)) == 3


def test_processes_that_cannot_start_are_told_of():
    workers = WorkerProcesses(1, refuse)
    try:
        assert isinstance(workers.submit(os.getpid, limit_s=60).exception(60), WorkersUnavailable)
    finally:
        workers.close()


def test_closing_ends_everything():
    workers = WorkerProcesses(2, prepare)
    pid = workers.submit(os.getpid, limit_s=60).result(60)
    workers.submit(time.sleep, 300, limit_s=600)
    workers.close()
    assert not psutil.pid_exists(pid)
    with pytest.raises(RuntimeError):
        workers.submit(os.getpid, limit_s=60)


# --- those that cannot be killed --------------------------------------------------------------


@pytest.fixture
def share(tmp_path: Path) -> Iterator[Passthrough]:
    behind, place = tmp_path / "behind", tmp_path / "share"
    behind.mkdir()
    place.mkdir()
    (behind / "file").write_bytes(b"x" * 10_000)
    if sys.platform != "linux":
        pytest.skip("mounts a file system")
    try:
        made = Passthrough(place, behind, direct=True)
    except OSError:
        pytest.skip("this machine does not let us mount a file system")
    yield made
    made.close()


def test_one_that_the_kernel_holds_is_left_behind(
    share: Passthrough, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(processes, "DYING_S", 0.5)
    workers = WorkerProcesses(1, prepare)
    try:
        workers.submit(os.getpid, limit_s=60).result(60)
        share.be(SILENT)
        stuck = workers.submit(Path.read_bytes, tmp_path / "share" / "file", limit_s=0.5)
        error = stuck.exception(60)
        assert isinstance(error, WorkerStuck)
        assert error.process.pid is not None
        assert psutil.Process(error.process.pid).status() == psutil.STATUS_DISK_SLEEP
        assert workers.submit(os.getpid, limit_s=60).result(60) != error.process.pid
        share.be(NORMAL)
        error.process.join(60)
        assert error.process.exitcode == -signal.SIGKILL
    finally:
        workers.close()


PROGRAM = """
import os, sys, time
from pathlib import Path
import psutil
from photolib.workers import processes
from tests.photolib.workers.test_worker_processes import prepare

if __name__ == "__main__":
    processes.DYING_S = 0.5
    workers = processes.WorkerProcesses(1, prepare)
    workers.submit(os.getpid, limit_s=60).result(60)
    stuck = workers.submit(Path.read_bytes, Path(sys.argv[1]), limit_s=600)
    held = False
    while not held:  # by the kernel, in the share
        time.sleep(0.05)
        waits = [Path(f"/proc/{child.pid}/wchan") for child in psutil.Process().children()]
        held = any(wait.read_text() == "request_wait_answer" for wait in waits)
    workers.close()
    print(type(stuck.exception(0)).__name__)
"""


def test_the_program_ends_without_it(share: Passthrough, tmp_path: Path):
    (tmp_path / "program.py").write_text(PROGRAM)
    share.be(SILENT)
    told = tmp_path / "told"
    with told.open("w") as stream:  # no pipe, which the process left behind would hold open
        program = subprocess.Popen(
            [sys.executable, str(tmp_path / "program.py"), str(tmp_path / "share" / "file")],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=stream,
            stderr=stream,
        )
    assert program.wait(120) == 0, told.read_text()
    assert told.read_text().strip().endswith("WorkerStuck")
