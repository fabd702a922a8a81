"""The query language: text -> `parse` -> tree of `ast` -> `printer` -> text."""

from photolib.search.language.parse import parse

__all__ = ["parse"]
