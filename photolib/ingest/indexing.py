"""Indexing of one library: the pipeline over the space in use, its lane, and saving afterwards.

The lane's thread and a blocking caller share one lock, so that only one run writes at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from photolib.catalog import Catalog
from photolib.events import Event
from photolib.ingest.pipeline import Pipeline, Request
from photolib.ingest.power import on_battery
from photolib.ingest.runner import IngestRunner
from photolib.jobs import JobToken
from photolib.paths import LibraryPaths
from photolib.settings import Settings
from photolib.spaces.choice import EmbedderChoice
from photolib.thumbs import ThumbnailCache
from photolib.types import ChangeSet, Float32, IngestProgress, IngestSummary

AfterRun = Callable[[list[int], JobToken], None]


class Indexing:
    """Runs requests in the background (`runner`) or here and now (`run`)."""

    def __init__(
        self,
        catalog: Catalog,
        choice: EmbedderChoice,
        thumbs: ThumbnailCache,
        paths: LibraryPaths,
        settings: Settings,
        *,
        publish: Callable[[Event], None],
        after_run: AfterRun,
    ) -> None:
        self._catalog = catalog
        self._choice = choice
        self._thumbs = thumbs
        self._paths = paths
        self._settings = settings
        self._publish = publish
        self._after_run = after_run
        self._running = threading.Lock()
        self.runner = IngestRunner(
            self.run, publish, resting=lambda: settings.pause_on_battery and on_battery()
        )

    def run(self, request: Request, token: JobToken) -> IngestSummary:
        """One run; `after_run` gets the ids that were embedded. Raises Cancelled."""
        with self._running:
            space = self._choice.space
            fresh: list[int] = []

            def store(ids: list[int], found: Float32) -> None:
                space.store(ids, found)
                fresh.extend(ids)

            pipeline = Pipeline(
                self._catalog,
                space.slot,
                self._paths.thumbs,
                store_vectors=store,
                forget_vectors=space.forget,
                publish=self._tell,
                exclude=(self._paths.root,),
                ignore=self._settings.ignore,
                pair_files=self._settings.pair_files,
                workers=self._settings.decode_workers,
            )
            try:
                summary = pipeline.run(request, token)
            finally:
                if fresh:
                    space.save()
                    self._thumbs.trim()
            self._after_run(fresh, token)
            return summary

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Cancel what runs and keep new runs waiting, for as long as the context lasts."""
        self.runner.cancel()
        with self._running:
            yield

    def close(self) -> None:
        """Stop the run that goes on; blocks until it has."""
        self.runner.close()

    def _tell(self, event: ChangeSet | IngestProgress) -> None:
        if isinstance(event, IngestProgress):
            self.runner.report(event)
        else:
            self._publish(event)
