"""A catalog as the first version of the program left it, to be migrated."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from photolib.catalog import schema
from photolib.catalog.engine import make_engine

ROWS = 40


def fill_first_catalog(path: Path) -> int:
    """Make it at `path`; returns how many photos it has."""
    path.parent.mkdir(parents=True)
    engine = make_engine(path, writable=True)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(schema.MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            text("INSERT INTO settings (key, value) VALUES ('catalog_id', 'of the first version')")
        )
        connection.execute(
            text("INSERT INTO folders (id, path, added_at) VALUES (1, CAST('/p' AS BLOB), 0)")
        )
        for number in range(ROWS):
            connection.execute(
                text(
                    "INSERT INTO photos (folder_id, rel_path, name_key, sort_time, size, mtime_ns,"
                    " added_at, state) VALUES (1, CAST(:name AS BLOB), :name, 0, 1, 1, 0, 'new')"
                ),
                {"name": f"{number}.jpg"},
            )
    engine.dispose()
    return ROWS
