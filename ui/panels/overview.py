"""What the sidebar and the status bar show of the library as a whole, read in one job."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from photolib.library import Library
from photolib.types import Album, GroupCounts, LibraryStatus, SavedSearch, Tag
from ui.operations import Operation, Operations

REFRESH_MS = 500


@dataclass(frozen=True, slots=True)
class Overview:
    """`subfolders` holds, by folder id, (path below the root with `/`, photos) pairs."""

    status: LibraryStatus
    subfolders: dict[int, tuple[tuple[str, int], ...]]
    tags: tuple[Tag, ...]
    saved: tuple[SavedSearch, ...] = ()
    albums: tuple[Album, ...] = ()
    groups: GroupCounts = field(default_factory=GroupCounts)
    undo_titles: tuple[str | None, str | None] = (None, None)  # of undo and redo

    @property
    def has_suggestions(self) -> bool:
        """Whether suggested tags wait for review."""
        return any(tag.suggested for tag in self.tags)


def read_overview(library: Library) -> Overview:
    """Several catalog reads; off the GUI thread."""
    status = library.status()
    return Overview(
        status=status,
        subfolders={
            folder.folder_id: tuple((str(path), count) for path, count in found)
            for folder in status.folders
            if (found := library.subfolders(folder.folder_id))
        },
        tags=tuple(library.tags()),
        saved=tuple(library.searches.saved()),
        albums=tuple(library.albums.all()),
        groups=library.organising.group_counts(),
        undo_titles=library.undoing.titles(),
    )


class OverviewReader(QObject):
    """Reads the overview when told that it may be stale, at most twice a second.

    Signal: `read(Overview)`, which is then the `last`.
    """

    read = Signal(object)

    def __init__(self, library: Library, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self.last: Overview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.read_now)

    def stale(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def read_now(self) -> None:
        self._timer.stop()
        Operation(lambda _token: read_overview(self._library), key="overview").success(
            self._read
        ).run(self._operations)

    def _read(self, overview: Overview) -> None:
        self.last = overview
        self.read.emit(overview)
