"""Moves the selected photos to the system's trash, after asking, and brings them back."""

from __future__ import annotations

from photolib.types import Group, TrashReport
from ui.actions._action import Action, ActionContext, has_selection
from ui.operations import Operation
from ui.wording import count


def in_trash(context: ActionContext) -> bool:
    return context.scope().group is Group.TRASH


def not_in_trash(context: ActionContext) -> bool:
    return not in_trash(context)


def move(context: ActionContext) -> None:
    ids, trash = context.selection(), context.library.trash
    these = "this photo" if len(ids) == 1 else f"these {len(ids):,} photos"
    if not context.confirm(
        f"Move {these} to the trash?",
        "The files on the disk are moved, with their sidecars, to the trash of this computer. "
        "You can restore them from there, or here under Trash.",
        "Move to trash",
        setting="confirm_trash",
    ):
        return

    def done(report: TrashReport) -> None:
        undoing = context.library.undoing
        _tell(
            context,
            report,
            f"Moved {count(len(report.moved), 'photo')} to the trash",
            lambda: Operation(lambda _token: undoing.undo(), lane="work").run(context.operations),
        )

    operation = Operation(lambda token: trash.put(ids, token), lane="long", key="trash")
    context.follow(operation.success(done), "Moving photos to the trash")


def restore(context: ActionContext) -> None:
    ids, trash = context.selection(), context.library.trash

    def done(report: TrashReport) -> None:
        _tell(context, report, f"Restored {count(len(report.moved), 'photo')}")

    operation = Operation(lambda _token: trash.restore(ids), lane="long", key="trash")
    context.follow(operation.success(done), "Restoring photos")


def _tell(context: ActionContext, report: TrashReport, did: str, undo: object = None) -> None:
    problems = [sentence for _, sentence in report.problems]
    more = f" {len(problems) - 1:,} more could not be moved." if len(problems) > 1 else ""
    if not report.moved:
        if problems:
            context.fail(problems[0] + more)
        return
    text = f"{did}. {problems[0]}{more}" if problems else f"{did}."
    if callable(undo):
        context.say(text, "Undo", undo)
    else:
        context.say(text)


ACTIONS = (
    Action(
        id="move_to_trash", text="Move to trash…", run=move, menu="Photo", order=900,
        enabled=lambda context: not_in_trash(context) and has_selection(context),
        visible=not_in_trash, shortcut="Del", icon="trash", photo_menu=900,
    ),
    Action(
        id="restore_from_trash", text="Restore", run=restore, menu="Photo", order=910,
        enabled=lambda context: in_trash(context) and has_selection(context),
        visible=in_trash, icon="refresh", photo_menu=10,
    ),
)  # fmt: skip
