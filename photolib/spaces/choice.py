"""Which embedder serves this library, and switching it.

The choice is kept in the catalog. The encoder and index of the one in use are its
`EmbeddingSpace`; those of the others stay on disk as vectors in the catalog.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from photolib import paths
from photolib.catalog import Catalog, prefs
from photolib.embedding.cards import CardRegistry
from photolib.embedding.download import Progress, download_card
from photolib.embedding.encoder import Encoder
from photolib.embedding.openclip import load_encoder
from photolib.embedding.slot import EncoderSlot
from photolib.errors import EmbedderUnavailable, UnknownEmbedder
from photolib.jobs import JobToken
from photolib.settings import Settings
from photolib.spaces.space import EmbeddingSpace
from photolib.types import EmbedderCard, EmbedderInfo, EmbedderStatus

PREF = "embedder"


class EmbedderChoice:
    """Holds the space in use. Thread-safe."""

    def __init__(
        self,
        catalog: Catalog,
        indexes: Path,
        settings: Settings,
        on_status: Callable[[EmbedderStatus], None],
    ) -> None:
        self._catalog = catalog
        self._indexes = indexes
        self._settings = settings
        self._on_status = on_status
        self._registry = CardRegistry(paths.models_dir())
        self._lock = threading.Lock()
        self._space = self._open(self._chosen())

    @property
    def space(self) -> EmbeddingSpace:
        return self._space

    def all(self) -> list[EmbedderInfo]:
        """Every card, with whether it is installed and in use."""
        active = self._space.card.name
        return [
            EmbedderInfo(card, self._registry.installed(card), card.name == active)
            for card in self._registry.cards()
        ]

    def use(self, name: str) -> EmbedderCard:
        """Switch. Raises UnknownEmbedder, or EmbedderUnavailable when it is not installed."""
        card = self._registry.get(name)
        if not self._registry.installed(card):
            raise EmbedderUnavailable(
                f"The model {name} is not on this computer; get it with "
                f"'photolib models download {name}' or import it from a file."
            )
        with self._lock:
            if card.model_id == self._space.card.model_id:
                return card
            with self._catalog.write() as tx:
                prefs.put(tx, PREF, card.name)
            before, self._space = self._space, self._open(card)
        before.close()
        return card

    def import_checkpoint(
        self, checkpoint: Path, *, arch: str | None, config: Path | None, name: str | None
    ) -> EmbedderCard:
        return self._registry.import_checkpoint(checkpoint, arch=arch, config=config, name=name)

    def download(self, name: str, *, token: JobToken, progress: Progress) -> None:
        """Raises UnknownEmbedder, EnvironmentProblem, Cancelled."""
        download_card(
            self._registry.get(name),
            paths.models_dir(),
            token,
            progress,
            mirror=self._settings.hub_mirror,
        )

    def close(self) -> None:
        self._space.close()

    def _chosen(self) -> EmbedderCard:
        """The card the catalog names, or the default when it names none that is known."""
        with self._catalog.read() as tx:
            name = prefs.get(tx, PREF)
        if name is not None:
            with suppress(UnknownEmbedder):  # removed meanwhile: the default serves, vectors stay
                return self._registry.get(name)
        return self._registry.default()

    def _open(self, card: EmbedderCard) -> EmbeddingSpace:
        slot = EncoderSlot(card, self._load, self._on_status)
        half = self._settings.index_precision == "float16"
        return EmbeddingSpace(self._catalog, slot, self._indexes, half=half)

    def _load(self, card: EmbedderCard) -> Encoder:
        return load_encoder(
            card,
            device=self._settings.device,
            dtype=self._settings.precision,
            models_dir=paths.models_dir(),
        )
