"""`tag`: labels for photos and folders, stored with --apply alone; `tags`: those there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import (
    JsonOption,
    LibraryOption,
    counted,
    opened,
    run_cancellable,
)
from photolib.errors import MetadataNotWritten
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.tagging import cut_for
from photolib.tagging.scorers import LabelChoice
from photolib.types import LabelScore, MetadataReport, TagDecision

Report = Callable[[int, int], object]
Labelled = list[tuple[Path, list[LabelScore]]]


def register(app: typer.Typer) -> None:
    app.command()(tag)
    app.command()(tags)


def tag(
    path: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Photos or folders.")],
    labels: Annotated[
        Path | None, typer.Option("--labels", help="A label-set file instead of the built-in ones.")
    ] = None,
    sets: Annotated[
        list[str] | None,
        typer.Option("--set", help="A label set out of 'photolib labels list'; may be repeated."),
    ] = None,
    threshold: Annotated[
        float | None, typer.Option("--threshold", min=0.0, max=1.0, help="Least probability.")
    ] = None,
    min_precision: Annotated[
        float | None,
        typer.Option(
            "--min-precision", min=0.0, max=1.0, help="Share of suggestions to be right: 0.9."
        ),
    ] = None,
    apply: Annotated[
        bool, typer.Option("--apply", help="Store them as suggestions, to be reviewed.")
    ] = False,
    write_xmp: Annotated[
        bool,
        typer.Option("--write-xmp", help="Accept them all and write them into XMP sidecars."),
    ] = False,
    into_photos: Annotated[
        bool,
        typer.Option(
            "--into-photos",
            help="With --write-xmp: change JPEG, PNG and WebP files; others get sidecars.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done and change nothing.")
    ] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Say what photos show, as labels with probabilities."""
    if labels and sets:
        raise typer.BadParameter("give either --labels FILE or --set NAME")
    if threshold is not None and min_precision is not None:
        raise typer.BadParameter("give either --threshold or --min-precision")
    if write_xmp and not apply:
        raise typer.BadParameter("--write-xmp accepts tags; say --apply too")
    if into_photos and not write_xmp:
        raise typer.BadParameter("--into-photos says where --write-xmp writes; say both")
    cut = threshold if min_precision is None else cut_for(min_precision)
    choice = LabelChoice(labels, tuple(sets or ()))
    changing = apply and not dry_run
    done = MetadataReport()
    with opened(library, writing=changing) as lib:

        def job(token: JobToken) -> Labelled:
            return lib.label_paths(
                path, labels=choice, threshold=cut, apply=changing, token=token, report=report
            )

        with counted("Looking for tags", "photos") as report:
            results = run_cancellable(job)
        if write_xmp and changing:
            with counted("Writing metadata", "photos") as report:
                done = _write(lib, results, into_photos, report)
    if json:
        print_json(_document(results, done if write_xmp else None, dry_run))
    else:
        _tell(results, done, dry_run and apply)
    for _, sentence in done.problems:
        errors.print(sentence, markup=False)
    if done.problems:
        raise typer.Exit(1)


def _write(lib: Library, results: Labelled, into_photos: bool, report: Report) -> MetadataReport:
    """Accept what was found and write it; photos outside of the library get sidecars too."""
    known = {path: photo_id for path, _ in results if (photo_id := lib.find_photo(path))}
    by_name = {tag.name.casefold(): tag.tag_id for tag in lib.tags()}
    accepted: dict[int, list[int]] = {}
    for path, scores in results:
        for score in scores if path in known else ():
            accepted.setdefault(by_name[score.label.casefold()], []).append(known[path])
    waiting = {group.tag_id: {p for p, _ in group.photos} for group in lib.tagging.waiting()}
    lib.tagging.decide(
        {
            tag_id: ([p for p in ids if p in waiting.get(tag_id, ())], ())
            for tag_id, ids in accepted.items()
        }
    )
    done = lib.metadata.write(list(known.values()), into_photos=into_photos, report=report)
    written, problems = list(done.written), list(done.problems)
    for path, scores in results:
        if path in known or not scores:
            continue
        words = [score.label for score in scores]
        try:
            if place := lib.metadata.write_words(path, words, into_photo=into_photos):
                written.append(place)
        except MetadataNotWritten as error:
            problems.append((path, str(error)))
    return MetadataReport(tuple(written), done.unchanged, tuple(problems))


def _document(results: Labelled, report: MetadataReport | None, dry_run: bool) -> dict[str, Any]:
    document: dict[str, Any] = {
        "results": [
            {
                "path": photo,
                "tags": [{"label": s.label, "score": round(s.score, 4)} for s in scores],
            }
            for photo, scores in results
        ]
    }
    if dry_run:
        document["dry_run"] = True
    if report is not None:
        document["written"] = list(report.written)
        document["problems"] = [{"path": p, "reason": reason} for p, reason in report.problems]
    return document


def _tell(results: Labelled, report: MetadataReport, would: bool) -> None:
    for photo, scores in results:
        found = ", ".join(f"{s.label} {s.score:.0%}" for s in scores)
        say(f"{photo}: {found or '(nothing certain enough)'}")
    if would:
        tags = sum(len(scores) for _, scores in results)
        say(f"{tags:,} tags would be suggested; nothing was changed.")
    for place in report.written:
        say(f"Wrote {place}")


def tags(
    photo: Annotated[list[Path], typer.Argument(metavar="PHOTO...", help="Photos of the library.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """The tags of photos: who put them there, when, and by which model's score."""
    with opened(library, writing=False) as lib:
        found = [(path, lib.tagging.provenance(lib.tagging.photo_at(path))) for path in photo]
    if json:
        print_json(
            {"results": [{"path": p, "tags": [_origin(one) for one in tags]} for p, tags in found]}
        )
        return
    rows = [
        (
            str(path),
            one.name,
            one.state.value,
            one.source.value,
            "" if one.score is None else f"{one.score:.0%}",
            one.model_id or "",
            _when(one.decided_at or one.made_at),
        )
        for path, decisions in found
        for one in decisions
    ]
    table(["photo", "tag", "state", "from", "score", "model", "when"], rows, right=[4])


def _origin(decision: TagDecision) -> dict[str, Any]:
    return {
        "tag": decision.name,
        "state": decision.state.value,
        "source": decision.source.value,
        "score": None if decision.score is None else round(decision.score, 4),
        "model": decision.model_id,
        "made_at": _when(decision.made_at),
        "decided_at": None if decision.decided_at is None else _when(decision.decided_at),
    }


def _when(seconds: int) -> str:
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="seconds")
