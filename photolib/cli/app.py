"""Puts the command groups together and turns every failure into a sentence and an exit code."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

import typer

from photolib import __version__, logs
from photolib.cli import (
    albums,
    care,
    exchange,
    find,
    folders,
    labels,
    models,
    reading,
    searches,
    tags,
)
from photolib.cli.output import print_error, wants_json
from photolib.errors import Cancelled, PhotolibError

log = logging.getLogger(__name__)

app = typer.Typer(
    name="photolib",
    help="Find your photos by what they show. Nothing ever leaves this computer.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (folders, find, tags, reading, care, exchange):
    group.register(app)
app.add_typer(albums.app, name="albums")
app.add_typer(models.app, name="models")
app.add_typer(searches.app, name="searches")
app.add_typer(labels.app, name="labels")


@app.callback(invoke_without_command=True)
def about(
    version: bool = typer.Option(False, "--version", help="Print the version and end."),
) -> None:
    if version:
        typer.echo(f"photolib {__version__}")
        raise typer.Exit


def _library_last(arguments: list[str]) -> list[str]:
    """Move "--library DIR" from before the command to where the command expects it."""
    if not arguments or arguments[0].split("=")[0] != "--library":
        return arguments
    length = 1 if "=" in arguments[0] else 2
    option, rest = arguments[:length], arguments[length:]
    end = rest.index("--") if "--" in rest else len(rest)
    return [*rest[:end], *option, *rest[end:]]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code and never lets a traceback out."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names that are no valid Unicode must still print
            stream.reconfigure(errors="backslashreplace")
    log_file = logs.configure()
    as_json = wants_json(arguments)
    try:
        app(_library_last(arguments), prog_name="photolib")  # a package starts photolib.bin
    except SystemExit as end:  # typer's way: 0, 2 for wrong usage, or a command's own code
        return end.code if isinstance(end.code, int) else 1
    except PhotolibError as error:
        print_error(str(error), as_json)
        return 1
    except (KeyboardInterrupt, Cancelled):
        print_error("Stopped. Everything finished so far is kept.", as_json)
        return 1
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone: nothing left to say
        return 1
    except OSError as error:
        print_error(f"{error.strerror or error}: {error.filename or 'a file'}.", as_json)
        return 1
    except Exception:
        log.exception("Command %s failed", arguments[:1])
        where = f"; details are in {log_file}" if log_file else ""
        print_error(f"Something went wrong inside Photolib{where}.", as_json)
        return 1
    return 0
