"""`search` and `similar`: photos by words, and photos by a photo."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, LimitOption, opened
from photolib.library import Library
from photolib.types import BandCounts, SearchResult


def register(app: typer.Typer) -> None:
    app.command()(search)
    app.command()(similar)


def search(
    query: Annotated[
        str,
        typer.Argument(
            help="What the photo shows, with filters: 'dog on a beach rating:>=3 2019'. "
            "A query that begins with a minus goes behind --."
        ),
    ],
    limit: LimitOption = 20,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find photos by what they show and what is known of them; see docs/search.md."""
    with opened(library, writing=False) as lib:
        answer(lib, query, limit, json)


def similar(
    photo: Annotated[Path, typer.Argument(help="A photo, in the library or not.")],
    limit: LimitOption = 20,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find photos that look like PHOTO."""
    with opened(library, writing=False) as lib:
        _render(lib, lib.similar(photo, limit=limit), json)


def answer(lib: Library, query: str, limit: int, as_json: bool) -> None:
    """Search and print, with what of the query was ignored and why."""
    result = lib.search(query, limit=limit)
    understood = lib.searches.understand(query)
    ignored = [{"text": t.text, "why": t.problem} for t in understood.ignored]
    if not as_json:
        tell_ignored(lib, query)
    _render(lib, result, as_json, {"understood": understood.text, "ignored": ignored})


def tell_ignored(lib: Library, query: str) -> None:
    for token in lib.searches.understand(query).ignored:
        errors.print(f"Ignored {token.text!r}: {token.problem}", markup=False)


def _render(
    lib: Library, result: SearchResult, as_json: bool, more: dict[str, Any] | None = None
) -> None:
    paths = lib.paths_of([hit.photo_id for hit in result.hits])
    if as_json:
        print_json(
            {
                "query": result.query,
                **(more or {}),
                "model": result.model,
                "took_ms": round(result.took_ms, 2),
                "bands": None if result.bands is None else asdict(result.bands),
                "verdict": result.verdict,
                "results": [
                    {
                        "rank": rank,
                        "score": round(hit.score, 6),
                        "band": None if hit.likelihood is None else hit.band,
                        "likelihood": _rounded(hit.likelihood),
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
            (str(rank), _percent(hit.likelihood), f"{hit.score:.3f}", str(paths[hit.photo_id]))
            for rank, hit in enumerate(result.hits, start=1)
            if hit.photo_id in paths
        ]
        table(["", "match", "score", "photo"], rows, right=[0, 1, 2])
    for remark in (result.verdict, _counted(result.bands), result.note):
        if remark:
            errors.print(remark, markup=False)


def _counted(bands: BandCounts | None) -> str:
    if bands is None:
        return ""
    about = "" if bands.exact else "about "
    return f"{about}{bands.strong:,} strong, {bands.possible:,} possible, {bands.rest:,} others"


def _percent(likelihood: float | None) -> str:
    return "" if likelihood is None else f"{100 * likelihood:.0f} %"


def _rounded(likelihood: float | None) -> float | None:
    return None if likelihood is None else round(likelihood, 4)
