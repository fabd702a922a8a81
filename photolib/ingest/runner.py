"""The ingest lane: one thread that runs requests one after another and can be paused or stopped.

Requests that come while a run goes on are merged and run next, so a burst of watcher events
costs one more run. Everything the window shows about indexing comes from here, as events.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from photolib.errors import Cancelled, PhotolibError
from photolib.ingest.pipeline import Request
from photolib.jobs import JobToken
from photolib.types import IngestPhase, IngestProgress, IngestSummary

log = logging.getLogger(__name__)

ON_BATTERY = "on battery power"
_UNDER_WAY = (IngestPhase.SCANNING, IngestPhase.LOADING_MODEL, IngestPhase.INDEXING)

Job = Callable[[Request, JobToken], IngestSummary]


class IngestRunner:
    """Runs `job` for requests on its own thread; `publish` may be called from that thread.

    A run pauses by itself when `resting()` (asked every `look_every_s`) becomes true, and goes on
    when it no longer is; whoever resumes it meanwhile has it run on.
    """

    def __init__(
        self,
        job: Job,
        publish: Callable[[IngestProgress], None],
        *,
        resting: Callable[[], bool] = lambda: False,
        look_every_s: float = 10.0,
    ) -> None:
        self._job = job
        self._publish = publish
        self._resting, self._look_every_s = resting, look_every_s
        self._why = ""  # it is paused
        self._lock = threading.Condition()
        self._request: Request | None = None
        self._token: JobToken | None = None
        self._closed = False
        self._thread: threading.Thread | None = None
        self._progress = IngestProgress(IngestPhase.IDLE)

    @property
    def progress(self) -> IngestProgress:
        return self._progress

    @property
    def busy(self) -> bool:
        with self._lock:
            return self._request is not None or self._token is not None

    def start(self, request: Request) -> None:
        """Run it, or widen what waits. Nothing happens after `close`."""
        with self._lock:
            if self._closed:
                return
            self._request = self._request.widened(request) if self._request else request
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="photolib-ingest")
                self._thread.start()
            self._lock.notify_all()

    def pause(self, why: str = "") -> bool:
        """False when nothing runs, or it is paused already; `why` is told with the progress."""
        with self._lock:
            if self._token is None or self._token.paused:
                return False
            self._token.pause()
            self._why = why
        begun = self._progress.phase in _UNDER_WAY
        self.report(self._progress if begun else IngestProgress(IngestPhase.SCANNING))
        return True

    def resume(self) -> None:
        with self._lock:
            token = self._token
        if token is not None and token.paused:
            token.resume()
            self.report(replace(self._progress, phase=IngestPhase.INDEXING, message=""))

    def cancel(self) -> None:
        """Stop the run and drop what waits; what is done is kept."""
        with self._lock:
            self._request = None
            if self._token is not None:
                self._token.cancel()

    def wait_idle(self, timeout: float | None = None) -> bool:
        """Block until nothing runs or waits; false when `timeout` seconds passed first."""
        with self._lock:
            return self._lock.wait_for(
                lambda: self._request is None and self._token is None, timeout
            )

    def close(self) -> None:
        self.cancel()
        with self._lock:
            self._closed = True
            self._lock.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()

    def report(self, progress: IngestProgress) -> None:
        """Remember and publish; the phase stays PAUSED while the token is paused."""
        token = self._token
        if token is not None and token.paused:
            paused = IngestPhase.PAUSED
            progress = replace(progress, phase=paused, rate=0.0, eta_s=None, message=self._why)
        self._progress = progress
        self._publish(progress)

    def _loop(self) -> None:
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._closed or self._request is not None)
                if self._closed:
                    return
                request, self._request = self._request, None
                token = self._token = JobToken()
            assert request is not None
            over = threading.Event()
            looking = threading.Thread(
                target=self._rest, args=(token, over), name="photolib-resting"
            )
            looking.start()
            last = self._run(request, token)
            over.set()
            looking.join()
            with self._lock:
                self._token = None
                more = self._request is not None
                self._lock.notify_all()
            if not more:
                self.report(last)

    def _rest(self, token: JobToken, over: threading.Event) -> None:
        """Pause and resume one run."""
        before = rested = False
        while True:
            now = self._resting()
            rested = rested and token.paused  # else somebody wants it to go on
            if now and not before:
                rested = self.pause(ON_BATTERY)
            elif rested and not now:
                self.resume()
            before = now
            if over.wait(self._look_every_s):
                return

    def _run(self, request: Request, token: JobToken) -> IngestProgress:
        before = self._progress
        try:
            summary = self._job(request, token)
        except Cancelled:
            return replace(self._progress, phase=IngestPhase.CANCELLED, rate=0.0, eta_s=None)
        except PhotolibError as error:
            log.warning("Indexing stopped: %s", error)
            return replace(self._progress, phase=IngestPhase.FAILED, message=str(error))
        except Exception:
            log.exception("Indexing failed")
            message = "Indexing stopped because of a fault in Photolib; the log has the details."
            return replace(before, phase=IngestPhase.FAILED, message=message)
        now = self._progress
        if now.phase is IngestPhase.FAILED:
            return now
        return IngestProgress(
            IngestPhase.DONE, done=now.total, total=now.total, failed=summary.unreadable
        )
