"""Names of files and folders, and texts that hold them, as the window may show them.

Files may be called nearly anything: with new lines, tabs, bytes that are no text, marks that turn
the direction of what follows, hundreds of accents over one letter. Shown as they are, such names
would break lines, paint over their neighbours or claim another extension than they have.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

UNKNOWN = "\ufffd"
MOST_MARKS = 5  # over one letter; the most that a script is written with
UNBROKEN = 16  # letters that may stand together where lines break
LONG_TIP = 80  # letters; a tooltip of plain text has no second line
MARKS = "/\\_-."  # what separates the parts of names
GAP = "\u200b"  # where a line may break, without being seen
_BREAKS = re.compile(f"({GAP}|[/\n-])")  # and where lines break by themselves
JOINER = "\u200d"
_WITH_BEFORE = ("Mn", "Me", "Mc", "Sk", "Cf")  # marks, skin colours, what is not seen
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BY_ITSELF, _FROM_LEFT, _END = "\u2068", "\u2066", "\u2069"  # isolates of Unicode


def file_name(path: Path) -> str:
    """The last part of a path, to be shown in one line; the path itself where it has none."""
    return one_line(path.name or str(path))


def one_line(text: str) -> str:
    """`text` in one line, with everything that cannot or must not be shown made visible."""
    framed = text[:1] in (_BY_ITSELF, _FROM_LEFT) and text[-1:] == _END
    if framed and _TURNING.isdisjoint(text[1:-1]):
        return text  # made so before
    return _isolated(*_in_one_line(text), _BY_ITSELF)


def whole_path(path: Path) -> str:
    """In one line that is read from the left in every window, whatever names are in it."""
    return _isolated(*_in_one_line(str(path)), _FROM_LEFT)


def _isolated(told: str, turned: bool, how: str) -> str:
    """Else words written from right to left would turn the sentence they stand in; and in a window
    that is read from the right a sign at an end ("/home", "_DSC1.jpg") would go to the other."""
    turned = turned or QGuiApplication.isRightToLeft()
    return f"{how}{told}{_END}" if told and turned else told


def _in_one_line(text: str) -> tuple[str, bool]:
    """And whether there are words written from right to left in it."""
    if text.isascii() and text.isprintable():
        return text, False
    made: list[str] = []
    marks, turned = 0, False
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            made.append(_shown(letter))
        turned = turned or unicodedata.bidirectional(letter) in ("R", "AL", "AN")
    return "".join(made), turned


def breakable(text: str, longest: int = UNBROKEN, marks: str = MARKS) -> str:
    """Let long words wrap: after `marks`, and wherever more than `longest` letters stand together.

    The places where a line may break are characters of their own, which are copied along.
    """
    return " ".join(
        word if len(word) <= longest else _in_pieces(word, longest, marks)
        for word in text.split(" ")
    )


def breadth(text: str) -> int:
    """About how many Latin letters are as wide as the text."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def tip(text: str) -> str:
    """A text of the user's as a tooltip: never taken for HTML, and wrapped where it is long."""
    if breadth(text) <= LONG_TIP and "<" not in text and "&" not in text:
        return text
    lines = "<br>".join(escape(breakable(line)) for line in text.split("\n"))
    return f"<div>{lines}</div>"


def address(path: Path) -> QUrl:
    """Where a file is, for other programs: exact even where its name is no text."""
    return QUrl.fromEncoded(path.as_uri().encode())


def copied(path: Path) -> str:
    """A path as text that leads to the file: its address where the path cannot be text."""
    text = str(path)
    return path.as_uri() if any(0xD800 <= ord(one) < 0xE000 for one in text) else text


def _shown(letter: str) -> str:
    code = ord(letter)
    if code < 0x20:
        return chr(0x2400 + code)  # the picture of the control: ␊ for a new line
    if code in (0x2028, 0x2029):
        return "\u2424"
    if 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or letter in _TURNING:
        return UNKNOWN  # Python keeps bytes that are no text as lone surrogates
    return letter


def _in_pieces(word: str, longest: int, marks: str) -> str:
    for mark in marks:
        word = word.replace(mark, f"{mark}{GAP}")
    return "".join(
        run if len(run) <= longest else _cut(run, longest) for run in _BREAKS.split(word)
    )


def _cut(run: str, longest: int) -> str:
    """Gaps after every so many letters, never before what belongs to the letter before it."""
    made, letters, before = [run[0]], 1, run[0]
    for letter in run[1:]:
        joined = JOINER in (letter, before) or unicodedata.category(letter) in _WITH_BEFORE
        if not joined:
            letters += 1
            if letters > longest:
                made.append(GAP)
                letters = 1
        made.append(letter)
        before = letter
    return "".join(made)
