"""Decode photos in worker processes, so that a bad file costs a worker and never the program.

pending photos -> `DecodePool.decode` -> (photo, DecodedPhoto | UnreadablePhoto) as they finish.
A worker that hangs is killed after `TIME_LIMIT_S`, one that crashes is replaced and its photo
tried once more, alone, when all others are done; one that asks for too much memory gets a
MemoryError. Each becomes that photo's recorded problem.
The look-ahead is bounded, so that memory does not grow with the library.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import TracebackType

from pebble import ProcessExpired, ProcessPool

from photolib.errors import EnvironmentProblem, UnreadablePhoto
from photolib.formats.decoding.quiet import silence_codecs
from photolib.ingest.decode_one import decode_one
from photolib.jobs import JobToken
from photolib.types import DecodedPhoto, PendingPhoto, PreprocessSpec

log = logging.getLogger(__name__)

TIME_LIMIT_S = 25.0
MEMORY_LIMIT_BYTES = 1_400 * 1024**2
TASKS_PER_WORKER = 5_000  # a fresh worker now and then caps what codecs leak

Outcome = tuple[PendingPhoto, DecodedPhoto | UnreadablePhoto]


def default_workers() -> int:
    return max(1, min(8, os.cpu_count() or 1))


class DecodePool:
    """A pool bound to one preprocessing spec and one thumbnail folder; a context manager."""

    def __init__(
        self,
        spec: PreprocessSpec | None,
        thumbs_root: Path,
        *,
        workers: int = 0,
        time_limit_s: float = TIME_LIMIT_S,
    ) -> None:
        self._spec = spec
        self._thumbs_root = thumbs_root
        self._time_limit_s = time_limit_s
        self._workers = workers or default_workers()
        self._pool = self._new_pool()

    def __enter__(self) -> DecodePool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end_pool()

    def decode(
        self, wanted: Iterable[PendingPhoto], token: JobToken | None = None
    ) -> Iterator[Outcome]:
        """Outcomes in the order they finish; raises Cancelled when `token` is cancelled."""
        source = iter(wanted)
        again: deque[PendingPhoto] = deque()
        broken: Counter[int] = Counter()
        suspects: deque[PendingPhoto] = deque()  # their worker died; perhaps for want of memory
        retried: set[int] = set()
        running: dict[Future[DecodedPhoto], PendingPhoto] = {}
        while True:
            while len(running) < 3 * self._workers:
                if token is not None:
                    token.check()
                photo = again.popleft() if again else next(source, None)
                if photo is None:
                    break
                running[self._schedule(photo)] = photo
            if not running:
                if not suspects:
                    return
                photo = suspects.popleft()
                retried.add(photo.photo_id)
                running[self._schedule(photo)] = photo
            finished, _ = wait(running, timeout=0.5, return_when=FIRST_COMPLETED)
            if token is not None and token.cancelled:
                token.check()
            for future in finished:
                photo = running.pop(future)
                error = future.exception()
                if isinstance(error, BrokenProcessPool) and broken[photo.photo_id] < 2:
                    broken[photo.photo_id] += 1
                    again.append(photo)
                elif isinstance(error, ProcessExpired) and photo.photo_id not in retried:
                    suspects.append(photo)
                else:
                    yield photo, self._outcome(photo, future)
            if again:
                self._end_pool()
                self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPool:
        return ProcessPool(
            max_workers=self._workers,
            max_tasks=TASKS_PER_WORKER,
            initializer=_prepare_worker,
            initargs=(os.getpid(),),
            context=multiprocessing.get_context("spawn"),
        )

    def _end_pool(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def _schedule(self, photo: PendingPhoto) -> Future[DecodedPhoto]:
        return self._pool.schedule(
            decode_one,
            args=(photo.path, self._spec, self._thumbs_root),
            timeout=self._time_limit_s,
        )

    def _outcome(
        self, photo: PendingPhoto, future: Future[DecodedPhoto]
    ) -> DecodedPhoto | UnreadablePhoto:
        try:
            result = future.result()
        except UnreadablePhoto as problem:
            return problem
        except EnvironmentProblem:
            raise  # the thumbnail folder, not the photo: a full disk stops the run
        except TimeoutError:
            reason = (
                f"took longer than {self._time_limit_s:.0f} seconds to decode; "
                "it is probably damaged, try opening and saving it in another program"
            )
        except (ProcessExpired, BrokenProcessPool) as error:
            log.warning("A decode worker died on %s: %s", photo.path, error)
            reason = "crashed its decoder; it is probably damaged, restore it from a backup"
        except MemoryError:
            reason = "needs too much memory to decode; make a smaller copy of it"
        except OSError as error:
            reason = f"cannot be read ({error.strerror or error}); check the drive and try again"
        except Exception:
            log.exception("Decoding %s failed in a way that is our fault", photo.path)
            reason = "could not be decoded because of a fault in Photolib; the log has the details"
        else:
            return result
        return UnreadablePhoto(photo.path, reason)


def _prepare_worker(parent_pid: int) -> None:
    """Runs first in each worker: one thread per library, silence, a memory cap, no orphans."""
    os.environ["OMP_NUM_THREADS"] = "1"
    if sys.platform != "win32":
        os.nice(5)  # the encoder and the window go first
    silence_codecs()  # what matters of their complaints is recorded per photo
    if sys.platform != "win32":
        _limit_memory()
        threading.Thread(target=_end_with_parent, args=(parent_pid,), daemon=True).start()


def _limit_memory() -> None:
    """Cap private memory: RLIMIT_DATA counts anonymous mappings on Linux, see setrlimit(2)."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))


def _end_with_parent(parent_pid: int) -> None:
    while os.getppid() == parent_pid:
        time.sleep(1.0)
    os._exit(0)
