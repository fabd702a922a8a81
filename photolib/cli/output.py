"""How commands speak: one JSON document on stdout, or plain lines for people.

Progress and problems always go to stderr, so that stdout can be piped.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.table import Table

errors = Console(stderr=True, highlight=False, soft_wrap=True)


def wants_json(arguments: Sequence[str]) -> bool:
    return "--json" in arguments


def print_json(document: dict[str, Any]) -> None:
    """One document, ASCII only, so that any file name and any terminal will do."""
    typer.echo(json.dumps(document, default=_plain))


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"cannot be written as JSON: {type(value).__name__}")


def print_error(sentence: str, as_json: bool) -> None:
    if as_json:
        print_json({"error": sentence})
    else:
        errors.print(sentence, markup=False)


def say(sentence: str) -> None:
    typer.echo(sentence)


def table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()
) -> None:
    """A borderless table on stdout; columns in `right` are right-aligned."""
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for number, title in enumerate(columns):
        grid.add_column(title, justify="right" if number in right else "left", overflow="fold")
    for row in rows:
        grid.add_row(*(_printable(cell) for cell in row))
    width = None if sys.stdout.isatty() else 200
    Console(width=width, highlight=False, markup=False).print(grid)


def _printable(text: str) -> str:
    return text.encode(errors="backslashreplace").decode()
