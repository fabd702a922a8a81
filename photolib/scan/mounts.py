"""Drives that are gone, though the folder they were mounted on is still there.

`/mnt/photos` of a drive in `/etc/fstab` is an empty folder without the drive; so are the folders
some systems leave behind in `/media`. Device numbers do not outlive a restart, so what is
remembered of a root is where the file system that it lies on was mounted. When that is another
place now, and no photo lies in the root, its drive is gone. With a photo in it somebody uses the
folder without the drive.
"""

from __future__ import annotations

import os
from pathlib import Path

from photolib.paths import is_folder
from photolib.scan.answering import DoesNotAnswer, ask
from photolib.scan.walking import walk
from photolib.types import Folder


def mount_point(path: Path) -> Path:
    """Where the file system that `path` lies on is mounted, links resolved."""
    real = Path(os.path.realpath(path))
    return next((p for p in (real, *real.parents) if os.path.ismount(p)), Path(real.anchor))


def is_there(root: Folder) -> bool:
    """Whether a root is a folder, and not what a drive that is gone has left behind."""
    if not is_folder(root.path):
        return False
    if root.mounted_at in (None, mount_point(root.path)):
        return True
    return next(walk(root.path), None) is not None


def is_reachable(root: Folder) -> bool:
    """`is_there` for one that may not answer, which counts as not there."""
    try:
        return ask(root.path, lambda _alive: is_there(root))
    except DoesNotAnswer:
        return False
