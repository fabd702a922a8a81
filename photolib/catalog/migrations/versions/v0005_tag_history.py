"""A journal of changes to undo, and labels that are known by example photos alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("changes", sa.JSON, nullable=False),
        sa.Column("undone", sa.Integer, nullable=False, server_default=sa.text("0")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "wordless_labels",
        sa.Column("tag_id", sa.Integer, primary_key=True),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name="fk_wordless_labels_tag_id", ondelete="CASCADE"
        ),
    )
