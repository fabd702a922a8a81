"""Writes accepted tags, ratings, titles and captions of the selected photos into sidecars, or
into the photos where the user opted for that."""

from __future__ import annotations

from photolib.types import MetadataReport
from ui.actions._action import Action, ActionContext, has_selection
from ui.core_words import said
from ui.operations import Operation
from ui.translation import tr


def run(context: ActionContext) -> None:
    ids, metadata = context.selection(), context.library.metadata

    def done(report: MetadataReport) -> None:
        problems, parts = report.problems, []
        if report.written or not problems:
            parts.append(tr("Wrote metadata into %Ln files", "", len(report.written)))
        if report.unchanged:
            parts.append(tr("%Ln had nothing new", "files", report.unchanged))
        if problems:
            parts.append(said(problems[0][1]).rstrip("."))
        if len(problems) > 1:
            parts.append(tr("%Ln more could not be written", "files", len(problems) - 1))
        tell = context.fail if problems else context.say
        tell("; ".join(parts) + ".")

    operation = Operation(
        lambda token: metadata.write(ids, token=token, report=token.report),
        lane="long",
        key="write-metadata",
    ).success(done)
    context.follow(operation, tr("Writing metadata"))


def text(context: ActionContext) -> str:
    inside = context.library.settings.metadata_into_photos
    return tr("Write metadata into the photos") if inside else tr("Write metadata to XMP sidecars")


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
