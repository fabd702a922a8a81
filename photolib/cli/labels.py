"""`labels list | show | test | teach | import`: what may be suggested, and how well it fits."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photolib import paths
from photolib.cli.output import print_json, say, table
from photolib.cli.session import (
    JsonOption,
    LibraryOption,
    LimitOption,
    opened,
    run_cancellable,
)

app = typer.Typer(help="List, show, try, teach and import labels.", no_args_is_help=True)

LabelArgument = Annotated[
    str, typer.Argument(metavar="LABEL", help="A label such as dog or animal/dog.")
]


@app.command("list")
def list_sets(library: LibraryOption = None, json: JsonOption = False) -> None:
    """The label sets there are, and the folder for your own."""
    with opened(library, writing=False) as lib:
        sets = lib.labels.sets()
    if json:
        print_json(
            {
                "sets": [
                    {
                        "name": s.name,
                        "title": s.title,
                        "labels": s.labels,
                        "path": s.path,
                        "own": s.own,
                    }
                    for s in sets
                ],
                "own_folder": paths.user_labels_dir(),
            }
        )
        return
    rows = [(s.name, f"{s.labels:,}", "yes" if s.own else "", s.title) for s in sets]
    table(["name", "labels", "own", "title"], rows, right=[1])
    say(f"Your own sets are in {paths.user_labels_dir()}")


@app.command("show")
def show(
    name: Annotated[str, typer.Argument(metavar="SET", help="A name out of 'labels list'.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """The labels of a set, with the sentences they are asked for by."""
    with opened(library, writing=False) as lib:
        label_set = lib.labels.get_set(name)
    if json:
        print_json(
            {
                "name": label_set.name,
                "title": label_set.title,
                "labels": [
                    {
                        "label": label.path,
                        "prompts": list(label_set.prompts_of(label)),
                        "negatives": list(label.negatives),
                        "threshold": label_set.threshold_of(label),
                        "exclusive": label.exclusive,
                    }
                    for label in label_set.labels
                ],
            }
        )
        return
    rows = [
        (label.path, f"{label_set.threshold_of(label):.2f}", "; ".join(label_set.prompts_of(label)))
        for label in label_set.labels
    ]
    table(["label", "least", "asked for as"], rows, right=[1])


@app.command("test")
def best_photos(
    label: LabelArgument,
    limit: LimitOption = 50,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """The photos a label fits best, with the probability; any word will do."""
    with opened(library, writing=False) as lib:
        wanted = lib.labels.find(label)
        ids, chances = run_cancellable(lambda token: lib.labels.best(wanted, token))
        best = ids[:limit].tolist()
        places = lib.paths_of(best)
    results = [
        {"path": places[photo_id], "score": round(float(chance), 4)}
        for photo_id, chance in zip(best, chances[:limit].tolist(), strict=True)
        if photo_id in places
    ]
    if json:
        print_json({"label": wanted.path, "results": results})
        return
    for result in results:
        say(f"{result['score']:.0%}  {result['path']}")


@app.command("teach")
def teach(
    label: LabelArgument,
    like: Annotated[
        list[Path], typer.Option("--like", help="A photo that shows it; may be repeated.")
    ],
    unlike: Annotated[
        list[Path] | None, typer.Option("--unlike", help="A photo that does not.")
    ] = None,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Let a label learn from photos; a new one needs at least 3 and no words."""
    with opened(library, writing=True) as lib:
        shown = [lib.tagging.photo_at(path) for path in like]
        other = [lib.tagging.photo_at(path) for path in unlike or ()]
        lib.tagging.teach(label, shown, other)
    if json:
        print_json({"label": label, "like": like, "unlike": unlike or []})
        return
    say(f"{label} has learnt from {len(like) + len(unlike or ()):,} photos.")


@app.command("import")
def import_words(
    file: Annotated[Path, typer.Argument(help="A list of words, one a line.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Make a label set of a list of words."""
    with opened(library, writing=False) as lib:
        made = lib.labels.import_words(file)
    if json:
        print_json({"path": made})
        return
    say(f"Made {made}; its labels are suggested from now on.")
