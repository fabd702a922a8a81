"""The program that begins the AppImage: mounting, unpacking, and what it says when it cannot."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import package_linux
import package_runtime
import pytest

NEEDED = sys.platform.startswith("linux") and package_runtime.HEADERS.is_dir()
pytestmark = pytest.mark.skipif(
    not NEEDED or shutil.which("gcc") is None or shutil.which("mksquashfs") is None,
    reason=f"needs {package_runtime.NEEDED} squashfs-tools",
)
PROGRAM = """\
#!/bin/sh
[ "$1" = wait ] && { echo "$APPDIR"; exec sleep 60; }
printf '%s\\n' "$APPDIR" "$APPIMAGE" "$OWD" "$#" "$2"
cmp "$APPDIR/here" "$APPDIR/usr/lib/photolib/data" || exit 9
exit 7
"""


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package_runtime.build_runtime(tmp_path_factory.mktemp("runtime") / "runtime")


@pytest.fixture
def appimage(runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "tree" / "usr" / "lib" / "photolib"
    home.mkdir(parents=True)
    (home / "photolib").write_text(PROGRAM, encoding="utf-8")
    (home / "photolib").chmod(0o755)
    (home / "data").write_bytes(os.urandom(300_000))
    (tmp_path / "tree" / "here").symlink_to("usr/lib/photolib/data")
    for name in ("dist", "work"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(package_linux, "DIST", tmp_path / "dist")
    monkeypatch.setattr(package_linux, "WORK", tmp_path / "work")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.delenv("APPIMAGE_EXTRACT_AND_RUN", raising=False)
    return package_linux.make_appimage(tmp_path / "tree", runtime, quick=True)


def run(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=60, cwd=cwd)


def mounts(appimage: Path) -> bool:
    """Whether FUSE can be used here; what it cannot is unpacked."""
    place = run(appimage, "wait-not").stdout.partition("\n")[0]
    return ".mount_" in place


def test_it_is_an_appimage_of_type_2(appimage: Path, runtime: Path) -> None:
    whole = appimage.read_bytes()
    assert whole[:4] == b"\x7fELF"
    assert whole[8:11] == b"AI\x02"
    offset = int(run(appimage, "--appimage-offset").stdout)
    assert offset == runtime.stat().st_size
    assert whole[offset : offset + 4] == b"hsqs"


def test_it_runs_the_program_and_ends_as_it_does(appimage: Path, tmp_path: Path) -> None:
    done = run(appimage, "one", "two words", cwd=tmp_path)
    assert done.returncode == 7, done.stderr
    place, own, where, count, second = done.stdout.splitlines()
    assert (own, where, count, second) == (str(appimage), str(tmp_path), "2", "two words")
    if ".mount_" in place:
        assert not Path(place).exists()  # nothing is left behind
    else:
        assert Path(place).is_dir()  # for the next start


@pytest.mark.parametrize("asked_by", ["option", "environment"])
def test_without_fuse_it_is_unpacked_once(
    appimage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked_by: str
) -> None:
    if asked_by == "environment":
        monkeypatch.setenv("APPIMAGE_EXTRACT_AND_RUN", "1")
    option = ["--appimage-extract-and-run"] if asked_by == "option" else []
    first = run(appimage, *option, "one", "two")
    assert first.returncode == 7, first.stderr
    place = Path(first.stdout.splitlines()[0])
    assert place.parent == tmp_path / "cache" / "photolib-appimage"
    assert "Unpacking" in first.stderr
    data = place / "usr" / "lib" / "photolib" / "data"
    data.write_bytes(data.read_bytes())
    before = data.stat().st_mtime_ns
    second = run(appimage, *option, "one", "two")
    assert (second.stdout, second.stderr) == (first.stdout, "")
    assert data.stat().st_mtime_ns == before
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_what_was_unpacked_is_found_again_by_its_content(
    appimage: Path, runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIMAGE_EXTRACT_AND_RUN", "1")
    cache = tmp_path / "cache" / "photolib-appimage"
    assert run(appimage, "one", "two").returncode == 7
    moved = tmp_path / "downloaded again"
    shutil.copyfile(appimage, moved)  # with another name and another time
    moved.chmod(0o755)
    assert run(moved, "one", "two").stderr == ""
    assert len(list(cache.iterdir())) == 1

    (tmp_path / "tree" / "usr" / "lib" / "photolib" / "data").write_bytes(os.urandom(300_001))
    newer = package_linux.make_appimage(tmp_path / "tree", runtime, quick=True)
    assert "Unpacking" in run(newer, "one", "two").stderr
    assert len(list(cache.iterdir())) == 2


def test_it_says_which_kind_it_is(appimage: Path) -> None:
    assert run(appimage, "--appimage-version").stdout.startswith("AppImage type 2")
    assert "--appimage-extract-and-run" in run(appimage, "--appimage-help").stdout


def test_it_unpacks_into_the_current_folder_when_asked(appimage: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    assert run(appimage, "--appimage-extract", cwd=folder).returncode == 0
    made = folder / "squashfs-root"
    tree = tmp_path / "tree"
    assert (made / "here").read_bytes() == (tree / "here").read_bytes()
    assert (made / "here").is_symlink()
    assert (made / "AppRun").resolve().stat().st_mode & 0o777 == 0o755


def test_a_download_that_broke_off_says_so_and_leaves_nothing(
    appimage: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.AppImage"
    broken.write_bytes(appimage.read_bytes()[:-100_000])
    broken.chmod(0o755)
    done = run(broken, "--appimage-extract-and-run")
    assert done.returncode == 1
    assert f"{broken} is damaged; download it again." in done.stderr
    assert list((tmp_path / "cache" / "photolib-appimage").iterdir()) == []


@pytest.mark.parametrize("ended_by", [signal.SIGTERM, signal.SIGKILL])
def test_what_ends_the_appimage_ends_program_and_mount(appimage: Path, ended_by: int) -> None:
    if not mounts(appimage):
        pytest.skip("FUSE cannot be used here")
    with subprocess.Popen([appimage, "wait"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        place = Path(process.stdout.readline().strip())
        assert (place / "AppRun").exists()
        process.send_signal(ended_by)
        process.stdout.read()  # until the program has ended, too
    until = time.monotonic() + 10
    while place.exists() and time.monotonic() < until:
        time.sleep(0.02)
    assert not place.exists()


def test_what_cannot_be_built_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_runtime, "HEADERS", tmp_path / "nowhere")
    with pytest.raises(package_runtime.RuntimeNotBuilt, match="install gcc libsquashfuse-dev"):
        package_runtime.build_runtime(tmp_path / "runtime")
