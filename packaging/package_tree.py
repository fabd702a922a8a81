"""The files of an installation on Linux as they lie below `/usr`, for every kind of package."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from bootstrap_console import CommandLog, SetupFailed
from bootstrap_packages import venv_python
from freeze_rules import APP_ID
from package_icons import SIZES, SOURCE
from package_places import PACKAGING, ROOT, TREE, VENV, WORK

LINUX = PACKAGING / "linux"


def lay_out(program: Path, commands: CommandLog) -> Path:
    """Put everything in its place below `TREE/usr`; returns TREE."""
    shutil.rmtree(TREE, ignore_errors=True)
    usr = TREE / "usr"
    home = usr / "lib" / "photolib"
    home.parent.mkdir(parents=True)
    # Hard links: half a gigabyte need not be copied to be packed.
    shutil.copytree(program, home, symlinks=True, copy_function=_link)
    (usr / "bin").mkdir()
    (usr / "bin" / "photolib").symlink_to("../lib/photolib/photolib")
    share = usr / "share"
    _copy(LINUX / f"{APP_ID}.desktop", share / "applications")
    _copy(LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo")
    for size in SIZES:
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _copy(WORK / "icons" / f"{size}.png", target, f"{APP_ID}.png")
    _copy(SOURCE, share / "icons" / "hicolor" / "scalable" / "apps", f"{APP_ID}.svg")
    manual = share / "man" / "man1" / "photolib.1.gz"
    manual.parent.mkdir(parents=True)
    _write(commands, "package_manual.py", manual)
    documents = share / "doc" / "photolib"
    compress((ROOT / "CHANGELOG.md").read_bytes(), documents / "CHANGELOG.md.gz")
    _copy(ROOT / "LICENSE", documents)
    _write(commands, "package_licences.py", documents / "third-party-licences.txt")
    return TREE


def _write(commands: CommandLog, script: str, target: Path) -> None:
    """Let a script that needs the package's own Python write a file."""
    command = [str(venv_python(VENV)), str(PACKAGING / script), str(target)]
    status, tail = commands.run(command, cwd=ROOT)
    if status:
        raise SetupFailed(f"{target.name} could not be written.", "Read the lines above.", tail)


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def compress(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))
