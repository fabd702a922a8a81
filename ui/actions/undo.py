"""Takes the last change of the library back, today's or last week's, and does it again."""

from __future__ import annotations

from collections.abc import Callable

from ui.actions._action import Action, ActionContext
from ui.core_words import change
from ui.operations import Operation
from ui.translation import tr


def undo(context: ActionContext) -> None:
    nothing = tr("There is no change to undo.")
    _move(context, context.library.undoing.undo, tr("Undone: {change}."), nothing)


def redo(context: ActionContext) -> None:
    nothing = tr("There is nothing to do again.")
    _move(context, context.library.undoing.redo, tr("Done again: {change}."), nothing)


def _move(context: ActionContext, move: Callable[[], str | None], told: str, nothing: str) -> None:
    def done(title: str | None) -> None:
        context.say(told.format(change=change(title)) if title else nothing)

    Operation(lambda _token: move(), lane="work").success(done).run(context.operations)


def undo_text(context: ActionContext) -> str:
    title, _ = context.undo_titles()
    return tr("Undo: {change}").format(change=change(title)) if title else tr("Undo")


def redo_text(context: ActionContext) -> str:
    _, title = context.undo_titles()
    return tr("Redo: {change}").format(change=change(title)) if title else tr("Redo")


ACTIONS = (
    Action(
        id="undo", text=undo_text, run=undo, menu="Edit", order=10, shortcut="Ctrl+Z",
        icon="history",
    ),
    Action(
        id="redo", text=redo_text, run=redo, menu="Edit", order=20,
        shortcut="Ctrl+Shift+Z; Ctrl+Y",
    ),
)  # fmt: skip
