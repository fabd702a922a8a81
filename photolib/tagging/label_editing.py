"""Changing labels: the user's own in their file, those of other sets by changes laid over them.

Nothing that was shipped is written to: a changed or hidden label can be restored.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from photolib.errors import LabelSetProblem
from photolib.tagging.label_set import (
    DEFAULT_TEMPLATES,
    Label,
    LabelSet,
    contradiction,
    denies_itself,
    with_changes,
    with_words,
)
from photolib.tagging.label_toml import path_of_label
from photolib.tagging.labels import (
    changes_file,
    find_label_sets,
    load_changes,
    load_label_set,
    write_label_set,
)
from photolib.types import EditableLabel, LabelOrigin

OWN = "mine"  # the user's set that new labels go to


def editable(directories: tuple[Path, Path]) -> Iterator[EditableLabel]:
    """Every label of every set, those hidden too. Raises LabelSetProblem."""
    for name, path in find_label_sets(*directories).items():
        base = load_label_set(path)
        changes = load_changes(name, directories[1]) or with_words((), name)
        whole = with_changes(base, replace(changes, hidden=()))
        groups = tuple(dict.fromkeys(label.exclusive for label in whole.labels if label.exclusive))
        known = {label.path: label for label in base.labels}
        for label in whole.labels:
            if name == OWN or label.path not in known:
                origin = LabelOrigin.OWN
            elif label.path in changes.hidden:
                origin = LabelOrigin.HIDDEN
            else:
                same = label == known[label.path]
                origin = LabelOrigin.SHIPPED if same else LabelOrigin.CHANGED
            yield replace(_described(name, whole, label, origin), groups=groups)


def label_of(edited: EditableLabel, usual_threshold: float) -> Label:
    """The label itself. Raises LabelSetProblem for a name that is none."""
    try:
        path = path_of_label(edited.path)
    except ValueError as error:
        raise LabelSetProblem(f"The label {error}.") from error
    return Label(
        path,
        kind=edited.kind,
        synonyms=_tidy(edited.synonyms),
        prompts=_tidy(edited.prompts),
        negatives=_tidy(edited.negatives),
        threshold=None if edited.threshold == usual_threshold else edited.threshold,
        exclusive=edited.exclusive or None,
    )


def _tidy(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for text in texts if (words := " ".join(text.split()))))


def save(directories: tuple[Path, Path], edited: EditableLabel, was: str | None = None) -> Label:
    """Put a label into its set, in place of the one whose path was `was` (None: a new one).

    Raises LabelSetProblem, for a name that another label of the set has too.
    """
    base, changes = _sides(directories, edited.set_name)
    label = label_of(edited, base.threshold)
    present = {one.path for one in (*base.labels, *changes.labels)} - set(changes.hidden)
    if was is not None and label.path != was and label.path in present:
        raise LabelSetProblem(
            f"There is a label {label.path!r} already; change that one or choose another name."
        )
    if label.kind not in base.templates:
        raise LabelSetProblem(
            f"The set {base.name!r} has no sentences for the kind {label.kind!r}; "
            f"known are {', '.join(base.templates)}."
        )
    gone = {label.path, was}
    others = [one for one in with_changes(base, changes).labels if one.path not in gone]
    if reason := denies_itself(label):
        raise LabelSetProblem(f"The label {reason}; change one of them.")
    if found := contradiction((*others, label)):
        raise LabelSetProblem(f"The group {found[0]!r} {found[1]}; let the label exclude none.")
    if edited.set_name == OWN:
        kept = tuple(one for one in base.labels if one.path not in gone)
        _write_own(directories[1], replace(base, labels=(*kept, label)))
        return label
    kept = tuple(one for one in changes.labels if one.path not in gone)
    shipped = {one.path: one for one in base.labels}
    hidden = {path for path in changes.hidden if path != label.path}
    if was in shipped and was != label.path:
        hidden.add(str(was))
    own = () if shipped.get(label.path) == label else (label,)
    _write_changes(directories, base, (*kept, *own), hidden)
    return label


def remove(directories: tuple[Path, Path], set_name: str, path: str) -> None:
    """Delete a label of the user's, hide one of another set. Raises LabelSetProblem."""
    base, changes = _sides(directories, set_name)
    if set_name == OWN:
        kept = tuple(one for one in base.labels if one.path != path)
        _write_own(directories[1], replace(base, labels=kept))
        return
    hidden = set(changes.hidden)
    if any(one.path == path for one in base.labels):
        hidden.add(path)
    kept = tuple(one for one in changes.labels if one.path != path)
    _write_changes(directories, base, kept, hidden)


def restore(directories: tuple[Path, Path], set_name: str, path: str) -> None:
    """Make a label again what its set says. Raises LabelSetProblem."""
    base, changes = _sides(directories, set_name)
    kept = tuple(one for one in changes.labels if one.path != path)
    _write_changes(directories, base, kept, set(changes.hidden) - {path})


def _sides(directories: tuple[Path, Path], set_name: str) -> tuple[LabelSet, LabelSet]:
    """(the set as it is in its file, what was changed of it)."""
    files = find_label_sets(*directories)
    if set_name in files:
        base = load_label_set(files[set_name])
    elif set_name == OWN:
        base = replace(with_words((), OWN), title="My labels")
    else:
        raise LabelSetProblem(f"There is no label set called {set_name!r}.")
    return base, load_changes(set_name, directories[1]) or with_words((), set_name)


def _write_own(folder: Path, label_set: LabelSet) -> None:
    path = folder / f"{OWN}.toml"
    if label_set.labels:
        write_label_set(label_set, path)
    else:
        path.unlink(missing_ok=True)


def _write_changes(
    directories: tuple[Path, Path], base: LabelSet, labels: tuple[Label, ...], hidden: set[str]
) -> None:
    """With the templates of the kinds that the labels are of, so that the file stands alone."""
    path = changes_file(base.name, directories[1])
    if not labels and not hidden:
        path.unlink(missing_ok=True)
        return
    kinds = {label.kind for label in labels}
    templates = dict(DEFAULT_TEMPLATES) | {
        kind: sentences for kind, sentences in base.templates.items() if kind in kinds
    }
    changes = LabelSet(
        base.name,
        base.title,
        labels,
        templates,
        base.background,
        base.threshold,
        tuple(sorted(hidden)),
    )
    write_label_set(changes, path)


def _described(name: str, label_set: LabelSet, label: Label, origin: LabelOrigin) -> EditableLabel:
    return EditableLabel(
        path=label.path,
        set_name=name,
        origin=origin,
        kind=label.kind,
        synonyms=label.synonyms,
        prompts=label.prompts,
        negatives=label.negatives,
        threshold=label_set.threshold_of(label),
        exclusive=label.exclusive,
        kinds=tuple(label_set.templates),
    )
