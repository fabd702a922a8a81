"""Runs PyInstaller and makes of its result a folder that can be packed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from bootstrap_console import CommandLog, Console, SetupFailed
from bootstrap_packages import venv_python
from freeze_slim import elf_files, slim
from package_places import FROZEN, PACKAGING, ROOT, VENV, WORK

# Written last; linux/launcher.sh looks for it, and reads the C library's version from it.
WHOLE = Path("lib", "whole")


def freeze(console: Console, commands: CommandLog, *, reuse: bool = False) -> Path:
    """The folder with the program, ready to be packed. Raises SetupFailed."""
    if reuse and (FROZEN / WHOLE).exists():
        return FROZEN
    icons = [str(venv_python(VENV)), str(PACKAGING / "package_icons.py"), str(WORK / "icons")]
    _run(commands, icons, "The icons could not be drawn.")
    catalogs = [str(venv_python(VENV)), str(PACKAGING / "translations.py"), "compile"]
    _run(commands, catalogs, "The translations could not be compiled.")
    command = [str(venv_python(VENV)), "-m", "PyInstaller", "--noconfirm"]
    command += ["--distpath", str(FROZEN.parent), "--workpath", str(WORK / "pyinstaller")]
    _run(commands, [*command, str(PACKAGING / "photolib.spec")], "PyInstaller failed.")
    if sys.platform.startswith("linux"):
        slim(FROZEN, console.line)
        (FROZEN / "photolib").write_bytes((PACKAGING / "linux" / "launcher.sh").read_bytes())
        set_modes(FROZEN)
        needed = needed_glibc(elf_files(FROZEN))
        (FROZEN / WHOLE).write_text(f"{needed}\n", encoding="ascii")
    return FROZEN


def set_modes(folder: Path) -> None:
    """What is installed belongs to root and is read by all, whatever the builder's umask."""
    for path in folder.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent == folder or path.parent.name == "bin"
            path.chmod(0o755 if is_program else 0o644)


def needed_glibc(files: Iterable[Path]) -> str:
    """The newest version of the GNU C library that any of the files asks for."""
    versions = {(2, 17)}
    for file in files:
        shown = subprocess.run(
            ["objdump", "-p", str(file)], capture_output=True, text=True, check=True
        )
        found = re.findall(r"GLIBC_(\d+)\.(\d+)", shown.stdout)
        versions |= {(int(major), int(minor)) for major, minor in found}
    return ".".join(map(str, max(versions)))


def _run(commands: CommandLog, command: list[str], sentence: str) -> None:
    status, tail = commands.run(command, cwd=ROOT)
    if status:
        raise SetupFailed(sentence, "Read the lines above, then run the same again.", tail)
