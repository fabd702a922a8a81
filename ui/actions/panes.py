"""Moves the focus from part to part of the window."""

from __future__ import annotations

from functools import partial

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def go(steps: int, context: ActionContext) -> None:
    context.focus_pane(steps)


ACTIONS = (
    Action(
        id="next_pane",
        text=QT_TR_NOOP("Next part of the window"),
        run=partial(go, 1),
        menu="View",
        order=310,
        shortcut="F6",
    ),
    Action(
        id="previous_pane",
        text=QT_TR_NOOP("Previous part of the window"),
        run=partial(go, -1),
        menu="View",
        order=320,
        shortcut="Shift+F6",
    ),
)
