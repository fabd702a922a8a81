"""Small file systems to fill, to remount and to unplug. Linux and root."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.stress.injections import CannotInject


def mount(*arguments: str) -> None:
    """Raises CannotInject where mounting is not allowed."""
    _carry_out(["mount", *arguments], "this machine does not let us mount a file system")


def unmount(place: Path) -> None:
    """Take it away, also from under those who have files open in it."""
    subprocess.run(["umount", "-l", str(place)], check=True, capture_output=True)


def make_ext4(image: Path, megabytes: int) -> None:
    """A file with an ext4 file system in it. Raises CannotInject."""
    with image.open("wb") as stream:
        stream.truncate(megabytes * 1024**2)
    _carry_out(["mkfs.ext4", "-q", str(image)], "there is no mkfs.ext4")


def device_of(place: Path) -> str:
    """The name of the device mounted there."""
    for line in Path("/proc/mounts").read_text().splitlines():
        device, where, *_ = line.split(" ")
        if where == str(place):
            return Path(device).name
    raise CannotInject(f"nothing is mounted at {place}")


def _carry_out(command: list[str], otherwise: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise CannotInject(otherwise) from error
    if done.returncode:
        raise CannotInject(f"{otherwise} ({done.stderr.strip()})")
