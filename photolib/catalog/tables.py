"""The catalog's tables, as typed declarative classes; `migrations/` builds the same schema.

The classes only name columns: statements are Core statements (`select`, `insert`, `update`)
and no ORM object is ever made. A change here needs a migration; a test compares the two.
Moments (`added_at`, `created_at`, `decided_at`) are Unix seconds.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ColumnElement,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
    column,
    literal_column,
    text,
)
from sqlalchemy import (
    table as table_clause,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from photolib.catalog.column_types import FilePath, LocalTime
from photolib.types import PhotoState

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)


def table_of(cls: type[Base]) -> Table:
    """The plain table of a class, for statements of hot paths: the class would have each value
    looked up through its mapping."""
    assert isinstance(cls.__table__, Table)
    return cls.__table__


class FolderTable(Base):
    """Watched roots. A folder that is not `online` makes its photos OFFLINE in every read."""

    __tablename__ = "folders"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    path: Mapped[str] = mapped_column(FilePath, unique=True)
    added_at: Mapped[int] = mapped_column(Integer)
    online: Mapped[bool] = mapped_column(Integer, server_default=text("1"))
    auto_tag: Mapped[bool] = mapped_column(Integer, server_default=text("0"))
    mounted_at: Mapped[str | None] = mapped_column(FilePath)  # the file system it lay on


class PhotoTable(Base):
    """One row a file. Ids are never used twice (AUTOINCREMENT): caches are keyed by them."""

    __tablename__ = "photos"
    __table_args__ = (
        UniqueConstraint("folder_id", "rel_path"),
        CheckConstraint("state IN ('new', 'ready', 'unreadable', 'missing')", name="state"),
        # These three hold all that listing ids in order needs, so the table is not touched.
        Index("ix_photos_sort_time", "sort_time", "id", "state", "folder_id", "part_of"),
        Index("ix_photos_name_key", "name_key", "id", "state", "folder_id", "part_of"),
        Index("ix_photos_state", "state", "id", "folder_id", "part_of"),
        Index("ix_photos_content_hash", "content_hash"),
        # What a query may name is looked up in these, however many photos there are.
        Index("ix_photos_folder_path", "folder_id", "folder_path", "state"),
        Index("ix_photos_camera", "camera_make", "camera_model", "state"),
        Index("ix_photos_lens", "lens", "state"),
        Index("ix_photos_place", "latitude", "longitude"),
        Index("ix_photos_favorite", "state", sqlite_where=text("favorite = 1")),
        Index("ix_photos_added_at", "added_at", "state"),
        Index("ix_photos_part_of", "id", sqlite_where=text("part_of IS NOT NULL")),
        Index("ix_photos_capture", "capture", sqlite_where=text("capture IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    folder_id: Mapped[int] = mapped_column(ForeignKey("folders.id", ondelete="CASCADE"))
    rel_path: Mapped[str] = mapped_column(FilePath)
    name_key: Mapped[str] = mapped_column(Text)
    sort_time: Mapped[int] = mapped_column(Integer)
    size: Mapped[int] = mapped_column(Integer)
    mtime_ns: Mapped[int] = mapped_column(Integer)
    added_at: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String)
    problem: Mapped[str | None] = mapped_column(Text)
    warning: Mapped[str | None] = mapped_column(Text)

    content_hash: Mapped[str | None] = mapped_column(String)
    width: Mapped[int] = mapped_column(Integer, server_default=text("0"))
    height: Mapped[int] = mapped_column(Integer, server_default=text("0"))
    orientation: Mapped[int | None] = mapped_column(Integer)
    format_key: Mapped[str | None] = mapped_column(String)
    color: Mapped[int | None] = mapped_column(Integer)

    taken_at: Mapped[datetime | None] = mapped_column(LocalTime)
    date_source: Mapped[str | None] = mapped_column(String)
    utc_offset_min: Mapped[int | None] = mapped_column(Integer)
    camera_make: Mapped[str | None] = mapped_column(Text)
    camera_model: Mapped[str | None] = mapped_column(Text)
    lens: Mapped[str | None] = mapped_column(Text)
    exposure_s: Mapped[float | None] = mapped_column(Float)
    f_number: Mapped[float | None] = mapped_column(Float)
    iso: Mapped[int | None] = mapped_column(Integer)
    focal_mm: Mapped[float | None] = mapped_column(Float)
    latitude: Mapped[float | None] = mapped_column(Float)
    longitude: Mapped[float | None] = mapped_column(Float)
    altitude_m: Mapped[float | None] = mapped_column(Float)
    rating: Mapped[int | None] = mapped_column(Integer)
    rating_source: Mapped[str | None] = mapped_column(String)  # "manual" or "file"
    title: Mapped[str | None] = mapped_column(Text)
    caption: Mapped[str | None] = mapped_column(Text)
    keywords: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))

    favorite: Mapped[bool] = mapped_column(Integer, server_default=text("0"))
    recognised_text: Mapped[str | None] = mapped_column(Text)  # words read from the picture
    folder_path: Mapped[str] = mapped_column(FilePath, server_default=text("x''"))  # of rel_path
    sidecar_ns: Mapped[int] = mapped_column(Integer, server_default=text("0"))
    title_source: Mapped[str | None] = mapped_column(String)  # as of the rating
    caption_source: Mapped[str | None] = mapped_column(String)
    # Of a pair (RAW+JPEG) one file is shown, and stands for the others.
    part_of: Mapped[str | None] = mapped_column(FilePath)  # the name of the one shown for it
    companions: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))  # names
    capture: Mapped[str | None] = mapped_column(String)  # fingerprint of the exposure


class DescriptionTable(Base):
    """Ratings, titles and captions that people gave and files had, once both said something.

    `at` is when a person said it, or when the file (or its sidecar) was written.
    """

    __tablename__ = "descriptions"
    __table_args__ = (Index("ix_descriptions_photo_id", "photo_id", "field"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photos.id", ondelete="CASCADE"))
    field: Mapped[str] = mapped_column(String)
    value: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str] = mapped_column(String)  # "manual" or "file"
    at: Mapped[int] = mapped_column(Integer)


class EmbedderTable(Base):
    """Embedders that have left something in the catalog; `generation` counts the changes of
    their vectors."""

    __tablename__ = "embedders"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    model_id: Mapped[str] = mapped_column(Text, unique=True)
    dim: Mapped[int | None] = mapped_column(Integer)
    generation: Mapped[int] = mapped_column(Integer, server_default=text("0"))


class EmbeddingTable(Base):
    """Vectors, little-endian float32. The truth: the index file is a cache of these rows."""

    __tablename__ = "embeddings"
    __table_args__ = (
        UniqueConstraint("embedder_id", "photo_id"),
        Index("ix_embeddings_generation", "embedder_id", "generation"),
        Index("ix_embeddings_photo_id", "photo_id"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    embedder_id: Mapped[int] = mapped_column(ForeignKey("embedders.id", ondelete="CASCADE"))
    photo_id: Mapped[int] = mapped_column(ForeignKey("photos.id", ondelete="CASCADE"))
    generation: Mapped[int] = mapped_column(Integer)
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class PhraseVectorTable(Base):
    """Vectors of captions, titles and tag names, as `EmbeddingTable` has those of photos.

    A cache: what is missing is encoded again.
    """

    __tablename__ = "phrase_vectors"
    __table_args__ = (UniqueConstraint("embedder_id", "phrase"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    embedder_id: Mapped[int] = mapped_column(ForeignKey("embedders.id", ondelete="CASCADE"))
    phrase: Mapped[str] = mapped_column(Text)
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class TagTable(Base):
    """`name` is the full path ("animal/dog"); `name_key` is what makes it the same tag."""

    __tablename__ = "tags"
    __table_args__ = (Index("ix_tags_parent_id", "parent_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("tags.id", ondelete="CASCADE"))


class PhotoTagTable(Base):
    __tablename__ = "photo_tags"
    __table_args__ = (
        CheckConstraint("source IN ('manual', 'auto', 'sidecar')", name="source"),
        CheckConstraint("state IN ('suggested', 'accepted', 'rejected')", name="state"),
        Index("ix_photo_tags_tag_id", "tag_id", "state", "photo_id"),
        {"sqlite_with_rowid": False},
    )

    photo_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )
    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True)
    source: Mapped[str] = mapped_column(String)
    state: Mapped[str] = mapped_column(String)
    score: Mapped[float | None] = mapped_column(Float)
    embedder_id: Mapped[int | None] = mapped_column(ForeignKey("embedders.id", ondelete="SET NULL"))
    created_at: Mapped[int] = mapped_column(Integer)
    decided_at: Mapped[int | None] = mapped_column(Integer)


class WordlessLabelTable(Base):
    """Tags that are suggested from the photos that carry them, not from words."""

    __tablename__ = "wordless_labels"

    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True)


class AlbumTable(Base):
    """Albums made by hand; `name_key` is what makes it the same name."""

    __tablename__ = "albums"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, unique=True)
    created_at: Mapped[int] = mapped_column(Integer)


class AlbumPhotoTable(Base):
    __tablename__ = "album_photos"
    __table_args__ = (
        Index("ix_album_photos_photo_id", "photo_id"),
        {"sqlite_with_rowid": False},
    )

    album_id: Mapped[int] = mapped_column(
        ForeignKey("albums.id", ondelete="CASCADE"), primary_key=True
    )
    photo_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )
    added_at: Mapped[int] = mapped_column(Integer)


class TrashedTable(Base):
    """MISSING photos that the program moved to the system's trash; `files` are pairs
    [where a file was, where it lies in the trash or null]."""

    __tablename__ = "trashed"

    photo_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[int] = mapped_column(Integer)
    files: Mapped[list[Any]] = mapped_column(JSON)


class LookTable(Base):
    """What a photo's content looks like (`thumbs.look`); a photo with a row of its present content
    has been compared with all others that have one."""

    __tablename__ = "looks"

    photo_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )
    content_hash: Mapped[str] = mapped_column(String)
    look: Mapped[bytes] = mapped_column(LargeBinary)


class NearDuplicateTable(Base):
    """Pairs of photos that are the same picture, each in both directions."""

    __tablename__ = "near_duplicates"
    __table_args__ = (
        Index("ix_near_duplicates_other_id", "other_id"),
        {"sqlite_with_rowid": False},
    )

    photo_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )
    other_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )


class TextReadingTable(Base):
    """Photos in which text was looked for, and in what content; the text is the photo's."""

    __tablename__ = "text_readings"

    photo_id: Mapped[int] = mapped_column(
        ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True
    )
    content_hash: Mapped[str] = mapped_column(String)


