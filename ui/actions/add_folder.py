"""Adds a folder of photos to the library; dropping one on the window does the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photolib.library import Library
from photolib.types import Folder
from ui import names
from ui.actions._action import Action, ActionContext
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def add_to(library: Library, paths: Sequence[Path]) -> list[Folder]:
    """Add each folder and start looking at its photos. *Blocking*; raises InputProblem."""
    folders = [library.add_folder(path) for path in paths]
    library.start_indexing([folder.folder_id for folder in folders])
    return folders


def add(context: ActionContext, paths: Sequence[Path]) -> None:
    """The same off the GUI thread, and say so."""

    def done(folders: list[Folder]) -> None:
        told = ", ".join(names.file_name(folder.path) for folder in folders)
        context.say(tr("Added {names}.", "folders").format(names=told))

    Operation(lambda _token: add_to(context.library, paths), lane="work").success(done).run(
        context.operations
    )


def run(context: ActionContext) -> None:
    folder = context.ask_folder()
    if folder is not None:
        add(context, [folder])


ACTION = Action(
    id="add_folder",
    text=QT_TR_NOOP("Add folder…"),
    run=run,
    menu="File",
    order=100,
    shortcut="Ctrl+O",
    icon="folder-plus",
)
