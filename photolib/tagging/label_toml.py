"""Reads and checks the TOML of a label set; the format is told in `labels`.

Every mistake becomes a LabelSetProblem with the file, the line, the column and the key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from photolib.errors import LabelSetProblem
from photolib.tagging import toml_places
from photolib.tagging.label_set import (
    DEFAULT_BACKGROUND,
    DEFAULT_KIND,
    DEFAULT_TEMPLATES,
    DEFAULT_THRESHOLD,
    Label,
    LabelSet,
    contradiction,
    denies_itself,
)

FORMAT = 1
MAX_LENGTH = 200  # characters of a label's path

_SET_KEYS = {"format", "title", "threshold", "labels", "templates", "background", "groups"} | {
    "hidden"
}
_GROUP_KEYS = {"kind", "exclusive", "threshold", "labels"}
_LABEL_KEYS = {"name", "synonyms", "prompts", "negatives", "kind", "threshold", "exclusive"}

Templates = dict[str, tuple[str, ...]]


class At(NamedTuple):
    """A value's place in the document: a table, one of its keys, an entry (from 1) of its list."""

    table: tuple[str, ...] = ()
    key: str = ""
    entry: int | None = None
    inner: str = ""

    def __str__(self) -> str:
        name = ".".join(part for part in (*self.table, self.key) if part)
        name += f", entry {self.entry}" if self.entry else ""
        return f"{name}: {self.inner}" if self.inner else name


def parse_toml(path: Path, text: str) -> LabelSet:
    """`path` only gives the set its name and messages theirs. Raises LabelSetProblem."""
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise LabelSetProblem(f"The label set {path} is not valid TOML: {error}.") from error
    check = _Checks(path, text)
    check.only(At(), table, _SET_KEYS)
    if table.get("format") != FORMAT:
        raise check.problem(At(key="format"), f"must be {FORMAT}, not {table.get('format')!r}")
    templates = _templates(check, table.get("templates", {}))
    labels: dict[str, Label] = {}
    for at, label in _labels(check, table, templates):
        if label.path in labels:
            raise check.problem(at, f"names the label {label.path!r} a second time")
        if reason := denies_itself(label):
            raise check.problem(at, reason)
        labels[label.path] = label
    if found := contradiction(labels.values()):
        raise check.problem(At(("groups", found[0])), found[1])
    return LabelSet(
        name=path.stem,
        title=check.text(At(key="title"), table.get("title", path.stem)),
        labels=tuple(labels.values()),
        templates=templates,
        background=_background(check, table),
        threshold=check.share(At(key="threshold"), table.get("threshold", DEFAULT_THRESHOLD)),
        hidden=check.texts(At(key="hidden"), table.get("hidden", [])),
    )


def path_of_label(value: str) -> str:
    """A path as tags spell it: parts without white space around them, none empty.

    Raises ValueError with what is wrong, fit to follow "the label".
    """
    parts = [" ".join(part.split()) for part in value.split("/")]
    if not all(parts):
        raise ValueError(f"has an empty part: {value!r}")
    path = "/".join(parts)
    if len(path) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH} characters: {value[:40]!r}...")
    if not path.isprintable():
        raise ValueError(f"has a character that cannot be printed: {value!r}")
    return path


def _background(check: _Checks, table: Mapping[str, Any]) -> tuple[str, ...]:
    if "background" not in table:
        return DEFAULT_BACKGROUND
    at = At(("background",))
    section = check.table(at, table["background"])
    check.only(at, section, {"prompts"})
    prompts = check.texts(at._replace(key="prompts"), section.get("prompts"))
    if len(prompts) < 2:
        raise check.problem(at._replace(key="prompts"), "needs at least two sentences")
    return prompts


def _templates(check: _Checks, value: object) -> Templates:
    templates = dict(DEFAULT_TEMPLATES)
    for kind, sentences in check.table(At(("templates",)), value).items():
        at = At(("templates",), kind)
        templates[kind] = check.texts(at, sentences)
        if not templates[kind]:
            raise check.problem(at, "needs at least one sentence")
        for sentence in templates[kind]:
            if sentence.count("{}") != 1 or sentence.replace("{}", "").count("{"):
                raise check.problem(at, f"must have one {{}} for the label: {sentence!r}")
    return templates


