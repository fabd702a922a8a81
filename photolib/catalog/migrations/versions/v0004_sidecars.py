"""When a photo's sidecars were written, so that a change in them is noticed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column(
        "photos", sa.Column("sidecar_ns", sa.Integer, nullable=False, server_default=sa.text("0"))
    )
