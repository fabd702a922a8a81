"""Where packages are made, and what they are called."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
LOG = WORK / "package.log"
VENV = WORK / "venv"
SBOM_VENV = WORK / "sbom-venv"
FROZEN = WORK / "frozen" / "photolib"  # what PyInstaller leaves
TREE = WORK / "tree"  # usr/ as it is installed


def _version() -> str:
    """`photolib.__version__`, read without importing the package."""
    module = ast.parse((ROOT / "photolib" / "__init__.py").read_text(encoding="utf-8"))
    for node in module.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise RuntimeError("photolib/__init__.py has no __version__")


VERSION = _version()

if __name__ == "__main__":  # without arguments: say the version; with one: is it this?
    if sys.argv[1:] not in ([], [VERSION]):
        sys.exit(f"The version is {VERSION}, not {sys.argv[1]}; see docs/releasing.md.")
    print(VERSION)
