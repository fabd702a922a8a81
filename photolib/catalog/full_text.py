"""Words as they are written: SQLite's FTS5 over names, folders, titles, captions, tags and texts.

The table `photo_words` splits words at anything but letters and digits and ignores case and
accents; triggers keep it true (see the migration that makes it).
"""

from __future__ import annotations

import numpy as np
from sqlalchemy import Connection, Select, select
from sqlalchemy.exc import DatabaseError

from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import PHOTO_WORDS
from photolib.catalog.text_columns import storable
from photolib.types import Float32, Int64

# How much a word counts by where it stands: a person's own words most, folders least.
WEIGHTS = {"name": 2.0, "folder": 1.0, "title": 3.0, "caption": 2.0, "tags": 3.0, "recognised": 1.0}
MAX_WORDS = 64  # of one question; FTS5 refuses hundreds
_ROWID = PHOTO_WORDS.c.rowid
# Plain text, as it is asked at every key: building the statement took longer than running it.
# Without being told which index to take for the parts of pairs, SQLite reads every photo.
_BEST = f"""
SELECT rowid, -bm25(photo_words, {", ".join(str(weight) for weight in WEIGHTS.values())}) AS score
FROM photo_words
WHERE photo_words MATCH ? AND rowid NOT IN
    (SELECT id FROM photos INDEXED BY ix_photos_part_of WHERE part_of IS NOT NULL)
ORDER BY score DESC, rowid
LIMIT ?"""  # noqa: S608


def phrase(text: str) -> str:
    """An FTS5 question for words that stand one after the other.

    A star at the end lets the last one be the beginning of a word.
    """
    words = " ".join(_clean(text).split()[:MAX_WORDS])
    beginning = words.rstrip("*")
    if beginning != words and _has_letters(beginning[-1:]):
        return f"{_quoted(beginning)} *"
    return _quoted(words)


def all_words(text: str) -> str:
    """An FTS5 question for every word, in any order and any of the places; "" without words."""
    return " ".join(_quoted(w) for w in _clean(text).split()[:MAX_WORDS] if _has_letters(w))


def search(tx: Connection, question: str, *, limit: int = -1) -> tuple[Int64, Float32]:
    """The photos that answer a question of one of the above, best first, with scores > 0.

    Scores are Okapi BM25 as FTS5 computes it, with its sign turned (Robertson and Zaragoza
    2009, "The Probabilistic Relevance Framework"), every place weighted by `WEIGHTS`. Files that
    another one of their pair is shown for are left out.
    """
    if not question:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    rows = tx.exec_driver_sql(_BEST, (question, limit)).all()
    ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    return ids, np.fromiter((row[1] for row in rows), np.float32, len(rows))


def matched_in(tx: Connection, question: str, ids: Ids) -> dict[int, tuple[str, ...]]:
    """Where the words stand for each of `ids`: names of `WEIGHTS`, none where they do not."""
    wanted = ids_json(ids)
    found: dict[int, list[str]] = {}
    for place in WEIGHTS if question else ():
        statement = select(_ROWID).where(
            PHOTO_WORDS.c.photo_words.match(f"{place} : ({question})"), _ROWID.in_(ID_SET)
        )
        for photo_id in tx.execute(statement, {"ids": wanted}).scalars():
            found.setdefault(photo_id, []).append(place)
    return {photo_id: tuple(places) for photo_id, places in found.items()}


def photos_with(text: str) -> Select[int]:
    """The ids of the photos that have these words one after the other."""
    return select(_ROWID).where(PHOTO_WORDS.c.photo_words.match(phrase(text)))


def agrees(tx: Connection) -> bool:
    """Whether the table is sound and says what the photos say; seconds for a large library."""
    names = ", ".join(WEIGHTS)
    texts = f"SELECT id, {names} FROM photo_texts"  # noqa: S608
    words = f"SELECT rowid, {names} FROM photo_words"  # noqa: S608
    try:
        tx.exec_driver_sql("INSERT INTO photo_words (photo_words) VALUES ('integrity-check')")
        pairs = ((texts, words), (words, texts))
        return not any(tx.exec_driver_sql(f"{a} EXCEPT {b}").first() for a, b in pairs)
    except DatabaseError:  # how FTS5 says that its index is damaged
        return False


def rebuild(tx: Connection) -> None:
    """Make the table anew from the photos."""
    names = ", ".join(WEIGHTS)
    tx.exec_driver_sql("INSERT INTO photo_words (photo_words) VALUES ('rebuild')")
    tx.exec_driver_sql("DELETE FROM photo_words")
    tx.exec_driver_sql(
        f"INSERT INTO photo_words (rowid, {names}) SELECT id, {names} FROM photo_texts"  # noqa: S608
    )


def _clean(text: str) -> str:
    return storable(text).replace("\0", " ")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _has_letters(word: str) -> bool:
    return any(letter.isalnum() for letter in word)
