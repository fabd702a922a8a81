"""`add`, `remove` and `index`: which folders belong to the library, and making them searchable."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from photolib.cli.output import errors, print_json, say
from photolib.cli.session import (
    JsonOption,
    LibraryOption,
    opened,
    progress_shown,
    run_cancellable,
)
from photolib.errors import Cancelled, FolderProblem
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import Folder, IngestSummary

FoldersArgument = Annotated[list[Path], typer.Argument(metavar="FOLDER...")]
SomeFolders = Annotated[
    list[Path] | None, typer.Argument(metavar="[FOLDER...]", help="Default: all folders.")
]


def register(app: typer.Typer) -> None:
    app.command()(add)
    app.command()(remove)
    app.command()(index)


def add(folder: FoldersArgument, library: LibraryOption = None, json: JsonOption = False) -> None:
    """Add folders of photos. Photos stay where they are and are never changed."""
    with opened(library, writing=True) as lib:
        added = [lib.add_folder(path) for path in folder]
        if json:
            print_json({"folders": [_folder(f) for f in added]})
            return
        for one in added:
            say(f"Added {one.path}")
        say("Run 'photolib index' to make its photos searchable.")


def remove(
    folder: FoldersArgument, library: LibraryOption = None, json: JsonOption = False
) -> None:
    """Remove folders from the library. The photos themselves are not touched."""
    with opened(library, writing=True) as lib:
        removed = [_known(lib, path) for path in folder]
        for one in removed:
            lib.remove_folder(one.folder_id)
        if json:
            print_json({"removed": [_folder(f) for f in removed]})
            return
        for one in removed:
            say(f"Removed {one.path} from the library; its photos are still there.")


def index(
    folder: SomeFolders = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Stay and index what changes, until Ctrl+C.")
    ] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Scan the folders and make new and changed photos searchable. Safe to stop at any time."""
    with opened(library, writing=True) as lib:
        ids = [lib.add_folder(path).folder_id for path in folder] if folder else None
        if not lib.folders():
            raise FolderProblem(
                "The library has no folders yet; add one with 'photolib add FOLDER'."
            )
        started = time.monotonic()
        summary = run_cancellable(lambda token: _run(lib, ids, watch, token))
        took = time.monotonic() - started
        if json:
            print_json(_summary(summary, took))
        else:
            _tell(summary, took)
        if summary.cancelled and not watch:
            raise typer.Exit(1)


def _run(lib: Library, ids: list[int] | None, watch: bool, token: JobToken) -> IngestSummary:
    with progress_shown(lib):
        try:
            summary = lib.index_now(token, ids)
        except Cancelled:
            return IngestSummary(cancelled=True)
        if watch:
            lib.start_watching()
            errors.print("Watching the folders; press Ctrl+C to stop.")
            forever = threading.Event()
            while not token.cancelled:
                forever.wait(0.2)
        return summary


def _known(lib: Library, path: Path) -> Folder:
    wanted = path.expanduser().absolute()
    for folder in lib.folders():
        if folder.path in (wanted, wanted.resolve()):
            return folder
    raise FolderProblem(
        f"{path} is not a folder of this library; 'photolib status' lists those that are."
    )


def _folder(folder: Folder) -> dict[str, Any]:
    return {"id": folder.folder_id, "path": folder.path, "photos": folder.photos}


def _summary(summary: IngestSummary, took: float) -> dict[str, Any]:
    return {
        "added": summary.added,
        "updated": summary.updated,
        "moved": summary.moved,
        "missing": summary.missing,
        "returned": summary.returned,
        "embedded": summary.embedded,
        "unreadable": summary.unreadable,
        "cancelled": summary.cancelled,
        "took_s": round(took, 3),
        "problems": [{"path": p.path, "reason": p.reason} for p in summary.problems],
    }


def _tell(summary: IngestSummary, took: float) -> None:
    if summary.cancelled:
        say("Stopped; the next 'photolib index' goes on from here.")
        return
    facts = {
        "new": summary.added,
        "changed": summary.updated,
        "moved": summary.moved,
        "missing": summary.missing,
        "back again": summary.returned,
    }
    told = ", ".join(f"{count:,} {word}" for word, count in facts.items() if count)
    say(f"Folders: {told or 'nothing changed'}.")
    if summary.embedded:
        say(f"Indexed {summary.embedded:,} photos in {took:.1f} s.")
    for problem in summary.problems:
        errors.print(f"{problem.path}: {problem.reason}", markup=False)
