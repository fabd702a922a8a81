"""Reading the text in photos: a run that can be stopped and goes on where it was.

`Library.reading` is one of these. What was read stands in the catalog, a row for each photo and
content, so that a run reads what was not read yet and nothing twice. The words become findable
at once (`has:text`, quoted words, full text).
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, TimeoutError
from contextlib import contextmanager

from photolib.catalog import Catalog, text_readings
from photolib.catalog.id_sets import Ids
from photolib.errors import Cancelled, PhotolibError, TextReaderMissing, UnreadablePhoto
from photolib.events import Event
from photolib.jobs import JobToken, Lane
from photolib.reading import recogniser
from photolib.settings import Settings
from photolib.types import ChangeSet, TextPending, TextProgress, TextSummary
from photolib.workers import WorkerDied, WorkerProcesses, WorkerStuck

log = logging.getLogger(__name__)

BATCH = 8  # photos between two writes to the catalog
TIME_LIMIT_S = 180.0  # for one photo; the first one loads the models too
TASKS_PER_WORKER = 1_000  # a fresh worker now and then caps what the engine leaks

Report = Callable[[int, int], object]


class ReadingDesk:
    """Thread-safe. One run at a time: another one waits for it."""

    def __init__(
        self, catalog: Catalog, settings: Settings, publish: Callable[[Event], None]
    ) -> None:
        self._catalog = catalog
        self._settings = settings
        self._publish = publish
        self._running = threading.Lock()
        self._lane = Lane("reading")
        self._lock = threading.Lock()
        self._token: JobToken | None = None  # of the run in the background
        self._following = False

    @property
    def available(self) -> bool:
        """Whether text can be read here: the software for it is an extra."""
        return recogniser.available()

    @property
    def busy(self) -> bool:
        """Whether a run goes on in the background."""
        with self._lock:
            return self._token is not None

    def counts(self) -> tuple[int, int]:
        """How many photos were read, and how many there are to read in all."""
        with self._catalog.read() as tx:
            return text_readings.counts(tx)

    def read(
        self, token: JobToken, report: Report | None = None, within: Ids | None = None
    ) -> TextSummary:
        """Read what was not read yet; `report(done, total)` counts photos of the library.

        *Blocking*: a second a photo or so. A cancelled token ends it with what was read kept.
        Raises TextReaderMissing.
        """
        if not self.available:
            raise TextReaderMissing
        tell = report or (lambda _done, _total: None)
        read = with_text = failed = last = 0
        with self._running, _worker() as worker:
            try:
                while wanted := self._pending(within, last):
                    last = wanted[-1].photo_id
                    found: list[tuple[int, str, str]] = []
                    try:
                        for photo in wanted:
                            text = _read(worker, photo, token)
                            if text is None:
                                failed += 1
                            else:
                                found.append((photo.photo_id, photo.content_hash, text))
                    finally:
                        self._store(found)
                        read += len(found)
                        with_text += sum(bool(text) for _, _, text in found)
                    tell(*self._counts(within))
            except Cancelled:
                return TextSummary(read, with_text, failed, cancelled=True)
        return TextSummary(read, with_text, failed)

    # --- in the background ----------------------------------------------------------------

    def follow(self) -> None:
        """From now on read new photos in the background, where the settings want it."""
        self._following = True
        self.start()

    def start(self) -> None:
        """Read in the background what is to be read, if it is wanted here and possible."""
        if not (self._following and self._settings.read_text and self.available):
            return
        with self._lock:
            if self._token is None:
                token = self._token = JobToken()
                self._lane.submit(self._run, token)

    def stop(self) -> None:
        """End the run in the background; the next one goes on from there."""
        with self._lock:
            if self._token is not None:
                self._token.cancel()

    def close(self) -> None:
        """Stop for good; blocks until the worker has ended."""
        self._following = False
        self.stop()
        self._lane.close()

    def _run(self, token: JobToken) -> None:
        try:
            while not token.cancelled and self._pending(None, 0):
                self._tell(*self.counts())
                if not self.read(token, self._tell).read:  # what is left cannot be read now
                    break
        except PhotolibError as error:
            log.warning("Reading text in photos: %s", error)
        except Exception:
            log.exception("Reading text in photos")
        finally:
            with self._lock:
                self._token = None
            self._publish(TextProgress(0, 0, running=False))

    def _tell(self, done: int, total: int) -> None:
        self._publish(TextProgress(done, total))

    # --- the catalog ----------------------------------------------------------------------

    def _pending(self, within: Ids | None, after_id: int) -> list[TextPending]:
        with self._catalog.read() as tx:
            return text_readings.pending(tx, within=within, after_id=after_id, limit=BATCH)

    def _counts(self, within: Ids | None) -> tuple[int, int]:
        with self._catalog.read() as tx:
            return text_readings.counts(tx, within)

    def _store(self, found: list[tuple[int, str, str]]) -> None:
        if not found:
            return
        with self._catalog.write() as tx:
            text_readings.store(tx, found)
        if changed := frozenset(photo_id for photo_id, _, text in found if text):
            self._publish(ChangeSet(photos=changed))


@contextmanager
def _worker() -> Iterator[WorkerProcesses]:
    worker = WorkerProcesses(
        1, recogniser.prepare_worker, (os.getpid(),), tasks_each=TASKS_PER_WORKER
    )
    try:
        yield worker
    finally:
        worker.close()


def _read(worker: WorkerProcesses, photo: TextPending, token: JobToken) -> str | None:
    """The text; "" for a photo that breaks its reader, which must not be tried for ever; None
    when the file cannot be read now. Raises Cancelled."""
    future: Future[str] = worker.submit(recogniser.read, photo.path, limit_s=TIME_LIMIT_S)
    while True:
        token.check()
        try:
            return future.result(timeout=0.2)
        except TimeoutError:
            if not future.done():
                continue
            log.warning("Reading the text in %s took too long", photo.path)
        except (UnreadablePhoto, OSError) as error:
            log.info("The text in %s cannot be read: %s", photo.path, error)
            return None
        except WorkerStuck as error:
            log.warning("Reading the text in %s: %s", photo.path, error)
            return None
        except (WorkerDied, MemoryError) as error:
            log.warning("Reading the text in %s broke its reader: %s", photo.path, error)
        return ""
