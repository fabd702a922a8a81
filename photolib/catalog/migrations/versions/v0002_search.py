"""What searches need: folders and favourites as columns, words in a full-text table, queries kept.

`photo_words` (SQLite FTS5) has one row a photo, its rowid being the photo's id. Triggers keep it
to what the view `photo_texts` says, so that no writer has to think of it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# Path bytes are read as text for their words alone; what is no valid UTF-8 splits words.
_TEXTS = r"""
CREATE VIEW photo_texts AS
SELECT
    photos.id AS id,
    CAST(substr(photos.rel_path,
        CASE length(photos.folder_path) WHEN 0 THEN 1 ELSE length(photos.folder_path) + 2 END
    ) AS TEXT) AS name,
    substr(roots.path, length(rtrim(roots.path, replace(roots.path, '/', ''))) + 1)
        || '/' || CAST(photos.folder_path AS TEXT) AS folder,
    coalesce(photos.title, '') AS title,
    coalesce(photos.caption, '') AS caption,
    coalesce((
        SELECT group_concat(tags.name, ', ')
        FROM photo_tags JOIN tags ON tags.id = photo_tags.tag_id
        WHERE photo_tags.photo_id = photos.id AND photo_tags.state = 'accepted'
    ), '') AS tags,
    coalesce(photos.recognised_text, '') AS recognised
FROM photos JOIN (
    SELECT id, replace(CAST(path AS TEXT), '\', '/') AS path FROM folders
) AS roots ON roots.id = photos.folder_id
"""
_WORDS = """
CREATE VIRTUAL TABLE photo_words USING fts5(
    name, folder, title, caption, tags, recognised,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
"""
_COLUMNS = "name, folder, title, caption, tags, recognised"
_FILL = f"INSERT INTO photo_words (rowid, {_COLUMNS}) SELECT id, {_COLUMNS} FROM photo_texts"  # noqa: S608
_FORGET = "DELETE FROM photo_words WHERE rowid"
_TRIGGERS = [
    f"""
    CREATE TRIGGER photo_words_of_new AFTER INSERT ON photos
    BEGIN {_FILL} WHERE id = NEW.id; END
    """,
    f"CREATE TRIGGER photo_words_of_gone AFTER DELETE ON photos BEGIN {_FORGET} = OLD.id; END",
    f"""
    CREATE TRIGGER photo_words_of_changed
    AFTER UPDATE OF folder_id, rel_path, folder_path, title, caption, recognised_text ON photos
    WHEN OLD.folder_id IS NOT NEW.folder_id OR OLD.rel_path IS NOT NEW.rel_path
        OR OLD.folder_path IS NOT NEW.folder_path OR OLD.title IS NOT NEW.title
        OR OLD.caption IS NOT NEW.caption OR OLD.recognised_text IS NOT NEW.recognised_text
    BEGIN {_FORGET} = OLD.id; {_FILL} WHERE id = NEW.id; END
    """,
    f"""
    CREATE TRIGGER photo_words_of_tagged AFTER INSERT ON photo_tags WHEN NEW.state = 'accepted'
    BEGIN {_FORGET} = NEW.photo_id; {_FILL} WHERE id = NEW.photo_id; END
    """,
    f"""
    CREATE TRIGGER photo_words_of_untagged AFTER DELETE ON photo_tags WHEN OLD.state = 'accepted'
    BEGIN {_FORGET} = OLD.photo_id; {_FILL} WHERE id = OLD.photo_id; END
    """,
    f"""
    CREATE TRIGGER photo_words_of_decided AFTER UPDATE OF state ON photo_tags
    WHEN (OLD.state = 'accepted') <> (NEW.state = 'accepted')
    BEGIN {_FORGET} = NEW.photo_id; {_FILL} WHERE id = NEW.photo_id; END
    """,
    f"""
    CREATE TRIGGER photo_words_of_renamed AFTER UPDATE OF name ON tags WHEN OLD.name <> NEW.name
    BEGIN
        {_FORGET} IN (SELECT photo_id FROM photo_tags WHERE tag_id = NEW.id);
        {_FILL} WHERE id IN (SELECT photo_id FROM photo_tags WHERE tag_id = NEW.id);
    END
    """,  # noqa: S608
]
_FOLDER_OF_PATH = """
UPDATE photos SET folder_path = CAST(
    rtrim(rtrim(CAST(rel_path AS TEXT), replace(CAST(rel_path AS TEXT), '/', '')), '/') AS BLOB
) WHERE instr(rel_path, x'2f')
"""


def upgrade() -> None:
    _new_columns()
    for statement in (_TEXTS, _WORDS, _FILL, *_TRIGGERS):
        op.execute(statement)
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("created_at", sa.Integer, nullable=False),
        sa.UniqueConstraint("name_key", name="uq_saved_searches_name_key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "search_history",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("used_at", sa.Integer, nullable=False),
        sa.UniqueConstraint("query", name="uq_search_history_query"),
    )


def _new_columns() -> None:
    for column in (
        sa.Column("favorite", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("recognised_text", sa.Text),
        sa.Column("folder_path", sa.BLOB, nullable=False, server_default=sa.text("x''")),
    ):
        op.add_column("photos", column)
    op.execute(_FOLDER_OF_PATH)
    op.create_index("ix_photos_folder_path", "photos", ["folder_id", "folder_path", "state"])
    op.create_index("ix_photos_camera", "photos", ["camera_make", "camera_model", "state"])
    op.create_index("ix_photos_lens", "photos", ["lens", "state"])
    op.create_index("ix_photos_place", "photos", ["latitude", "longitude"])
