"""One indexing run: scan -> decode (processes) -> record -> embed (thread) -> catalog -> index.

Resumable by state in the catalog: whatever has no vector of the embedder in use is pending, so
a run that is cancelled, killed or quit goes on where it was with the next one. A photo that
fails is recorded with its reason and never stops the rest. When no encoder can be had the run
still decodes, so that the library can be browsed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from photolib.catalog import Catalog, captures, folders, photos, vectors
from photolib.embedding.slot import EncoderSlot
from photolib.errors import UnreadablePhoto
from photolib.ingest.decode_pool import DecodePool, Outcome
from photolib.ingest.embed_stage import EmbedStage
from photolib.ingest.progress import RateMeter
from photolib.jobs import JobToken
from photolib.paths import is_gone
from photolib.scan import Ignored, Reconciled, reconcile
from photolib.scan.answering import DoesNotAnswer, ask, lose
from photolib.scan.mounts import is_reachable
from photolib.types import (
    ChangeSet,
    DecodedPhoto,
    EmbedderStage,
    Float32,
    Folder,
    IngestPhase,
    IngestProgress,
    IngestSummary,
    Int64,
    PendingPhoto,
    PhotoState,
    Problem,
)
from photolib.workers import WorkerStuck

log = logging.getLogger(__name__)

RECORD_EVERY_S = 0.25
RECORD_AT_MOST = 32
PAGE = 512


@dataclass(frozen=True)
class Request:
    """What a run is asked to look at; `below` narrows folders to reported sub-paths."""

    folder_ids: frozenset[int] | None = None
    below: dict[int, set[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, folder_ids: Iterable[int] | None) -> Request:
        """These folders, or all."""
        return cls(None if folder_ids is None else frozenset(folder_ids))

    def widened(self, other: Request) -> Request:
        """One request that covers both."""
        if self.folder_ids is None or other.folder_ids is None:
            return Request()
        whole = (self.folder_ids - self.below.keys()) | (other.folder_ids - other.below.keys())
        below: dict[int, set[str]] = {}
        for part in (self.below, other.below):
            for folder_id, paths in part.items():
                if folder_id not in whole:
                    below.setdefault(folder_id, set()).update(paths)
        return Request(self.folder_ids | other.folder_ids, below)


class Pipeline:
    """Runs requests one at a time; owns no state between runs."""

    def __init__(
        self,
        catalog: Catalog,
        slot: EncoderSlot,
        thumbs_root: Path,
        *,
        store_vectors: Callable[[list[int], Float32], None],
        forget_vectors: Callable[[Int64], None],
        publish: Callable[[ChangeSet | IngestProgress], None],
        exclude: Collection[Path] = (),
        ignore: Collection[str] = (),
        pair_files: bool = True,
        workers: int = 0,
    ) -> None:
        self._catalog = catalog
        self._slot = slot
        self._thumbs_root = thumbs_root
        self._store_vectors = store_vectors
        self._forget_vectors = forget_vectors
        self._publish = publish
        self._exclude = exclude
        self._ignored = Ignored(ignore)
        self._pair_files = pair_files
        self._workers = workers

    def run(self, request: Request, token: JobToken) -> IngestSummary:
        """Scan and bring everything pending up to date. Raises Cancelled, EnvironmentProblem."""
        self._publish(IngestProgress(IngestPhase.SCANNING))
        found = reconcile(
            self._catalog,
            folder_ids=request.folder_ids,
            below=request.below,
            exclude=self._exclude,
            ignored=self._ignored,
            pair_files=self._pair_files,
            token=token,
        )
        self._forget(found.joined)
        self._publish_found(found)
        summary = IngestSummary(
            added=len(found.added),
            updated=len(found.changed),
            moved=len(found.moved),
            missing=len(found.missing),
            returned=len(found.returned),
            problems=tuple(Problem(0, path, reason) for path, reason in found.skipped),
        )
        return _Run(self, request.folder_ids, token).work(summary)

    def _forget(self, ids: Collection[int]) -> None:
        """Take photos that another file is shown for now out of the index."""
        if ids:
            self._forget_vectors(np.array(sorted(ids), dtype=np.int64))

    def _publish_found(self, found: Reconciled) -> None:
        if found.anything:
            self._publish(ChangeSet(photos=frozenset(found.photos), membership=True, folders=True))


class _Run:
    """The state of one run: counters, and what waits to be recorded."""

    def __init__(
        self, pipeline: Pipeline, folder_ids: frozenset[int] | None, token: JobToken
    ) -> None:
        self._p = pipeline
        self._catalog = pipeline._catalog
        self._model_id = pipeline._slot.card.model_id
        self._folder_ids = folder_ids
        self._token = token
        self._meter = RateMeter()
        self._total = 0
        self._embedded = 0
        self._problems: list[Problem] = []
        self._waiting: list[tuple[PendingPhoto, DecodedPhoto]] = []
        self._recorded_at = time.monotonic()
        self._counting = threading.RLock()  # decode outcomes and vectors come on two threads
        self._pauses = token.pauses
        self._pool: DecodePool | None = None
        self._silent: set[Path] = set()  # roots that stopped answering during this run
        # Photos that may be lost ones edited elsewhere, by the fingerprints of their exposures.
        self._maybe_lost: dict[int, str] = {}
        self._all_seen = False  # so that it can be said which of them are

    def work(self, summary: IngestSummary) -> IngestSummary:
        with self._catalog.read() as tx:
            self._total = photos.count_pending(tx, self._model_id, self._folder_ids)
        if self._total == 0:
            return summary
        self._report()
        stage = EmbedStage(self._p._slot, self._store, self._token)
        try:
            with DecodePool(
                self._p._slot.card.preprocess, self._p._thumbs_root, workers=self._p._workers
            ) as pool:
                self._pool = pool
                for wanted in (self._pending(), self._held()):
                    for outcome in pool.decode(wanted, self._token):
                        self._take(outcome, stage)
                    self._record(stage)
            stage.finish()
        except BaseException:
            stage.abandon()
            raise
        if stage.unavailable is not None:
            self._p._publish(IngestProgress(IngestPhase.FAILED, message=str(stage.unavailable)))
        return replace(
            summary,
            embedded=self._embedded,
            unreadable=len(self._problems),
            problems=summary.problems + tuple(self._problems),
        )

    def _pending(self) -> Iterator[PendingPhoto]:
        """Everything pending, read in pages by id; each photo once in a run."""
        after = 0
        while True:
            with self._catalog.read() as tx:
                page = photos.pending(
                    tx, self._model_id, folder_ids=self._folder_ids, after_id=after, limit=PAGE
                )
            if not page:
                return
            yield from (p for p in page if not any(map(p.path.is_relative_to, self._silent)))
            after = page[-1].photo_id

    def _held(self) -> Iterator[PendingPhoto]:
        """What had to wait until all was seen: each under the id that it goes on under."""
        self._all_seen = True
        if not self._maybe_lost:
            return
        with self._catalog.write() as tx:
            again = captures.recognise(tx, self._maybe_lost)
        if again:
            changed = frozenset(again) | frozenset(again.values())
            self._p._publish(ChangeSet(photos=changed, membership=True))
        for photo_id in sorted(again.get(held, held) for held in self._maybe_lost):
            with self._catalog.read() as tx:
                page = photos.pending(tx, self._model_id, after_id=photo_id - 1, limit=1)
            yield from (p for p in page if p.photo_id == photo_id)

    def _take(self, outcome: Outcome, stage: EmbedStage) -> None:
        photo, result = outcome
        if isinstance(result, WorkerStuck):
            self._lose(photo, result)
        elif isinstance(result, UnreadablePhoto):
            self._fail(photo, result)
        else:
            self._waiting.append((photo, result))
        if (
            len(self._waiting) >= RECORD_AT_MOST
            or time.monotonic() - self._recorded_at > RECORD_EVERY_S
        ):
            self._record(stage)

    def _record(self, stage: EmbedStage) -> None:
        """Write what was decoded, then hand its pixels on: a vector never precedes its row."""
        self._recorded_at = time.monotonic()
        batch, self._waiting = self._waiting, []
        if not batch:
            return
        with self._catalog.write(durable=False) as tx:
            ids = [photos.recognise(tx, p.photo_id, decoded.content_hash) for p, decoded in batch]
            held = {  # they stay NEW, so that a run that ends early loses nothing
                p.photo_id: decoded.capture
                for p, decoded in batch
                if decoded.capture is not None
                and not (p.is_part or self._all_seen)
                and captures.may_be_lost(tx, p.photo_id, decoded.capture)
            }
            self._maybe_lost |= held
            if held:
                ids = [photo_id for photo_id in ids if photo_id not in held]
                batch = [(p, decoded) for p, decoded in batch if p.photo_id not in held]
            for photo_id, (_, decoded) in zip(ids, batch, strict=True):
                photos.record_decoded(tx, photo_id, decoded)
            parts = {i for i, (photo, _) in zip(ids, batch, strict=True) if photo.is_part}
            contents = {
                photo_id: decoded.content_hash
                for photo_id, (_, decoded) in zip(ids, batch, strict=True)
                if photo_id not in parts
            }
            known, copied = vectors.reusable(tx, self._model_id, contents)
            returned = set(ids) - {p.photo_id for p, _ in batch}
            vectors.remove(tx, parts & returned)
        self._p._forget(parts & returned)
        fresh = {p.photo_id for p, _ in batch if p.state is not PhotoState.READY}
        if fresh:
            changed = frozenset(fresh | returned)
            self._p._publish(ChangeSet(photos=changed, membership=bool(returned)))
        for photo_id, (_, decoded) in zip(ids, batch, strict=True):
            pixels = decoded.model_pixels
            if photo_id in copied:
                continue
            needless = photo_id in parts or photo_id in known
            if needless or pixels is None or not stage.put(photo_id, pixels):
                self._count(1)
        if copied:
            self._store(list(copied), np.stack(list(copied.values())))
        self._report()

    def _fail(self, photo: PendingPhoto, error: UnreadablePhoto) -> None:
        """Record why; a file that vanished meanwhile is missing, not unreadable."""
        self._count(1)
        root = self._root_of(photo)
        try:
            there = root is not None and ask(root.path, lambda _alive: _lies_there(photo.path))
        except DoesNotAnswer:  # what lies in it stays pending, for when it answers
            self._fall_silent(root)
            return
        if not there:
            if root is not None and is_reachable(root):
                with self._catalog.write() as tx:
                    photos.mark_missing(tx, [photo.photo_id])
            self._p._publish(ChangeSet(photos=frozenset({photo.photo_id}), membership=True))
            return
        with self._catalog.write() as tx:
            photos.record_unreadable(tx, photo.photo_id, error.reason, passing=error.passing)
        self._problems.append(Problem(photo.photo_id, photo.path, error.reason))
        self._p._publish(ChangeSet(photos=frozenset({photo.photo_id})))
        self._report()

    def _lose(self, photo: PendingPhoto, stuck: WorkerStuck) -> None:
        """The photo holds its worker in the kernel: nothing is known of it, and its folder is
        not asked again before it has let go."""
        root = self._root_of(photo)
        if root is not None:
            lose(root.path, stuck.process)
        self._fall_silent(root)

    def _root_of(self, photo: PendingPhoto) -> Folder | None:
        with self._catalog.read() as tx:
            roots = folders.all_folders(tx)
        return next((root for root in roots if photo.path.is_relative_to(root.path)), None)

    def _fall_silent(self, root: Folder | None) -> None:
        if root is None or root.path in self._silent:
            return
        self._silent.add(root.path)
        if self._pool is not None:
            self._pool.leave(root.path)
        with self._catalog.write() as tx:
            folders.set_online(tx, root.folder_id, False)
        self._p._publish(ChangeSet(membership=True, folders=True))

    def _store(self, ids: list[int], vectors: Float32) -> None:
        self._p._store_vectors(ids, vectors)
        with self._counting:
            self._embedded += len(ids)
            self._count(len(ids))
            self._report()

    def _count(self, photos_done: int) -> None:
        with self._counting:
            if self._pauses != self._token.pauses:
                self._pauses = self._token.pauses
                self._meter.rest()
            self._meter.add(photos_done)

    def _report(self) -> None:
        loading = self._p._slot.status.stage is EmbedderStage.LOADING
        with self._counting:  # so that what is told never goes backwards
            self._p._publish(
                IngestProgress(
                    IngestPhase.LOADING_MODEL
                    if loading and not self._embedded
                    else IngestPhase.INDEXING,
                    done=self._meter.done,
                    total=self._total,
                    rate=self._meter.rate,
                    eta_s=self._meter.eta_s(self._total),
                    failed=len(self._problems),
                )
            )


def _lies_there(path: Path) -> bool:
    """Whether there is such a file; it is read, as what is known of it may be answered from
    memory while its place does not answer."""
    try:
        with path.open("rb") as stream:
            stream.read(1)
    except OSError:
        return not is_gone(path)
    return True
