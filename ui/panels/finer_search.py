"""Says once, after the first search that found something, that bigger models search finer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from photolib.library import Library
from photolib.types import EmbedderInfo
from ui.operations import Operation, Operations
from ui.translation import tr
from ui.wording import decimal

STARTER = "starter"


def better_model(infos: Sequence[EmbedderInfo]) -> EmbedderInfo | None:
    """The recommended model, when only the starter is at hand and in use; else None."""
    others = [info for info in infos if info.card.name != STARTER]
    if len(others) == len(infos) or any(info.installed for info in others):
        return None
    return next((info for info in others if info.card.recommended), None)


class FinerSearchHint(QObject):
    """`say(text, button, on_button)` shows the hint, `open_models()` is what its button does."""

    def __init__(
        self,
        library: Library,
        operations: Operations,
        say: Callable[[str, str, Callable[[], object]], object],
        open_models: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._say, self._open_models = say, open_models

    def after_search(self) -> None:
        """A search by words has shown photos."""
        if self._library.settings.finer_search_told:
            return
        self._library.settings.finer_search_told = True
        Operation(lambda _token: self._library.embedders.all(), key="finer-search").success(
            self._tell
        ).run(self._operations)

    def _tell(self, infos: list[EmbedderInfo]) -> None:
        better = better_model(infos)
        if better is not None:
            self._say(
                tr(
                    "You are searching with the small starter model. For finer search, get "
                    "{model}, a download of about {gigabytes} GB."
                ).format(
                    model=better.card.name, gigabytes=decimal(better.card.download_bytes / 1e9)
                ),
                tr("See models"),
                self._open_models,
            )
