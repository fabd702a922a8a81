"""`status`, `doctor`, `backups` and `restore`: how a library stands, and putting it right."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from photolib.care import recovering, restoring
from photolib.catalog.backup import backups_of
from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, opened
from photolib.paths import LibraryPaths, default_library_dir


def register(app: typer.Typer) -> None:
    app.command()(status)
    app.command()(doctor)
    app.command()(backups)
    app.command()(restore)


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
    recover: Annotated[
        bool, typer.Option("--recover", help="Save what is readable of a damaged catalog first.")
    ] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Check the library and mend what can be mended; exit code 1 when something is left."""
    done = []
    if recover:
        done += [line.rstrip(".") for line in recovering.recover(library or default_library_dir())]
    with opened(library, writing=True) as lib:
        if rebuild_index:
            lib.care.rebuild_index()
            done.append("rebuilt the index")
        mended = lib.care.mend()
        done += mended.done
        if vacuum:
            lib.care.vacuum()
            done.append("gave free space back")
    if json:
        print_json({"ok": not mended.findings, "findings": mended.findings, "done": done})
    else:
        for action in done:
            say(action[0].upper() + action[1:] + ".")
        for finding in mended.findings:
            say(finding)
        if not mended.findings:
            say("The library is sound.")
    if mended.findings:
        raise typer.Exit(1)


def backups(
    make: Annotated[bool, typer.Option("--make", help="Make a copy now.")] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """List the copies of the catalog; one is made every day and before every migration."""
    if make:
        with opened(library, writing=False) as lib:
            lib.care.back_up()
    found = backups_of(LibraryPaths((library or default_library_dir()).expanduser()).catalog)
    rows = [
        (copy, copy.stat().st_size, datetime.fromtimestamp(copy.stat().st_mtime)) for copy in found
    ]
    if json:
        copies = [
            {
                "name": c.name,
                "path": c,
                "bytes": size,
                "made_at": made.isoformat(timespec="seconds"),
            }
            for c, size, made in rows
        ]
        print_json({"backups": copies})
        return
    if not rows:
        say("There are no copies yet.")
        return
    table(
        ["copy", "made", "MB"],
        [(c.name, f"{made:%Y-%m-%d %H:%M}", f"{size / 1e6:.1f}") for c, size, made in rows],
        right=[2],
    )


def restore(
    copy: Annotated[
        str, typer.Argument(help="A copy's name, a part of it, its path, or 'latest'.")
    ],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Put a copy of the catalog in the place of the present one, which is kept."""
    directory = library or default_library_dir()
    chosen = restoring.find_copy(directory, copy)
    aside = restoring.restore(directory, chosen)
    if json:
        print_json({"restored": chosen, "former": aside})
        return
    say(f"Restored {chosen.name}. The former catalog is kept as {aside}.")
