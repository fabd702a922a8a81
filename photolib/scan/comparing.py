"""What a folder looks like now against what the catalog knows of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from photolib.jobs import JobToken
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
    unchanged: int = 0
    skipped: list[tuple[Path, str]] = field(default_factory=list)


def compare(
    folder: Folder,
    known: dict[str, KnownFile],
    *,
    below: str = "",
    exclude: Collection[Path] = (),
    ignored: Ignored = NOTHING,
    token: JobToken | None = None,
) -> Diff:
    """Diff a root (or its sub-path `below`) with what the catalog knows of it.

    What lies under a folder that could not be read counts as unchanged, never as gone.
    """
    diff = Diff(folder)

    def warn(path: Path, reason: str) -> None:
        if path.exists():  # one that vanished meanwhile is no trouble: its photos are gone
            diff.skipped.append((path, reason))

    missing = PhotoState.MISSING
    rest = dict(known)
    walked = walk(
        folder.path, below=below, exclude=exclude, ignored=ignored, warn=warn, token=token
    )
    for found in walked:
        before = rest.pop(found.rel_path, None)
        if before is None:
            diff.new.append(found)
        elif before.stamp != found.stamp:
            diff.changed.append((found, before))
        elif before.state == missing:
            diff.returned.append((before.photo_id, found.stamp))
        else:
            diff.unchanged += 1
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


def _prefix(root: Path, directory: Path) -> str:
    relative = directory.relative_to(root).as_posix()
    return "" if relative == "." else relative + "/"
