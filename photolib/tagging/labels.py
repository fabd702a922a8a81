"""Label sets on disk: TOML files, shipped or the user's own, and plain lists of words.

    format = 1
    title = "Everyday"
    threshold = 0.5                              # of labels that state none

    [templates]                                  # kind -> sentences with one {}
    thing = ["a photo of {}", "{}"]

    [background]
    prompts = ["a photo", ...]                   # optional; what labels are told from

    [groups.animal]                              # the parent; "animal/bird" nests deeper
    kind = "thing"                               # optional
    exclusive = true                             # optional: at most one of these fits a photo
    threshold = 0.6                              # optional
    labels = ["cat", { name = "dog", synonyms = ["puppy"], threshold = 0.7 }]

Whatever is wrong is told in one sentence that names the file and the key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from photolib.errors import LabelSetProblem
from photolib.tagging.label_set import (
    DEFAULT_BACKGROUND,
    DEFAULT_KIND,
    DEFAULT_TEMPLATES,
    DEFAULT_THRESHOLD,
    Label,
    LabelSet,
    combined,
)

__all__ = ["LabelSet", "find_label_sets", "load_builtin", "load_label_set"]

FORMAT = 1
MAX_LABELS = 20_000
MAX_LENGTH = 200  # characters of a label's path
MAX_BYTES = 4 * 1024 * 1024

_SET_KEYS = {"format", "title", "threshold", "templates", "background", "groups"}
_GROUP_KEYS = {"kind", "exclusive", "threshold", "labels"}
_LABEL_KEYS = {"name", "synonyms", "prompts", "kind", "threshold"}


def load_label_set(path: Path) -> LabelSet:
    """Read a `.toml` label set, or any other text file as one label a line.

    In a list of words, empty lines and those that begin with # are skipped, and "animal/dog"
    gives a parent. Raises LabelSetProblem.
    """
    text = _read(path)
    label_set = _from_toml(path, text) if path.suffix.lower() == ".toml" else _from_list(path, text)
    if not label_set.labels:
        raise LabelSetProblem(f"The label set {path} has no labels; write at least one.")
    if len(label_set.labels) > MAX_LABELS:
        raise LabelSetProblem(
            f"The label set {path} has {len(label_set.labels):,} labels, more than the "
            f"{MAX_LABELS:,} that can be used; divide it."
        )
    return label_set


def load_builtin(*directories: Path) -> LabelSet:
    """All label sets of these folders as one; see `label_set.combined`. Raises LabelSetProblem."""
    files = find_label_sets(*directories)
    if not files:
        places = " or ".join(map(str, directories))
        raise LabelSetProblem(f"There is no label set in {places}; put a .toml or .txt file there.")
    return combined([load_label_set(path) for path in files.values()])


def find_label_sets(*directories: Path) -> dict[str, Path]:
    """Name -> file of the label sets in these folders; a later folder replaces a name."""
    return {
        path.stem: path
        for directory in directories
        if directory.is_dir()
        for path in sorted(directory.iterdir())
        if path.suffix.lower() in {".toml", ".txt"}
    }


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
    problem = _Problems(path)
    paths: dict[str, None] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        words = " ".join(line.split())
        if words and not words.startswith("#"):
            paths[problem.label_path(f"line {number}", words)] = None
    labels = tuple(Label(label_path) for label_path in paths)
    return LabelSet(path.stem, path.stem, labels, dict(DEFAULT_TEMPLATES))


def _from_toml(path: Path, text: str) -> LabelSet:
    problem = _Problems(path)
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise LabelSetProblem(f"The label set {path} is not valid TOML: {error}.") from error
    problem.only("", table, _SET_KEYS)
    if table.get("format") != FORMAT:
        raise problem("format", f"must be {FORMAT}, not {table.get('format')!r}")
    templates = _templates(problem, table.get("templates", {}))
    background = DEFAULT_BACKGROUND
    if "background" in table:
        section = problem.table("background", table["background"])
        problem.only("background", section, {"prompts"})
        background = problem.texts("background.prompts", section.get("prompts"))
        if len(background) < 2:
            raise problem("background.prompts", "needs at least two sentences")
    groups = problem.table("groups", table.get("groups", {}))
    labels: dict[str, Label] = {}
    for label in _labels(problem, groups, templates):
        if label.path in labels:
            raise problem(f"groups.{label.path}", "names the same label twice")
        labels[label.path] = label
    return LabelSet(
        name=path.stem,
        title=problem.text("title", table.get("title", path.stem)),
        labels=tuple(labels.values()),
        templates=templates,
        background=background,
        threshold=problem.share("threshold", table.get("threshold", DEFAULT_THRESHOLD)),
    )


def _templates(problem: _Problems, value: object) -> dict[str, tuple[str, ...]]:
    templates = dict(DEFAULT_TEMPLATES)
    for kind, sentences in problem.table("templates", value).items():
        key = f"templates.{kind}"
        templates[kind] = problem.texts(key, sentences)
        if not templates[kind]:
            raise problem(key, "needs at least one sentence")
        for sentence in templates[kind]:
            if sentence.count("{}") != 1 or sentence.replace("{}", "").count("{"):
                raise problem(key, f"must have one {{}} for the label: {sentence!r}")
    return templates


def _labels(
    problem: _Problems, groups: Mapping[str, Any], templates: dict[str, tuple[str, ...]]
) -> Iterator[Label]:
    for parent, value in groups.items():
        key = f"groups.{parent}"
        problem.label_path(key, parent)
        group = problem.table(key, value)
        problem.only(key, group, _GROUP_KEYS)
        kind = problem.one_of(f"{key}.kind", group.get("kind", DEFAULT_KIND), templates)
        exclusive = group.get("exclusive", False)
        if not isinstance(exclusive, bool):
            raise problem(f"{key}.exclusive", "must be true or false")
        entries = group.get("labels")
        if not isinstance(entries, list):
            raise problem(f"{key}.labels", "must be a list of labels")
        for position, entry in enumerate(entries, start=1):
            at = f"{key}.labels, entry {position}"
            stated = {"name": entry} if isinstance(entry, str) else problem.table(at, entry)
            problem.only(at, stated, _LABEL_KEYS)
            threshold = stated.get("threshold", group.get("threshold"))
            name = problem.label_path(at, problem.text(f"{at}: name", stated.get("name")))
            yield Label(
                path=problem.label_path(at, f"{parent}/{name}"),
                kind=problem.one_of(f"{at}: kind", stated.get("kind", kind), templates),
                synonyms=problem.texts(f"{at}: synonyms", stated.get("synonyms", [])),
                prompts=problem.texts(f"{at}: prompts", stated.get("prompts", [])),
                threshold=(
                    None if threshold is None else problem.share(f"{at}: threshold", threshold)
                ),
                exclusive=parent if exclusive else None,
            )


class _Problems:
    """Checks values of one file; what it raises names the file and the key."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, key: str, reason: str) -> LabelSetProblem:
        return LabelSetProblem(f"In the label set {self._path}, {key} {reason}.")

    def only(self, key: str, table: Mapping[str, object], known: set[str]) -> None:
        for name in table:
            if name not in known:
                place = f"{key}: {name}" if key else name
                raise self(place, f"is not known; known are {', '.join(sorted(known))}")

    def table(self, key: str, value: object) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self(key, "must be a table")
        return value

    def text(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self(key, "must be a text")
        return " ".join(value.split())

    def texts(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise self(key, "must be a list of texts")
        return tuple(self.text(key, entry) for entry in value)

    def share(self, key: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self(key, f"must be a number from 0 to 1, not {value!r}")
        return float(value)

    def one_of(self, key: str, value: object, known: Mapping[str, object]) -> str:
        if not isinstance(value, str) or value not in known:
            raise self(key, f"must be one of {', '.join(known)}, not {value!r}")
        return value

    def label_path(self, key: str, value: str) -> str:
        """A path as tags spell it: parts without white space around them, none empty."""
        parts = [" ".join(part.split()) for part in value.split("/")]
        if not all(parts):
            raise self(key, f"has an empty part: {value!r}")
        path = "/".join(parts)
        if len(path) > MAX_LENGTH:
            raise self(key, f"is longer than {MAX_LENGTH} characters: {value[:40]!r}...")
        if not path.isprintable():
            raise self(key, f"has a character that cannot be printed: {value!r}")
        return path
