"""Decode photos in worker processes, so that a bad file costs a worker and never the program.

pending photos -> `DecodePool.decode` -> (photo, DecodedPhoto | UnreadablePhoto) as they finish.
A worker that hangs is killed after `TIME_LIMIT_S`, one that crashes is replaced and its photo
tried once more, alone, when all others are done; one that asks for too much memory gets a
MemoryError. Each becomes that photo's recorded problem. One that cannot be killed is left behind,
and its outcome is WorkerStuck: nothing is known of the photo.
The look-ahead is bounded, so that memory does not grow with the library.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path
from types import TracebackType

from photolib.errors import EnvironmentProblem, UnreadablePhoto
from photolib.formats.decoding.quiet import silence_codecs
from photolib.ingest.decode_one import decode_one
from photolib.jobs import JobToken
from photolib.types import DecodedPhoto, PendingPhoto, PreprocessSpec
from photolib.workers import WorkerDied, WorkerProcesses, WorkerStuck

log = logging.getLogger(__name__)

TIME_LIMIT_S = 25.0
MEMORY_LIMIT_BYTES = 1_400 * 1024**2
TASKS_PER_WORKER = 5_000  # a fresh worker now and then caps what codecs leak

Outcome = tuple[PendingPhoto, DecodedPhoto | UnreadablePhoto | WorkerStuck]


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
        time_limit_s: float | None = None,
    ) -> None:
        """`time_limit_s` (`TIME_LIMIT_S`) is what one photo may take, in seconds."""
        self._spec = spec
        self._thumbs_root = thumbs_root
        self._time_limit_s = TIME_LIMIT_S if time_limit_s is None else time_limit_s
        self._workers = workers or default_workers()
        self._left: list[Path] = []  # folders whose photos nobody wants any more
        self._running: dict[Future[DecodedPhoto], PendingPhoto] = {}
        self._pool = WorkerProcesses(
            self._workers, _prepare_worker, (os.getpid(),), tasks_each=TASKS_PER_WORKER
        )

    def __enter__(self) -> DecodePool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.close()

    def leave(self, folder: Path) -> None:
        """Give up what lies below `folder`: none of it is decoded or told of any more."""
        self._left.append(folder)
        for future, photo in self._running.items():
            if photo.path.is_relative_to(folder):
                self._pool.hurry(future)

    def decode(
        self, wanted: Iterable[PendingPhoto], token: JobToken | None = None
    ) -> Iterator[Outcome]:
        """Outcomes in the order they finish; raises Cancelled when `token` is cancelled."""
        source = iter(wanted)
        running = self._running
        suspects: deque[PendingPhoto] = deque()  # their worker died; perhaps for want of memory
        retried: set[int] = set()
        while True:
            while len(running) < 3 * self._workers:
                if token is not None:
                    token.check()
                photo = next(source, None)
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
                if any(map(photo.path.is_relative_to, self._left)):
                    continue
                error = future.exception()
                if isinstance(error, WorkerDied) and photo.photo_id not in retried:
                    suspects.append(photo)
                else:
                    yield photo, self._outcome(photo, future)

    def _schedule(self, photo: PendingPhoto) -> Future[DecodedPhoto]:
        return self._pool.submit(
            decode_one, photo.path, self._spec, self._thumbs_root, limit_s=self._time_limit_s
        )

    def _outcome(
        self, photo: PendingPhoto, future: Future[DecodedPhoto]
    ) -> DecodedPhoto | UnreadablePhoto | WorkerStuck:
        try:
            result = future.result()
        except UnreadablePhoto as problem:
            return problem
        except EnvironmentProblem:
            raise  # the thumbnail folder, not the photo: a full disk stops the run
        except WorkerStuck as stuck:
            return stuck
        except TimeoutError:
            reason = (
                f"took longer than {self._time_limit_s:.0f} seconds to decode; "
                "it is probably damaged, try opening and saving it in another program"
            )
        except WorkerDied as error:
            log.warning("A decode worker died on %s: %s", photo.path, error)
            reason = "crashed its decoder; it is probably damaged, restore it from a backup"
        except MemoryError:
            reason = "needs too much memory to decode; make a smaller copy of it"
        except OSError as error:
            reason = f"cannot be read ({error.strerror or error}); check the drive and try again"
            return UnreadablePhoto(photo.path, reason, passing=True)
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
