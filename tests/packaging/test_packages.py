"""The parts of `make package` that need no half gigabyte to be shown to work."""

from __future__ import annotations

import importlib.util
import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import debian_dependencies
import freeze_slim
import package_linux
import pytest
from bootstrap_console import SetupFailed
from debian_dependencies import PACKAGES, packages_of
from freeze_slim import ICU_KEPT, drop_orphans, elf_files
from package_freeze import needed_glibc, set_modes
from package_licences import licences
from package_places import PACKAGING, ROOT, VERSION
from package_records import write_checksums

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux alone")
needs_binutils = pytest.mark.skipif(shutil.which("objdump") is None, reason="needs binutils")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """What lies below /usr, in small."""
    home = tmp_path / "tree" / "usr" / "lib" / "photolib"
    (home / "lib").mkdir(parents=True)
    (home / "lib" / "whole").write_text("2.28\n", encoding="ascii")
    (home / "photolib").write_text("#!/bin/sh\n", encoding="utf-8")
    (home / "photolib").chmod(0o755)
    (tmp_path / "tree" / "usr" / "bin").mkdir()
    (tmp_path / "tree" / "usr" / "bin" / "photolib").symlink_to("../lib/photolib/photolib")
    return tmp_path / "tree"


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("dist", "work"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(package_linux, "DIST", tmp_path / "dist")
    monkeypatch.setattr(package_linux, "WORK", tmp_path / "work")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


@linux
def test_the_tarball_is_one_folder_of_root(tree: Path) -> None:
    made = package_linux.make_tarball(tree, quick=True)
    name = f"photolib-{VERSION}-linux-{os.uname().machine}"
    assert made.name == f"{name}.tar.xz"
    with tarfile.open(made) as tar:
        entries = {entry.name: entry for entry in tar}
    assert {entry.partition("/")[0] for entry in entries} == {name}
    assert {entry.uname for entry in entries.values()} == {"root"}
    assert entries[f"{name}/bin/photolib"].linkname == "../lib/photolib/photolib"
    assert entries[f"{name}/lib/photolib/photolib"].mode & 0o111


@linux
@needs_binutils
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_debian_package_says_what_it_is(tree: Path) -> None:
    made = package_linux.make_deb(tree, quick=True)
    control = subprocess.run(
        ["dpkg-deb", "--field", str(made)], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {VERSION}\n" in control
    assert "Depends: libc6 (>= 2.28)\n" in control
    listed = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", str(made)], capture_output=True, check=True
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(listed)) as tar:
        names = {entry.name.removeprefix("./") for entry in tar}
        assert {entry.uname for entry in tar} == {"root"}
    assert {
        "usr/bin/photolib",
        "usr/lib/photolib/lib/whole",
        "usr/share/doc/photolib/copyright",
        "usr/share/doc/photolib/changelog.gz",
    } <= names


@linux
@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="needs squashfs-tools")
def test_the_appimage_is_the_runtime_and_the_files(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "runtime").write_bytes(b"\x7fELF runtime")
    made = package_linux.make_appimage(tree, tmp_path / "runtime", quick=True)
    content = made.read_bytes()
    assert content.startswith(b"\x7fELF runtimehsqs")
    assert os.access(made, os.X_OK)


def test_every_outside_library_has_its_package() -> None:
    assert packages_of({"libGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"}) == [
        "libgl1",
        "libglib2.0-0t64 | libglib2.0-0",
    ]
    with pytest.raises(SetupFailed, match=r"libstrange\.so\.1"):
        packages_of({"libstrange.so.1"})


def test_the_libraries_left_to_the_system_have_packages() -> None:
    import freeze_rules

    left = [pattern for pattern in freeze_rules.UNWANTED if pattern.startswith("lib")]
    assert {name for name in PACKAGES if freeze_rules.is_wanted(name)} == set()
    assert left


@linux
@needs_binutils
def test_what_a_program_asks_of_the_c_library() -> None:
    version = tuple(map(int, needed_glibc([Path(sys.executable).resolve()]).split(".")))
    assert version >= (2, 17)
    assert needed_glibc([]) == "2.17"


