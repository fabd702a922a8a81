"""Shows the library as a map by likeness; the sidebar's line does the same."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.show_map()


ACTION = Action(
    id="show_map",
    text=QT_TR_NOOP("Explore the library as a map"),
    run=run,
    menu="View",
    order=120,
    shortcut="E",
    icon="map",
)
