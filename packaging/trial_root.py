"""A clean Debian in a folder, with an ordinary user and no Python, to install packages in."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

USER = "anna"
HOME = "/home/Anna Müller"  # a space and an umlaut on purpose
ID = 1000


class TrialFailed(Exception):
    """The package did not do what it should."""


class TrialRoot:
    """Made by `make`; call `close` to unmount what it mounted. Needs root."""

    def __init__(self, path: Path, display: str) -> None:
        self.path = path
        self._display = display
        self._mounts: list[Path] = []

    @classmethod
    def make(cls, work: Path, display: str, suite: str) -> TrialRoot:
        """Unpack a minimal system, fetched once with mmdebstrap and kept as a tarball."""
        base = work / f"{suite}.tar"
        if not base.exists():
            fetched = base.with_suffix(".part")
            call(["mmdebstrap", "--variant=minbase", "--format=tar", suite, str(fetched)])
            fetched.rename(base)
        path = work / "root"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        call(["tar", "-C", str(path), "-xpf", str(base)])
        root = cls(path, display)
        root._mount("proc", "proc", "proc")
        root._mount("dev", "/dev", None)
        root._mount("dev/shm", "tmpfs", "tmpfs")
        shutil.copy("/etc/resolv.conf", path / "etc" / "resolv.conf")
        home = ["--home-dir", HOME, "--create-home", "--comment", "Anna Müller"]
        root.run(["useradd", "--uid", str(ID), *home, "--shell", "/bin/sh", USER])
        return root

    def close(self) -> None:
        while self._mounts:
            call(["umount", "--lazy", str(self._mounts.pop())])

    def run(self, command: Sequence[str], *, stdin: str = "") -> str:
        """As root; returns the output. Raises TrialFailed when it fails."""
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
        environment |= {"DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(
            ["chroot", str(self.path), *command],
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise TrialFailed(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        **options: Any,
    ) -> subprocess.Popen[str]:
        """A process of the ordinary user, on the trial's display."""
        full = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": HOME,
            "USER": USER,
            "LANG": "C.UTF-8",
            "DISPLAY": self._display,
        } | dict(environment or {})
        inside = ["env", "-i", "-C", HOME, *(f"{name}={value}" for name, value in full.items())]
        return subprocess.Popen(
            ["chroot", f"--userspec={ID}:{ID}", str(self.path), *inside, *command],
            text=True,
            **options,
        )

    def ask(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> tuple[int, str, str]:
        """The ordinary user's command: exit code, stdout, stderr."""
        pipe = subprocess.PIPE
        with self.start(command, environment, stdout=pipe, stderr=pipe) as process:
            out, err = process.communicate()
        return process.returncode, out, err

    def ask_json(self, *command: str) -> Any:
        code, out, err = self.ask(["photolib", *command, "--json"])
        if code:
            raise TrialFailed(f"photolib {' '.join(command)} ended with {code}: {out}{err}")
        return json.loads(out)

    def give(self, source: Path, target: str) -> None:
        """Copy files into the user's home; they are the user's own."""
        place = self.inside(f"{HOME}/{target}")
        if source.is_dir():
            shutil.copytree(source, place)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, place)
        call(["chown", "-R", f"{ID}:{ID}", str(self.inside(HOME))])

    def small_disk(self, target: str, kibibytes: int) -> None:
        """A disk of its own, which is soon full, at a place in the user's home."""
        place = self.inside(f"{HOME}/{target}")
        place.mkdir(parents=True)
        options = f"size={kibibytes}k,uid={ID},gid={ID}"
        call(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)])
        self._mounts.append(place)

    def allow_fuse(self) -> None:
        """Let the ordinary user mount with FUSE, as it can on desktops."""
        self.run(["apt-get", "install", "--yes", "--no-install-recommends", "fuse3"])
        device, place = self.inside("/root/fuse"), self.inside("/dev/fuse")
        call(["mknod", "-m", "666", str(device), "c", "10", "229"])
        call(["mount", "--bind", str(device), str(place)])
        self.inside("/etc/mtab").symlink_to("/proc/mounts")  # systemd makes it elsewhere
        self._mounts.append(place)

    def inside(self, path: str) -> Path:
        return self.path / path.lstrip("/")

    def files(self) -> set[str]:
        """Every file of the system, without what is mounted and apt's caches."""
        skipped = ("proc", "dev", "sys", "tmp", "run", "var/cache", "var/lib/apt", "var/log")
        found = set()
        for folder, folders, names in os.walk(self.path):
            inner = Path(folder).relative_to(self.path).as_posix()
            folders[:] = [f for f in folders if f"{inner}/{f}".removeprefix("./") not in skipped]
            found |= {f"/{inner}/{name}".replace("/./", "/") for name in names}
        return found

    def _mount(self, target: str, source: str, kind: str | None) -> None:
        place = self.path / target
        place.mkdir(exist_ok=True)
        how = ["--rbind", "--make-rslave"] if kind is None else ["-t", kind]
        call(["mount", *how, source, str(place)])
        self._mounts.append(place)


def call(command: Sequence[str]) -> str:
    """Run on this machine; raises TrialFailed with the output when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TrialFailed(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
