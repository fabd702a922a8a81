"""`search`, `similar` and `describe`: photos by words, photos by a photo, words for a photo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

import typer

from photolib.cli.output import errors, print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, LimitOption, opened
from photolib.library import Library
from photolib.types import BandCounts, Explanation, Hit, PhotoRow, SearchResult

NOTHING: Mapping[Any, Any] = MappingProxyType({})


def register(app: typer.Typer) -> None:
    app.command()(search)
    app.command()(similar)
    app.command()(describe)


def search(
    query: Annotated[
        str,
        typer.Argument(
            help="What the photo shows, with filters: 'dog on a beach rating:>=3 2019'. "
            "A query that begins with a minus goes behind --."
        ),
    ],
    limit: LimitOption = 20,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each photo fits.")] = False,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find photos by what they show and what is known of them; see docs/search.md."""
    with opened(library, writing=False) as lib:
        answer(lib, query, limit, json, explain=explain)


def similar(
    photo: Annotated[Path, typer.Argument(help="A photo, in the library or not.")],
    limit: LimitOption = 20,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Find photos that look like PHOTO."""
    with opened(library, writing=False) as lib:
        _render(lib, lib.similar(photo, limit=limit), json)


def describe(
    photo: Annotated[Path, typer.Argument(help="A photo, in the library or not.")],
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Words for PHOTO: captions and tags of the library near to it, and labels."""
    with opened(library, writing=False) as lib:
        told = lib.finder.describe(photo)
    if json:
        print_json(
            {
                "photo": photo,
                "phrases": [asdict(phrase) for phrase in told.phrases],
                "labels": [asdict(label) for label in told.labels],
            }
        )
        return
    rows = [
        (_percent(phrase.likelihood), phrase.kind.value, phrase.text) for phrase in told.phrases
    ]
    rows += [(_percent(label.score), "label", label.label) for label in told.labels]
    if not rows:
        say("No words found.")
    else:
        table(["match", "from", "words"], rows, right=[0])


def answer(lib: Library, query: str, limit: int, as_json: bool, *, explain: bool = False) -> None:
    """Search and print, with what of the query was ignored and why."""
    result = lib.search(query, limit=limit)
    whys = {hit.photo_id: lib.finder.explain(query, hit.photo_id) for hit in result.hits if explain}
    understood = lib.searches.understand(query)
    ignored = [{"text": t.text, "why": t.problem} for t in understood.ignored]
    if not as_json:
        tell_ignored(lib, query)
    _render(lib, result, as_json, {"understood": understood.text, "ignored": ignored}, whys)


def tell_ignored(lib: Library, query: str) -> None:
    for token in lib.searches.understand(query).ignored:
        errors.print(f"Ignored {token.text!r}: {token.problem}", markup=False)


def _render(
    lib: Library,
    result: SearchResult,
    as_json: bool,
    more: Mapping[str, Any] = NOTHING,
    whys: Mapping[int, Explanation] = NOTHING,
) -> None:
    rows_by_id = lib.rows_of([hit.photo_id for hit in result.hits])
    paths = {photo_id: row.path for photo_id, row in rows_by_id.items()}
    if as_json:
        print_json(
            {
                "query": result.query,
                **more,
                "model": result.model,
                "took_ms": round(result.took_ms, 2),
                "bands": None if result.bands is None else asdict(result.bands),
                "verdict": result.verdict,
                "results": [
                    {
                        "rank": rank,
                        "score": _rank_score(hit),
                        "cosine": round(hit.score, 6),
                        "band": None if hit.likelihood is None else hit.band,
                        "likelihood": _rounded(hit.likelihood),
                        "path": paths[hit.photo_id],
                        "id": hit.photo_id,
                        "companions": rows_by_id[hit.photo_id].files[1:],
                        **({"why": asdict(whys[hit.photo_id])} if hit.photo_id in whys else {}),
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
        rows: list[tuple[str, ...]] = [
            (str(rank), _percent(hit.likelihood), _cosine(hit), _named(rows_by_id[hit.photo_id]))
            for rank, hit in enumerate(result.hits, start=1)
            if hit.photo_id in paths
        ]
        heads = ["", "match", "cosine", "photo"]
        if whys:
            heads.append("why")
            shown = [hit.photo_id for hit in result.hits if hit.photo_id in paths]
            rows = [(*row, _why(whys[i])) for row, i in zip(rows, shown, strict=True)]
        table(heads, rows, right=[0, 1, 2])
    for remark in (result.verdict, _counted(result.bands), result.note):
        if remark:
            errors.print(remark, markup=False)


def _named(row: PhotoRow) -> str:
    """Its path, and the names of the files that belong to it."""
    return " + ".join((str(row.path), *row.companions))


def _why(why: Explanation) -> str:
    """The kinds of match with their shares, then the words that carried something."""
    kinds = [f"{match.kind} {100 * match.share:.0f} %" for match in why.matches]
    words = [f"{word.word} {100 * word.share:.0f} %" for word in why.words if word.share]
    return ", ".join(kinds) + (f" ({', '.join(words)})" if len(words) > 1 else "")


def _counted(bands: BandCounts | None) -> str:
    if bands is None:
        return ""
    about = "" if bands.exact else "about "
    return f"{about}{bands.strong:,} strong, {bands.possible:,} possible, {bands.rest:,} others"


def _rank_score(hit: Hit) -> float:
    """What hits are ranked by: the likelihood, or the cosine where there is none."""
    return round(hit.score if hit.likelihood is None else hit.likelihood, 6)


def _cosine(hit: Hit) -> str:
    """Nothing where nothing was compared, as with filters alone."""
    return "" if hit.likelihood is None and hit.score == 0 else f"{hit.score:.3f}"


def _percent(likelihood: float | None) -> str:
    return "" if likelihood is None else f"{100 * likelihood:.0f} %"


def _rounded(likelihood: float | None) -> float | None:
    return None if likelihood is None else round(likelihood, 4)
