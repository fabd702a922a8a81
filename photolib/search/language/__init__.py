"""The query language: text -> `parse` -> tree of `ast` -> `printer` -> text."""

from photolib.search.language.dates import Calendar
from photolib.search.language.parse import parse
from photolib.search.language.printer import canonical, write

__all__ = ["Calendar", "canonical", "parse", "write"]
