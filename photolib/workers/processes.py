"""Processes that work off tasks, one at a time each; a task that goes wrong costs its process only.

A process that takes longer than its task may is killed. One that cannot be killed, as the kernel
holds it in a network share that does not answer, is left behind, and another takes its place: a run
does not wait for it, and neither does the end of the program. Time is that of a clock which nobody
sets.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from photolib.errors import WorkersUnavailable
from photolib.workers import left_behind

log = logging.getLogger(__name__)

DYING_S = 3.0  # how long a killed process may take to end
FALSE_STARTS = 3  # so many processes in a row ended before they were ready
_LOOK_S = 0.5


class WorkerDied(Exception):
    """The process ended in the middle of the task."""


class WorkerStuck(Exception):
    """The process is held by the kernel and was left behind; `process` tells when it is gone."""

    def __init__(self, process: SpawnProcess) -> None:
        super().__init__(process.pid)
        self.process = process


@dataclass(eq=False)
class _Task:
    future: Future[Any]
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    limit_s: float
    ends: float = 0.0  # when its time is over
    late: bool = False


@dataclass(eq=False)
class _Worker:
    process: SpawnProcess
    answers: Connection
    tasks_left: int
    ready: bool = False
    task: _Task | None = None
    killed: float = field(default=0.0)  # when; 0: it was not

    @property
    def idle(self) -> bool:
        return self.ready and self.task is None and self.tasks_left > 0 and not self.killed


class WorkerProcesses:
    """`count` processes, each begun with `prepare(*arguments)`; started as there are tasks."""

    def __init__(
        self,
        count: int,
        prepare: Callable[..., None],
        arguments: tuple[Any, ...] = (),
        *,
        tasks_each: int = 5_000,
    ) -> None:
        self._count, self._prepare, self._arguments = count, prepare, arguments
        self._tasks_each = tasks_each
        self._spawn = multiprocessing.get_context("spawn")
        self._lock = threading.Lock()
        self._waiting: deque[_Task] = deque()
        self._tasks: dict[Future[Any], _Task] = {}
        self._workers: list[_Worker] = []
        self._false_starts = 0
        self._closed = False
        self._wakes, self._wake = multiprocessing.Pipe(duplex=False)
        self._thread: threading.Thread | None = None

    def submit(self, function: Callable[..., Any], *arguments: Any, limit_s: float) -> Future[Any]:
        """Its result, or what it raised; TimeoutError after `limit_s` seconds of work, WorkerDied,
        WorkerStuck, WorkersUnavailable. A task that has not begun can be cancelled."""
        future: Future[Any] = Future()
        task = _Task(future, function, arguments, limit_s)
        with self._lock:
            if self._closed:
                raise RuntimeError("The worker processes are closed")
            self._waiting.append(task)
            self._tasks[future] = task
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="photolib-workers", daemon=True
                )
                self._thread.start()
        self._wake.send_bytes(b".")
        return future

    def hurry(self, future: Future[Any]) -> None:
        """The time of this task is over now."""
        with self._lock:
            task = self._tasks.get(future)
            if task is None:
                return
            if task in self._waiting:
                self._waiting.remove(task)
                del self._tasks[future]
                future.cancel()
                future.set_running_or_notify_cancel()
            task.ends = 0.0
        self._wake.send_bytes(b".")

    def close(self) -> None:
        """Kill them; whatever does not end in time is left behind."""
        with self._lock:
            self._closed = True
        if self._thread is not None:
            self._wake.send_bytes(b".")
            self._thread.join()
        self._wakes.close()
        self._wake.close()

    def _run(self) -> None:
        try:
            while self._workers or not self._closed:
                if self._closed:
                    self._kill_all()
                else:
                    self._assign()
                self._listen()
                self._end_the_late()
        except BaseException as error:  # nobody shall wait for ever for what will not come
            log.exception("Worker processes")
            self._closed = True
            for task in list(self._tasks.values()):
                self._settle(task, error)

    def _assign(self) -> None:
        """Start what is missing, and give idle ones their next task."""
        wanted = min(self._count, len(self._tasks))
        try:
            for _ in range(wanted - len(self._workers)):
                self._start()
        except OSError:
            log.exception("Starting a worker process")
            self._give_up()
        for worker in self._workers:
            if worker.idle and (task := self._next()) is not None:
                worker.task = task
                worker.tasks_left -= 1
                task.ends = time.monotonic() + task.limit_s
                try:
                    worker.answers.send((task.function, task.arguments))
                except OSError:  # it has just died, which is noticed below
                    continue

    def _next(self) -> _Task | None:
        with self._lock:
            while self._waiting:
                task = self._waiting.popleft()
                if task.future.set_running_or_notify_cancel():
                    return task
                self._tasks.pop(task.future, None)
        return None

    def _start(self) -> None:
        ours, theirs = self._spawn.Pipe()
        process = self._spawn.Process(
            target=_work,
            args=(theirs, self._prepare, self._arguments, self._tasks_each),
            name="photolib-worker",
            daemon=True,
        )
        process.start()
        theirs.close()
        self._workers.append(_Worker(process, ours, self._tasks_each))

    def _listen(self) -> None:
        """Wait for answers, for processes that end, and for the next thing that is late."""
        by_connection = {worker.answers: worker for worker in self._workers}
        for heard in wait([self._wakes, *by_connection], timeout=self._pause()):
            if heard is self._wakes:
                self._wakes.recv_bytes()
                continue
            worker = by_connection[heard]  # type: ignore[index]
            try:
                answer = worker.answers.recv()
            except (EOFError, OSError):
                self._ended(worker)
            except Exception as error:  # it answered with what cannot be made anew here
                self._finish(worker, False, error, "")
            else:
                if answer is None:
                    worker.ready, self._false_starts = True, 0
                else:
                    self._finish(worker, *answer)

    def _pause(self) -> float:
        now = time.monotonic()
        moments = [w.killed + DYING_S for w in self._workers if w.killed]
        moments += [w.task.ends for w in self._workers if w.task and not w.killed]
        return min([_LOOK_S, *(max(0.0, moment - now) for moment in moments)])

    def _end_the_late(self) -> None:
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.killed:
                if now - worker.killed > DYING_S:
                    self._leave_behind(worker)
            elif worker.task is not None and now >= worker.task.ends:
                worker.task.late = True
                self._kill(worker)

    def _kill(self, worker: _Worker) -> None:
        worker.killed = time.monotonic()
        worker.process.kill()

    def _kill_all(self) -> None:
        for worker in self._workers:
            if not worker.killed:
                self._kill(worker)

    def _ended(self, worker: _Worker) -> None:
        """Its end of the pipe is closed: it is dead, or about to be."""
        worker.process.join(DYING_S)
        if worker.process.is_alive():
            self._leave_behind(worker)
            return
        task = worker.task
        if task is not None:
            self._settle(
                task,
                TimeoutError(f"longer than {task.limit_s} s")
                if task.late
                else WorkerDied(f"exit code {worker.process.exitcode}"),
            )
        elif not worker.ready and not worker.killed:
            self._false_starts += 1
            if self._false_starts >= FALSE_STARTS:
                self._give_up()
        self._drop(worker)

    def _leave_behind(self, worker: _Worker) -> None:
        log.warning("A worker process cannot be killed: %s", worker.process.pid)
        left_behind.forget(worker.process)
        if worker.task is not None:
            self._settle(worker.task, WorkerStuck(worker.process))
        self._drop(worker)

    def _drop(self, worker: _Worker) -> None:
        worker.answers.close()
        self._workers.remove(worker)

    def _finish(self, worker: _Worker, well: bool, value: Any, trace: str) -> None:
        task, worker.task = worker.task, None
        if task is None:
            return
        if well:
            with self._lock:
                self._tasks.pop(task.future, None)
            task.future.set_result(value)
        else:
            if trace:
                value.__cause__ = _InWorker(trace)
            self._settle(task, value)

    def _settle(self, task: _Task, error: BaseException) -> None:
        with self._lock:
            self._tasks.pop(task.future, None)
        task.future.set_exception(error)

    def _give_up(self) -> None:
        """No process can be started: tell so to all that wait."""
        with self._lock:
            waiting = list(self._waiting)
            self._waiting.clear()
        for task in waiting:
            if task.future.set_running_or_notify_cancel():
                self._settle(task, WorkersUnavailable())


class _InWorker(Exception):
    """The traceback of an error in the process it happened in, for the log."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


def _work(
    connection: Connection, prepare: Callable[..., None], arguments: tuple[Any, ...], tasks: int
) -> None:
    """What the process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    prepare(*arguments)
    connection.send(None)
    for _ in range(tasks):
        try:
            function, given = connection.recv()
        except (EOFError, OSError):  # nobody is there any more
            return
        answer: tuple[bool, Any, str]
        try:
            answer = (True, function(*given), "")
        except BaseException as error:
            answer = (False, error, traceback.format_exc())
        try:
            connection.send(answer)
        except OSError:
            return
        except Exception as error:  # it cannot be pickled
            connection.send((False, RuntimeError(repr(error)), answer[2]))
