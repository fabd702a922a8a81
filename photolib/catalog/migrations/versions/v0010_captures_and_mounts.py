"""Which exposure photos are from, and where the file systems of roots are mounted.

Of photos and roots known already it is told when they are read and scanned again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("photos", sa.Column("capture", sa.String))
    op.create_index(
        "ix_photos_capture", "photos", ["capture"], sqlite_where=sa.text("capture IS NOT NULL")
    )
    op.add_column("folders", sa.Column("mounted_at", sa.BLOB))