class JournalTable(Base):
    """What was changed, for undo; `changes` is JSON that the module of its `kind` knows."""

    __tablename__ = "journal"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String)
    title: Mapped[str] = mapped_column(Text)
    changes: Mapped[list[Any]] = mapped_column(JSON)
    undone: Mapped[int] = mapped_column(Integer, server_default=text("0"))


class SettingTable(Base):
    __tablename__ = "settings"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class SavedSearchTable(Base):
    """Queries under a name; `name_key` is what makes it the same name."""

    __tablename__ = "saved_searches"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, unique=True)
    query: Mapped[str] = mapped_column(Text)
    created_at: Mapped[int] = mapped_column(Integer)


class SearchHistoryTable(Base):
    __tablename__ = "search_history"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    query: Mapped[str] = mapped_column(Text, unique=True)
    times: Mapped[int] = mapped_column(Integer)
    used_at: Mapped[int] = mapped_column(Integer)


# The full-text table and what fills it are SQLite's own and stand in the migrations alone.
PHOTO_WORDS = table_clause("photo_words", column("rowid", Integer), column("photo_words", Text))


# Most photos are in one state and few folders: with a "+" SQLite does not look them up by it, row
# for row, but walks through an index that has all it needs (and them in order).
ANY_STATE: ColumnElement[str] = literal_column("+photos.state", String)
ANY_FOLDER: ColumnElement[int] = literal_column("+photos.folder_id", Integer)

# A photo that is shown: its file is there, and no other file of its pair stands for it.
SHOWN: ColumnElement[bool] = and_(
    PhotoTable.state != PhotoState.MISSING, PhotoTable.part_of.is_(None)
)
