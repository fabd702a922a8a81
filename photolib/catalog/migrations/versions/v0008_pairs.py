"""Which files are one photo: RAW+JPEG pairs and Live Photos."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_LISTED = {
    "ix_photos_sort_time": ["sort_time", "id", "state", "folder_id", "part_of"],
    "ix_photos_name_key": ["name_key", "id", "state", "folder_id", "part_of"],
    "ix_photos_state": ["state", "id", "folder_id", "part_of"],
}


def upgrade() -> None:
    op.add_column("photos", sa.Column("part_of", sa.BLOB))
    op.add_column("photos", sa.Column("companions", sa.JSON))
    op.create_index(
        "ix_photos_part_of", "photos", ["id"], sqlite_where=sa.text("part_of IS NOT NULL")
    )
    for name, columns in _LISTED.items():
        op.drop_index(name, "photos")
        op.create_index(name, "photos", columns)
