"""`status` and `doctor`: how the library stands, and putting it right."""

from __future__ import annotations

from typing import Annotated

import typer

from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, opened


def register(app: typer.Typer) -> None:
    app.command()(status)
    app.command()(doctor)


def status(library: LibraryOption = None, json: JsonOption = False) -> None:
    """How many photos are searchable, which are not and why."""
    with opened(library, writing=False) as lib:
        now = lib.status()
        problems = lib.problems()
    counts = now.counts
    if json:
        print_json(
            {
                "photos": counts.photos,
                "ready": counts.ready,
                "pending": counts.pending,
                "unreadable": counts.unreadable,
                "missing": counts.missing,
                "offline": counts.offline,
                "folders": [
                    {
                        "id": f.folder_id,
                        "path": f.path,
                        "photos": f.photos,
                        "online": f.online,
                    }
                    for f in now.folders
                ],
                "model": now.model,
                "index_size": now.index_size,
                "tags": now.tags,
                "catalog_path": now.catalog_path,
                "problems": [{"path": p.path, "reason": p.reason} for p in problems],
            }
        )
        return
    say(f"Library   {now.catalog_path.parent}")
    say(f"Model     {now.model}")
    say(
        f"Photos    {counts.photos:,}: {counts.ready:,} searchable, {counts.pending:,} waiting, "
        f"{counts.unreadable:,} unreadable, {counts.missing:,} missing, {counts.offline:,} offline"
    )
    if now.folders:
        say("")
        table(
            ["folder", "photos", ""],
            [(str(f.path), f"{f.photos:,}", "" if f.online else "offline") for f in now.folders],
            right=[1],
        )
    for problem in problems:
        errors.print(f"{problem.path}: {problem.reason}", markup=False)


def doctor(
    rebuild_index: Annotated[
        bool, typer.Option("--rebuild-index", help="Build the index anew from the catalog.")
    ] = False,
    vacuum: Annotated[bool, typer.Option("--vacuum", help="Give free space back.")] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Check the catalog and the index; exit code 1 when something is wrong."""
    with opened(library, writing=True) as lib:
        done = []
        if rebuild_index:
            lib.rebuild_index()
            done.append("rebuilt the index")
        if vacuum:
            lib.vacuum()
            done.append("gave free space back")
        findings = lib.check()
    if json:
        print_json({"ok": not findings, "findings": findings, "done": done})
    else:
        for action in done:
            say(action[0].upper() + action[1:] + ".")
        for finding in findings:
            say(finding)
        if not findings:
            say("The library is sound.")
    if findings:
        raise typer.Exit(1)
