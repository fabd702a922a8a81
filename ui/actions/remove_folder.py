"""Takes the folder chosen in the sidebar out of the library; its photos stay on the disk."""

from __future__ import annotations

from collections.abc import Callable

from photolib.types import Folder
from ui.actions._action import Action, ActionContext
from ui.names import file_name, whole_path
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def enabled(context: ActionContext) -> bool:
    scope = context.scope()
    return scope.folder_id is not None and not scope.subfolder


def agreed(confirm: Callable[[str, str, str], bool], folder: Folder) -> bool:
    """Whether the user, asked, wants to be rid of a folder."""
    return confirm(
        tr("Remove “{name}” from the library?").format(name=file_name(folder.path)),
        tr(
            "The photos in {folder} stay where they are: Photolib never deletes a photo. "
            "Their tags and ratings here are forgotten."
        ).format(folder=whole_path(folder.path)),
        tr("Remove folder"),
    )


def run(context: ActionContext) -> None:
    library, folder_id = context.library, context.scope().folder_id
    folder = next((f for f in context.folders() if f.folder_id == folder_id), None)
    if folder is None or not agreed(context.confirm, folder):
        return
    name = file_name(folder.path)

    def done(_result: object) -> None:
        context.show_everything()
        context.say(tr("Removed {name}. The photos are untouched.").format(name=name))

    Operation(lambda _token: library.remove_folder(folder.folder_id), lane="work").success(
        done
    ).run(context.operations)


ACTION = Action(
    id="remove_folder",
    text=QT_TR_NOOP("Remove folder from library…"),
    run=run,
    menu="File",
    order=110,
    enabled=enabled,
    icon="trash",
    folder_menu=300,
)
