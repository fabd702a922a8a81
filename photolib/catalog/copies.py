"""Looks into copies of the catalog, whatever their schema, without bringing them up to date."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from photolib.catalog.backup import backups_of, made_at, reason_of
from photolib.errors import InputProblem
from photolib.types import CatalogCopy, SinceCopy

log = logging.getLogger(__name__)

_DECIDED = """SELECT link.photo_id, tag.name_key, link.state FROM {0}.photo_tags AS link
    JOIN {0}.tags AS tag ON tag.id = link.tag_id
    WHERE link.state != 'suggested' AND link.source != 'sidecar'"""
_SAID = """SELECT id, rating, title, caption, favorite FROM {0}.photos
    WHERE favorite OR 'manual' IN (rating_source, title_source, caption_source)"""
_SINCE = tuple(  # in the order of SinceCopy's fields
    f"SELECT count(*) FROM ({rows.format('main')} EXCEPT {rows.format('then_')})"  # noqa: S608 - constants alone
    for rows in (
        "SELECT id FROM {0}.photos",
        _DECIDED,
        "SELECT name_key FROM {0}.albums",
        _SAID,
    )
)


def described(catalog: Path) -> list[CatalogCopy]:
    """The copies of a catalog with what they hold, newest first; one that has just gone is left
    out."""
    found = []
    for copy in reversed(backups_of(catalog)):
        try:
            size, made = copy.stat().st_size, made_at(copy)
        except FileNotFoundError:
            continue
        found.append(CatalogCopy(copy, made, reason_of(copy), size, _photos(copy)))
    return found


def check(copy: Path) -> None:
    """Raises InputProblem for a file that is no sound copy of a catalog."""
    try:
        with closing(_read_only(copy)) as opened:
            sound = opened.execute("PRAGMA quick_check").fetchone() == ("ok",)
            opened.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise InputProblem(f"{copy} is no sound copy of a catalog ({error}).") from error
    if not sound:
        raise InputProblem(f"{copy} is damaged; choose an older copy.")


def since(catalog: Path, copy: Path) -> SinceCopy | None:
    """What the catalog holds that a copy of it does not; None where the two cannot be compared."""
    try:
        with closing(_read_only(catalog)) as opened:
            opened.execute("ATTACH ? AS then_", (f"{copy.absolute().as_uri()}?mode=ro",))
            return SinceCopy(*(opened.execute(query).fetchone()[0] for query in _SINCE))
    except sqlite3.Error as error:  # a copy of an older schema, or a damaged one
        log.info("The copy %s cannot be compared with the catalog: %s", copy, error)
        return None


def settle(catalog: Path) -> bool:
    """Bring all of a catalog into its one file, with no log beside it; False when it is damaged.

    Nobody else may have it open.
    """
    try:
        with closing(sqlite3.connect(catalog)) as opened:
            if opened.execute("PRAGMA quick_check").fetchone() != ("ok",):
                return False
            [mode] = opened.execute("PRAGMA journal_mode = DELETE").fetchone()
            return str(mode) == "delete"
    except sqlite3.Error as error:
        log.warning("The catalog %s is damaged: %s", catalog, error)
        return False


def _photos(copy: Path) -> int | None:
    try:
        with closing(_read_only(copy)) as opened:
            return int(opened.execute("SELECT count(*) FROM photos").fetchone()[0])
    except sqlite3.Error as error:
        log.warning("The copy %s cannot be read: %s", copy, error)
        return None


def _read_only(copy: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
