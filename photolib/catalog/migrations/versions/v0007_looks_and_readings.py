"""What photos look like, which are near-duplicates, and in which text was looked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "looks",
        sa.Column("photo_id", sa.Integer, primary_key=True),
        sa.Column("content_hash", sa.String, nullable=False),
        sa.Column("look", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_looks_photo_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "near_duplicates",
        sa.Column("photo_id", sa.Integer, primary_key=True),
        sa.Column("other_id", sa.Integer, primary_key=True),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_near_duplicates_photo_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["photos.id"], name="fk_near_duplicates_other_id", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_near_duplicates_other_id", "near_duplicates", ["other_id"])
    op.create_table(
        "text_readings",
        sa.Column("photo_id", sa.Integer, primary_key=True),
        sa.Column("content_hash", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_text_readings_photo_id", ondelete="CASCADE"
        ),
    )
