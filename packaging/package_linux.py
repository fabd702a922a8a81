"""From the laid-out tree to what Linux installs: a tarball, a Debian package, an AppImage."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tarfile
import time
from email.utils import formatdate
from pathlib import Path

from bootstrap_console import SetupFailed
from debian_dependencies import depends
from freeze_rules import APP_ID
from package_places import DIST, PACKAGING, VERSION, WORK
from package_tree import compress

MACHINE = os.uname().machine
DEBIAN_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
MAINTAINER = "Photolib contributors <photolib@users.noreply.github.com>"
CONTROL = """\
Package: photolib
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core, xdg-utils
Suggests: fonts-noto-cjk
Section: graphics
Priority: optional
Description: photo library that finds pictures by what they show
 Photolib watches folders of photos and finds pictures by their meaning: type
 "a dog on the beach" and see it, right-click a photo and find the ones like
 it, let it suggest tags. Everything happens on this computer; photo files are
 only read unless you ask otherwise.
 .
 This package brings its own Python, Qt and PyTorch (CPU) and a small search
 model, and works without a network.
"""


def make_tarball(tree: Path, *, quick: bool = False) -> Path:
    """`bin lib share` below one folder: unpack it anywhere, or onto `~/.local`."""
    name = f"photolib-{VERSION}-linux-{MACHINE}"
    target = DIST / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz", preset=0 if quick else 6) as tar:
        tar.add(tree / "usr", name, filter=_owned_by_root)
    return target


def make_deb(tree: Path, *, quick: bool = False) -> Path:
    """A binary package for Debian, Ubuntu and their kin."""
    if shutil.which("dpkg-deb") is None:
        raise SetupFailed("The program dpkg-deb is missing.", "Install dpkg, then try again.")
    architecture = DEBIAN_MACHINES[MACHINE]
    staging = WORK / "deb"
    shutil.rmtree(staging, ignore_errors=True)
    shutil.copytree(tree, staging, symlinks=True, copy_function=os.link)
    shutil.copytree(PACKAGING / "linux" / "debian", staging, dirs_exist_ok=True)
    compress(debian_changelog().encode(), staging / "usr/share/doc/photolib/changelog.gz")
    files = sorted(path for path in staging.rglob("*") if path.is_file() and not path.is_symlink())
    control = CONTROL.format(
        version=VERSION,
        architecture=architecture,
        maintainer=MAINTAINER,
        kibibytes=sum(path.stat().st_size for path in files) // 1024,
        depends=", ".join(depends(tree / "usr" / "lib" / "photolib")),
    )
    (staging / "DEBIAN").mkdir()
    (staging / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(staging).as_posix()}\n" for path in files]
    (staging / "DEBIAN" / "md5sums").write_text("".join(sums), encoding="utf-8")
    target = DIST / f"photolib_{VERSION}_{architecture}.deb"
    compression = ["-Zzstd", "-z1"] if quick else ["-Zxz", "-z6"]
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(staging), str(target)]
    _run(command)
    return target


def make_appimage(tree: Path, runtime: Path, *, quick: bool = False) -> Path:
    """The AppImage runtime with a squashfs of the tree behind it (AppImage type 2)."""
    appdir = WORK / "Photolib.AppDir"
    shutil.rmtree(appdir, ignore_errors=True)
    shutil.copytree(tree, appdir, symlinks=True, copy_function=os.link)
    (appdir / "AppRun").symlink_to("usr/lib/photolib/photolib")
    share = Path("usr", "share")
    (appdir / f"{APP_ID}.desktop").symlink_to(share / "applications" / f"{APP_ID}.desktop")
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / f"{APP_ID}.png"
    (appdir / f"{APP_ID}.png").symlink_to(icon)
    (appdir / ".DirIcon").symlink_to(icon)
    squashed = WORK / "photolib.squashfs"
    squashed.unlink(missing_ok=True)
    level = "3" if quick else "19"
    options = ["-root-owned", "-noappend", "-no-progress", "-comp", "zstd"]
    _run(["mksquashfs", str(appdir), str(squashed), *options, "-Xcompression-level", level])
    target = DIST / f"Photolib-{VERSION}-{MACHINE}.AppImage"
    with target.open("wb") as whole:
        for part in (runtime, squashed):
            with part.open("rb") as source:
                shutil.copyfileobj(source, whole)
    target.chmod(0o755)
    squashed.unlink()
    return target


def _owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = _epoch()
    return entry


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))


def debian_changelog() -> str:
    """The form Debian's tools read; the real one is CHANGELOG.md."""
    return (
        f"photolib ({VERSION}) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
        f" -- {MAINTAINER}  {formatdate(_epoch())}\n"
    )


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise SetupFailed(
            f"The program {command[0]} is missing.", "Install it, then again."
        ) from None
    if done.returncode:
        tail = (done.stdout + done.stderr).splitlines()
        raise SetupFailed(f"{command[0]} failed.", "Read the lines above.", tail)
