"""Photos like a photo, in a library with the starter model."""

from __future__ import annotations

from pathlib import Path

from photolib.types import Band
from tests.support.demo_library import open_demo_library


def test_the_photo_itself_is_in_no_count(tmp_path: Path) -> None:
    """In a small library the photo itself need not be a strong match."""
    library = open_demo_library(tmp_path)
    try:
        for photo_id in library.photo_ids().tolist():
            result = library.similar(photo_id, limit=1_000)
            bands = [hit.band for hit in result.hits]
            assert result.bands is not None
            counted = (result.bands.strong, result.bands.possible, result.bands.rest)
            assert counted == tuple(bands.count(band) for band in Band)
    finally:
        library.close()
