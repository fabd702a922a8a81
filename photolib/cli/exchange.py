"""`export` and `import`: the catalog in open formats, for any other program or another library."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TextIO

import typer

from photolib.care import spreadsheet
from photolib.cli.output import print_json, say
from photolib.cli.session import JsonOption, LibraryOption, counted, opened
from photolib.errors import EnvironmentProblem, InputProblem
from photolib.library import Library


class Form(StrEnum):
    JSONL = "jsonl"
    CSV = "csv"
    XMP = "xmp"


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
            _WRITERS[form](lib)(sys.stdout, report)
            return
        try:
            count = _write(lib, form, target, report)
        except OSError as error:
            raise EnvironmentProblem(
                f"{target} cannot be written ({error.strerror or error}); choose another place."
            ) from error
    if json:
        unit = {Form.JSONL: "lines", Form.CSV: "rows", Form.XMP: "sidecars"}[form]
        print_json({"path": target, "format": form, unit: count})
        return
    what = {Form.JSONL: "lines", Form.CSV: "rows", Form.XMP: "sidecars"}[form]
    say(f"Wrote {count:,} {what} to {target}.")


_Writer = Callable[[TextIO, Callable[[int, int], object]], int]
_WRITERS: dict[Form, Callable[[Library], _Writer]] = {
    Form.JSONL: lambda lib: lib.care.export,
    Form.CSV: lambda lib: lib.care.export_csv,
}


def _write(lib: Library, form: Form, target: Path, report: Callable[[int, int], object]) -> int:
    if form is Form.XMP:
        return lib.care.export_sidecars(target, report)
    unfinished = target.with_name(target.name + ".part")
    table = form is Form.CSV
    with unfinished.open(
        "w",
        encoding=spreadsheet.ENCODING if table else "utf-8",
        errors=spreadsheet.ERRORS if table else None,
        newline="" if table else None,
    ) as stream:
        count = _WRITERS[form](lib)(stream, report)
    unfinished.replace(target)
    return count


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
