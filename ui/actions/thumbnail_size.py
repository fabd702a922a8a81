"""Makes the thumbnails bigger or smaller; Ctrl and the wheel do the same."""

from __future__ import annotations

from functools import partial

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def resize(steps: int, context: ActionContext) -> None:
    context.resize_thumbnails(steps)


ACTIONS = (
    Action(
        id="thumbnails_bigger",
        text=QT_TR_NOOP("Bigger thumbnails"),
        run=partial(resize, 1),
        menu="View",
        order=200,
        shortcut="Ctrl++; Ctrl+=",
    ),
    Action(
        id="thumbnails_smaller",
        text=QT_TR_NOOP("Smaller thumbnails"),
        run=partial(resize, -1),
        menu="View",
        order=210,
        shortcut="Ctrl+-",
    ),
)
