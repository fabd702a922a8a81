"""Builds the program that begins the AppImage (linux/appimage_runtime.c) from system libraries."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from package_places import PACKAGING, WORK

SOURCE = PACKAGING / "linux" / "appimage_runtime.c"
HEADERS = Path("/usr/include/squashfuse")
LIBRARIES = ("squashfuse_ll", "squashfuse", "fuse3", "zstd", "lzma", "lz4", "lzo2", "z", "pthread")
NEEDED = (
    "gcc libsquashfuse-dev libfuse3-dev libzstd-dev liblzma-dev liblz4-dev liblzo2-dev zlib1g-dev"
)
MARK_AT, MARK = 8, b"AI\x02"  # AppImage type 2


class RuntimeNotBuilt(Exception):
    """Its text says why, and which packages are needed."""


def build_runtime(target: Path = WORK / "appimage-runtime") -> Path:
    """The runtime, linked statically, so that it runs on any Linux. Raises RuntimeNotBuilt."""
    if shutil.which("gcc") is None or not HEADERS.is_dir():
        raise RuntimeNotBuilt(f"what its runtime is built from is missing; install {NEEDED}")
    target.parent.mkdir(parents=True, exist_ok=True)
    flags = ["-std=gnu11", "-O2", "-s", "-static", "-Wall", "-Wextra", "-D_FILE_OFFSET_BITS=64"]
    inputs = ["-isystem", str(HEADERS), str(SOURCE), *(f"-l{name}" for name in LIBRARIES)]
    command = ["gcc", *flags, "-o", str(target), *inputs]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = next((line for line in done.stderr.splitlines() if "rror" in line), "gcc failed")
        raise RuntimeNotBuilt(f"its runtime cannot be built ({said.strip()}); install {NEEDED}")
    with target.open("r+b") as file:
        file.seek(MARK_AT)
        file.write(MARK)
    return target
