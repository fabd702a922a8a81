"""A real library with a real, tiny encoder: everything works, only the meaning is random."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from photolib.library import Library
from photolib.settings import Settings
from tests.support.tiny_embedder import write_tiny_checkpoint


@cache
def tiny_checkpoint(seed: int = 0) -> Path:
    """One checkpoint a process: writing it takes longer than most tests."""
    return write_tiny_checkpoint(Path(mkdtemp(prefix="photolib-tiny-")), seed)


def open_tiny_library(directory: Path, *, name: str = "tiny", seed: int = 0) -> Library:
    """Open (or reopen) a library that uses the tiny embedder, with one decode worker."""
    library = Library.open(directory, settings=Settings(decode_workers=1))
    if name not in {info.card.name for info in library.embedders.all()}:
        library.embedders.import_checkpoint(tiny_checkpoint(seed), name=name)
    library.embedders.use(name)
    return library
