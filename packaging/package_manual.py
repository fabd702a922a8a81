"""Fills the manual page with the commands there are; run by the package's own Python.

Argument: the file to write.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
PAGE = PACKAGING / "linux" / "photolib.1"
PLACE = '.\\" the commands\n'


def manual_page() -> str:
    sys.path.insert(0, str(PACKAGING.parent))
    from typer.main import get_command

    from photolib.cli.app import app

    commands = get_command(app).commands  # type: ignore[attr-defined]
    entries = [
        f".TP\n.B {name}\n{_escaped(command.get_short_help_str(limit=200))}\n"
        for name, command in commands.items()
        if not command.hidden
    ]
    return PAGE.read_text(encoding="utf-8").replace(PLACE, "".join(entries))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


if __name__ == "__main__":
    page = manual_page().encode("utf-8")
    Path(sys.argv[1]).write_bytes(gzip.compress(page, 9, mtime=0))
