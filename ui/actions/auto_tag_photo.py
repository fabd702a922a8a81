"""Suggests tags for the selected photos by what they show."""

from __future__ import annotations

from ui.actions import _suggesting
from ui.actions._action import Action, ActionContext, has_selection
from ui.translation import tr


def text(context: ActionContext) -> str:
    number = len(context.selection())
    return tr("Auto-tag %Ln photos", "", number) if number > 1 else tr("Auto-tag this photo")


def run(context: ActionContext) -> None:
    ids, library = context.selection(), context.library
    nothing = (
        tr("No tag is certain enough for this photo.")
        if len(ids) == 1
        else tr("No tag is certain enough for these %Ln photos.", "", len(ids))
    )
    _suggesting.start(context, lambda token: _suggesting.suggest(library, ids, token), nothing)


ACTION = Action(
    id="auto_tag_photo",
    text=text,
    run=run,
    menu="Photo",
    order=200,
    enabled=has_selection,
    shortcut="Ctrl+T",
    icon="sparkle",
    photo_menu=200,
)
