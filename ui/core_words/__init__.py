"""What the core says, in the language of the window.

The core speaks English and knows nothing of Qt. Its sentences stand here as templates, those with
details too: what fits one is said in its translation with the details put in, and everything else
as it came. A sentence of the core that is changed has to be changed here as well, which
tests/ui/test_core_words.py holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from ui.core_words import error_parts, errors, queries, sentences
from ui.translation import tr

INSIDE = {"reason", "reason_given", "remedy", "why", "detail", "fault", "rest"}
"""Details that are sentences, or parts of one, themselves."""
TRASHES = ("the Recycle Bin", "the Trash")  # as other systems call it; one word in other languages
KEPT = 1024
SAID = (
    *sentences.PROBLEMS,
    *sentences.CHANGES,
    *sentences.ANSWERS,
    *sentences.MODELS,
    *sentences.MENDING,
    *errors.ERRORS,
    *error_parts.WRITING,
    *error_parts.PARTS,
    *queries.PROBLEMS,
    *queries.HINTS,
)
Pattern = tuple[str, re.Pattern[str]]
Found = tuple[str, dict[str, str]]


def said(text: str) -> str:
    """A sentence of the core in the language of the window; itself where it is not known."""
    found = _found(text)
    for trash in TRASHES if found is None else ():
        found = found or (_found(text.replace(trash, "the trash")) if trash in text else None)
    if found is None:
        return text
    template, details = found
    told = tr(template)
    if told == template:
        return text
    return told.format(
        **{name: said(value) if name in INSIDE else value for name, value in details.items()}
    )


def change(title: str) -> str:
    """What a change of the library did, as it stands inside a sentence."""
    told = said(title)
    return told if told != title else title[:1].lower() + title[1:]


def piece(label: str) -> str:
    """What a piece of a query was understood as, for its chip: "Rating at least 3"."""
    negated = _first(label, _compiled((queries.NEGATED,)))
    if negated is not None:
        return tr(queries.NEGATED).format(rest=piece(negated[1]["rest"]))
    titled = _first(label, _compiled(queries.TITLES))
    if titled is None:
        return label
    template, value = titled[0], titled[1]["value"]
    compared = _first(value, _compiled(queries.COMPARED))
    if compared is not None:
        value = tr(compared[0]).format(**compared[1])
    return tr(template).format(value=value)


@lru_cache(KEPT)
def _found(text: str) -> Found | None:
    return _first(text, _patterns())


def _first(text: str, patterns: Sequence[Pattern]) -> Found | None:
    for template, pattern in patterns:
        if fits := pattern.fullmatch(text):
            return template, fits.groupdict()
    return None


@cache
def _patterns() -> Sequence[Pattern]:
    """Those that say most by themselves first: they fit least by chance."""
    return _compiled(tuple(sorted(SAID, key=lambda one: -len(re.sub(r"\{\w+\}", "", one)))))


@cache
def _compiled(templates: tuple[str, ...]) -> Sequence[Pattern]:
    return [(one, re.compile(_expression(one), re.DOTALL)) for one in templates]


def _expression(template: str) -> str:
    # A path may hold spaces: where the reason begins is told by the reasons there are.
    reasons = "|".join(re.sub(r"\\\{\w+\\\}", ".+?", re.escape(r)) for r in error_parts.WRITING)
    made = re.sub(r"\\\{reason\\\}", lambda _found: f"(?P<reason>{reasons})", re.escape(template))
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", made)
