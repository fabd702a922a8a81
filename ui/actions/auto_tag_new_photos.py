"""Switches whether new photos of a folder get tag suggestions by themselves."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def enabled(context: ActionContext) -> bool:
    scope = context.scope()
    return scope.folder_id is not None and not scope.subfolder


def checked(context: ActionContext) -> bool:
    wanted = context.scope().folder_id
    return any(f.auto_tag for f in context.folders() if f.folder_id == wanted)


def run(context: ActionContext) -> None:
    library, folder_id, on = context.library, context.scope().folder_id, not checked(context)
    if folder_id is None:
        return

    def done(_result: object) -> None:
        context.say(
            tr("New photos of this folder will get tag suggestions.")
            if on
            else tr("New photos of this folder will not be tagged by themselves.")
        )

    Operation(lambda _token: library.set_auto_tag_folder(folder_id, on), lane="work").success(
        done
    ).run(context.operations)


ACTION = Action(
    id="auto_tag_new_photos",
    text=QT_TR_NOOP("Auto-tag new photos of this folder"),
    run=run,
    menu="Photo",
    order=220,
    enabled=enabled,
    checked=checked,
    folder_menu=110,
)
