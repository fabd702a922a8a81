"""A folder in which nothing can be put in place, as one without permission; root could, so it is
played."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest


def unwritable_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    replace = os.replace

    def denied(source: str, target: str | Path) -> None:
        if Path(target).is_relative_to(folder):
            raise PermissionError(errno.EACCES, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(os, "replace", denied)
