"""`export` and `import`: the catalog in open formats, for any other program or another library."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TextIO

import typer

from photolib.care import spreadsheet
from photolib.cli.output import print_json, say
from photolib.cli.session import JsonOption, LibraryOption, counted, opened
from photolib.errors import InputProblem


class Form(StrEnum):
    JSONL = "jsonl"
    CSV = "csv"
    XMP = "xmp"


COUNTED = {Form.JSONL: "lines", Form.CSV: "rows", Form.XMP: "sidecars"}


def register(app: typer.Typer) -> None:
    app.command()(export)
    app.command("import")(take_in)


def export(
    target: Annotated[
        Path, typer.Argument(help="The file (xmp: the new folder) to write, or - for the terminal.")
    ],
    form: Annotated[
        Form | None,
        typer.Option("--format", help="Default: csv for a name that ends so, else jsonl."),
    ] = None,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Write the catalog: all of it as JSON lines, its photos as CSV, or XMP sidecars."""
    form = form or (Form.CSV if target.suffix.lower() == ".csv" else Form.JSONL)
    if str(target) == "-" and form is Form.XMP:
        raise InputProblem("Sidecars need a folder; name one instead of -.")
    with opened(library, writing=False) as lib, counted("Exporting", "photos") as report:
        if str(target) == "-":
            writer = lib.care.export_csv if form is Form.CSV else lib.care.export
            writer(sys.stdout, report)
            return
        if form is Form.XMP:
            count = lib.care.export_sidecars(target, report)
        else:
            count = lib.care.export_file(target, table=form is Form.CSV, report=report)
    if json:
        print_json({"path": target, "format": form, COUNTED[form]: count})
        return
    say(f"Wrote {count:,} {COUNTED[form]} to {target}.")


def take_in(
    source: Annotated[Path, typer.Argument(help="A file that 'photolib export' has written.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Add exported JSON lines or CSV to this library; what was decided here stays."""
    with opened(library, writing=True) as lib, _read(source) as stream:
        table = source.suffix.lower() == ".csv"
        taken = lib.care.take_in_csv(stream) if table else lib.care.take_in(stream)
    if json:
        print_json({"taken": taken})
        return
    told = ", ".join(f"{count:,} × {kind}" for kind, count in taken.items())
    say(f"Took in {told or 'nothing'}; run 'photolib index' to read the photos.")


@contextmanager
def _read(source: Path) -> Iterator[TextIO]:
    table = source.suffix.lower() == ".csv"
    try:
        with source.open(
            encoding=spreadsheet.ENCODING if table else "utf-8",
            errors=spreadsheet.ERRORS if table else None,
            newline="" if table else None,
        ) as stream:
            yield stream
    except UnicodeDecodeError as error:
        raise InputProblem(f"{source} is not written in UTF-8; save it as UTF-8.") from error
    except OSError as error:
        raise InputProblem(
            f"{source} cannot be read ({error.strerror or error}); look at its name and rights."
        ) from error
