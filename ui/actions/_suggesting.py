"""What the auto-tag actions share: the job that looks for labels, and what is shown after.

Nothing is stored by looking: the review shows what would be added, and there it is judged or
kept as suggestions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from photolib.library import Library
from photolib.types import LabelScore
from ui.actions._action import ActionContext
from ui.operations import Operation, OperationToken
from ui.translation import tr

BATCH = 256
Suggestions = dict[int, list[LabelScore]]


def suggest(library: Library, ids: Sequence[int], token: OperationToken) -> Suggestions:
    """Look batch by batch, so that progress shows and cancelling comes soon."""
    suggestions: Suggestions = {}
    for start in range(0, len(ids), BATCH):
        token.check()
        token.report(start, len(ids))
        batch = [int(photo_id) for photo_id in ids[start : start + BATCH]]
        found = library.tagging.preview(batch, token=token)
        suggestions.update({photo_id: labels for photo_id, labels in found.items() if labels})
    token.report(len(ids), len(ids))
    return suggestions


def start(
    context: ActionContext, job: Callable[[OperationToken], Suggestions], nothing: str
) -> None:
    """Run `job` with progress; then show what would be added, or say that it is `nothing`."""

    def show(suggestions: Suggestions) -> None:
        tags = sum(len(labels) for labels in suggestions.values())
        if not tags:
            context.say(nothing)
            return
        context.say(
            tr("Found {tags} for {photos}; nothing is added yet.").format(
                tags=tr("%Ln tags", "as in “Found 3 tags for 5 photos”", tags),
                photos=tr("%Ln photos", "as in “Found 3 tags for 5 photos”", len(suggestions)),
            )
        )
        context.review_tags(suggestions)

    operation = Operation(job, lane="long", key="auto-tag").success(show)
    context.follow(operation, tr("Looking for tags"))
