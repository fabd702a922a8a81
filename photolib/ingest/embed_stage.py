"""The second half of the pipeline: model-size pixels in, stored vectors out, on its own thread.

Decode workers fill a bounded queue; this thread takes batches of the size the encoder asks
for, encodes them and hands (ids, vectors) to `store`. While the encoder is still loading the
queue fills up and decoding waits, so memory stays bounded.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable

import numpy as np

from photolib.embedding.slot import EncoderSlot
from photolib.errors import Cancelled, EmbedderUnavailable
from photolib.jobs import JobToken
from photolib.types import Float32, UInt8

log = logging.getLogger(__name__)

LOOK_AHEAD = 256  # photos waiting for the encoder: 37 MiB at 224 pixels
FILL_WAIT_S = 0.2  # how long a batch waits to fill up before it goes as it is

Store = Callable[[list[int], Float32], None]


class EmbedStage:
    """One run's embedding thread. `put` photos, then `finish`; or `abandon` on the way out."""

    def __init__(self, slot: EncoderSlot, store: Store, token: JobToken) -> None:
        self._slot = slot
        self._store = store
        self._token = token
        self._queue: queue.Queue[tuple[int, UInt8] | None] = queue.Queue(LOOK_AHEAD)
        self._stop = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="photolib-embed")
        self._thread.start()

    @property
    def unavailable(self) -> EmbedderUnavailable | None:
        """Set when there is no encoder to be had; photos put from then on are dropped."""
        return self._error if isinstance(self._error, EmbedderUnavailable) else None

    def put(self, photo_id: int, pixels: UInt8) -> bool:
        """Hand over (S, S, 3) uint8; waits while the queue is full. False: it was dropped."""
        while not self._stop.is_set():
            try:
                self._queue.put((photo_id, pixels), timeout=0.2)
            except queue.Full:
                self._token.check()
            else:
                return True
        self._raise()
        return False

    def finish(self) -> None:
        """Embed what waits, then end. Raises what the thread raised, Cancelled included."""
        while not self._stop.is_set():
            try:
                self._queue.put(None, timeout=0.2)
                break
            except queue.Full:
                continue
        self._thread.join()
        self._raise()

    def abandon(self) -> None:
        """End without embedding what waits; those photos stay pending."""
        self._stop.set()
        self._thread.join()

    def _raise(self) -> None:
        if self._error is not None and self.unavailable is None:
            raise self._error

    def _run(self) -> None:
        try:
            encoder = self._slot.get(self._token)
            more = True
            while more and not self._stop.is_set():
                self._token.check()
                ids, pixels, more = self._next_batch(encoder.batch_size)
                if ids:
                    self._store(ids, encoder.encode_images(np.stack(pixels)))
        except Cancelled as error:
            self._error = error
        except EmbedderUnavailable as error:
            self._error = error
        except BaseException as error:
            log.exception("Embedding stopped")
            self._error = error
        finally:
            self._stop.set()

    def _next_batch(self, size: int) -> tuple[list[int], list[UInt8], bool]:
        """Up to `size` photos; the flag is false when no more will come."""
        ids: list[int] = []
        pixels: list[UInt8] = []
        deadline = time.monotonic() + FILL_WAIT_S
        while len(ids) < size:
            try:
                item = self._queue.get(timeout=max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                break
            if item is None:
                return ids, pixels, False
            ids.append(item[0])
            pixels.append(item[1])
        return ids, pixels, True
