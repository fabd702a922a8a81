"""Writes accepted tags, ratings, titles and captions of the selected photos into sidecars."""

from __future__ import annotations

from photolib.types import MetadataReport
from ui.actions._action import Action, ActionContext, has_selection
from ui.operations import Operation
from ui.wording import count


def run(context: ActionContext) -> None:
    ids, tagging = context.selection(), context.library.tagging

    def done(report: MetadataReport) -> None:
        parts = [f"Wrote {count(len(report.written), 'sidecar')}"]
        if report.unchanged:
            parts.append(f"{report.unchanged:,} had nothing new")
        if report.problems:
            parts.append(report.problems[0][1].rstrip("."))
        context.say("; ".join(parts) + ".")

    operation = Operation(
        lambda token: tagging.write_metadata(ids, token=token), lane="long", key="write-metadata"
    ).success(done)
    context.follow(operation, "Writing metadata beside the photos")


ACTION = Action(
    id="write_metadata",
    text="Write metadata to XMP sidecars",
    run=run,
    menu="Photo",
    order=250,
    enabled=has_selection,
    icon="tag",
    photo_menu=230,
)
