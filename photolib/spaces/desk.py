"""Everything that can be done with embedders: list, switch, import, download, load.

The library holds one as `embedders`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from photolib.events import Event
from photolib.jobs import JobToken
from photolib.spaces.choice import EmbedderChoice
from photolib.types import ChangeSet, EmbedderCard, EmbedderInfo, EmbedderStatus


class EmbedderDesk:
    """Thread-safe. `stopped()` is a context in which no indexing runs."""

    def __init__(
        self,
        choice: EmbedderChoice,
        stopped: Callable[[], AbstractContextManager[None]],
        publish: Callable[[Event], object],
    ) -> None:
        self._choice, self._stopped, self._publish = choice, stopped, publish

    @property
    def status(self) -> EmbedderStatus:
        return self._choice.space.slot.status

    def load(self) -> None:
        """Begin to load the embedder in use in the background; told by EmbedderStatus events."""
        self._choice.space.slot.start()

    def all(self) -> list[EmbedderInfo]:
        return self._choice.all()

    def use(self, name: str) -> EmbedderCard:
        """Switch; vectors of the former are kept. Raises UnknownEmbedder, EmbedderUnavailable."""
        with self._stopped():
            card = self._choice.use(name)
        self._publish(ChangeSet(embedder=True))
        return card

    def import_checkpoint(
        self,
        checkpoint: Path,
        *,
        arch: str | None = None,
        config: Path | None = None,
        name: str | None = None,
    ) -> EmbedderCard:
        """Bring in a checkpoint from a file. *Blocking*. Raises CheckpointProblem."""
        card = self._choice.import_checkpoint(checkpoint, arch=arch, config=config, name=name)
        self._publish(ChangeSet(embedder=True))
        return card

    def download(self, name: str, *, token: JobToken, progress: Callable[[int, int], None]) -> None:
        """Fetch a model from the hub, the only use of the network. *Blocking*.

        `progress(done, total)` in bytes. Raises EnvironmentProblem, CheckpointProblem, Cancelled.
        """
        self._choice.download(name, token=token, progress=progress)
        self._publish(ChangeSet(embedder=True))
