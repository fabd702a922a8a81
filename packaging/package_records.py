"""What is inside a package and how to tell that it arrived whole: SBOM and checksums."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from bootstrap_console import CommandLog, SetupFailed
from bootstrap_packages import venv_python
from package_places import DIST, ROOT, SBOM_VENV, VENV, VERSION

CHECKSUMS = "SHA256SUMS"
CHUNK = 1 << 20


def write_sbom(commands: CommandLog) -> Path:
    """The libraries of the frozen environment as CycloneDX JSON.

    The tool has an environment of its own: what it needs is no part of the program.
    """
    tool_python = str(venv_python(SBOM_VENV))
    if not Path(tool_python).exists():
        _run(commands, [sys.executable, "-m", "venv", str(SBOM_VENV)])
        _run(commands, [tool_python, "-m", "pip", "install", "cyclonedx-bom>=5,<8"])
    target = DIST / f"photolib-{VERSION}-{sys.platform}.cdx.json"
    command = [tool_python, "-m", "cyclonedx_py", "environment", str(venv_python(VENV))]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application"]
    _run(commands, [*command, "--output-reproducible", "-o", str(target)])
    return target


def write_checksums(folder: Path = DIST) -> Path:
    """One line a file in the form of sha256sum; the list itself is left out."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != CHECKSUMS)
    lines = [f"{_digest(path)}  {path.name}\n" for path in files]
    target = folder / CHECKSUMS
    target.write_text("".join(lines), encoding="utf-8")
    return target


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _run(commands: CommandLog, command: list[str]) -> None:
    status, tail = commands.run(command, cwd=ROOT)
    if status:
        raise SetupFailed("The list of contents could not be made.", "See the log.", tail)
