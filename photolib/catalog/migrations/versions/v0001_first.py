"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _folders()
    _photos()
    _embeddings()
    _tags()
    op.create_table(
        "settings",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )


def _folders() -> None:
    op.create_table(
        "folders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("path", sa.BLOB, nullable=False),
        sa.Column("added_at", sa.Integer, nullable=False),
        sa.Column("online", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("auto_tag", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.UniqueConstraint("path", name="uq_folders_path"),
        sqlite_autoincrement=True,
    )


def _photos() -> None:
    op.create_table(
        "photos",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("folder_id", sa.Integer, nullable=False),
        sa.Column("rel_path", sa.BLOB, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("sort_time", sa.Integer, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("mtime_ns", sa.Integer, nullable=False),
        sa.Column("added_at", sa.Integer, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("problem", sa.Text),
        sa.Column("warning", sa.Text),
        sa.Column("content_hash", sa.String),
        sa.Column("width", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("height", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("orientation", sa.Integer),
        sa.Column("format_key", sa.String),
        sa.Column("color", sa.Integer),
        sa.Column("taken_at", sa.Integer),
        sa.Column("date_source", sa.String),
        sa.Column("utc_offset_min", sa.Integer),
        sa.Column("camera_make", sa.Text),
        sa.Column("camera_model", sa.Text),
        sa.Column("lens", sa.Text),
        sa.Column("exposure_s", sa.Float),
        sa.Column("f_number", sa.Float),
        sa.Column("iso", sa.Integer),
        sa.Column("focal_mm", sa.Float),
        sa.Column("latitude", sa.Float),
        sa.Column("longitude", sa.Float),
        sa.Column("altitude_m", sa.Float),
        sa.Column("rating", sa.Integer),
        sa.Column("rating_source", sa.String),
        sa.Column("title", sa.Text),
        sa.Column("caption", sa.Text),
        sa.Column("keywords", sa.JSON),
        sa.ForeignKeyConstraint(
            ["folder_id"], ["folders.id"], name="fk_photos_folder_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("folder_id", "rel_path", name="uq_photos_folder_id_rel_path"),
        sa.CheckConstraint(
            "state IN ('new', 'ready', 'unreadable', 'missing')", name=op.f("ck_photos_state")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_photos_sort_time", "photos", ["sort_time", "id", "state", "folder_id"])
    op.create_index("ix_photos_name_key", "photos", ["name_key", "id", "state", "folder_id"])
    op.create_index("ix_photos_state", "photos", ["state", "id", "folder_id"])
    op.create_index("ix_photos_content_hash", "photos", ["content_hash"])


def _embeddings() -> None:
    op.create_table(
        "embedders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("model_id", sa.Text, nullable=False),
        sa.Column("dim", sa.Integer),
        sa.Column("generation", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.UniqueConstraint("model_id", name="uq_embedders_model_id"),
    )
    op.create_table(
        "embeddings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("embedder_id", sa.Integer, nullable=False),
        sa.Column("photo_id", sa.Integer, nullable=False),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["embedder_id"], ["embedders.id"], name="fk_embeddings_embedder_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_embeddings_photo_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("embedder_id", "photo_id", name="uq_embeddings_embedder_id_photo_id"),
    )
    op.create_index("ix_embeddings_generation", "embeddings", ["embedder_id", "generation"])
    op.create_index("ix_embeddings_photo_id", "embeddings", ["photo_id"])


def _tags() -> None:
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("parent_id", sa.Integer),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["tags.id"], name="fk_tags_parent_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("name_key", name="uq_tags_name_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tags_parent_id", "tags", ["parent_id"])
    op.create_table(
        "photo_tags",
        sa.Column("photo_id", sa.Integer, nullable=False),
        sa.Column("tag_id", sa.Integer, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("score", sa.Float),
        sa.Column("embedder_id", sa.Integer),
        sa.Column("created_at", sa.Integer, nullable=False),
        sa.Column("decided_at", sa.Integer),
        sa.PrimaryKeyConstraint("photo_id", "tag_id", name="pk_photo_tags"),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photos.id"], name="fk_photo_tags_photo_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name="fk_photo_tags_tag_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["embedder_id"],
            ["embedders.id"],
            name="fk_photo_tags_embedder_id",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            "source IN ('manual', 'auto', 'sidecar')", name=op.f("ck_photo_tags_source")
        ),
        sa.CheckConstraint(
            "state IN ('suggested', 'accepted', 'rejected')", name=op.f("ck_photo_tags_state")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_photo_tags_tag_id", "photo_tags", ["tag_id", "state", "photo_id"])
