"""How the window asks for work that may take longer than a frame.

`Operation(job).success(show).failure(explain).run(operations)`: the job runs on a named lane,
its answer comes back on the GUI thread. A newer run with the same key replaces the older one,
whose answer is dropped. A failure nobody handles reaches the user through `Operations.failed`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from photolib.errors import Cancelled, PhotolibError
from photolib.jobs import JobToken, Lane
from ui.core_words import said
from ui.translation import QT_TR_NOOP, tr

log = logging.getLogger(__name__)

T = TypeVar("T")

REPORT_INTERVAL_S = 0.05

LANES = {
    "search": 1,  # a newer query replaces an older one, so more threads would only compete
    "read": 2,  # ids, counts and details: short, and never behind a search or a long job
    "work": 1,  # what changes the library, in the order the user asked for it
    "long": 2,  # auto-tagging, downloads: minutes, and nothing short may wait behind them
}

FAULT_SENTENCE = QT_TR_NOOP("Something went wrong inside Photolib; the log has the details.")


def sentence(error: BaseException) -> str:
    """What to tell the user about an error: our own text, or an apology for a bug of ours."""
    return said(str(error)) if isinstance(error, PhotolibError) else tr(FAULT_SENTENCE)


class OperationToken(JobToken):
    """A job's token that can also say how far the job is."""

    def __init__(self, deliver: Callable[[int, int], None]) -> None:
        super().__init__()
        self._deliver = deliver
        self._last = 0.0

    def report(self, done: int, total: int) -> None:
        """Tell the window, at most 20 times a second (and always at the end)."""
        now = time.monotonic()
        if done >= total or now - self._last >= REPORT_INTERVAL_S:
            self._last = now
            self._deliver(done, total)


Job = Callable[[OperationToken], T]


class Operation(Generic[T]):
    """One request, described before it runs; each setter returns the operation itself."""

    def __init__(self, job: Job[T], *, lane: str = "read", key: str = "") -> None:
        self.job = job
        self.lane = lane
        self.key = key
        self.on_success: Callable[[T], object] | None = None
        self.on_failure: Callable[[Exception], object] | None = None
        self.on_progress: Callable[[int, int], object] | None = None
        self.on_end: Callable[[], object] | None = None
        self.owner: QObject | None = None

    def success(self, handler: Callable[[T], object]) -> Operation[T]:
        self.on_success = handler
        return self

    def failure(self, handler: Callable[[Exception], object]) -> Operation[T]:
        self.on_failure = handler
        return self

    def progress(self, handler: Callable[[int, int], object]) -> Operation[T]:
        """`handler(done, total)` follows `token.report` of the job."""
        self.on_progress = handler
        return self

    def finally_(self, handler: Callable[[], object]) -> Operation[T]:
        """`handler()` runs last in every case, also when cancelled."""
        self.on_end = handler
        return self

    def owned_by(self, owner: QObject) -> Operation[T]:
        """Cancel, and answer nobody, once `owner` is gone (dialogs)."""
        self.owner = owner
        return self

    def run(self, operations: Operations) -> OperationToken:
        return operations.start(self)


class Operations(QObject):
    """Runs operations on their lanes and brings every answer back to the GUI thread.

    Signals: `failed(str)`, a sentence about a failure that nobody handled.
    """

    failed = Signal(str)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {name: Lane(name, threads) for name, threads in LANES.items()}
        self._latest: dict[str, OperationToken] = {}
        self._running: set[OperationToken] = set()
        self._closed = False
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def start(self, operation: Operation[Any]) -> OperationToken:
        handler = operation.on_progress

        def deliver(done: int, total: int) -> None:
            if handler is not None:
                self._post(lambda: None if token.cancelled else handler(done, total))

        token = OperationToken(deliver)
        if self._closed:
            token.cancel()
            return token
        if operation.key:
            older = self._latest.get(operation.key)
            if older is not None:
                older.cancel()
            self._latest[operation.key] = token
        if operation.owner is not None:
            operation.owner.destroyed.connect(token.cancel)
        self._running.add(token)
        self._submit(operation, token)
        return token

    def cancel(self, key: str) -> None:
        """Stop the latest operation under `key`; its answer is dropped."""
        token = self._latest.pop(key, None)
        if token is not None:
            token.cancel()

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def close(self) -> None:
        """Cancel what runs, drop what waits, and wait for the threads."""
        self._closed = True
        for token in tuple(self._running):
            token.cancel()
        for lane in self._lanes.values():
            lane.close()

    def _submit(self, operation: Operation[Any], token: OperationToken) -> None:
        self._lanes[operation.lane].submit(self._work, operation, token)

    def _work(self, operation: Operation[Any], token: OperationToken) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            token.check()
            result = operation.job(token)
        except Cancelled as cancelled:
            error = cancelled
        except Exception as failure:
            error = failure
            if not isinstance(failure, PhotolibError) and not token.cancelled:
                log.exception("An operation failed")
        self._post(lambda: self._finish(operation, token, result, error))

    def _post(self, call: Callable[[], object]) -> None:
        if not self._closed:
            self._answered.emit(call)

    @Slot(object)
    def _hand_over(self, call: Callable[[], object]) -> None:
        if not self._closed:
            call()

    def _finish(
        self,
        operation: Operation[Any],
        token: OperationToken,
        result: Any,
        error: Exception | None,
    ) -> None:
        self._running.discard(token)
        if self._latest.get(operation.key) is token:
            del self._latest[operation.key]
        if operation.owner is not None and not isValid(operation.owner):
            return
        try:
            if token.cancelled or isinstance(error, Cancelled):
                return
            if error is None:
                if operation.on_success is not None:
                    operation.on_success(result)
            elif operation.on_failure is not None:
                operation.on_failure(error)
            else:
                self.failed.emit(sentence(error))
        finally:
            if operation.on_end is not None:
                operation.on_end()


class InlineOperations(Operations):
    """Runs every job at once on the calling thread: for tests without threads."""

    def _submit(self, operation: Operation[Any], token: OperationToken) -> None:
        self._work(operation, token)

    def _post(self, call: Callable[[], object]) -> None:
        self._hand_over(call)
