"""Makes a label of the selected photos, or shows them to one there is as examples."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, has_selection
from ui.operations import Operation, sentence
from ui.translation import QT_TR_NOOP, tr


def run(context: ActionContext) -> None:
    ids, tagging = context.selection(), context.library.tagging
    name = context.ask_text(tr("Teach a label"), tr("What do these photos show?")).strip()
    if not name:
        return

    def done(_tag_id: int) -> None:
        context.say(tr("“{name}” has learnt from %Ln photos.", "", len(ids)).format(name=name))

    Operation(lambda _token: tagging.teach(name, ids), lane="work").success(done).failure(
        lambda error: context.say(sentence(error))
    ).run(context.operations)


ACTION = Action(
    id="teach_label",
    text=QT_TR_NOOP("Teach a label from these photos…"),
    run=run,
    menu="Photo",
    order=245,
    enabled=has_selection,
    photo_menu=220,
)
