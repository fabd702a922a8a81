"""Ranking: a unit vector and, if wanted, the ids it may find -> hits, best first.

Pure functions over an index; equal scores come in order of photo ids, so that a list never
shuffles between two equal searches.
"""

from __future__ import annotations

from photolib.index import VectorIndex
from photolib.jobs import JobToken
from photolib.search.query import TextEncoder, TextQuery, text_vector
from photolib.types import Float32, Hit, Int64

DEFAULT_LIMIT = 200


def nearest(
    index: VectorIndex, vector: Float32, *, allowed: Int64 | None = None, limit: int = DEFAULT_LIMIT
) -> tuple[Hit, ...]:
    """The photos nearest to a vector float32[dim], among `allowed` ids when they are given."""
    if limit <= 0:
        return ()
    if allowed is None:
        ids, scores = index.search(vector, limit)
    else:
        ids, scores = index.search_within(vector, allowed, limit)
    return tuple(Hit(*pair) for pair in zip(ids.tolist(), scores.tolist(), strict=True))


def by_text(
    encoder: TextEncoder,
    index: VectorIndex,
    text: str,
    *,
    allowed: Int64 | None = None,
    limit: int = DEFAULT_LIMIT,
    token: JobToken | None = None,
) -> tuple[Hit, ...]:
    """Photos that show what `text` says; none for an empty text.

    Raises `Cancelled` when a newer search has cancelled the token.
    """
    query = TextQuery.of(text)
    if query.empty or not len(index):
        return ()
    _check(token)
    vector = text_vector(encoder, query)
    _check(token)
    return nearest(index, vector, allowed=allowed, limit=limit)


def by_photo(
    index: VectorIndex,
    vector: Float32,
    *,
    photo_id: int | None = None,
    allowed: Int64 | None = None,
    limit: int = DEFAULT_LIMIT,
    token: JobToken | None = None,
) -> tuple[Hit, ...]:
    """Photos that look like the one with this vector; the photo itself is left out."""
    _check(token)
    if photo_id is None:
        return nearest(index, vector, allowed=allowed, limit=limit)
    found = nearest(index, vector, allowed=allowed, limit=limit + 1)
    return tuple(hit for hit in found if hit.photo_id != photo_id)[:limit]


def _check(token: JobToken | None) -> None:
    if token is not None:
        token.check()
