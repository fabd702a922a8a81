"""What a label is and what a set of them is; `labels` reads them from files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

DEFAULT_THRESHOLD = 0.75  # nine of ten suggestions are right: zero_shot.CUTS, docs/tagging.md
DEFAULT_MIN_PRECISION = 0.9
DEFAULT_KIND = "thing"
DEFAULT_TEMPLATES: dict[str, tuple[str, ...]] = {
    DEFAULT_KIND: ("a photo of {}", "{}"),
}

# What photos show in general, one caption for each corner of everyday life. A label is told from
# this background, so it is broad rather than complete, and no caption of it is a rarity.
DEFAULT_BACKGROUND: tuple[str, ...] = (
    "a photo", "a picture of something", "an ordinary photo", "an object", "a thing on a surface",
    "a photo of a person", "a portrait", "a group of people", "a man", "a woman", "a child",
    "hands holding something", "people walking in a street", "someone at work", "a sport",
    "a photo of an animal", "a bird", "an insect", "a fish", "a farm animal", "a pet",
    "a plate of food", "a drink", "fruit and vegetables", "a meal on a table", "a dessert",
    "a room in a house", "furniture", "an office", "a shop", "a corridor", "a staircase",
    "a building", "a street in a city", "a bridge", "a wall", "a window", "a door", "a sign",
    "a landscape", "a mountain", "trees", "a field of grass", "flowers", "a garden", "a rock",
    "the sea", "a river", "the sky", "clouds", "snow", "rain", "the night", "a light in the dark",
    "a car", "a vehicle", "a train", "a boat", "an aeroplane", "a machine", "a tool",
    "an electronic device", "a screen with text", "a page with text", "a drawing", "a pattern",
    "a texture", "clothes", "a toy", "a musical instrument", "a close-up", "a blurry photo",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """One label. `path` carries its parents ("animal/dog"), which it implies."""

    path: str
    kind: str = DEFAULT_KIND  # which templates make its prompts
    synonyms: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()  # whole sentences instead of templates, when given
    negatives: tuple[str, ...] = ()  # what it is often mistaken for: rivals that are no label
    threshold: float | None = None  # None: the set's
    exclusive: str | None = None  # labels of the same exclusive group compete

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def parents(self) -> tuple[str, ...]:
        """Paths of what the label implies, outermost first."""
        parts = self.path.split("/")
        return tuple("/".join(parts[:n]) for n in range(1, len(parts)))


@dataclass(frozen=True, slots=True)
class LabelSet:
    """Labels that are scored together, with how to ask for them."""

    name: str
    title: str
    labels: tuple[Label, ...]
    templates: dict[str, tuple[str, ...]]  # kind -> sentences with one {}
    background: tuple[str, ...] = DEFAULT_BACKGROUND
    threshold: float = DEFAULT_THRESHOLD
    hidden: tuple[str, ...] = ()  # of changes to a set: paths of labels that it loses

    def threshold_of(self, label: Label) -> float:
        return self.threshold if label.threshold is None else label.threshold

    def prompts_of(self, label: Label) -> tuple[str, ...]:
        """The sentences that describe a label: its name in every template of its kind, each
        synonym in the first, each once."""
        if label.prompts:
            return label.prompts
        templates = self.templates[label.kind]
        named = [template.format(label.name) for template in templates]
        others = [templates[0].format(synonym) for synonym in label.synonyms]
        return tuple(dict.fromkeys([*named, *others]))


def denies_itself(label: Label) -> str:
    """What is wrong with a label whose negatives are its own words; "" if nothing is."""
    own = {text.casefold() for text in (label.name, *label.synonyms, *label.prompts)}
    for negative in label.negatives:
        if negative.casefold() in own:
            return f"says that {label.name!r} is and is not {negative!r}"
    return ""


def contradiction(labels: Iterable[Label]) -> tuple[str, str] | None:
    """An exclusive group and what is wrong with it, if one is: at most one label of it fits, so
    none may imply or be called another."""
    rivals = {label.path: label for label in labels if label.exclusive is not None}
    called: dict[tuple[str, str], str] = {}
    for label in rivals.values():
        group = str(label.exclusive)
        for parent in label.parents:
            if parent in rivals and rivals[parent].exclusive == group:
                return group, f"is exclusive, but {label.path!r} cannot be without {parent!r}"
        for word in {word.casefold() for word in (label.name, *label.synonyms)}:
            other = called.setdefault((group, word), label.path)
            if other != label.path:
                return group, f"is exclusive, but {word!r} means both {other!r} and {label.path!r}"
    return None


def with_changes(label_set: LabelSet, changes: LabelSet) -> LabelSet:
    """The set with the labels of `changes` in the place of those of the same path, or behind the
    others, and without those hidden."""
    changed = {label.path: label for label in changes.labels}
    labels = {label.path: changed.pop(label.path, label) for label in label_set.labels}
    for path in changes.hidden:
        labels.pop(path, None)
    templates = label_set.templates | {
        kind: sentences
        for kind, sentences in changes.templates.items()
        if kind not in label_set.templates
    }
    return replace(label_set, labels=(*labels.values(), *changed.values()), templates=templates)


def with_words(words: Sequence[str], name: str) -> LabelSet:
    """A set of labels that have nothing but a path, each once."""
    labels = tuple(Label(path) for path in dict.fromkeys(words))
    return LabelSet(name, name, labels, dict(DEFAULT_TEMPLATES))


def combined(sets: Sequence[LabelSet]) -> LabelSet:
    """One set of all labels; of a path in several sets the last one counts.

    Each label keeps the prompts and the threshold that its own set gives it, and competes with
    labels of its own set only. The background is that of the first set.
    """
    labels: dict[str, Label] = {}
    for label_set in sets:
        for label in label_set.labels:
            labels[label.path] = replace(
                label,
                prompts=label_set.prompts_of(label),
                threshold=label_set.threshold_of(label),
                exclusive=label.exclusive and f"{label_set.name}:{label.exclusive}",
            )
    first = sets[0]
    return replace(first, labels=tuple(labels.values()))
