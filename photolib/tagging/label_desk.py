"""The labels that may be suggested: which there are, what they would tag, changing them.

The library holds one as `labels`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photolib import paths
from photolib.catalog import Catalog, tag_names
from photolib.errors import LabelSetProblem
from photolib.events import Event
from photolib.jobs import JobToken
from photolib.tagging import label_editing
from photolib.tagging.label_set import Label, LabelSet
from photolib.tagging.labels import find_label_sets, import_words, load_changed
from photolib.tagging.scorers import find_label, label_folders
from photolib.tagging.tagger import Tagger
from photolib.types import ChangeSet, EditableLabel, Float32, Int64, LabelOrigin, LabelSetInfo


class LabelDesk:
    """Thread-safe; what needs the embedder or the disk is *blocking*."""

    def __init__(
        self, catalog: Catalog, tagger: Tagger, publish: Callable[[Event], object]
    ) -> None:
        self._catalog, self._tagger, self._publish = catalog, tagger, publish

    def sets(self) -> list[LabelSetInfo]:
        """Raises LabelSetProblem for one that cannot be read."""
        _, own = label_folders()
        found = []
        for name, path in find_label_sets(*label_folders()).items():
            read = load_changed(path, own)
            is_own = path.parent == own
            found.append(LabelSetInfo(name, read.title, len(read.labels), path, is_own))
        return found

    def get_set(self, name: str) -> LabelSet:
        """Raises LabelSetProblem."""
        files = find_label_sets(*label_folders())
        if name not in files:
            raise LabelSetProblem(
                f"There is no label set called {name!r}; known are: {', '.join(files)}."
            )
        return load_changed(files[name], label_folders()[1])

    def find(self, name: str) -> Label:
        """The label of the usual sets with this path or last part, else one of that name."""
        return find_label(name)

    def best(self, label: Label, token: JobToken | None = None) -> tuple[Int64, Float32]:
        """(photo ids, probabilities), best first, of every indexed photo. *Blocking*."""
        return self._tagger.test_label(label, token)

    def import_words(self, source: Path) -> Path:
        """Make a label set of a list of words. Raises LabelSetProblem."""
        made = import_words(source, paths.user_labels_dir())
        self._tagger.scorers.forget()
        return made

    # --- editing --------------------------------------------------------------------

    def editable(self) -> list[EditableLabel]:
        """All labels of all sets, in order of name, those hidden too. Raises LabelSetProblem."""
        found = label_editing.editable(label_folders())
        return sorted(found, key=lambda label: label.path.casefold())

    def sentences(self, edited: EditableLabel) -> tuple[str, ...]:
        """What the label is asked for by. Raises LabelSetProblem."""
        label_set = self._tagger.scorers.surroundings(edited)
        return label_set.prompts_of(label_set.labels[0])

    def try_out(
        self, edited: EditableLabel, token: JobToken | None = None
    ) -> tuple[Int64, Float32]:
        """`best` of a label as it would be once it is saved. *Blocking*. Raises LabelSetProblem."""
        return self._tagger.try_out(edited, token)

    def save(self, edited: EditableLabel, was: str | None = None) -> Label:
        """Put a label into its set, in place of the one whose path was `was`; a tag of that name
        gets the new name. Raises LabelSetProblem."""
        label = label_editing.save(label_folders(), edited, was)
        self._tagger.scorers.forget()
        if was is not None and was != label.path:
            with self._catalog.write() as tx:
                tag_names.rename(tx, was, label.path)
            self._publish(ChangeSet(tags=True))
        return label

    def follow_tag(self, was: str, path: str) -> None:
        """Give the label its tag's name, when the tag was renamed by undoing; one that comes along
        is again what its set says. Nothing where there is no label. Raises LabelSetProblem."""
        labels = label_editing.editable(label_folders())
        shown = (label for label in labels if label.origin is not LabelOrigin.HIDDEN)
        label = next((label for label in shown if label.path == was), None)
        if label is not None:
            label_editing.save(label_folders(), replace(label, path=path), was)
            self._tagger.scorers.forget()

    def remove(self, edited: EditableLabel) -> str:
        """Delete a label of the user's, hide one of another set; its path. LabelSetProblem."""
        label_editing.remove(label_folders(), edited.set_name, edited.path)
        self._tagger.scorers.forget()
        return edited.path

    def restore(self, edited: EditableLabel) -> str:
        """Make a label again what its set says; its path. Raises LabelSetProblem."""
        label_editing.restore(label_folders(), edited.set_name, edited.path)
        self._tagger.scorers.forget()
        return edited.path
