"""The label "document/document" is called "document/paper document"; its tag goes along."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_OLD, _NEW = "document/document", "document/paper document"


def upgrade() -> None:
    tags = sa.table("tags", sa.column("name"), sa.column("name_key"))
    present = sa.select(tags.c.name_key).where(tags.c.name_key == _NEW).scalar_subquery()
    renamed = {
        column: sa.func.substr(column, 1, len("document/"))
        + "paper document"
        + sa.func.substr(column, len(_OLD) + 1)
        for column in (tags.c.name, tags.c.name_key)
    }
    below = sa.or_(tags.c.name_key == _OLD, tags.c.name_key.startswith(f"{_OLD}/"))
    op.execute(sa.update(tags).where(below, present.is_(None)).values(renamed))
