"""Shows the photos one after the other over the whole screen, from the selected one on."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.play_slideshow()


ACTION = Action(
    id="slideshow",
    text=QT_TR_NOOP("Slideshow"),
    run=run,
    menu="View",
    order=130,
    shortcut="P",
    icon="play",
)
