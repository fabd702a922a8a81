"""Tags for photos of a library, and for photos and folders anywhere.

stored vectors -> `LabelScorer` -> calibrated probabilities above each label's threshold ->
suggestions in the catalog. Photos outside the library are embedded on the fly, never stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from photolib.catalog import Catalog, folders, photos, tag_links, tags, vectors
from photolib.errors import UnknownPhoto, UnreadablePhoto
from photolib.jobs import JobToken
from photolib.scan import walk
from photolib.spaces.choice import EmbedderChoice
from photolib.spaces.probe import vector_of
from photolib.tagging.label_set import Label
from photolib.tagging.scorers import USUAL, LabelChoice, Scorers
from photolib.tagging.zero_shot import LabelScorer
from photolib.types import EditableLabel, Float32, Int64, LabelScore, TagState

BATCH = 1_024

Labelled = tuple[Path, list[LabelScore]]
Found = dict[int, list[LabelScore]]


class Tagger:
    """Scores and suggests in the space in use. Thread-safe; calls block."""

    def __init__(self, catalog: Catalog, choice: EmbedderChoice, prompts: Path) -> None:
        self._catalog = catalog
        self._choice = choice
        self.scorers = Scorers(catalog, choice, prompts)

    @property
    def model_id(self) -> str:
        """Of the embedder in use."""
        return self._choice.space.card.model_id

    def preview(
        self,
        ids: Sequence[int],
        *,
        labels: LabelChoice = USUAL,
        threshold: float | None = None,
        token: JobToken | None = None,
    ) -> Found:
        """Labels of those photos that have a vector, without what was decided on; not stored."""
        model_id = self._choice.space.card.model_id
        scorer = self.scorers.of(labels, token)
        found: Found = {}
        for start in range(0, len(ids), BATCH):
            if token is not None:
                token.check()
            batch = list(ids[start : start + BATCH])
            with self._catalog.read() as tx:
                known, held = vectors.load(tx, model_id, batch)
                linked = tags.for_photos(tx, batch)
            if not len(known):
                continue
            scores = scorer.score(held, threshold=threshold)
            for photo_id, labelled in zip(known.tolist(), scores, strict=True):
                decided = {
                    tag.name.casefold()
                    for tag in linked[photo_id]
                    if tag.state is not TagState.SUGGESTED
                }
                found[photo_id] = [s for s in labelled if s.label.casefold() not in decided]
        return found

    def suggest(
        self,
        ids: Sequence[int],
        *,
        labels: LabelChoice = USUAL,
        threshold: float | None = None,
        token: JobToken | None = None,
    ) -> Found:
        """The same, stored as suggestions."""
        found = self.preview(ids, labels=labels, threshold=threshold, token=token)
        self.store(found)
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
        labels: LabelChoice,
        threshold: float | None,
        apply: bool,
        token: JobToken | None,
        report: Callable[[int, int], object] | None = None,
    ) -> list[Labelled]:
        """Labels of files and of all photos below folders, in the order given.

        Raises UnreadablePhoto for a single photo that cannot be read; inside a folder such
        photos are left out.
        """
        space = self._choice.space
        scorer = self.scorers.of(labels, token)
        results: list[Labelled] = []
        stored: Found = {}
        files = list(self._files(targets, token))
        for number, (path, alone) in enumerate(files):
            if token is not None:
                token.check()
            if report is not None:
                report(number, len(files))
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
        self.store(stored)
        return results

    def test_label(self, label: Label, token: JobToken | None = None) -> tuple[Int64, Float32]:
        """Every photo that has a vector, with the label's probability, the best first."""
        return self._best(self.scorers.of_label(label, token), token)

    def try_out(
        self, edited: EditableLabel, token: JobToken | None = None
    ) -> tuple[Int64, Float32]:
        """The same of a label as it would be once it is saved."""
        return self._best(self.scorers.of_edited(edited, token), token)

    def _best(self, scorer: LabelScorer, token: JobToken | None) -> tuple[Int64, Float32]:
        """Of the scorer's first label."""
        model_id = self._choice.space.card.model_id
        with self._catalog.read() as tx:
            ids, held = vectors.load_all(tx, model_id)
        chances = np.empty(len(ids), dtype=np.float32)
        for start in range(0, len(ids), BATCH):
            if token is not None:
                token.check()
            part = held[start : start + BATCH]
            chances[start : start + BATCH] = scorer.probabilities(part)[:, 0]
        order = np.argsort(-chances, kind="stable")
        return ids[order], chances[order]

    def store(self, found: Mapping[int, Sequence[LabelScore]]) -> None:
        """Make these labels suggestions; undone as one."""
        names = sorted({score.label for scores in found.values() for score in scores})
        if not names:
            return
        model_id = self._choice.space.card.model_id
        with self._catalog.write() as tx:
            tag_ids = {name: tags.ensure(tx, name) for name in names}
            title = f"Suggest tags for {len(found):,} photos" if len(found) > 1 else "Suggest tags"
            with tag_links.journalled(tx, title, list(found), list(tag_ids.values())):
                tags.suggest(
                    tx,
                    model_id,
                    [
                        (photo_id, tag_ids[score.label], score.score)
                        for photo_id, scores in found.items()
                        for score in scores
                    ],
                )

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
