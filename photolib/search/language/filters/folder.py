"""`folder:trip`: by the folder a photo lies in."""

from __future__ import annotations

import re
from pathlib import Path

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import BadValue, FilterKind, plain
from photolib.types import Condition, InFolder

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def read(op: str, value: str, calendar: Calendar) -> Condition:
    plain(op, "folder")
    path = value
    if path.startswith("~"):
        path = str(Path(path.replace("\0", "")).expanduser()) if path[1:2] in ("", "/") else path
    windows = _DRIVE.match(path) or path.startswith("\\\\")
    if windows:
        path = path.replace("\\", "/")
    parts = tuple(part.strip() for part in path.split("/") if part.strip())
    if not parts:
        raise BadValue("A folder needs a name, as folder:trip or folder:2019/july.")
    return InFolder(parts, absolute=bool(windows) or path.startswith("/"))


FILTERS = (
    FilterKind(
        key="folder",
        title="Folder",
        says="in a folder, or below one, whose name contains this; a full path is taken as it is",
        examples=("folder:trip", "folder:2019/july", "folder:/home/me/Pictures"),
        read=read,
        aliases=("path",),
    ),
)
