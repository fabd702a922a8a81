"""What files held where metadata was written into them, so that it can be put back to the byte.

Of each file only the piece that differs is kept, with hashes of the whole before and after: a
file that another program has changed since is told by them and left alone. One file of lines
(JSON) for each writing; a line is on the disk before the file it speaks of is replaced.
"""

from __future__ import annotations

import base64
import json
import os
import time
import uuid
import zlib
from collections.abc import Set
from pathlib import Path
from typing import Any

import numpy as np

from photolib.errors import MetadataNotWritten
from photolib.formats.content_hash import content_hash
from photolib.metadata.file_edit import FileEdit, read_whole

MAX_BYTES = 512 * 2**20
AGE_S = 30 * 24 * 3600
Place = list[Any]  # [name of the file of lines, offset of the line]


class Replaced:
    """The lines of one writing. Raises OSError when they cannot be written."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / f"{uuid.uuid4().hex}.jsonl"

    def put(self, edit: FileEdit) -> Place:
        """Keep what `edit` is about to replace; where it is kept."""
        before, after = edit.before or b"", edit.after or b""
        at, end = _differing(before, after)
        line = {
            "path": os.fspath(edit.path),
            "before": None if edit.before is None else content_hash(edit.before),
            "after": None if edit.after is None else content_hash(edit.after),
            "at": at,
            "old": _packed(before[at : len(before) - end]),
            "new": _packed(after[at : len(after) - end]),
            "keep_times": edit.keep_times,
        }
        self._path.parent.mkdir(exist_ok=True)
        with self._path.open("ab") as file:
            offset = file.tell()
            file.write(json.dumps(line).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        return [self._path.name, offset]


def plan_back(directory: Path, path: Path, place: Place, *, forward: bool) -> FileEdit:
    """What makes the file at `path` again what it was before (`forward`: after) the writing.

    Raises MetadataNotWritten for a file that is not what the writing left, and when nothing is
    kept of it any more.
    """
    name, offset = place
    try:
        with (directory / name).open("rb") as file:
            file.seek(offset)
            line = json.loads(file.readline())
        old, new = _unpacked(line["old"]), _unpacked(line["new"])
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise MetadataNotWritten(path, "cannot be put back, as what it held is lost") from error
    present, wanted = ("before", "after") if forward else ("after", "before")
    if forward:
        old, new = new, old
    now = read_whole(path, MAX_BYTES, "put it back from a backup") if path.exists() else None
    if (None if now is None else content_hash(now)) != line[present]:
        raise MetadataNotWritten(path, "has been changed by another program since")
    at = line["at"]
    back = (now or b"")[:at] + old + (now or b"")[at + len(new) :]
    after = None if line[wanted] is None else back
    return FileEdit(path, now, after, like=path.parent, keep_times=line["keep_times"])


def tidy(directory: Path, kept: Set[str]) -> None:
    """Delete what no entry of the journal refers to any more. What is younger than AGE_S stays: a
    writing may be under way, or have been cut off before its entry was made."""
    if directory.is_dir():
        for path in directory.glob("*.jsonl"):
            if path.name not in kept and time.time() - path.stat().st_mtime > AGE_S:
                path.unlink(missing_ok=True)


def _differing(before: bytes, after: bytes) -> tuple[int, int]:
    """How many bytes at the beginning, and of the rest at the end, are the same."""
    start = _same(before, after, 1)
    return start, _same(before[start:], after[start:], -1)


def _same(one: bytes, other: bytes, step: int) -> int:
    count = min(len(one), len(other))
    left, right = (np.frombuffer(data, np.uint8)[::step][:count] for data in (one, other))
    unlike = np.flatnonzero(left != right)
    return int(unlike[0]) if len(unlike) else count


def _packed(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data)).decode()


def _unpacked(text: str) -> bytes:
    return zlib.decompress(base64.b64decode(text))
