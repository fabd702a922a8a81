"""Words between operators: most are one sentence for the encoder, some say a date.

"kids in the snow, 2019" is the sentence "kids in the snow" and the date 2019.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photolib.search.language.dates import (
    FILLERS,
    MAX_WORDS,
    OPENING_WORDS,
    Bare,
    Calendar,
    Reading,
    read,
)
from photolib.search.language.lexer import Lexeme

_PREPOSITIONS = {"in", "on", "from", "during", "at", "of"}
_STOPS = ",;"


@dataclass(frozen=True, slots=True)
class Words:
    """Neighbouring words of the sentence."""

    lexemes: tuple[Lexeme, ...]


@dataclass(frozen=True, slots=True)
class DatePhrase:
    lexemes: tuple[Lexeme, ...]
    phrase: str
    reading: Reading


class DateSpotter:
    """Finds dates among words; after `MOST_TRIES` phrases it takes the rest for a sentence."""

    MOST_TRIES = 300

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._tries = 0

    def split(self, run: Sequence[Lexeme]) -> Iterator[Words | DatePhrase]:
        """The run in order, cut at the dates."""
        kept: list[Lexeme] = []
        at = 0
        while at < len(run):
            found = self._date_at(run, at)
            if found is None:
                kept.append(run[at])
                at += 1
                continue
            at += len(found.lexemes)
            if kept and kept[-1].text.casefold() in _PREPOSITIONS:
                preposition = kept.pop()
                found = DatePhrase((preposition, *found.lexemes), found.phrase, found.reading)
            if kept:
                yield Words(tuple(kept))
                kept = []
            yield found
        if kept:
            yield Words(tuple(kept))

    def single(self, word: str) -> Reading | None:
        """A word that says a date wherever it stands."""
        return self._read([word], Bare.ANYWHERE)

    def _date_at(self, run: Sequence[Lexeme], at: int) -> DatePhrase | None:
        first = run[at].text.rstrip(_STOPS).casefold()
        begins = at == 0 or run[at - 1].text.endswith(tuple(_STOPS))
        if begins:
            alone = self._alone(run, at)
            if alone is not None:
                return alone
        if not (first in OPENING_WORDS or first[:1].isdecimal()):
            return None
        for count in range(min(MAX_WORDS, len(run) - at), 0, -1):
            phrase = run[at : at + count]
            reading = self._read([lexeme.text for lexeme in phrase], Bare.ANYWHERE)
            if reading is not None:
                return DatePhrase(tuple(phrase), _text(phrase), reading)
        return None

    def _alone(self, run: Sequence[Lexeme], at: int) -> DatePhrase | None:
        """All the words up to the next comma, if they say nothing but a date."""
        end = at
        while end < len(run) and end - at <= MAX_WORDS:
            end += 1
            if run[end - 1].text.endswith(tuple(_STOPS)):
                break
        else:
            if end < len(run):
                return None
        said = [lexeme.text for lexeme in run[at:end]]
        while len(said) > 1 and said[0].casefold() in FILLERS:
            said = said[1:]
        reading = self._read(said, Bare.ALONE)
        if reading is None:
            return None
        return DatePhrase(tuple(run[at:end]), _text(run[end - len(said) : end]), reading)

    def _read(self, words: Sequence[str], bare: Bare) -> Reading | None:
        if self._tries >= self.MOST_TRIES or not _is_phrase(words):
            return None
        self._tries += 1
        reading = read(" ".join(words).rstrip(_STOPS), self._calendar)
        return reading if reading is not None and reading.bare >= bare else None


def _is_phrase(words: Sequence[str]) -> bool:
    """Whether words can be one phrase: commas end it, but for "december 25, 2019"."""
    if words[0].casefold() in FILLERS or words[-1].casefold() in FILLERS:
        return False
    inner = [word for word in words[:-1] if word.endswith(tuple(_STOPS))]
    last = words[-1].rstrip(_STOPS)
    return not inner or (inner == [words[-2]] and len(words) == 3 and last.isdecimal())


def _text(lexemes: Sequence[Lexeme]) -> str:
    return " ".join(lexeme.text for lexeme in lexemes).rstrip(_STOPS)
