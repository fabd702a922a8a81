"""What the operating system must bring: shared libraries of Qt, a C++ compiler, Python's headers.

Detection is by trying (loading the library, finding the file), so it holds on any
distribution. On Debian and Ubuntu the missing packages are named, and installed as root.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap_console import CommandLog, Console, SetupFailed


@dataclass(frozen=True)
class Need:
    """One thing the system must have. `packages` are its Debian names, newest first."""

    what: str
    present: Callable[[], bool]
    packages: tuple[str, ...]
    only_for_window: bool = False


def library_loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _library(soname: str, *packages: str, only_for_window: bool = False) -> Need:
    return Need(soname, lambda: library_loads(soname), packages, only_for_window)


def _window(soname: str, *packages: str) -> Need:
    return _library(soname, *packages, only_for_window=True)


def _has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _has_compiler() -> bool:
    return any(shutil.which(name) for name in (os.environ.get("CXX") or "g++", "c++", "clang++"))


def _has_headers() -> bool:
    return Path(sysconfig.get_path("include"), "Python.h").is_file()


_PYTHON = f"python3.{sys.version_info.minor}"
LINUX_NEEDS: tuple[Need, ...] = (
    Need("Python's venv module", _has_ensurepip, (f"{_PYTHON}-venv", "python3-venv")),
    Need("a C++ compiler", _has_compiler, ("g++",)),
    Need("Python's C headers", _has_headers, (f"{_PYTHON}-dev", "python3-dev")),
    # What Qt loads even when it draws off screen.
    _library("libGL.so.1", "libgl1"),
    _library("libEGL.so.1", "libegl1"),
    _library("libfontconfig.so.1", "libfontconfig1"),
    _library("libxkbcommon.so.0", "libxkbcommon0"),
    _library("libdbus-1.so.3", "libdbus-1-3"),
    _library("libglib-2.0.so.0", "libglib2.0-0t64", "libglib2.0-0"),
    _library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    # What Qt's X11 plugin loads on top.
    _window("libX11-xcb.so.1", "libx11-xcb1"),
    _window("libxcb-cursor.so.0", "libxcb-cursor0"),
    _window("libxcb-icccm.so.4", "libxcb-icccm4"),
    _window("libxcb-image.so.0", "libxcb-image0"),
    _window("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    _window("libxcb-randr.so.0", "libxcb-randr0"),
    _window("libxcb-render-util.so.0", "libxcb-render-util0"),
    _window("libxcb-shape.so.0", "libxcb-shape0"),
    _window("libxcb-sync.so.1", "libxcb-sync1"),
    _window("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    _window("libxcb-xkb.so.1", "libxcb-xkb1"),
    _window("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
MACOS_NEEDS: tuple[Need, ...] = (Need("a C++ compiler", _has_compiler, ()),)


def check_system(console: Console, commands: CommandLog) -> None:
    """Find what is missing, install it where that is possible, else say so.

    Raises SetupFailed when something is missing that the set-up cannot do without; what only
    the window needs is named and passed over.
    """
    if sys.platform == "darwin":
        if missing_of(MACOS_NEEDS):
            raise SetupFailed(
                "A C++ compiler is missing.", "Run `xcode-select --install`, then try again."
            )
        return
    if not sys.platform.startswith("linux"):
        return
    missing = missing_of(LINUX_NEEDS)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        report_missing(console, missing, "Install them with your distribution's package manager")
        return
    if os.geteuid() == 0:
        missing = _install(console, commands, missing)
    if missing:
        packages = " ".join(package_names(missing, apt_knows))
        report_missing(console, missing, f"Run `sudo apt-get install -y {packages}`")


def missing_of(needs: Sequence[Need]) -> list[Need]:
    return [need for need in needs if not need.present()]


def package_names(needs: Sequence[Need], known: Callable[[str], bool]) -> list[str]:
    """The Debian package of each need: the first candidate that `known` accepts, else the last."""
    names = (next(filter(known, need.packages), need.packages[-1]) for need in needs)
    return list(dict.fromkeys(names))


def apt_knows(package: str) -> bool:
    """Whether apt has an installable version of the package."""
    shown = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", package], capture_output=True, check=False
    )
    return shown.returncode == 0 and bool(shown.stdout.strip())


def _install(console: Console, commands: CommandLog, missing: list[Need]) -> list[Need]:
    """Install by apt as root; returns what is missing still."""
    here = Path(__file__).parent
    commands.run(["apt-get", "update"], cwd=here)
    packages = package_names(missing, apt_knows)
    console.line(f"    installing {' '.join(packages)}")
    commands.run(
        ["apt-get", "install", "-y", "--no-install-recommends", *packages],
        cwd=here,
    )
    importlib.invalidate_caches()
    return missing_of(missing)


def report_missing(console: Console, missing: Sequence[Need], remedy: str) -> None:
    """Name what is missing; raises SetupFailed unless only the window needs it."""
    essential = [need for need in missing if not need.only_for_window]
    if essential:
        what = ", ".join(need.what for need in essential)
        raise SetupFailed(f"This system lacks {what}.", f"{remedy}, then try again.")
    console.line(
        "    The window needs system libraries that are missing: "
        f"{', '.join(need.what for need in missing)}.\n"
        f"    {remedy}. Tests and the command line work without them."
    )
