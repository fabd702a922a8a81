"""The library that the examples of docs/search.md are about: the demo pictures, the starter model,
and what a person might have added."""

from __future__ import annotations

import shutil
from pathlib import Path

from photolib.demo import write_demo_photos
from photolib.library import Library
from photolib.settings import Settings

TAGS = {
    "nature/sea": ["sunset over the sea", "pink dusk over the sea", "beach"],
    "nature/mountains": ["blue mountains", "autumn mountains", "snowy mountains"],
    "food": ["oranges on a table", "green apples", "red tomatoes"],
}
RATINGS = {"sunset over the sea": 5, "rainbow": 4, "daisy": 3, "neon city": 1}
FAVORITES = ["rainbow", "daisy"]
SAVED = {"best": "rating:>=4"}
COPY = Path("trip to the coast", "beach again.jpg")


def open_demo_library(directory: Path) -> Library:
    """Draw, index and mark everything; takes some seconds."""
    folder = directory / "demo-photos"
    write_demo_photos(folder)
    (folder / COPY).parent.mkdir()
    shutil.copy(folder / "beach.jpg", folder / COPY)
    library = Library.open(directory / "library", settings=Settings(decode_workers=2))
    library.add_folder(folder)
    library.index_now()
    ids = {row.path.stem: row.photo_id for row in library.rows(library.photo_ids())}
    for tag, names in TAGS.items():
        library.add_tag([ids[name] for name in names], tag)
    for name, rating in RATINGS.items():
        library.organising.set_rating([ids[name]], rating)
    library.organising.set_favorite([ids[name] for name in FAVORITES], True)
    for name, query in SAVED.items():
        library.searches.save(name, query)
    return library