def _labels(
    check: _Checks, table: Mapping[str, Any], templates: Templates
) -> Iterator[tuple[At, Label]]:
    if "labels" in table:
        yield from _group(check, At(), "", {"labels": table["labels"]}, templates)
    for parent, value in check.table(At(("groups",)), table.get("groups", {})).items():
        at = At(("groups", parent))
        check.label_path(at, parent)
        group = check.table(at, value)
        check.only(at, group, _GROUP_KEYS)
        yield from _group(check, at, parent, group, templates)


def _group(
    check: _Checks, at: At, parent: str, group: Mapping[str, Any], templates: Templates
) -> Iterator[tuple[At, Label]]:
    kind = check.one_of(at._replace(key="kind"), group.get("kind", DEFAULT_KIND), templates)
    exclusive = group.get("exclusive", False)
    if not isinstance(exclusive, bool):
        raise check.problem(at._replace(key="exclusive"), "must be true or false")
    entries = group.get("labels")
    if not isinstance(entries, list):
        raise check.problem(at._replace(key="labels"), "must be a list of labels")
    for number, entry in enumerate(entries, start=1):
        here = at._replace(key="labels", entry=number)
        stated = {"name": entry} if isinstance(entry, str) else check.table(here, entry)
        check.only(here, stated, _LABEL_KEYS)
        name = check.label_path(here, check.text(here._replace(inner="name"), stated.get("name")))
        threshold = stated.get("threshold", group.get("threshold"))
        synonyms, prompts, negatives = (
            check.texts(here._replace(inner=key), stated.get(key, []))
            for key in ("synonyms", "prompts", "negatives")
        )
        yield (
            here,
            Label(
                path=check.label_path(here, f"{parent}/{name}" if parent else name),
                kind=check.one_of(here._replace(inner="kind"), stated.get("kind", kind), templates),
                synonyms=synonyms,
                prompts=prompts,
                negatives=negatives,
                threshold=(
                    None
                    if threshold is None
                    else check.share(here._replace(inner="threshold"), threshold)
                ),
                exclusive=_rivals(check, here, stated, parent if exclusive else None),
            ),
        )


def _rivals(check: _Checks, at: At, stated: Mapping[str, Any], usual: str | None) -> str | None:
    """The exclusive group of a label: the one it names itself, none for "", else its parent's."""
    if "exclusive" not in stated:
        return usual
    if stated["exclusive"] == "":
        return None
    return check.text(at._replace(inner="exclusive"), stated["exclusive"])


class _Checks:
    """Checks values of one file; what it raises names the file, the place and the key."""

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._text = path, text

    def problem(self, at: At, reason: str) -> LabelSetProblem:
        place = toml_places.find(self._text, at.table, at.key, at.entry)
        return LabelSetProblem(f"In the label set {self._path}, {place}, {at} {reason}.")

    def only(self, at: At, table: Mapping[str, object], known: set[str]) -> None:
        for name in table:
            if name not in known:
                where = at._replace(inner=name) if at.key else at._replace(key=name)
                raise self.problem(where, f"is not known; known are {', '.join(sorted(known))}")

    def table(self, at: At, value: object) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.problem(at, "must be a table")
        return value

    def text(self, at: At, value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.problem(at, "must be a text")
        return " ".join(value.split())

    def texts(self, at: At, value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise self.problem(at, "must be a list of texts")
        return tuple(self.text(at, entry) for entry in value)

    def share(self, at: At, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self.problem(at, f"must be a number from 0 to 1, not {value!r}")
        return float(value)

    def one_of(self, at: At, value: object, known: Mapping[str, object]) -> str:
        if not isinstance(value, str) or value not in known:
            raise self.problem(at, f"must be one of {', '.join(known)}, not {value!r}")
        return value

    def label_path(self, at: At, value: str) -> str:
        try:
            return path_of_label(value)
        except ValueError as error:
            raise self.problem(at, str(error)) from error
