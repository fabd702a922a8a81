"""Writes accepted tags, ratings, titles and captions of the selected photos into sidecars, or
into the photos where the user opted for that."""

from __future__ import annotations

from photolib.types import MetadataReport
from ui.actions._action import Action, ActionContext, has_selection
from ui.operations import Operation
from ui.wording import count


def run(context: ActionContext) -> None:
    ids, metadata = context.selection(), context.library.metadata

    def done(report: MetadataReport) -> None:
        parts = [f"Wrote metadata into {count(len(report.written), 'file')}"]
        if report.unchanged:
            parts.append(f"{report.unchanged:,} had nothing new")
        if report.problems:
            parts.append(report.problems[0][1].rstrip("."))
        context.say("; ".join(parts) + ".")

    operation = Operation(
        lambda token: metadata.write(ids, token=token, report=token.report),
        lane="long",
        key="write-metadata",
    ).success(done)
    context.follow(operation, "Writing metadata")


def text(context: ActionContext) -> str:
    inside = context.library.settings.metadata_into_photos
    return "Write metadata into the photos" if inside else "Write metadata to XMP sidecars"


ACTION = Action(
    id="write_metadata",
    text=text,
    run=run,
    menu="Photo",
    order=250,
    enabled=has_selection,
    icon="tag",
    photo_menu=230,
)
