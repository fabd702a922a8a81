"""Copies the paths of the selected photos, one a line."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from ui.actions._action import Action, ActionContext, has_selection
from ui.names import copied
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def run(context: ActionContext) -> None:
    library, ids = context.library, context.selection()

    def copy(paths: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(paths))
        context.say(
            tr("Path copied.") if len(paths) == 1 else tr("%Ln paths copied.", "", len(paths))
        )

    Operation(lambda _token: [copied(library.path_of(photo_id)) for photo_id in ids]).success(
        copy
    ).run(context.operations)


ACTION = Action(
    id="copy_path",
    text=QT_TR_NOOP("Copy path"),
    run=run,
    menu="Photo",
    order=310,
    enabled=has_selection,
    shortcut="Ctrl+Shift+C",
    icon="copy",
    photo_menu=310,
)
