"""Moves the selected photos to the system's trash, after asking, and brings them back."""

from __future__ import annotations

from photolib.types import Group, TrashReport
from ui.actions._action import Action, ActionContext, has_selection
from ui.core_words import said
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def in_trash(context: ActionContext) -> bool:
    return context.scope().group is Group.TRASH


def not_in_trash(context: ActionContext) -> bool:
    return not in_trash(context)


def move(context: ActionContext) -> None:
    ids, trash = context.selection(), context.library.trash
    question = (
        tr("Move this photo to the trash?")
        if len(ids) == 1
        else tr("Move these %Ln photos to the trash?", "", len(ids))
    )
    if not context.confirm(
        question,
        tr(
            "The files on the disk are moved, with their sidecars, to the trash of this computer. "
            "You can restore them from there, or here under Trash."
        ),
        tr("Move to trash"),
        setting="confirm_trash",
    ):
        return

    def done(report: TrashReport) -> None:
        undoing = context.library.undoing
        _tell(
            context,
            report,
            tr("Moved %Ln photos to the trash.", "", len(report.moved)),
            lambda: Operation(lambda _token: undoing.undo(), lane="work").run(context.operations),
        )

    operation = Operation(lambda token: trash.put(ids, token), lane="long", key="trash")
    context.follow(operation.success(done), tr("Moving photos to the trash"))


def restore(context: ActionContext) -> None:
    ids, trash = context.selection(), context.library.trash

    def done(report: TrashReport) -> None:
        _tell(context, report, tr("Restored %Ln photos.", "", len(report.moved)))

    operation = Operation(lambda _token: trash.restore(ids), lane="long", key="trash")
    context.follow(operation.success(done), tr("Restoring photos"))


def _tell(context: ActionContext, report: TrashReport, did: str, undo: object = None) -> None:
    problems = [said(sentence) for _, sentence in report.problems]
    telling = problems[:1]
    if len(problems) > 1:
        telling.append(tr("%Ln more could not be moved.", "photos", len(problems) - 1))
    if not report.moved:
        if problems:
            context.fail(" ".join(telling))
        return
    text = " ".join([did, *telling])
    if callable(undo):
        context.say(text, tr("Undo"), undo)
    else:
        context.say(text)


ACTIONS = (
    Action(
        id="move_to_trash", text=QT_TR_NOOP("Move to trash…"), run=move, menu="Photo", order=900,
        enabled=lambda context: not_in_trash(context) and has_selection(context),
        visible=not_in_trash, shortcut="Del", icon="trash", photo_menu=900,
    ),
    Action(
        id="restore_from_trash", text=QT_TR_NOOP("Restore"), run=restore, menu="Photo", order=910,
        enabled=lambda context: in_trash(context) and has_selection(context),
        visible=in_trash, icon="refresh", photo_menu=10,
    ),
)  # fmt: skip
