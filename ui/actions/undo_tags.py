"""Takes the last change of tags back, today's or last week's, and does it again."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.operations import Operation


def undo(context: ActionContext) -> None:
    tagging = context.library.tagging

    def done(title: str | None) -> None:
        context.say(f"Undone: {title}." if title else "There is no change of tags to undo.")

    Operation(lambda _token: tagging.undo(), lane="work").success(done).run(context.operations)


def redo(context: ActionContext) -> None:
    tagging = context.library.tagging

    def done(title: str | None) -> None:
        context.say(f"Done again: {title}." if title else "There is nothing to do again.")

    Operation(lambda _token: tagging.redo(), lane="work").success(done).run(context.operations)


ACTIONS = (
    Action(
        id="undo_tags", text="Undo change of tags", run=undo, menu="Edit", order=10,
        shortcut="Ctrl+Z", icon="history",
    ),
    Action(
        id="redo_tags", text="Redo change of tags", run=redo, menu="Edit", order=20,
        shortcut="Ctrl+Shift+Z; Ctrl+Y",
    ),
)  # fmt: skip
