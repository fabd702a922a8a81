"""A real catalog on disk for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.catalog import Catalog, folders
from photolib.types import Folder


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "library" / "catalog.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def root(catalog: Catalog) -> Folder:
    """A watched folder; the catalog never looks whether it exists."""
    with catalog.write() as tx:
        return folders.add(tx, Path("/photos"))
