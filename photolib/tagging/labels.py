"""Label sets on disk: TOML files, shipped or the user's own, and plain lists of words.

    format = 1
    title = "Everyday"
    threshold = 0.5                              # of labels that state none
    labels = ["Rex"]                             # optional: labels without a parent

    [templates]                                  # kind -> sentences with one {}
    thing = ["a photo of {}", "{}"]

    [background]
    prompts = ["a photo", ...]                   # optional; what labels are told from

    [groups.animal]                              # the parent; "animal/bird" nests deeper
    kind = "thing"                               # optional
    exclusive = true                             # optional: at most one of these fits a photo
    threshold = 0.6                              # optional
    labels = ["cat", { name = "dog", synonyms = ["puppy"], negatives = ["a toy dog"] }]

Besides `name`, a label may have `synonyms`, `prompts` (whole sentences instead of the templates),
`negatives` (what it is mistaken for), `kind`, `threshold`, and `exclusive` (the name of the group
of labels that it competes with; "" for none). Whatever is wrong is told in one sentence that names
the file, the line, the column and the key.

What the user changed of a set is a file of the same format in `changes/<set>.toml` of their
folder: its labels take the place of those of the same path, and those `hidden` are left out. The
set itself stays as it is, so that each change can be taken back.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from typing import Any

import tomli_w

from photolib.errors import LabelSetProblem
from photolib.tagging.label_set import (
    DEFAULT_BACKGROUND,
    DEFAULT_KIND,
    DEFAULT_TEMPLATES,
    Label,
    LabelSet,
    combined,
    with_changes,
    with_words,
)
from photolib.tagging.label_toml import FORMAT, parse_toml, path_of_label

__all__ = [
    "LabelSet",
    "find_label_sets",
    "import_words",
    "load_builtin",
    "load_label_set",
    "write_label_set",
]

MAX_LABELS = 20_000
MAX_BYTES = 4 * 1024 * 1024


def load_label_set(path: Path) -> LabelSet:
    """Read a `.toml` label set, or any other text file as one label a line.

    In a list of words, empty lines and those that begin with # are skipped, and "animal/dog"
    gives a parent. Raises LabelSetProblem.
    """
    text = _read(path)
    label_set = parse_toml(path, text) if path.suffix.lower() == ".toml" else _from_list(path, text)
    if not label_set.labels:
        raise LabelSetProblem(f"The label set {path} has no labels; write at least one.")
    if len(label_set.labels) > MAX_LABELS:
        raise LabelSetProblem(
            f"The label set {path} has {len(label_set.labels):,} labels, more than the "
            f"{MAX_LABELS:,} that can be used; divide it."
        )
    return label_set


def load_builtin(*directories: Path, names: Collection[str] | None = None) -> LabelSet:
    """The label sets of these folders (or those called `names`) as one; see `combined`.

    Raises LabelSetProblem.
    """
    files = find_label_sets(*directories)
    if not files:
        places = " or ".join(map(str, directories))
        raise LabelSetProblem(f"There is no label set in {places}; put a .toml or .txt file there.")
    if names is not None:
        for name in names:
            if name not in files:
                raise LabelSetProblem(
                    f"There is no label set called {name!r}; known are: {', '.join(files)}."
                )
        files = {name: files[name] for name in names}
    return combined([load_changed(path, directories[-1]) for path in files.values()])


def load_changed(path: Path, own: Path) -> LabelSet:
    """A label set with what the user changed of it; `own` is their folder. Raises
    LabelSetProblem."""
    changes = load_changes(path.stem, own)
    label_set = load_label_set(path)
    return label_set if changes is None else with_changes(label_set, changes)


def load_changes(name: str, own: Path) -> LabelSet | None:
    """What the user changed of the set called `name`. Raises LabelSetProblem."""
    path = changes_file(name, own)
    return parse_toml(path, _read(path)) if path.exists() else None


def changes_file(name: str, own: Path) -> Path:
    return own / "changes" / f"{name}.toml"


def find_label_sets(*directories: Path) -> dict[str, Path]:
    """Name -> file of the label sets in these folders; a later folder replaces a name."""
    return {
        path.stem: path
        for directory in directories
        if directory.is_dir()
        for path in sorted(directory.iterdir())
        if path.suffix.lower() in {".toml", ".txt"}
    }


def import_words(source: Path, directory: Path) -> Path:
    """Make a label set of a plain list of words in `directory`; returns the new file.

    Raises LabelSetProblem for a bad list and for a name that is taken.
    """
    label_set = load_label_set(source)
    target = directory / f"{source.stem}.toml"
    if target.exists():
        raise LabelSetProblem(
            f"There is a label set called {target.stem!r} already; rename {source} and try again."
        )
    write_label_set(label_set, target)
    return target


def write_label_set(label_set: LabelSet, path: Path) -> None:
    """Write a set so that `load_label_set` gives it back; atomic. Raises LabelSetProblem."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "title": label_set.title,
        "threshold": label_set.threshold,
    }
    templates = {
        kind: list(sentences)
        for kind, sentences in label_set.templates.items()
        if DEFAULT_TEMPLATES.get(kind) != sentences
    }
    groups: dict[str, dict[str, Any]] = {}
    for label in label_set.labels:
        parent, _, _ = label.path.rpartition("/")
        if not parent:
            document.setdefault("labels", []).append(_entry(label))
            continue
        groups.setdefault(parent, {"labels": []})["labels"].append(_entry(label))
    if label_set.hidden:
        document["hidden"] = list(label_set.hidden)
    if templates:
        document["templates"] = templates
    if label_set.background != DEFAULT_BACKGROUND:
        document["background"] = {"prompts": list(label_set.background)}
    if groups:
        document["groups"] = groups
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(tomli_w.dumps(document), encoding="utf-8")
        os.replace(temporary, path)  # noqa: PTH105 - the atomic one on every platform
    except OSError as error:
        raise LabelSetProblem(
            f"The label set {path} cannot be written: {error.strerror or error}."
        ) from error


def _entry(label: Label) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": label.name}
    for key in ("synonyms", "prompts", "negatives"):
        if texts := getattr(label, key):
            entry[key] = list(texts)
    if label.kind != DEFAULT_KIND:
        entry["kind"] = label.kind
    if label.threshold is not None:
        entry["threshold"] = label.threshold
    if label.exclusive is not None:
        entry["exclusive"] = label.exclusive
    return entry


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise LabelSetProblem(
                f"The label set {path} is larger than {MAX_BYTES >> 20} MiB; divide it."
            )
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LabelSetProblem(
            f"The label set {path} is not UTF-8 text (byte {error.start}); save it as UTF-8."
        ) from error
    except OSError as error:
        raise LabelSetProblem(
            f"The label set {path} cannot be read: {error.strerror or error}."
        ) from error


def _from_list(path: Path, text: str) -> LabelSet:
    words: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        word = " ".join(line.split())
        if word and not word.startswith("#"):
            try:
                words.append(path_of_label(word))
            except ValueError as error:
                raise LabelSetProblem(
                    f"In the label set {path}, line {number}, the label {error}."
                ) from error
    return with_words(words, path.stem)
