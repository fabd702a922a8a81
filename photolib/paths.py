"""Where things live on this machine.

One library is one directory: catalog, indexes, thumbnails and backups side by side, so that
it can be copied or moved as a whole. Settings, logs and downloaded models belong to the user
and live in the platform's own places.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "photolib"


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The layout of one library directory."""

    root: Path

    @property
    def catalog(self) -> Path:
        return self.root / "catalog.sqlite"

    @property
    def lock(self) -> Path:
        return self.root / "library.lock"

    @property
    def thumbs(self) -> Path:
        return self.root / "thumbs"

    @property
    def indexes(self) -> Path:
        return self.root / "indexes"

    @property
    def maps(self) -> Path:
        return self.root / "maps"

    @property
    def prompts(self) -> Path:
        """Vectors of the prompts of labels."""
        return self.root / "prompts"

    @property
    def restore_next(self) -> Path:
        """Names the copy of the catalog that is to be restored at the next opening."""
        return self.root / "restore-next"

    @property
    def replaced(self) -> Path:
        """What photo files and sidecars held before metadata was written into them."""
        return self.root / "replaced"


def default_library_dir() -> Path:
    """`PHOTOLIB_LIBRARY`, or the platform's data folder."""
    override = os.environ.get("PHOTOLIB_LIBRARY")
    return Path(override) if override else Path(platformdirs.user_data_dir(APP_NAME, False))


def models_dir() -> Path:
    """Downloaded and imported embedders: `PHOTOLIB_MODELS`, or the platform's data folder."""
    override = os.environ.get("PHOTOLIB_MODELS")
    return (
        Path(override) if override else Path(platformdirs.user_data_dir(APP_NAME, False)) / "models"
    )


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir(APP_NAME, False)) / "settings.toml"


def state_dir() -> Path:
    """Window geometry and the like; losing it costs nothing."""
    return Path(platformdirs.user_state_dir(APP_NAME, False))


def log_dir() -> Path:
    return Path(platformdirs.user_log_dir(APP_NAME, False))


def user_labels_dir() -> Path:
    """The user's own label sets, read after the shipped ones."""
    return Path(platformdirs.user_config_dir(APP_NAME, False)) / "labels"


def resources_dir() -> Path:
    """Icons, label sets and the starter model, in a checkout or a frozen program."""
    override = os.environ.get("PHOTOLIB_RESOURCES")
    if override:
        return Path(override)
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    return Path(__file__).resolve().parent.parent / "resources"


def is_folder(path: Path) -> bool:
    """Whether it is a folder; one that may not be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_gone(path: Path) -> bool:
    """Whether surely nothing lies there; what may not be looked at may be there."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False
