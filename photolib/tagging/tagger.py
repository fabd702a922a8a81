"""Zero-shot tags for photos of a library, and for photos and folders anywhere.

stored vectors -> `LabelScorer` -> calibrated probabilities above each label's threshold ->
suggestions in the catalog. Photos outside the library are embedded on the fly, never stored.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from photolib import paths
from photolib.catalog import Catalog, folders, photos, tags, vectors
from photolib.embedding.encoder import Encoder
from photolib.errors import UnknownPhoto, UnreadablePhoto
from photolib.jobs import JobToken
from photolib.scan import walk
from photolib.spaces.choice import EmbedderChoice
from photolib.spaces.probe import vector_of
from photolib.tagging import adjustments
from photolib.tagging.labels import LabelSet, find_label_sets, load_builtin, load_label_set
from photolib.tagging.zero_shot import LabelScorer
from photolib.types import Int64, LabelScore

SAMPLE = 2_000  # vectors that stand for the library when scores are calibrated
BATCH = 1_024
EVERYDAY = "everyday"  # the set that is used unless another is named

Labelled = tuple[Path, list[LabelScore]]


class Tagger:
    """Scores and suggests in the space in use. Thread-safe; calls block."""

    def __init__(self, catalog: Catalog, choice: EmbedderChoice) -> None:
        self._catalog = catalog
        self._choice = choice
        self._lock = threading.Lock()
        self._scorers: dict[tuple[str, Path | None], LabelScorer] = {}

    def suggest(
        self,
        ids: Sequence[int],
        *,
        labels: Path | None = None,
        threshold: float | None = None,
        token: JobToken | None = None,
    ) -> dict[int, list[LabelScore]]:
        """Labels of those photos that have a vector, stored as suggestions."""
        model_id = self._choice.space.card.model_id
        scorer = self._scorer(labels, token)
        found: dict[int, list[LabelScore]] = {}
        for start in range(0, len(ids), BATCH):
            if token is not None:
                token.check()
            with self._catalog.read() as tx:
                known, held = vectors.load(tx, model_id, list(ids[start : start + BATCH]))
            if len(known):
                scores = scorer.score(held, threshold=threshold)
                found.update(zip(known.tolist(), scores, strict=True))
        self._store(model_id, found)
        return found

    def suggest_fresh(self, fresh: list[int], token: JobToken) -> list[int]:
        """Tag newly embedded photos of the folders that want it; the ids that got tags."""
        if not fresh:
            return []
        wanted: list[int] = []
        with self._catalog.read() as tx:
            for folder in folders.all_folders(tx):
                if folder.auto_tag:
                    inside: Int64 = photos.paths_under(tx, folder.folder_id, "")
                    wanted += np.intersect1d(inside, fresh).tolist()
        return list(self.suggest(wanted, token=token)) if wanted else []

    def label_paths(
        self,
        targets: Sequence[Path],
        *,
        labels: Path | None,
        threshold: float | None,
        apply: bool,
        token: JobToken | None,
    ) -> list[Labelled]:
        """Labels of files and of all photos below folders, in the order given.

        Raises UnreadablePhoto for a single photo that cannot be read; inside a folder such
        photos are left out.
        """
        space = self._choice.space
        scorer = self._scorer(labels, token)
        results: list[Labelled] = []
        stored: dict[int, list[LabelScore]] = {}
        for path, alone in self._files(targets, token):
            if token is not None:
                token.check()
            with self._catalog.read() as tx:
                photo_id = photos.id_of_path(tx, path)
            vector = space.vector_of(photo_id) if photo_id is not None else None
            if vector is None:
                try:
                    vector = vector_of(path, space.encoder(token))
                except UnreadablePhoto:
                    if alone:
                        raise
                    continue
            scores = scorer.score(vector[None], threshold=threshold)[0]
            results.append((path, scores))
            if apply and photo_id is not None:
                stored[photo_id] = scores
        self._store(space.card.model_id, stored)
        return results

    def _files(
        self, targets: Sequence[Path], token: JobToken | None
    ) -> Iterator[tuple[Path, bool]]:
        """Each photo file, and whether it was named itself rather than found in a folder."""
        for target in targets:
            path = target.expanduser().absolute()
            if path.is_dir():
                for found in sorted(walk(path, token=token)):
                    yield path / found.rel_path, False
            elif path.exists():
                yield path, True
            else:
                raise UnknownPhoto(f"There is no file or folder {target}; check its name.")

    def _store(self, model_id: str, found: dict[int, list[LabelScore]]) -> None:
        if not any(found.values()):
            return
        with self._catalog.write() as tx:
            names = {score.label for scores in found.values() for score in scores}
            tag_ids = {name: tags.ensure(tx, name) for name in names}
            tags.suggest(
                tx,
                model_id,
                [
                    (photo_id, tag_ids[score.label], score.score)
                    for photo_id, scores in found.items()
                    for score in scores
                ],
            )

    def _scorer(self, labels: Path | None, token: JobToken | None) -> LabelScorer:
        """The scorer of a label set in the space in use; label vectors are made once."""
        space = self._choice.space
        key = (space.card.model_id, labels)
        with self._lock:
            if key not in self._scorers or labels is not None:
                encoder: Encoder = space.encoder(token)
                label_set = load_label_set(labels) if labels else _usual_labels()
                with self._catalog.read() as tx:
                    held = vectors.ids(tx, space.card.model_id)
                    step = max(1, len(held) // SAMPLE)
                    _, sample = vectors.load(tx, space.card.model_id, held[::step][:SAMPLE])
                shipped = paths.resources_dir() / "labels"
                self._scorers[key] = LabelScorer(
                    encoder,
                    label_set,
                    sample,
                    bank=load_label_set(shipped / f"{EVERYDAY}.toml"),
                    adjustments=adjustments.shipped(encoder.model_id, shipped / "fitted"),
                    token=token,
                )
            return self._scorers[key]


def _usual_labels() -> LabelSet:
    """The everyday set and all of the user's own; the other shipped ones only when named."""
    shipped, own = paths.resources_dir() / "labels", paths.user_labels_dir()
    names = dict.fromkeys([EVERYDAY, *find_label_sets(own)])
    return load_builtin(shipped, own, names=names)
