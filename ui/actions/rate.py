"""Rates the selected photos with 0 to 5 stars; the catalog keeps it, files stay untouched."""

from __future__ import annotations

from functools import partial

from ui.actions._action import Action, ActionContext, has_selection
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def rate(rating: int, context: ActionContext) -> None:
    library, ids = context.library, context.selection()
    Operation(lambda _token: library.organising.set_rating(ids, rating), lane="work").run(
        context.operations
    )


def text(rating: int) -> str:
    return "★" * rating if rating else tr("No rating")


ACTIONS = tuple(
    Action(
        id=f"rate_{rating}",
        text=lambda _context, rating=rating: text(rating),
        run=partial(rate, rating),
        menu="Photo",
        order=400 + rating,
        enabled=has_selection,
        shortcut=str(rating),
        photo_menu=250 + rating,
        submenu=QT_TR_NOOP("Rating"),
    )
    for rating in range(6)
)
