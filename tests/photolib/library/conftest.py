"""A library with the photos of `photo_folder`, searchable; some files have one of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.library import Library
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def library(tmp_path: Path, photo_folder: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "library")
    opened.add_folder(photo_folder)
    opened.index_now()
    yield opened
    opened.close()
