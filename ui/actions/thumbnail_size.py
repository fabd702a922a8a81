"""Makes the thumbnails bigger or smaller; Ctrl and the wheel do the same."""

from __future__ import annotations

from functools import partial

from ui.actions._action import Action, ActionContext


def resize(steps: int, context: ActionContext) -> None:
    context.resize_thumbnails(steps)


ACTIONS = (
    Action(
        id="thumbnails_bigger",
        text="Bigger thumbnails",
        run=partial(resize, 1),
        menu="View",
        order=200,
        shortcut="Ctrl++; Ctrl+=",
    ),
    Action(
        id="thumbnails_smaller",
        text="Smaller thumbnails",
        run=partial(resize, -1),
        menu="View",
        order=210,
        shortcut="Ctrl+-",
    ),
)
