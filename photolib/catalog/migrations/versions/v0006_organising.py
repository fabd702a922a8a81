"""Albums, the trash, and which of a person's and a file's descriptions of a photo is newer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("photos", sa.Column("title_source", sa.String))
    op.add_column("photos", sa.Column("caption_source", sa.String))
    op.create_index("ix_photos_favorite", "photos", ["state"], sqlite_where=sa.text("favorite = 1"))
    op.create_index("ix_photos_added_at", "photos", ["added_at", "state"])
    op.create_table(
        "descriptions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("photo_id", sa.Integer, nullable=False),
        sa.Column("field", sa.String, nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_descriptions_photo_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_descriptions_photo_id", "descriptions", ["photo_id", "field"])
    op.execute(
        "INSERT INTO descriptions (photo_id, field, value, source, at) "
        "SELECT id, 'rating', CAST(rating AS TEXT), 'manual', "
        "CAST(strftime('%s', 'now') AS INTEGER) FROM photos WHERE rating_source = 'manual'"
    )
    op.create_table(
        "albums",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("created_at", sa.Integer, nullable=False),
        sa.UniqueConstraint("name_key", name="uq_albums_name_key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "album_photos",
        sa.Column("album_id", sa.Integer, primary_key=True),
        sa.Column("photo_id", sa.Integer, primary_key=True),
        sa.Column("added_at", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["album_id"], ["albums.id"], name="fk_album_photos_album_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_album_photos_photo_id", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_album_photos_photo_id", "album_photos", ["photo_id"])
    op.create_table(
        "trashed",
        sa.Column("photo_id", sa.Integer, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("files", sa.JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_trashed_photo_id", ondelete="CASCADE"
        ),
    )
