"""The user's choices, typed, in one TOML file written atomically.

Unknown keys are kept, so that an older program does not lose a newer one's settings; a value
of the wrong kind falls back to its default. Window geometry is not a setting (`ui/state.py`).
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import tomli_w

from photolib import paths

log = logging.getLogger(__name__)


@dataclass
class Settings:
    """Add a setting: one field here, with its default and a comment on its meaning."""

    theme: str = "system"  # system | light | dark
    language: str = "system"  # system | en | de | fr | es | ja | zh_CN: of the window, at its start
    device: str = "auto"  # auto | cpu | cuda | mps | xpu
    precision: str = "auto"  # auto | float32 | bfloat16 | float16
    decode_workers: int = 0  # 0: one per core, 8 at most
    thumbnail_cache_mb: int = 4096
    watch_folders: bool = True
    pause_on_battery: bool = False  # indexing rests until the computer is plugged in
    pair_files: bool = True  # RAW+JPEG pairs and Live Photos are one photo each
    ignore: list[str] = field(default_factory=list)  # shell patterns of names or sub-paths
    hub_mirror: str = ""  # base address for model downloads; "" is the hub itself
    thumbnail_size: int = 200  # pixels of a grid cell
    square_thumbnails: bool = False  # cut to squares; else whole, in lines of one height
    show_details: bool = True
    show_filmstrip: bool = True  # under the photo in the viewer
    slideshow_seconds: int = 5  # how long each photo is shown
    southern_hemisphere: bool = False  # what "summer 2019" means in a query
    confirm_trash: bool = True  # ask before photos are moved to the trash
    metadata_by_itself: bool = False  # write tags and descriptions after each change of them
    metadata_into_photos: bool = False  # into photo files instead of sidecars
    first_run_done: bool = False  # the first steps were gone through, or skipped
    finer_search_told: bool = False  # the hint about bigger models appears once
    index_precision: str = "float32"  # float32 | float16: of vectors in memory, at the next start
    read_text: bool = False  # recognise the text in new photos, in the background
    shortcuts: dict[str, str] = field(default_factory=dict)  # keys chosen, by the action's id
    answers_open_with: str = "possible"  # strong | possible | rest: the bands shown at first
    fusion: str = "auto"  # auto | early | late | attention: how parts of a query are combined

    _unknown: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _file: Path | None = field(default=None, repr=False, compare=False)

    @classmethod
    def load(cls, file: Path | None = None) -> Settings:
        """Read the file; a missing one gives the defaults, a damaged one too, with a warning."""
        file = file or paths.settings_file()
        try:
            raw = tomllib.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raw = {}
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            log.warning("Settings file %s cannot be read, defaults are used: %s", file, error)
            raw = {}
        return cls.from_mapping(raw, file)

    @classmethod
    def from_mapping(cls, raw: Mapping[str, Any], file: Path | None = None) -> Settings:
        settings = cls(_file=file)
        known = {f.name: f for f in fields(cls) if not f.name.startswith("_")}
        for key, value in raw.items():
            if key not in known:
                settings._unknown[key] = value
            elif type(value) is type(getattr(settings, key)):
                setattr(settings, key, value)
            else:
                log.warning("Setting %s has an unusable value %r; the default is used", key, value)
        return settings

    def to_mapping(self) -> dict[str, Any]:
        own = {f.name: getattr(self, f.name) for f in fields(self) if not f.name.startswith("_")}
        return {**self._unknown, **own}

    @property
    def file(self) -> Path:
        return self._file or paths.settings_file()

    def save(self) -> None:
        """Write atomically; raises OSError when the config folder cannot be written."""
        file = self.file
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_suffix(".tmp")
        temporary.write_text(tomli_w.dumps(self.to_mapping()), encoding="utf-8")
        temporary.replace(file)
