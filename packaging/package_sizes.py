"""How large the installed program is, and which part of it is to blame."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

LIMIT_MB = 500  # an installed program should not be larger
PARTS = {
    "torch": ("torch", "libgomp", "functorch", "torchgen"),
    "Qt": ("PySide6", "shiboken6", "libQt6", "libicu"),
    "the search model and other resources": ("resources",),
    "numpy": ("numpy",),
    "photo formats": ("pillow", "PIL", "rawpy", "pillow_heif", "pillow_jxl", "exiv2"),
    "vocabularies and model descriptions": ("open_clip", "transformers", "tokenizers", "timm"),
    "Python": ("libpython", "base_library", "python3", "lib-dynload"),
}
SMALLEST_SHOWN_MB = 1.0


def report_sizes(program: Path) -> list[str]:
    """One line a part, the largest first, and the sum; megabytes are millions of bytes."""
    sizes = part_sizes(program)
    lines = [
        f"{size / 1e6:6.1f} MB  {name}"
        for name, size in sizes.most_common()
        if size / 1e6 >= SMALLEST_SHOWN_MB
    ]
    total = sum(sizes.values()) / 1e6
    verdict = "" if total <= LIMIT_MB else f", over the limit of {LIMIT_MB} MB"
    return [*lines, f"{total:6.1f} MB  in all{verdict}"]


def part_sizes(program: Path) -> Counter[str]:
    """Bytes of every part of the frozen program; a link counts nothing."""
    sizes: Counter[str] = Counter()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(program))] += path.stat().st_size
    return sizes


def part_of(path: Path) -> str:
    if len(path.parts) == 1:
        return "the program and its modules"
    name = path.parts[1] if path.parts[0] == "lib" else path.parts[0]
    for part, beginnings in PARTS.items():
        if name.startswith(beginnings):
            return part
    return "other libraries"
