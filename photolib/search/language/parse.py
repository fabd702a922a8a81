"""Text -> tree. Never raises: what cannot be understood is left out and marked with the reason.

    query    = every ("OR" every)*
    every    = sequence ("AND" sequence)*
    sequence = words, filters, quoted words, groups and negations side by side: all must hold;
               with "+" and "~" between them, vectors to add and to take away

The plain words of a sequence are one sentence, whatever stands between them.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterable
from datetime import datetime

from photolib.search.language import fields
from photolib.search.language.ast import (
    Exact,
    Filter,
    Meaning,
    Node,
    Parsed,
    QueryOptions,
    Weighted,
    all_of,
    any_of,
    is_filter,
    negated,
)
from photolib.search.language.dates import Calendar
from photolib.search.language.filters import date
from photolib.search.language.free_text import DatePhrase, DateSpotter
from photolib.search.language.lexer import MAX_CHARACTERS, Kind, Lexeme, lexemes
from photolib.search.language.sequence import Sequence
from photolib.types import QueryToken, TokenKind

MAX_PARTS = 200  # lexemes besides plain words
MAX_DEPTH = 20  # parentheses in parentheses
MAX_WEIGHT = 10.0
_ENDS = (Kind.AND, Kind.OR, Kind.CLOSE)


def parse(text: str, calendar: Calendar | None = None) -> Parsed:
    """The meaning of a query; `node` is None for one that asks for nothing.

    `calendar` is what relative dates go by; by default the clock of now, in the north.
    """
    return _Parser(text, calendar or Calendar(datetime.now())).parse()


class _Parser:
    def __init__(self, text: str, calendar: Calendar) -> None:
        self._text = text
        self._calendar = calendar
        self._spotter = DateSpotter(calendar)
        self._tokens: list[QueryToken] = []
        self._options = QueryOptions()
        self._lexemes = self._readable(text)
        self._at = 0

    def parse(self) -> Parsed:
        node = self._either(0)
        tokens = sorted(self._tokens, key=lambda token: token.start)
        return Parsed(node, tuple(tokens), self._options)

    def _readable(self, text: str) -> list[Lexeme]:
        """The lexemes up to the length a query may have."""
        kept: list[Lexeme] = []
        parts = 0
        for lexeme in lexemes(text):
            if fields.is_word(lexeme, self._said(lexeme)):
                lexeme = Lexeme(Kind.WORD, lexeme.start, lexeme.end, self._said(lexeme))
            parts += lexeme.kind is not Kind.WORD or bool(lexeme.weight)
            if parts > MAX_PARTS:
                self._ignore(lexeme.start, len(text), "This query has too many parts to be read.")
                return kept
            kept.append(lexeme)
        if len(text) > MAX_CHARACTERS and text[MAX_CHARACTERS:].strip():
            self._ignore(MAX_CHARACTERS, len(text), "The query is too long; it is read up to here.")
        return kept

    # --- the grammar ------------------------------------------------------------------

    def _either(self, depth: int) -> Node | None:
        return self._joined(Kind.OR, any_of, lambda: self._every(depth))

    def _every(self, depth: int) -> Node | None:
        return self._joined(Kind.AND, all_of, lambda: self._sequence(depth))

    def _joined(
        self,
        operator: Kind,
        join: Callable[[Iterable[Node]], Node | None],
        operand: Callable[[], Node | None],
    ) -> Node | None:
        last = operand()
        found = [] if last is None else [last]
        while (lexeme := self._next()) is not None and lexeme.kind is operator:
            self._at += 1
            before, last = last, operand()
            found += [] if last is None else [last]
            if before is None or last is None:
                self._ignore_lexeme(lexeme, f"{lexeme.text} stands between two things to find.")
            else:
                self._operator(lexeme)
        return join(found)

    def _sequence(self, depth: int) -> Node | None:
        sequence = Sequence()
        sign: Lexeme | None = None
        while (lexeme := self._next()) is not None:
            if lexeme.kind is Kind.CLOSE and depth == 0:
                self._at += 1
                self._ignore_lexeme(lexeme, "There is no parenthesis that this one closes.")
            elif lexeme.kind in _ENDS:
                break
            elif lexeme.kind in (Kind.PLUS, Kind.TILDE):
                self._at += 1
                self._end_operand(sequence, sign)
                sequence.begin_operand(1 if lexeme.kind is Kind.PLUS else -1, lexeme.start)
                sign = lexeme
            elif lexeme.kind is Kind.WORD:
                self._words(self._run(), sequence)
            elif lexeme.kind in (Kind.NOT, Kind.MINUS):
                self._negation(sequence, depth)
            else:
                node = self._primary(depth)
                if node is not None:
                    sequence.add(lexeme.start, node)
        self._end_operand(sequence, sign)
        return sequence.node()

    def _end_operand(self, sequence: Sequence, sign: Lexeme | None) -> None:
        if sign is None:
            return
        if sequence.operand_is_empty:
            self._ignore_lexeme(sign, f"Say after {self._said(sign)} what to add or take away.")
        else:
            self._operator(sign)

    def _primary(self, depth: int) -> Node | None:
        """Quoted words, a field or a group; None where it says nothing."""
        lexeme = self._lexemes[self._at]
        self._at += 1
        if lexeme.kind is Kind.QUOTED:
            text = " ".join(lexeme.text.split())
            if not text:
                self._ignore_lexeme(lexeme, "Write the words to find between the quotes.")
                return None
            return _weighted(Exact(text), self._token(lexeme, TokenKind.EXACT, f"“{text}”"))
        if lexeme.kind is Kind.FIELD:
            return self._field(lexeme)
        return self._group(lexeme, depth)

    def _group(self, lexeme: Lexeme, depth: int) -> Node | None:
        if depth == MAX_DEPTH:
            self._ignore_lexeme(lexeme, "There are too many parentheses in one another.")
            return None
        node = self._either(depth + 1)
        close = self._next()
        if close is None:
            self._ignore_lexeme(lexeme, "This parenthesis is not closed.")
            return node
        self._at += 1
        if node is None:
            for parenthesis in (lexeme, close):
                self._ignore_lexeme(parenthesis, "Nothing to find stands in these parentheses.")
            return None
        self._operator(lexeme)
        return _weighted(node, self._token(close, TokenKind.OPERATOR, ""))

    def _field(self, lexeme: Lexeme) -> Node | None:
        found = fields.read(lexeme, self._calendar, self._options)
        self._options = found.options or self._options
        if found.problem:
            self._ignore_lexeme(lexeme, found.problem)
            return None
        weight = self._token(lexeme, found.kind, found.label)
        return None if found.node is None else _weighted(found.node, weight)

    def _plain_word(self) -> Node:
        lexeme = self._lexemes[self._at]
        self._at += 1
        return _weighted(Meaning(lexeme.text), self._token(lexeme, TokenKind.MEANING, lexeme.text))

    # --- negation ---------------------------------------------------------------------

    def _negation(self, sequence: Sequence, depth: int) -> None:
        """Adds the Not of what follows NOT, "without" or a minus."""
        first = len(self._tokens)
        signs = self._signs()
        lexeme, last = self._next(), signs[-1]
        if lexeme is None or lexeme.kind in (*_ENDS, Kind.PLUS, Kind.TILDE):
            for sign in signs:
                self._ignore_lexeme(sign, f"Say after {self._said(sign)} what to leave out.")
            return
        if lexeme.kind is not Kind.WORD:
            node = self._primary(depth)
        elif last.kind is Kind.MINUS:
            node = self._minus_word(lexeme)
        else:
            kept = Sequence()
            self._words(self._run(to_comma=True), kept)
            dates, node = kept.take_filters() if kept.has_words else ((), kept.node())
            for start, found in dates:
                sequence.add(start, found)
        if node is None:
            return
        self._mark_negated(first, signs)
        for _ in signs:
            node = negated(node)
        sequence.add_other(signs[0].start, node)

    def _signs(self) -> list[Lexeme]:
        found: list[Lexeme] = []
        while (lexeme := self._next()) is not None and lexeme.kind in (Kind.NOT, Kind.MINUS):
            self._at += 1
            found.append(lexeme)
        return found

    def _minus_word(self, lexeme: Lexeme) -> Node:
        reading = self._spotter.single(lexeme.text)
        if reading is None:
            return self._plain_word()
        self._at += 1
        self._token(lexeme, TokenKind.DATE, fields.date_label(lexeme.text))
        return Filter(date.KEY, "", lexeme.text, reading.condition)

    def _mark_negated(self, first: int, signs: list[Lexeme]) -> None:
        """One chip for the sign and what it leaves out, where that is one chip itself."""
        told = self._tokens[first:]
        if len(told) != 1 or len(signs) != 1 or told[0].kind is TokenKind.IGNORED:
            for sign in signs:
                self._operator(sign)
            return
        start, end = signs[0].start, told[0].end
        self._tokens[first] = dataclasses.replace(
            told[0], start=start, text=self._text[start:end], label=f"Not {told[0].label}"
        )

    # --- words ------------------------------------------------------------------------

    def _run(self, *, to_comma: bool = False) -> list[Lexeme]:
        """The words from here to the next lexeme of another kind."""
        run: list[Lexeme] = []
        while (lexeme := self._next()) is not None and lexeme.kind is Kind.WORD:
            self._at += 1
            run.append(lexeme)
            if to_comma and lexeme.text.endswith((",", ";")):
                break
        return run

    def _words(self, run: list[Lexeme], sequence: Sequence) -> None:
        """Adds words: those with a weight by themselves, the others as sentence and dates."""
        for odd, words in itertools.groupby(run, _is_odd):
            if odd:
                for lexeme in words:
                    self._odd_word(lexeme, sequence)
            else:
                self._plain_words(list(words), sequence)

    def _plain_words(self, run: list[Lexeme], sequence: Sequence) -> None:
        for piece in self._spotter.split(run):
            first, last = piece.lexemes[0], piece.lexemes[-1]
            if isinstance(piece, DatePhrase):
                self._tell(first.start, last.end, TokenKind.DATE, fields.date_label(piece.phrase))
                found = Filter(date.KEY, "", piece.phrase, piece.reading.condition)
                sequence.add_date(first.start, found)
            else:
                words = [lexeme.text for lexeme in piece.lexemes]
                label = " ".join(words).rstrip(",;")
                self._tell(first.start, last.end, TokenKind.MEANING, label)
                sequence.add_words(first.start, words)

    def _odd_word(self, lexeme: Lexeme, sequence: Sequence) -> None:
        if not lexeme.text.strip("-"):
            self._ignore_lexeme(lexeme, "A minus stands right before what to leave out, as -dog.")
            return
        weight = self._token(lexeme, TokenKind.MEANING, lexeme.text)
        if weight is None:
            sequence.add_words(lexeme.start, [lexeme.text])
        else:
            sequence.add(lexeme.start, Weighted(Meaning(lexeme.text), weight))

    # --- tokens -----------------------------------------------------------------------

    def _next(self) -> Lexeme | None:
        return self._lexemes[self._at] if self._at < len(self._lexemes) else None

    def _said(self, lexeme: Lexeme) -> str:
        return self._text[lexeme.start : lexeme.end]

    def _tell(self, start: int, end: int, kind: TokenKind, label: str, problem: str = "") -> None:
        self._tokens.append(QueryToken(start, end, kind, self._text[start:end], label, problem))

    def _token(self, lexeme: Lexeme, kind: TokenKind, label: str) -> float | None:
        """Tells of a lexeme and returns its weight; None for the normal one."""
        weight, problem = 1.0, ""
        if lexeme.weight:
            try:
                weight = float(lexeme.weight[1:])
            except ValueError:
                weight = -1.0
            if not 0 <= weight <= MAX_WEIGHT:
                weight, problem = 1.0, f"A weight goes from 0 to {MAX_WEIGHT:g}, as dog^2."
        self._tell(lexeme.start, lexeme.end, kind, label, problem)
        return None if weight == 1 else weight

    def _operator(self, lexeme: Lexeme) -> None:
        self._tell(lexeme.start, lexeme.end, TokenKind.OPERATOR, "")

    def _ignore_lexeme(self, lexeme: Lexeme, problem: str) -> None:
        self._ignore(lexeme.start, lexeme.end, problem)

    def _ignore(self, start: int, end: int, problem: str) -> None:
        self._tell(start, end, TokenKind.IGNORED, "", problem)


def _is_odd(lexeme: Lexeme) -> bool:
    """A word with a weight, or only of dashes."""
    return bool(lexeme.weight) or not lexeme.text.strip("-")


def _weighted(node: Node, weight: float | None) -> Node:
    """A filter holds or not, however much it should count."""
    return node if weight is None or is_filter(node) else Weighted(node, weight)
