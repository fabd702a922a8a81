"""Files of one folder that are one photo: RAW+JPEG pairs, and Live Photos with their movie.

A camera gives them one name with several extensions. The developed picture (JPEG, HEIC) is shown
for all of them; it opens at once and is what other programs show.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from photolib.formats.registry import formats
from photolib.types import FoundFile

RAW = frozenset().union(*(f.extensions for f in formats() if f.key == "raw"))
DEVELOPED = frozenset({".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif"})


def paired(files: Sequence[FoundFile], movies: Iterable[str]) -> list[FoundFile]:
    """The photo files of one folder, told apart by what is shown and what is part of it.

    `movies` are names of files beside them. Of several developed pictures of one name the first
    in the order of names is the one; the others stand for themselves.
    """
    raw: dict[str, list[str]] = defaultdict(list)
    beside: dict[str, list[str]] = defaultdict(list)
    shown: dict[str, str] = {}
    for file in files:
        stem, ending, name = _split(file.rel_path)
        if ending in RAW:
            raw[stem].append(name)
        elif ending in DEVELOPED:
            shown[stem] = min(name, shown.get(stem, name))
    for movie in movies:
        beside[_split(movie)[0]].append(movie)
    result = []
    for file in files:
        stem, ending, name = _split(file.rel_path)
        if shown.get(stem) == name:
            companions = (*sorted(raw[stem]), *sorted(beside[stem]))
            file = file._replace(companions=companions)
        elif ending in RAW and stem in shown:
            file = file._replace(part_of=shown[stem])
        result.append(file)
    return result


def _split(rel_path: str) -> tuple[str, str, str]:
    """(stem and extension without case, name)"""
    path = PurePosixPath(rel_path)
    return path.stem.casefold(), path.suffix.lower(), path.name
