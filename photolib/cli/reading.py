"""`read-text`: make the text in photos searchable."""

from __future__ import annotations

import sys

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from photolib.cli.output import errors, print_json, say
from photolib.cli.session import JsonOption, LibraryOption, opened, run_cancellable
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import TextSummary


def register(app: typer.Typer) -> None:
    app.command("read-text")(read_text)


def read_text(library: LibraryOption = None, json: JsonOption = False) -> None:
    """Read the text in photos, so that searches find it. Safe to stop at any time."""
    with opened(library, writing=True) as lib:
        summary = run_cancellable(lambda token: _run(lib, token))
        read, total = lib.reading.counts()
    if json:
        print_json(
            {
                "read": summary.read,
                "with_text": summary.with_text,
                "failed": summary.failed,
                "cancelled": summary.cancelled,
                "read_in_all": read,
                "photos": total,
            }
        )
    elif summary.cancelled:
        say(f"Stopped after {summary.read:,} photos; the next 'photolib read-text' goes on.")
    else:
        say(f"Read {summary.read:,} photos, {summary.with_text:,} of them with text.")
    if summary.failed and not json:
        say(f"Not readable now, to be tried again next time: {summary.failed:,}.")
    if summary.cancelled:
        raise typer.Exit(1)


def _run(lib: Library, token: JobToken) -> TextSummary:
    read, total = lib.reading.counts()
    bar = Progress(
        TextColumn("Reading text"),
        BarColumn(),
        TextColumn("{task.completed:,.0f} of {task.total:,.0f} photos"),
        TimeRemainingColumn(),
        console=errors,
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    with bar:
        task = bar.add_task("", total=total, completed=read)
        return lib.reading.read(
            token, lambda done, total: bar.update(task, completed=done, total=total)
        )
