"""Vectors of captions, titles and tag names, so that text finds text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "phrase_vectors",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "embedder_id",
            sa.Integer,
            sa.ForeignKey(
                "embedders.id",
                name="fk_phrase_vectors_embedder_id",
                ondelete="CASCADE",
            ),
            nullable=False,
        ),
        sa.Column("phrase", sa.Text, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("embedder_id", "phrase", name="uq_phrase_vectors_embedder_id_phrase"),
    )
