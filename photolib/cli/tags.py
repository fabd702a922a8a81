"""`tag`: zero-shot labels for photos and folders; nothing is stored without --apply."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photolib.cli.output import print_json, say
from photolib.cli.session import JsonOption, LibraryOption, opened, run_cancellable


def register(app: typer.Typer) -> None:
    app.command()(tag)


def tag(
    path: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Photos or folders.")],
    labels: Annotated[
        Path | None, typer.Option("--labels", help="A label-set file instead of the built-in ones.")
    ] = None,
    threshold: Annotated[
        float | None, typer.Option("--threshold", min=0.0, max=1.0, help="Least probability.")
    ] = None,
    apply: Annotated[
        bool, typer.Option("--apply", help="Store them as suggestions, to be reviewed.")
    ] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Say what photos show, as labels with probabilities."""
    with opened(library, writing=apply) as lib:
        results = run_cancellable(
            lambda token: lib.label_paths(
                path, labels=labels, threshold=threshold, apply=apply, token=token
            )
        )
    if json:
        print_json(
            {
                "results": [
                    {
                        "path": photo,
                        "tags": [{"label": s.label, "score": round(s.score, 4)} for s in scores],
                    }
                    for photo, scores in results
                ]
            }
        )
        return
    for photo, scores in results:
        found = ", ".join(f"{s.label} {s.score:.0%}" for s in scores)
        say(f"{photo}: {found or '(nothing certain enough)'}")
