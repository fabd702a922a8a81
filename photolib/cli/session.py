"""Options every command has, opening the library, and running a job with a progress bar."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from photolib.cli.output import errors
from photolib.events import Event
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import EmbedderStage, EmbedderStatus, IngestPhase, IngestProgress

T = TypeVar("T")

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", help="The library's folder; default: the platform's data folder."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, help="At most this many.")]


@contextmanager
def opened(directory: Path | None, *, writing: bool) -> Iterator[Library]:
    """The library, closed at the end. `writing` refuses when another Photolib writes to it."""
    library = Library.open(directory, writing=writing)
    try:
        yield library
    finally:
        library.close()


def run_cancellable(job: Callable[[JobToken], T]) -> T:
    """Run a job; Ctrl+C or SIGTERM cancels its token, so that it ends in good order."""
    token = JobToken()

    def stop(*_: object) -> None:
        token.cancel()

    before = {s: signal.signal(s, stop) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        return job(token)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def progress_shown(library: Library) -> Iterator[None]:
    """A progress bar on stderr that follows the library's events; lines when it is no terminal."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f} of {task.total:,.0f} photos, {task.fields[rate]:.0f}/s"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=errors,
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    task: TaskID | None = None
    told = ""

    def follow(event: Event) -> None:
        nonlocal task, told
        text = _wording(event)
        if isinstance(event, IngestProgress) and event.total:
            if task is None:
                task = bar.add_task("Indexing", total=event.total, rate=0.0)
            bar.update(
                task, completed=event.done, total=event.total, rate=event.rate, description=text
            )
        if text and text != told and bar.disable:
            told = text
            errors.print(text, markup=False)

    unsubscribe = library.events.subscribe(follow)
    try:
        with bar:
            yield
    finally:
        unsubscribe()


@contextmanager
def counted(what: str, noun: str) -> Iterator[Callable[[int, int], object]]:
    """A progress bar on stderr, with the time that is left; gives what is told (done, all)."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f} of {task.total:,.0f} " + noun),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=errors,
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    task = bar.add_task(what, total=None, visible=False)

    def report(done: int, total: int) -> None:
        bar.update(task, completed=done, total=total, visible=True)

    with bar:
        yield report


def _wording(event: Event) -> str:
    if isinstance(event, EmbedderStatus):
        if event.stage is EmbedderStage.LOADING:
            return f"Loading the model {event.name}"
        return event.message if event.stage is EmbedderStage.FAILED else ""
    if isinstance(event, IngestProgress):
        if event.phase is IngestPhase.FAILED:
            return event.message
        return {
            IngestPhase.SCANNING: "Looking for photos",
            IngestPhase.LOADING_MODEL: "Reading photos while the model loads",
            IngestPhase.INDEXING: "Indexing",
        }.get(event.phase, "")
    return ""
