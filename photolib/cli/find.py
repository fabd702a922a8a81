"""`search` and `similar`: photos by words, and photos by a photo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, LimitOption, opened
from photolib.library import Library
from photolib.types import SearchResult


def register(app: typer.Typer) -> None:
    app.command()(search)
    app.command()(similar)


def search(
    query: Annotated[str, typer.Argument(help='What the photo shows, e.g. "dog on a beach".')],
    limit: LimitOption = 20,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find photos by what they show."""
    with opened(library, writing=False) as lib:
        _render(lib, lib.search(query, limit=limit), json)


def similar(
    photo: Annotated[Path, typer.Argument(help="A photo, in the library or not.")],
    limit: LimitOption = 20,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find photos that look like PHOTO."""
    with opened(library, writing=False) as lib:
        _render(lib, lib.similar(photo, limit=limit), json)


def _render(lib: Library, result: SearchResult, as_json: bool) -> None:
    paths = lib.paths_of([hit.photo_id for hit in result.hits])
    if as_json:
        print_json(
            {
                "query": result.query,
                "model": result.model,
                "took_ms": round(result.took_ms, 2),
                "results": [
                    {
                        "rank": rank,
                        "score": round(hit.score, 6),
                        "path": paths[hit.photo_id],
                        "id": hit.photo_id,
                    }
                    for rank, hit in enumerate(result.hits, start=1)
                    if hit.photo_id in paths
                ],
            }
        )
        return
    if not result.hits:
        say("No photos found.")
    else:
        rows = [
            (str(rank), f"{hit.score:.3f}", str(paths[hit.photo_id]))
            for rank, hit in enumerate(result.hits, start=1)
            if hit.photo_id in paths
        ]
        table(["", "score", "photo"], rows, right=[0, 1])
    if result.note:
        errors.print(result.note, markup=False)