@linux
@needs_binutils
def test_libraries_nobody_asks_for_go(tmp_path: Path) -> None:
    library = tmp_path / "program" / "lib"
    library.mkdir(parents=True)
    asked_for = next(iter(debian_dependencies.needed(Path(sys.executable).resolve())))
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "program" / "photolib.bin")
    for name in (asked_for, "liborphan.so.1", "libpython3.99.so", "libplain.txt"):
        (library / name).write_bytes(b"\x7fnot")
    (library / "libdangling.so").symlink_to("nowhere.so")
    drop_orphans(tmp_path / "program")
    assert {path.name for path in library.iterdir()} == {
        asked_for,
        "libpython3.99.so",
        "libplain.txt",
    }


def test_programs_and_libraries_are_found_once(tmp_path: Path) -> None:
    (tmp_path / "lib.so").write_bytes(b"\x7fELF...")
    (tmp_path / "link.so").symlink_to("lib.so")
    (tmp_path / "text.so").write_text("text", encoding="utf-8")
    assert [path.name for path in elf_files(tmp_path)] == ["lib.so"]


def test_of_icu_sorting_stays() -> None:
    kept = ["coll/de.res", "root.res", "nfkc.nrm", "zoneinfo64.res"]
    assert all(ICU_KEPT.fullmatch(name) for name in kept)
    assert not any(ICU_KEPT.fullmatch(name) for name in ["de.res", "curr/de.res", "gb18030.cnv"])


@linux
@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def test_the_stand_in_offers_no_encoder(tmp_path: Path) -> None:
    import ctypes

    library = tmp_path / "libx265.so"
    define = "-DX265_API_GET=x265_api_get_217"
    command = ["gcc", "-shared", define, "-o", str(library), str(freeze_slim.NO_X265)]
    subprocess.run(command, check=True)
    loaded = ctypes.CDLL(str(library))
    loaded.x265_api_get_217.restype = ctypes.c_void_p
    assert loaded.x265_api_get_217(8) is None


@linux
@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("gcc", "objdump")), reason="needs gcc and binutils"
)
def test_exiv2_works_without_curl_and_what_came_with_it(tmp_path: Path) -> None:
    found = importlib.util.find_spec("exiv2")
    assert found is not None
    assert found.origin is not None
    packages = Path(found.origin).parents[1]
    if not list(packages.glob("exiv2.libs/libcurl-*")):
        pytest.skip("this build of Exiv2 has no libcurl")
    for name in ("exiv2", "exiv2.libs"):
        shutil.copytree(packages / name, tmp_path / "lib" / name)
    freeze_slim.replace_curl(tmp_path)
    freeze_slim.drop_orphans(tmp_path)
    left = {path.name.split("-")[0] for path in (tmp_path / "lib" / "exiv2.libs").iterdir()}
    assert "libexiv2" in left
    assert not left & {"libssl", "libcrypto", "libkrb5", "libldap", "libssh"}
    program = "import exiv2; exiv2.ImageFactory.create(exiv2.ImageType.jpeg); print(exiv2.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "lib")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(tmp_path) in done.stdout


@linux
def test_what_is_installed_can_be_read_by_all_and_written_by_none(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir(mode=0o700)
    for name in ("photolib.bin", "lib/data.bin"):
        (tmp_path / name).touch(mode=0o600)
    set_modes(tmp_path)
    modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in ("lib", "lib/data.bin")}
    assert modes == {"lib": 0o755, "lib/data.bin": 0o644}
    assert (tmp_path / "photolib.bin").stat().st_mode & 0o777 == 0o755


def test_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"one")
    write_checksums(tmp_path)
    written = write_checksums(tmp_path).read_text(encoding="utf-8")  # the list is not in itself
    assert written == ("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a.deb\n")


def test_the_licences_of_the_libraries_come_along() -> None:
    text = licences()
    assert "numpy" in text
    assert "Permission is hereby granted" in text


@pytest.mark.parametrize(
    ("arguments", "code"), [([], 0), ([VERSION], 0), (["999.0"], 1)], ids=["say", "same", "other"]
)
def test_a_tag_must_be_the_version(arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, str(PACKAGING / "package_places.py"), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert VERSION in done.stdout + done.stderr
