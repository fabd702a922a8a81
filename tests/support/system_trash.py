"""A trash of its own for a test, as freedesktop.org specifies it; the user's is left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def use_own_trash(monkeypatch: pytest.MonkeyPatch, directory: Path) -> Path:
    """Let send2trash and the program use `directory/Trash`, which is returned."""
    import send2trash
    from send2trash import plat_other

    directory.mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(directory))
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(directory))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(directory / "Trash"))
    monkeypatch.setattr(plat_other, "get_dev", lambda _path: 1)
    monkeypatch.setattr(send2trash, "send2trash", plat_other.send2trash)
    return directory / "Trash"
