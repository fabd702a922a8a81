"""`export` and `import`: the catalog as JSON lines, for any other program or another library."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from photolib.cli.output import print_json, say
from photolib.cli.session import JsonOption, LibraryOption, opened


def register(app: typer.Typer) -> None:
    app.command()(export)
    app.command("import")(take_in)


def export(
    target: Annotated[Path, typer.Argument(help="The file to write, or - for the terminal.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Write folders, photos, tags and saved searches as JSON lines."""
    with opened(library, writing=False) as lib:
        if str(target) == "-":
            lib.care.export(sys.stdout)
            return
        unfinished = target.with_name(target.name + ".part")
        with unfinished.open("w", encoding="utf-8") as stream:
            lines = lib.care.export(stream)
        unfinished.replace(target)
    if json:
        print_json({"path": target, "lines": lines})
        return
    say(f"Wrote {lines:,} lines to {target}.")


def take_in(
    source: Annotated[Path, typer.Argument(help="A file that 'photolib export' has written.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Add an exported catalog to this library; what was decided here stays."""
    with opened(library, writing=True) as lib, source.open(encoding="utf-8") as stream:
        taken = lib.care.take_in(stream)
    if json:
        print_json({"taken": taken})
        return
    told = ", ".join(f"{count:,} × {kind}" for kind, count in taken.items())
    say(f"Took in {told or 'nothing'}; run 'photolib index' to read the photos.")
