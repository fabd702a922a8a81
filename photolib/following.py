"""Follows the watched folders: what the watcher reports becomes a request to the ingest lane.

The watcher knows paths and the lane knows folder ids; only this file knows both.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from photolib.ingest.pipeline import Request
from photolib.types import Folder
from photolib.watch import FolderWatcher


class FolderFollower:
    """Starts and stops the watcher; `folders` lists the roots, `request` starts a run."""

    def __init__(
        self, folders: Callable[[], list[Folder]], request: Callable[[Request], None]
    ) -> None:
        self._folders = folders
        self._request = request
        self._watcher: FolderWatcher | None = None

    def start(self) -> None:
        if self._watcher is None:
            self._watcher = FolderWatcher(self._on_change)
            self.refresh()

    def refresh(self) -> None:
        """Watch the folders the library has now; nothing happens while it does not follow."""
        if self._watcher is not None:
            self._watcher.set_roots(folder.path for folder in self._folders())

    def stop(self) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.close()

    def _on_change(self, root: Path, below: frozenset[str]) -> None:
        for folder in self._folders():
            if folder.path == root:
                self._request(
                    Request(frozenset({folder.folder_id}), {folder.folder_id: set(below)})
                )
