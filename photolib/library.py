"""The one thing the window and the command line hold: it opens, wires, publishes and closes.

No algorithms here. Every method may be called from any thread; those marked *blocking* take
longer than a frame and belong off the GUI thread. What changes is told through `events`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from photolib import paths
from photolib.care import restoring
from photolib.care.library_care import LibraryCare
from photolib.catalog import Catalog, folders, pairs, photos, skipped, tags
from photolib.catalog.lock import hold
from photolib.errors import FolderProblem
from photolib.events import EventBus
from photolib.explore.desk import ExploreDesk
from photolib.finder import ALL, Finder
from photolib.following import FolderFollower
from photolib.ingest.indexing import Indexing
from photolib.ingest.on_demand import Previews, picture
from photolib.ingest.pipeline import Request
from photolib.jobs import CleanupStack, JobToken
from photolib.metadata.places import nearest_city
from photolib.organising.albums import AlbumDesk
from photolib.organising.desk import OrganisingDesk
from photolib.organising.metadata_files import MetadataDesk
from photolib.organising.trash import TrashDesk
from photolib.organising.undoing import UndoDesk
from photolib.reading.desk import ReadingDesk
from photolib.scan import add_root
from photolib.search import near_duplicates
from photolib.search.searcher import Searcher
from photolib.search.searches import Searches
from photolib.settings import Settings
from photolib.spaces import checkup
from photolib.spaces.choice import EmbedderChoice
from photolib.spaces.desk import EmbedderDesk
from photolib.tagging.desk import TagDesk
from photolib.tagging.label_desk import LabelDesk
from photolib.tagging.scorers import USUAL, LabelChoice
from photolib.tagging.tagger import Tagger
from photolib.thumbs import ThumbnailCache
from photolib.types import (
    CatalogWait,
    ChangeSet,
    Folder,
    IngestProgress,
    IngestSummary,
    Int64,
    LabelScore,
    LibraryStatus,
    PhotoDetails,
    PhotoRow,
    PhotoShapes,
    Problem,
    Scope,
    SearchResult,
    SortOrder,
    Tag,
    TagState,
    UInt8,
)

log = logging.getLogger(__name__)


class Library:
    """An open library; made by `Library.open`, ended by `close`."""

    def __init__(self, directory: Path, catalog: Catalog, settings: Settings) -> None:
        self.directory = directory
        self.settings = settings
        self.events = EventBus()
        self._paths = paths.LibraryPaths(directory)
        self._catalog = catalog
        self._cleanups = CleanupStack()
        self._thumbs = ThumbnailCache(self._paths.thumbs, settings.thumbnail_cache_mb * 1024**2)
        self._previews = Previews(self._thumbs, self.events.publish)
        self._cleanups.push(self._previews.close)
        self._choice = EmbedderChoice(catalog, self._paths.indexes, settings, self.events.publish)
        catalog.on_wait = lambda waiting: self.events.publish(CatalogWait(waiting))
        self.searches = Searches(catalog, settings, self.events)
        self._searcher = Searcher(catalog, self._choice, self._paths.indexes, self.searches)
        self.events.subscribe(self._searcher.on_event)
        self._tagger = Tagger(catalog, self._choice, self._paths.prompts)
        publish = self.events.publish
        self.metadata = MetadataDesk(catalog, settings, self._paths.replaced, publish)
        self.tagging = TagDesk(catalog, self._tagger, publish, self.metadata.follow)
        self.labels = LabelDesk(catalog, self._tagger, publish)
        self.explore = ExploreDesk(catalog, self._choice, self._tagger, self._paths.maps)
        self.finder = Finder(catalog, self._searcher, self.searches, self._tagger)
        self.reading = ReadingDesk(catalog, settings, self.events.publish)
        self._indexing = Indexing(
            catalog,
            self._choice,
            self._thumbs,
            self._paths,
            settings,
            publish=self.events.publish,
            after_run=self._after_run,
        )
        self.embedders = EmbedderDesk(self._choice, self._indexing.stopped, self.events.publish)
        self.organising = OrganisingDesk(catalog, publish, self.metadata.follow)
        self.albums = AlbumDesk(catalog, self.events.publish)
        self.trash = TrashDesk(catalog, publish)
        self.undoing = UndoDesk(catalog, self.trash, self.metadata, self.labels.follow_tag, publish)
        self.care = LibraryCare(catalog, self._choice, self._thumbs, self._folders_changed)
        self._follower = FolderFollower(self.folders, self._indexing.runner.start)

    @classmethod
    def open(
        cls,
        directory: Path | None = None,
        *,
        settings: Settings | None = None,
        writing: bool = True,
    ) -> Library:
        """Open the library at `directory`, made if absent; loads neither torch nor the index.

        With `writing`, this process is the only one that changes it, and a copy of the catalog that
        is to be restored takes its place first. Raises EnvironmentProblem, as CatalogDamaged.
        """
        where = paths.LibraryPaths((directory or paths.default_library_dir()).expanduser())
        lock = hold(where.lock, writing=writing)
        try:
            if writing:
                restoring.carry_out(where)
            catalog = Catalog.open(where.catalog)
            library = cls(where.root.absolute(), catalog, settings or Settings.load())
        except BaseException:
            lock.release()
            raise
        work = library._choice.close, library.reading.close, library._indexing.close
        for close in (lock.release, catalog.close, *work):  # the last one first
            library._cleanups.push(close)
        return library

    def close(self) -> None:
        """Stop the work, save the index, let go of the files. Blocking; loses nothing."""
        self._indexing.runner.cancel()
        self.stop_watching()
        for error in self._cleanups.run():
            log.error("Closing the library: %s", error)

    sound_copy, restore = staticmethod(restoring.sound_copy), staticmethod(restoring.restore)

    # --- folders --------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        with self._catalog.read() as tx:
            return folders.all_folders(tx)

    def subfolders(self, folder_id: int) -> list[tuple[str, int]]:
        """Sub-paths that hold photos, with how many, in name order."""
        with self._catalog.read() as tx:
            return photos.subfolders(tx, folder_id)

    def add_folder(self, path: Path) -> Folder:
        """Watch a folder, or a lost one at its new place; the next run indexes. FolderProblem."""
        place = path.expanduser().absolute()
        if not paths.is_folder(place):
            raise FolderProblem(f"{path} is not a folder; check its name and that it is there.")
        folder = add_root(self._catalog, place)
        self._folders_changed()
        return folder

    def remove_folder(self, folder_id: int) -> None:
        """Forget a folder and what is known of its photos; the photos are not touched."""
        with self._catalog.write() as tx:
            ids = photos.ids(tx, Scope(folder_id=folder_id, states=()), SortOrder.ADDED)
            folders.remove(tx, folder_id)
        self._choice.space.forget(ids)
        self._folders_changed()

    def set_auto_tag_folder(self, folder_id: int, on: bool) -> None:
        """Suggest tags for photos of this folder as they come."""
        with self._catalog.write() as tx:
            folders.set_auto_tag(tx, folder_id, on)
        self.events.publish(ChangeSet(folders=True))

    def _folders_changed(self) -> None:
        self._follower.refresh()
        self.events.publish(ChangeSet(membership=True, folders=True, tags=True))

    # --- photos ---------------------------------------------------------------------

    def photo_ids(self, scope: Scope = ALL, order: SortOrder = SortOrder.NEWEST) -> Int64:
        """The ids in order. *Blocking* for large libraries (tens of milliseconds)."""
        with self._catalog.read() as tx:
            return photos.ids(tx, scope, order)

    def photo_shapes(self, ids: Int64) -> PhotoShapes:
        """Proportions and days of photos, in their order. *Blocking*, as `photo_ids` is."""
        with self._catalog.read() as tx:
            return photos.shapes(tx, ids)

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        """Rows of at most 300 ids, in order; alone fit for the GUI thread. CatalogBusy, at once."""
        with self._catalog.read_now() as tx:
            return photos.rows(tx, ids)

    def details(self, photo_id: int) -> PhotoDetails:
        """Raises UnknownPhoto."""
        with self._catalog.read() as tx:
            found = photos.details(tx, photo_id, self._choice.space.card.model_id)
        meta = found.meta
        if meta.latitude is None or meta.longitude is None:
            return found
        return replace(found, place=nearest_city(meta.latitude, meta.longitude))

    def path_of(self, photo_id: int) -> Path:
        """Raises UnknownPhoto."""
        with self._catalog.read() as tx:
            return photos.path_of(tx, photo_id)

    def paths_of(self, ids: Sequence[int]) -> dict[int, Path]:
        """Where photos are; ids that are gone are left out."""
        return {photo_id: row.path for photo_id, row in self.rows_of(ids).items()}

    def rows_of(self, ids: Sequence[int]) -> dict[int, PhotoRow]:
        """Rows of any number of photos by their ids; ids that are gone are left out. *Blocking*."""
        with self._catalog.read() as tx:
            parts = (photos.rows(tx, ids[at : at + 300]) for at in range(0, len(ids), 300))
            return {row.photo_id: row for part in parts for row in part}

    def files_of(self, photo_id: int) -> list[int]:
        """The photo and those of its pair that it is shown for (its RAW), by their ids."""
        with self._catalog.read() as tx:
            return pairs.files_of(tx, photo_id)

    def find_photo(self, path: Path) -> int | None:
        with self._catalog.read() as tx:
            return photos.id_of_path(tx, path)

    def problems(self) -> list[Problem]:
        with self._catalog.read() as tx:
            return photos.problems(tx)

    def thumbnail(self, photo_id: int) -> Path | None:
        """The thumbnail's file; None while there is none. *Blocking*: it may have to be made."""
        return self._previews.thumbnail(list(self.rows_of([photo_id]).values()))

    def picture(self, photo_id: int, max_edge: int | None = None) -> UInt8:
        """(H, W, 3) uint8 sRGB. *Blocking*. Raises UnreadablePhoto, UnknownPhoto."""
        return picture(self.path_of(photo_id), max_edge)

    # --- indexing -------------------------------------------------------------------

    @property
    def progress(self) -> IngestProgress:
        return self._indexing.runner.progress

    def start_indexing(self, folder_ids: Iterable[int] | None = None) -> None:
        """Scan and index in the background; told by IngestProgress events."""
        self._indexing.runner.start(Request.of(folder_ids))

    def pause_indexing(self) -> None:
        self._indexing.runner.pause()

    def resume_indexing(self) -> None:
        self._indexing.runner.resume()

    def cancel_indexing(self) -> None:
        """Stop; what is done is kept and the next run goes on from there."""
        self._indexing.runner.cancel()

    def wait_until_indexed(self, timeout: float | None = None) -> bool:
        """*Blocking* until nothing runs; false when `timeout` seconds passed first."""
        return self._indexing.runner.wait_idle(timeout)

    def index_now(
        self, token: JobToken | None = None, folder_ids: Iterable[int] | None = None
    ) -> IngestSummary:
        """*Blocking* run in this thread. Raises Cancelled, EnvironmentProblem."""
        return self._indexing.run(Request.of(folder_ids), token or JobToken())

    def retry_unreadable(self, ids: Sequence[int] | None = None) -> int:
        """Try photos again that could not be read; how many there are."""
        with self._catalog.write() as tx:
            count = photos.retry_unreadable(tx, ids)
            skipped.mark(tx, ids, skipped=False)
        if count:
            self.events.publish(ChangeSet(photos=frozenset(ids or ()), membership=True))
            self.start_indexing()
        return count

    def skip_problems(self, ids: Sequence[int], *, skip: bool = True) -> None:
        """Do not count these unreadable photos any more, or count them again."""
        with self._catalog.write() as tx:
            skipped.mark(tx, ids, skipped=skip)
        self.events.publish(ChangeSet(photos=frozenset(ids), membership=False))

    def start_watching(self) -> None:
        """Follow changes in the folders from now on, beginning with a look at all of them."""
        self._follower.start()

    def stop_watching(self) -> None:
        self._follower.stop()

    # --- search ---------------------------------------------------------------------

    def search(
        self, text: str, *, limit: int = 200, scope: Scope = ALL, token: JobToken | None = None
    ) -> SearchResult:
        """Photos for a query, see docs/search.md. *Blocking*. EmbedderUnavailable, Cancelled."""
        return self._searcher.by_text(text, limit=limit, scope=scope, token=token)

    def similar(
        self,
        photo: int | Path,
        *,
        limit: int = 200,
        scope: Scope = ALL,
        token: JobToken | None = None,
    ) -> SearchResult:
        """Photos like this one, which may lie outside the library. *Blocking*.

        Raises UnreadablePhoto, UnknownPhoto, EmbedderUnavailable, Cancelled.
        """
        return self._searcher.by_photo(photo, limit=limit, scope=scope, token=token)

    # --- tags -----------------------------------------------------------------------

    def tags(self) -> list[Tag]:
        with self._catalog.read() as tx:
            return tags.all_tags(tx)

    def suggest_tags(
        self,
        ids: Sequence[int],
        *,
        labels: Path | None = None,
        threshold: float | None = None,
        token: JobToken | None = None,
    ) -> dict[int, list[LabelScore]]:
        """Zero-shot labels of indexed photos, stored as suggestions. *Blocking*.

        Raises LabelSetProblem, EmbedderUnavailable, Cancelled.
        """
        choice = LabelChoice(labels)
        found = self._tagger.suggest(ids, labels=choice, threshold=threshold, token=token)
        self._tagged(found)
        return found

    def label_paths(
        self,
        targets: Sequence[Path],
        *,
        labels: LabelChoice = USUAL,
        threshold: float | None = None,
        apply: bool = False,
        token: JobToken | None = None,
        report: Callable[[int, int], object] | None = None,
    ) -> list[tuple[Path, list[LabelScore]]]:
        """Labels of files and folders; `apply` stores those of the library. *Blocking*."""
        return self._tagger.label_paths(
            targets, labels=labels, threshold=threshold, apply=apply, token=token, report=report
        )

    def add_tag(self, ids: Sequence[int], name: str) -> int:
        """Tag photos by hand; "animal/dog" makes both levels. Raises InputProblem."""
        return self.tagging.add(ids, name)

    def set_tag_state(self, ids: Sequence[int], tag_id: int, state: TagState) -> None:
        """Accept or reject suggestions; what was rejected is not suggested again."""
        self.tagging.set_state(ids, tag_id, state)

    def remove_tag(self, ids: Sequence[int], tag_id: int) -> None:
        self.tagging.remove(ids, tag_id)

    def _after_run(self, fresh: list[int], token: JobToken) -> None:
        """Copy the catalog once a day; suggest tags for new photos of folders that want it;
        compare new photos with the others; read their text where that is wanted."""
        self.care.daily_snapshot()
        if fresh:
            self.finder.learn_phrases(token)
        if tagged := self._tagger.suggest_fresh(fresh, token):
            self._tagged(tagged)
        if same := near_duplicates.find(
            self._catalog, self._choice.space.index, self.thumbnail, token
        ):
            self.events.publish(ChangeSet(photos=same))
        self.reading.start()

    def _tagged(self, ids: Iterable[int]) -> None:
        self.events.publish(ChangeSet(photos=frozenset(ids), tags=True))

    # --- care -----------------------------------------------------------------------

    def status(self) -> LibraryStatus:
        return checkup.status(self._catalog, self._choice.space)

    def check(self) -> list[str]:
        """What is wrong with the catalog or the index, as sentences. *Blocking*."""
        return checkup.check(self._catalog, self._choice.space)
