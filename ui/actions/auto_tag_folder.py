"""Suggests tags for every photo of a folder: the selected photo's, or the sidebar's."""

from __future__ import annotations

from photolib.library import Library
from photolib.types import Scope
from ui.actions import _suggesting
from ui.actions._action import Action, ActionContext, one_selected
from ui.operations import OperationToken
from ui.translation import QT_TR_NOOP, tr


def folder_of(library: Library, photo_id: int) -> Scope:
    """The folder the photo lies in, with what is below it."""
    details = library.details(photo_id)
    root = next(f for f in library.folders() if f.folder_id == details.folder_id)
    below = details.row.path.parent.relative_to(root.path).as_posix()
    return Scope(folder_id=root.folder_id, subfolder="" if below == "." else below)


def enabled(context: ActionContext) -> bool:
    return one_selected(context) or context.scope().folder_id is not None


def run(context: ActionContext) -> None:
    library, selection, chosen = context.library, context.selection(), context.scope()

    def job(token: OperationToken) -> _suggesting.Suggestions:
        scope = folder_of(library, selection[0]) if len(selection) == 1 else chosen
        ids = [int(photo_id) for photo_id in library.photo_ids(scope)]
        return _suggesting.suggest(library, ids, token)

    nothing = tr("No tag is certain enough for the photos of this folder.")
    _suggesting.start(context, job, nothing)


ACTION = Action(
    id="auto_tag_folder",
    text=QT_TR_NOOP("Auto-tag this folder"),
    run=run,
    menu="Photo",
    order=210,
    enabled=enabled,
    icon="tag",
    photo_menu=210,
    folder_menu=100,
)
