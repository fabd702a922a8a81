"""Brings a catalog file to the schema this program knows, through Alembic's migrations.

An up-to-date file is recognised by one query, without importing Alembic. Anything older is
copied to `backups/` and migrated in one transaction; anything newer is refused.
"""

from __future__ import annotations

import logging
import uuid
from pathlib import Path

from sqlalchemy import Connection, insert

from photolib.catalog.backup import make_backup
from photolib.catalog.engine import make_engine
from photolib.catalog.tables import SettingTable
from photolib.errors import CatalogDamaged, CatalogTooNew

log = logging.getLogger(__name__)

HEAD = "0010"  # the newest revision in migrations/versions
MIGRATIONS = Path(__file__).with_name("migrations")
CATALOG_ID = "catalog_id"


def bring_up_to_date(path: Path) -> None:
    """Create or migrate the catalog at `path`.

    Raises CatalogTooNew for a revision nobody here knows, CatalogDamaged for a file that
    is a database of something else, and what SQLite raises.
    """
    # Looking takes no lock: another process may be writing for long.
    engine = make_engine(path, writable=False)
    try:
        with engine.connect() as connection:
            found = _revision(connection, path)
    finally:
        engine.dispose()
    if found == HEAD:
        return
    _check_known(found, path)
    if found is not None:
        log.info("Migrating the catalog from %s to %s", found, HEAD)
        make_backup(path, f"before-{HEAD}")
    _migrate(path)


def _migrate(path: Path) -> None:
    """Run every step that lacks, in one transaction."""
    # Rebuilding a table drops the old one, which would cascade with foreign keys on.
    engine = make_engine(path, writable=True, foreign_keys=False)
    try:
        with engine.begin() as connection:
            found = _revision(connection, path)
            if found == HEAD:  # another process was faster while this one waited for the lock
                return
            # Renaming a rebuilt table back must not stumble over views that know its name.
            connection.exec_driver_sql("PRAGMA legacy_alter_table = ON")
            _upgrade(connection)
            if found is None:
                connection.execute(
                    insert(SettingTable).values(key=CATALOG_ID, value=str(uuid.uuid4()))
                )
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise CatalogDamaged(path, f"a row of {broken[0]} refers to nothing")
    finally:
        engine.dispose()


def _revision(connection: Connection, path: Path) -> str | None:
    """The file's revision; None for an empty file."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = set(names.scalars())
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise CatalogDamaged(path, "it is a database of another program")
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if not isinstance(revision, str):
        raise CatalogDamaged(path, "it does not say which version made it")
    return revision


def _check_known(revision: str | None, path: Path) -> None:
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
    if revision is not None and revision not in known:
        raise CatalogTooNew(path)


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
