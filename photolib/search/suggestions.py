"""What may be meant while a query is being typed: operators, names with counts, earlier queries.

The word the cursor stands in (or behind) is completed. Names are found by the beginning of any
of their words, the most photos first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from photolib.catalog import Catalog, albums, searches, tags, vocabulary
from photolib.catalog.text_columns import folded
from photolib.search.language import fields
from photolib.search.language.filter_registry import by_key, filters
from photolib.search.language.lexer import Kind, Lexeme, lexemes
from photolib.search.language.printer import value_text
from photolib.types import Suggestion, SuggestionKind

MOST = 12
LOGIC = {"AND": "both", "OR": "one of them", "NOT": "not this", "without": "not this"}


@dataclass(frozen=True, slots=True)
class Name:
    """A value that may stand after a filter's colon."""

    kind: SuggestionKind
    key: str
    value: str
    count: int | None = None
    label: str = ""


class Suggester:
    """Suggestions for one catalog. Thread-safe; a call reads the names anew after a change."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._names: list[Name] | None = None
        self._version = 0

    def forget(self) -> None:
        """The catalog has changed."""
        self._version += 1
        self._names = None

    def suggest(self, text: str, cursor: int, *, limit: int = MOST) -> list[Suggestion]:
        """The likeliest completions at `cursor`, at most `limit`."""
        cursor = max(0, min(cursor, len(text)))
        lexeme = next((x for x in lexemes(text) if x.start < cursor <= x.end), None)
        if lexeme is not None and lexeme.kind is Kind.FIELD:
            found = self._values(lexeme)
        elif lexeme is None:
            found = self._fresh(text, cursor)
        elif lexeme.kind is Kind.MINUS:
            found = self._keys(cursor)
        elif lexeme.kind in (Kind.WORD, Kind.AND, Kind.OR, Kind.NOT):
            found = self._words(text, lexeme, cursor)
        else:
            found = iter(())
        return list(_first(found, limit))

    def _fresh(self, text: str, cursor: int) -> Iterator[Suggestion]:
        """Nothing is typed here yet: earlier queries and the operators for an empty line, else
        nothing, as a list would lie over the answer to what is typed already."""
        if text.strip():
            return
        yield from self._asked("", len(text))
        yield from self._keys(cursor)

    def _keys(self, cursor: int) -> Iterator[Suggestion]:
        for key, says in _operators():
            yield Suggestion(SuggestionKind.OPERATOR, f"{key}:", cursor, cursor, says)

    def _words(self, text: str, lexeme: Lexeme, cursor: int) -> Iterator[Suggestion]:
        start, end, typed = lexeme.start, lexeme.end, folded(text[lexeme.start : cursor])
        for key, says in _operators():
            if key.startswith(typed):
                yield Suggestion(SuggestionKind.OPERATOR, f"{key}:", start, end, says)
        for word, says in LOGIC.items():
            if word.casefold().startswith(typed):
                yield Suggestion(SuggestionKind.OPERATOR, word, start, end, says)
        named = [name for name in self._all_names() if name.kind is not SuggestionKind.VALUE]
        for name in _matching(named, typed):
            yield _suggestion(name, start, end)
        if cursor == len(text):
            yield from self._asked(text, len(text))

    def _values(self, lexeme: Lexeme) -> Iterator[Suggestion]:
        key = by_key()[lexeme.key].key if lexeme.key in by_key() else lexeme.key
        typed = folded(lexeme.text)
        given = ""
        if "," in typed:  # the last of several values
            given = lexeme.text[: lexeme.text.rfind(",") + 1]
            typed = typed[typed.rfind(",") + 1 :].strip()
        start, end = lexeme.start, lexeme.end
        names = [name for name in self._all_names() if name.key == key]
        compared = [name for name in names if name.value.startswith((">", "<"))]
        for name in _matching(compared, lexeme.op + typed):
            yield Suggestion(name.kind, f"{lexeme.key}:{name.value}", start, end)
        for name in _matching([name for name in names if name not in compared], typed):
            text = f"{lexeme.key}:{lexeme.op}{value_text(given + name.value)}"
            yield Suggestion(name.kind, text, start, end, name.label, name.count)

    def _asked(self, text: str, end: int) -> Iterator[Suggestion]:
        """Queries asked before that begin with what is typed."""
        typed = " ".join(text.split()).casefold()
        with self._catalog.read() as tx:
            earlier = searches.history(tx)
        for query in earlier:
            if query.casefold().startswith(typed) and query.casefold() != typed:
                yield Suggestion(SuggestionKind.HISTORY, query, 0, end)

    def _all_names(self) -> list[Name]:
        names, version = self._names, self._version
        if names is None:
            names = [*_in_catalog(self._catalog), *_fixed()]
            if version == self._version:  # nothing has changed meanwhile
                self._names = names
        return names


def _in_catalog(catalog: Catalog) -> list[Name]:
    with catalog.read() as tx:
        tagged = {tag.name: tag.accepted + tag.suggested for tag in tags.all_tags(tx)}
        years = {str(year): count for year, count in vocabulary.years(tx).items()}
        return [
            *_counted(SuggestionKind.TAG, "tag", tagged),
            *_counted(SuggestionKind.FOLDER, "folder", vocabulary.folders(tx)),
            *_counted(SuggestionKind.CAMERA, "camera", vocabulary.cameras(tx)),
            *_counted(SuggestionKind.LENS, "lens", vocabulary.lenses(tx)),
            *_counted(SuggestionKind.DATE, "date", years),
            *(
                Name(SuggestionKind.SAVED, "album", saved.name, label=saved.query)
                for saved in searches.all_saved(tx)
            ),
            *(
                Name(SuggestionKind.SAVED, "album", album.name, album.photos)
                for album in albums.all_albums(tx)
            ),
        ]


def _counted(kind: SuggestionKind, key: str, counts: Mapping[str, int]) -> Iterator[Name]:
    for name, count in counts.items():
        yield Name(kind, key, " ".join(name.split()), count)


def _fixed() -> Iterator[Name]:
    """The values of filters and options that have few of them."""
    for kind in filters():
        for value in kind.values:
            yield Name(SuggestionKind.VALUE, kind.key, value)
    for key, members in fields.OPTIONS.items():
        for member in members:
            yield Name(SuggestionKind.VALUE, key, str(member))
    yield Name(SuggestionKind.VALUE, fields.LIKE, "selected", label="the photo that is selected")


def _operators() -> Iterator[tuple[str, str]]:
    """Everything that may stand before a colon, with what it means."""
    for kind in filters():
        yield kind.key, kind.says
    yield from fields.SAYS.items()


def _matching(names: list[Name], typed: str) -> list[Name]:
    """Names a word of which begins with what is typed; the whole name's beginning first."""
    ranked = []
    for name in names:
        text = folded(name.value)
        at = text.find(typed)
        while at > 0 and text[at - 1].isalnum():
            at = text.find(typed, at + 1)
        if at >= 0:
            ranked.append((at > 0, -(name.count or 0), name))
    return [name for *_, name in sorted(ranked, key=lambda one: one[:2])]


def _suggestion(name: Name, start: int, end: int) -> Suggestion:
    text = f"{name.key}:{value_text(name.value)}"
    return Suggestion(name.kind, text, start, end, name.label, name.count)


def _first(found: Iterable[Suggestion], limit: int) -> Iterator[Suggestion]:
    """The first `limit` that differ."""
    told: set[str] = set()
    for suggestion in found:
        if len(told) >= limit:
            return
        if suggestion.text not in told:
            told.add(suggestion.text)
            yield suggestion
