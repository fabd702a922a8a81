"""What Alembic executes for a command; the connection comes from `catalog/schema.py`."""

from __future__ import annotations

from alembic import context

from photolib.catalog.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,  # SQLite can; Alembic assumes the driver's old habits
    render_as_batch=True,
)
context.run_migrations()
