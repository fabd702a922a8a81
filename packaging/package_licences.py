"""Gathers the licences of the libraries in the package; run by the package's own Python.

Argument: the text file to write.
"""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

BUILD_ONLY = {"photolib", "pip", "pyinstaller-hooks-contrib", "setuptools", "altgraph"}
NAMES = ("licen", "copying", "notice", "authors")


def licences() -> str:
    parts = []
    for dist in sorted(metadata.distributions(), key=lambda each: each.name.lower()):
        if dist.name.lower() in BUILD_ONLY:
            continue
        about = dist.metadata
        name = about.get("License-Expression") or about.get("License") or ""
        title = f"{dist.name} {dist.version}"
        if len(name.splitlines()) == 1:
            title += f"  ({name})"
        texts = [
            text
            for file in dist.files or ()
            if file.name.lower().startswith(NAMES) and file.suffix not in {".py", ".pyc"}
            if (text := _text(Path(str(dist.locate_file(file)))))
        ]
        if not texts and len(name.splitlines()) > 1:
            texts = [name]
        parts.append("\n\n".join([f"{'=' * 78}\n{title}\n{'=' * 78}", *dict.fromkeys(texts)]))
    return "\n\n".join(parts) + "\n"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(licences(), encoding="utf-8")
