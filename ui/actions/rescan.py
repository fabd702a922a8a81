"""Looks for new, changed, moved and deleted photos now."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def run(context: ActionContext) -> None:
    library, folder_id = context.library, context.scope().folder_id
    folders = None if folder_id is None else [folder_id]

    def done(_result: object) -> None:
        context.say(tr("Looking for changes in your folders."))

    Operation(lambda _token: library.start_indexing(folders), lane="work").success(done).run(
        context.operations
    )


ACTION = Action(
    id="rescan",
    text=QT_TR_NOOP("Look for changes now"),
    run=run,
    menu="File",
    order=200,
    shortcut="F5",
    icon="refresh",
    folder_menu=120,
)
