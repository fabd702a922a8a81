"""Collects the window's texts into `ui/translations/*.ts`, and compiles these to what Qt reads.

`python packaging/translations.py update` after texts have changed (`make translations` does it);
`compile` is part of the set-up and of building a package.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ui"
TEXTS = SOURCES / "translations"


def tool(name: str) -> str:
    """Qt's `lupdate` or `lrelease`, which come along with PySide6."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise SystemExit("PySide6 is missing; run `make setup` first.")
    folder = Path(package.origin).parent
    return str(folder / (f"{name}.exe" if sys.platform == "win32" else name))


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def update(catalogs: Sequence[Path]) -> None:
    """Bring each catalog up to date with the sources: new texts come unfinished, old ones go.

    Lines of the sources are not recorded, so that a text that merely moved changes nothing.
    """
    sources = [path.relative_to(ROOT).as_posix() for path in sorted(SOURCES.rglob("*.py"))]
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listed:
        listed.write("\n".join(sources))
        listed.flush()
        plain = [one for one in catalogs if language(one) != "en"]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        command = [tool("lupdate"), *options, f"@{listed.name}"]
        if plain:
            _run([*command, "-ts", *map(str, plain)])
        for one in catalogs:  # of English only the forms of counted nouns
            if language(one) == "en":
                _run([*command, "-pluralonly", "-target-language", "en", "-ts", str(one)])


def language(catalog: Path) -> str:
    return catalog.stem.partition("_")[2]


def compile_into(folder: Path, catalogs: Sequence[Path]) -> None:
    """Compile catalogs to `.qm` files in `folder`; unfinished texts are left out."""
    for catalog in catalogs:
        target = folder / f"{catalog.stem}.qm"
        _run([tool("lrelease"), "-silent", "-nounfinished", str(catalog), "-qm", str(target)])


def main(arguments: Sequence[str]) -> None:
    catalogs = sorted(TEXTS.glob("*.ts"))
    if arguments == ["update"]:
        update(catalogs)
    elif arguments == ["compile"]:
        compile_into(TEXTS, catalogs)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
