"""The one encoder in use: loaded once, in the background, and waited for where it is needed.

Loading takes seconds (torch, weights), so the window starts it and shows its status while
thumbnails already appear; searches and the embed stage wait in `get`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from photolib.embedding.encoder import Encoder
from photolib.errors import EmbedderUnavailable, PhotolibError
from photolib.jobs import JobToken
from photolib.types import EmbedderCard, EmbedderStage, EmbedderStatus

log = logging.getLogger(__name__)


class EncoderSlot:
    """Holds the encoder of one card. Thread-safe; `load` runs at most once at a time."""

    def __init__(
        self,
        card: EmbedderCard,
        load: Callable[[EmbedderCard], Encoder],
        on_status: Callable[[EmbedderStatus], None],
    ) -> None:
        self.card = card
        self._load = load
        self._on_status = on_status
        self._lock = threading.Lock()
        self._settled = threading.Event()
        self._thread: threading.Thread | None = None
        self._encoder: Encoder | None = None
        self._status = EmbedderStatus(EmbedderStage.IDLE, card.name)

    @property
    def status(self) -> EmbedderStatus:
        return self._status

    def start(self) -> None:
        """Begin loading if it has not begun; a failed load is tried again."""
        with self._lock:
            if self._encoder is not None or (self._thread and self._thread.is_alive()):
                return
            self._settled.clear()
            self._thread = threading.Thread(target=self._run, name="photolib-load-embedder")
            self._thread.start()

    def get(self, token: JobToken | None = None) -> Encoder:
        """Wait for the encoder. Raises EmbedderUnavailable, or Cancelled through `token`."""
        if self._encoder is None and self._status.stage is not EmbedderStage.FAILED:
            self.start()
        while not self._settled.wait(0.1):
            if token is not None and token.cancelled:
                token.check()
        if self._encoder is None:
            raise EmbedderUnavailable(self._status.message)
        return self._encoder

    def close(self) -> None:
        """Wait for a load that goes on: torch cannot be interrupted in its import."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        self._announce(EmbedderStage.LOADING)
        try:
            encoder = self._load(self.card)
        except PhotolibError as error:
            self._announce(EmbedderStage.FAILED, str(error))
        except Exception:
            log.exception("Loading %s failed", self.card.name)
            self._announce(
                EmbedderStage.FAILED,
                f"The model {self.card.name} could not be loaded; the log has the details. "
                "Choose another one under Preferences or with 'photolib models use'.",
            )
        else:
            self._encoder = encoder
            self._announce(EmbedderStage.READY, device=f"{encoder.device}, {encoder.dtype}")
        finally:
            self._settled.set()

    def _announce(self, stage: EmbedderStage, message: str = "", device: str = "") -> None:
        self._status = EmbedderStatus(stage, self.card.name, message, device)
        self._on_status(self._status)
