"""What a folder looks like now against what the catalog knows of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photolib.jobs import JobToken
from photolib.paths import is_gone
from photolib.scan.answering import Alive
from photolib.scan.walking import NOTHING, Ignored, walk
from photolib.types import FileStamp, Folder, FoundFile, KnownFile, PhotoState


@dataclass
class Diff:
    """What one root looks like now against the catalog."""

    folder: Folder
    new: list[FoundFile] = field(default_factory=list)
    changed: list[tuple[FoundFile, KnownFile]] = field(default_factory=list)
    returned: list[tuple[int, FileStamp]] = field(default_factory=list)
    gone: list[tuple[str, KnownFile]] = field(default_factory=list)  # with their rel_path
    # MISSING before, still not there
    lost: list[tuple[str, KnownFile]] = field(default_factory=list)
    paired: list[tuple[FoundFile, KnownFile]] = field(default_factory=list)  # otherwise than before
    known: dict[str, KnownFile] = field(default_factory=dict)  # all files, by rel_path
    unchanged: int = 0
    skipped: list[tuple[Path, str]] = field(default_factory=list)


def compare(
    folder: Folder,
    known: dict[str, KnownFile],
    *,
    below: str = "",
    exclude: Collection[Path] = (),
    ignored: Ignored = NOTHING,
    pairs: bool = False,
    alive: Alive | None = None,
    token: JobToken | None = None,
) -> Diff:
    """Diff a root (or its sub-path `below`) with what the catalog knows of it.

    What lies under a folder that could not be read counts as unchanged, never as gone.
    """
    diff = Diff(folder, known=known)

    def warn(path: Path, reason: str) -> None:
        if not is_gone(path):  # one that vanished meanwhile is no trouble: its photos are gone
            diff.skipped.append((path, reason))

    missing, unchanged = PhotoState.MISSING, 0
    rest = dict(known)
    walked = walk(
        folder.path,
        below=below,
        exclude=exclude,
        ignored=ignored,
        pairs=pairs,
        warn=warn,
        alive=alive,
        token=token,
    )
    for found in walked:
        before = rest.pop(found.rel_path, None)
        if before is None:
            diff.new.append(found)
            continue
        _, stamp, state, _, part_of, companions = before
        _, found_stamp, found_part_of, found_companions = found
        if stamp != found_stamp:
            diff.changed.append((found, before))
        elif state is missing:
            diff.returned.append((before.photo_id, found_stamp))
        else:
            unchanged += 1
        if part_of != found_part_of or companions != found_companions:
            diff.paired.append((found, before))
    diff.unchanged = unchanged
    unread = [_prefix(folder.path, path) for path, _ in diff.skipped]
    for rel_path, before in rest.items():
        if below and not rel_path.startswith(below + "/"):
            continue
        if any(rel_path.startswith(prefix) for prefix in unread):
            diff.unchanged += 1
        elif before.state == missing:
            diff.lost.append((rel_path, before))
        else:
            diff.gone.append((rel_path, before))
    return diff


def shown_for(known: Mapping[str, KnownFile], rel_path: str) -> int | None:
    """The photo that was shown for this file, if it was part of a pair."""
    file = known.get(rel_path)
    if file is None or not file.part_of:
        return None
    folder = rel_path.rpartition("/")[0]
    other = known.get(f"{folder}/{file.part_of}" if folder else file.part_of)
    return None if other is None else other.photo_id


def _prefix(root: Path, directory: Path) -> str:
    relative = directory.relative_to(root).as_posix()
    return "" if relative == "." else relative + "/"
