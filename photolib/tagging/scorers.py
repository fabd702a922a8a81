"""Makes scorers for the embedder in use: label sets, the library's sample, what was taught.

A scorer of a label set is made once and kept; what was taught is laid over it anew whenever a
decision was made since.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from photolib import paths
from photolib.catalog import Catalog, tag_links, vectors
from photolib.jobs import JobToken
from photolib.spaces.choice import EmbedderChoice
from photolib.tagging import adjustments, teaching
from photolib.tagging.label_editing import label_of
from photolib.tagging.label_set import Label, LabelSet, with_words
from photolib.tagging.labels import (
    find_label_sets,
    load_builtin,
    load_changed,
    load_label_set,
)
from photolib.tagging.prompt_file import PromptFile
from photolib.tagging.teaching import Head
from photolib.tagging.zero_shot import LabelScorer, shared_cache
from photolib.types import EditableLabel, Float32

EVERYDAY = "everyday"  # the set that is used unless another is named
SAMPLE = 2_000  # vectors that stand for the library when scores are calibrated
NEITHER = 400  # of them stand for photos that do not show a label that is taught
MOST_EXAMPLES = 500  # of a label, the newest
Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LabelChoice:
    """Which labels: a file, else named sets, else the usual ones."""

    file: Path | None = None
    sets: tuple[str, ...] = ()


USUAL = LabelChoice()


class Scorers:
    """Thread-safe; calls block."""

    def __init__(self, catalog: Catalog, choice: EmbedderChoice, prompts: Path) -> None:
        """`prompts` is the directory in which their vectors are kept."""
        self._catalog, self._choice, self._prompts = catalog, choice, prompts
        self._lock = threading.Lock()
        self._bases: dict[tuple[str, LabelChoice], LabelScorer] = {}
        self._taught: dict[tuple[str, LabelChoice], tuple[Mark, LabelScorer]] = {}

    def of(self, choice: LabelChoice, token: JobToken | None) -> LabelScorer:
        """Raises LabelSetProblem, EmbedderUnavailable, Cancelled."""
        model_id = self._choice.space.card.model_id
        key = (model_id, choice)
        with self._lock:
            if key not in self._bases or choice != USUAL:
                self._bases[key] = self._base(choice, token)
                self._taught.pop(key, None)
            base = self._bases[key]
            with self._catalog.read() as tx:
                mark = tag_links.decisions_mark(tx)
            known = self._taught.get(key)
            if known is None or known[0] != mark:
                known = (mark, self._with_teaching(base))
                self._taught[key] = known
            return known[1]

    def of_label(self, label: Label, token: JobToken | None) -> LabelScorer:
        """Of one label that need not be in a set yet; it is the first of the scorer's."""
        return self._with_teaching(self._made(_around(usual_labels(), label), token))

    def of_edited(self, edited: EditableLabel, token: JobToken | None) -> LabelScorer:
        """The same of a label as it would be once it is saved. Raises LabelSetProblem."""
        return self._with_teaching(self._made(self.surroundings(edited), token))

    def surroundings(self, edited: EditableLabel) -> LabelSet:
        """The label, first, with those of its set that have a say in it. Raises LabelSetProblem."""
        files = find_label_sets(*label_folders())
        if edited.set_name in files:
            label_set = load_changed(files[edited.set_name], label_folders()[1])
        else:
            label_set = with_words((), edited.set_name)
        return _around(label_set, label_of(edited, label_set.threshold))

    def forget(self) -> None:
        """Read the label sets anew: they were changed."""
        with self._lock:
            self._bases.clear()
            self._taught.clear()

    def _base(self, choice: LabelChoice, token: JobToken | None) -> LabelScorer:
        kept = PromptFile(self._prompts, self._choice.space.card.model_id)
        kept.read_into(shared_cache)
        try:
            if choice.file is not None:
                return self._made(load_label_set(choice.file), token)
            return self._made(named_labels(choice.sets) if choice.sets else usual_labels(), token)
        finally:
            kept.write_from(shared_cache)  # of a cancelled one, what was encoded until then

    def _made(self, label_set: LabelSet, token: JobToken | None) -> LabelScorer:
        space = self._choice.space
        encoder = space.encoder(token)
        shipped = paths.resources_dir() / "labels"
        return LabelScorer(
            encoder,
            label_set,
            self._sample(SAMPLE),
            bank=load_label_set(shipped / f"{EVERYDAY}.toml"),
            adjustments=adjustments.shipped(encoder.model_id, shipped / "fitted"),
            token=token,
        )

    def _sample(self, count: int, without: Sequence[int] = ()) -> Float32:
        model_id = self._choice.space.card.model_id
        with self._catalog.read() as tx:
            held = np.setdiff1d(vectors.ids(tx, model_id), np.array(without, dtype=np.int64))
            step = max(1, len(held) // count)
            return vectors.load(tx, model_id, held[::step][:count])[1]

    def _with_teaching(self, base: LabelScorer) -> LabelScorer:
        place = {label.path.casefold(): row for row, label in enumerate(base.label_set.labels)}
        with self._catalog.read() as tx:
            decisions = tag_links.decided(tx, MOST_EXAMPLES)
            alone = tag_links.wordless(tx)
        heads: dict[str, Head] = {}
        wanted = {
            name: examples
            for name, examples in decisions.items()
            if name in alone or name.casefold() in place
        }
        if wanted:
            decided_on = {photo_id for examples in wanted.values() for photo_id, _ in examples}
            neither = self._sample(NEITHER, sorted(decided_on))
            neither_odds = base.adjusted_odds(neither) if len(neither) else None
            for name, examples in wanted.items():
                row = place.get(name.casefold())
                usual = neither_odds[row] if neither_odds is not None and row is not None else None
                head = self._head(base, row, examples, neither, usual)
                if head is not None:
                    heads[name] = head
        return base.taught(heads, alone)

    def _head(
        self,
        base: LabelScorer,
        row: int | None,
        examples: list[tuple[int, bool]],
        neither: Float32,
        neither_odds: Float32 | None,
    ) -> Head | None:
        """What the examples teach the label in this row; None: one without words."""
        model_id = self._choice.space.card.model_id
        with self._catalog.read() as tx:
            ids, held = vectors.load(tx, model_id, [photo_id for photo_id, _ in examples])
        if not len(ids):
            return None
        right = dict(examples)
        shown = np.array([right[photo_id] for photo_id in ids.tolist()])
        blank = np.float32(teaching.log_odds(teaching.PRIOR))
        odds = np.full(len(held), blank) if row is None else base.adjusted_odds(held)[row]
        if neither_odds is None:
            neither_odds = np.full(len(neither), blank)
        return teaching.teach(held, shown, odds, neither, neither_odds, words=row is not None)


def _around(label_set: LabelSet, label: Label) -> LabelSet:
    """`label` first, then those that exclude or imply it."""
    others = [
        other
        for other in label_set.labels
        if other.path != label.path
        and (
            label.path in other.parents or (label.exclusive and other.exclusive == label.exclusive)
        )
    ]
    return replace(label_set, labels=(label, *others))


def find_label(name: str) -> Label:
    """The label of the usual sets with this path or last part, else one of that name."""
    wanted = name.casefold()
    for label in usual_labels().labels:
        if wanted in (label.path.casefold(), label.name.casefold()):
            return label
    return Label(name)


def label_folders() -> tuple[Path, Path]:
    """Shipped and the user's own."""
    return paths.resources_dir() / "labels", paths.user_labels_dir()


def usual_labels() -> LabelSet:
    """The everyday set and all of the user's own; the other shipped ones only when named."""
    names = dict.fromkeys([EVERYDAY, *find_label_sets(paths.user_labels_dir())])
    return load_builtin(*label_folders(), names=names)


def named_labels(names: Sequence[str]) -> LabelSet:
    return load_builtin(*label_folders(), names=list(dict.fromkeys(names)))
