"""Suggests tags for the selected photos by what they show."""

from __future__ import annotations

from ui.actions import _suggesting
from ui.actions._action import Action, ActionContext, has_selection
from ui.wording import count


def text(context: ActionContext) -> str:
    number = len(context.selection())
    return f"Auto-tag {number:,} photos" if number > 1 else "Auto-tag this photo"


def run(context: ActionContext) -> None:
    ids, library = context.selection(), context.library
    what = "this photo" if len(ids) == 1 else f"these {count(len(ids), 'photo')}"
    _suggesting.start(context, lambda token: _suggesting.suggest(library, ids, token), what)


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
