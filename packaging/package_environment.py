"""The environment that is frozen: what Photolib needs to run, PyInstaller, and nothing else."""

from __future__ import annotations

import sys

from bootstrap_console import CommandLog, Console
from bootstrap_packages import Installer
from package_places import ROOT, VENV

READY = VENV / ".ready"


def prepare_environment(console: Console, commands: CommandLog) -> None:
    """Make it, or take the one of the last run when the requirements are the same."""
    requirements = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    if READY.exists() and READY.read_text(encoding="utf-8") == requirements:
        console.line("    it is there from the last run")
        return
    VENV.mkdir(parents=True, exist_ok=True)
    # Installed programs are for every machine, whatever graphics card this one has.
    cpu_only = sys.platform.startswith("linux")
    installer = Installer(console, commands, venv=VENV, cpu_only=cpu_only)
    installer.create_environment()
    installer.install_torch()
    installer.install_portable_index()
    installer.install_photolib("package")
    READY.write_text(requirements, encoding="utf-8")
