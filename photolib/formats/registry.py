"""Finding the formats: every module of this package but the two named here is one.

Adding a format is adding a file. A module that defines no `FORMAT`, or two that claim the same
key or extension, are mistakes and raise at once.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from photolib.formats.decoding.contract import Format

_PACKAGE = "photolib.formats"
_NOT_FORMATS = frozenset({"content_hash", "registry"})

# What a frozen program falls back to when its importer cannot list a package.
BUILT_IN = (
    "avif",
    "bitmap",
    "gif",
    "heif",
    "jpeg",
    "jpeg2000",
    "jxl",
    "png",
    "raw",
    "tiff",
    "webp",
)
_EXTENSION_BONUS = 25


@cache
def formats() -> tuple[Format, ...]:
    """All formats. Raises `RuntimeError` on a malformed one."""
    package = importlib.import_module(_PACKAGE)
    names = sorted(
        module.name
        for module in pkgutil.iter_modules(package.__path__)
        if not module.ispkg and module.name not in _NOT_FORMATS
    )
    found = []
    for name in names or BUILT_IN:
        module = importlib.import_module(f"{_PACKAGE}.{name}")
        found.append(_format_of(module.__name__, getattr(module, "FORMAT", None)))
    _refuse_duplicates(found)
    return tuple(found)


def candidates(header: bytes, suffix: str) -> list[Format]:
    """Formats that may read the file, the likeliest first.

    The content decides. The extension only settles what the content leaves open: which of two
    that could both be right, or which to try when the content says nothing.
    """
    scored = [(fmt.score(header), fmt) for fmt in formats()]
    likely = [
        (score + _EXTENSION_BONUS * (suffix in fmt.extensions), fmt)
        for score, fmt in scored
        if score
    ]
    if not likely:
        return [fmt for fmt in formats() if suffix in fmt.extensions]
    return [fmt for _, fmt in sorted(likely, key=lambda pair: -pair[0])]


def _format_of(module: str, value: object) -> Format:
    if not isinstance(value, Format):
        raise RuntimeError(f"{module} defines no FORMAT; see docs/architecture.md, How to add")
    wrong = [e for e in value.extensions if e != e.lower() or not e.startswith(".")]
    if wrong:
        raise RuntimeError(f"{module}: extensions are lower case with a dot, not {wrong}")
    return value


def _refuse_duplicates(found: list[Format]) -> None:
    keys = [fmt.key for fmt in found]
    extensions = [extension for fmt in found for extension in fmt.extensions]
    for claimed in (keys, extensions):
        twice = {one for one in claimed if claimed.count(one) > 1}
        if twice:
            raise RuntimeError(f"claimed by more than one format: {sorted(twice)}")
