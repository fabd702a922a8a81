"""Tries the photos again that could not be read."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def run(context: ActionContext) -> None:
    library = context.library

    def done(_result: object) -> None:
        context.say(tr("Trying the unreadable photos again."))

    Operation(lambda _token: library.retry_unreadable(), lane="work").success(done).run(
        context.operations
    )


ACTION = Action(
    id="retry_unreadable",
    text=QT_TR_NOOP("Retry unreadable photos"),
    run=run,
    menu="File",
    order=210,
    icon="refresh",
)
