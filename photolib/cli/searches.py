"""`searches list | save | remove | run`: queries kept under a name."""

from __future__ import annotations

from typing import Annotated

import typer

from photolib.cli import find
from photolib.cli.output import print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, LimitOption, opened

app = typer.Typer(help="Save searches, list them, run them again.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(help="The name; upper and lower case are the same.")]


@app.command("list")
def list_searches(library: LibraryOption = None, json: JsonOption = False) -> None:
    """All saved searches."""
    with opened(library, writing=False) as lib:
        saved = lib.searches.saved()
    if json:
        print_json({"searches": [{"name": one.name, "query": one.query} for one in saved]})
    elif saved:
        table(["name", "query"], [(one.name, one.query) for one in saved])
    else:
        say("No search is saved yet; `photolib searches save NAME QUERY` saves one.")


@app.command("save")
def save(
    name: NameArgument,
    query: Annotated[str, typer.Argument(help="The query, as `photolib search` takes it.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Keep a query under a name, in the place of one of that name; `album:NAME` finds it."""
    with opened(library, writing=True) as lib:
        saved = lib.searches.save(name, query)
        find.tell_ignored(lib, query)
    if json:
        print_json({"name": saved.name, "query": saved.query})
    else:
        say(f"Saved {saved.name}: {saved.query}")


@app.command("remove")
def remove(name: NameArgument, library: LibraryOption = None, json: JsonOption = False) -> None:
    """Forget a saved search. No photo is touched."""
    with opened(library, writing=True) as lib:
        saved = lib.searches.get(name)
        lib.searches.remove(name)
    if json:
        print_json({"removed": saved.name})
    else:
        say(f"Removed {saved.name}: {saved.query}")


@app.command("run")
def run(
    name: NameArgument,
    limit: LimitOption = 20,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find what a saved search finds now."""
    with opened(library, writing=False) as lib:
        find.answer(lib, lib.searches.get(name).query, limit, json)
