"""Where in a TOML text a table, a key or an entry of a list stands, for messages about mistakes.

`tomllib` tells the place of wrong syntax only. What is well-formed but makes no sense is looked
up here: the text is valid TOML 1.0 already, so the walk knows strings, comments and brackets and
nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEADER = re.compile(r"[ \t]*\[\[?\s*(?P<name>[^\[\]\n]*?)\s*\]\]?[ \t]*(#[^\n]*)?$")
_KEY = re.compile(r"[ \t]*(?P<name>\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'|[\w-]+)\s*=")
_PART = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)'|([\w-]+)")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL
)


class Place(NamedTuple):
    """Counted from 1, as editors do."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}"


def find(text: str, table: tuple[str, ...], key: str = "", entry: int | None = None) -> Place:
    """The place of `entry` (from 1) of the list `key` of `table`, of the key itself, or of the
    table's header; the nearest that is found."""
    section = _section(text, table)
    if section is None:  # no header of its own: a key of the table above, if at all
        return find(text, table[:-1], table[-1])
    start, end = section
    if not key:
        return _place(text, start)
    for at, name in _keys(text, start, end):
        if name == key:
            if entry is None:
                return _place(text, at)
            opened = text.find("[", at, end)
            for number, position in enumerate(_entries(text, opened), start=1):
                if number == entry:
                    return _place(text, position)
            return _place(text, at)
    return _place(text, start)


def _place(text: str, at: int) -> Place:
    return Place(text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1)


def _section(text: str, table: tuple[str, ...]) -> tuple[int, int] | None:
    """From the table's header to the next one; from the top for the root table."""
    start = 0
    found = not table
    for at, name in _headers(text):
        if found:
            return start, at
        if name == table:
            start, found = at, True
    return (start, len(text)) if found else None


def _headers(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    for at, line in _lines_outside_values(text):
        if match := _HEADER.match(line):
            parts = tuple(
                next(part for part in found if part) for found in _PART.findall(match["name"])
            )
            yield at + len(line) - len(line.lstrip()), parts


def _keys(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for at, line in _lines_outside_values(text):
        if start <= at < end and (match := _KEY.match(line)):
            yield at + match.start("name"), match["name"].strip("\"'")


def _lines_outside_values(text: str) -> Iterator[tuple[int, str]]:
    """Lines that do not begin inside of a string or a bracket, with where they begin."""
    depth = 0
    fresh = True
    at = 0
    while at <= len(text):
        if fresh:
            fresh = False
            if depth <= 0:
                end = text.find("\n", at)
                line = text[at : end if end >= 0 else len(text)]
                yield at, line
                if _HEADER.match(line):  # its brackets are no value
                    at += len(line)
                    depth = 0
                    continue
        if at == len(text):
            return
        if match := _STRING.match(text, at):
            at = match.end()
            continue
        character = text[at]
        depth += character in "[{"
        depth -= character in "]}"
        fresh = character == "\n"
        at += 1


def _entries(text: str, opened: int) -> Iterator[int]:
    """Where each value of the list that opens at `opened` begins."""
    depth = 0
    waiting = True
    at = opened
    while 0 <= at < len(text):
        match = _STRING.match(text, at)
        character = text[at]
        is_comment = character == "#"
        if depth == 1 and waiting and not is_comment and character not in " \t\r\n,]":
            yield at
            waiting = False
        if match:
            at = match.end()
            continue
        depth += character in "[{"
        depth -= character in "]}"
        if depth == 0:
            return
        if depth == 1 and character == ",":
            waiting = True
        at += 1
