"""Takes the folder chosen in the sidebar out of the library; its photos stay on the disk."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.operations import Operation


def enabled(context: ActionContext) -> bool:
    scope = context.scope()
    return scope.folder_id is not None and not scope.subfolder


def run(context: ActionContext) -> None:
    library, folder_id = context.library, context.scope().folder_id
    folder = next((f for f in library.folders() if f.folder_id == folder_id), None)
    if folder is None:
        return
    if not context.confirm(
        f"Remove “{folder.path.name or folder.path}” from the library?",
        f"The photos in {folder.path} stay where they are: Photolib never deletes a photo. "
        "Their tags and ratings here are forgotten.",
        "Remove folder",
    ):
        return

    def done(_result: object) -> None:
        context.show_everything()
        context.say(f"Removed {folder.path.name or folder.path}. The photos are untouched.")

    Operation(lambda _token: library.remove_folder(folder.folder_id), lane="work").success(
        done
    ).run(context.operations)


ACTION = Action(
    id="remove_folder",
    text="Remove folder from library…",
    run=run,
    menu="File",
    order=110,
    enabled=enabled,
    icon="trash",
    folder_menu=300,
)
