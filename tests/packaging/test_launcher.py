"""What stands before the packaged program on Linux: one sentence for what cannot work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LAUNCHER = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "launcher.sh"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux alone")


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder laid out as an installation, its program one that tells its arguments."""
    home = tmp_path / "Programme für Fotos" / "photolib"
    (home / "lib").mkdir(parents=True)
    shutil.copy(LAUNCHER, home / "photolib")
    (home / "photolib").chmod(0o755)
    program = home / "photolib.bin"
    program.write_text('#!/bin/sh\nprintf "<%s>" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (home / "lib" / "whole").write_text("2.28\n", encoding="ascii")
    return home


def started(program: Path, *arguments: str, glibc: str = "glibc 2.36") -> tuple[int, str, str]:
    """Run it on a system that has this C library."""
    tools = program.parent.parent / "tools"
    tools.mkdir(exist_ok=True)
    (tools / "getconf").write_text(f"#!/bin/sh\necho {glibc}\n", encoding="utf-8")
    (tools / "getconf").chmod(0o755)
    done = subprocess.run(
        [str(program), *arguments],
        env={"PATH": f"{tools}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_program_gets_its_arguments(installed: Path) -> None:
    assert started(installed / "photolib", "--open", "a b/ü.jpg", "*") == (
        0,
        "<--open><a b/ü.jpg><*>",
        "",
    )


def test_a_link_in_the_path_starts_it(installed: Path, tmp_path: Path) -> None:
    link = tmp_path / "bin" / "photolib"
    link.parent.mkdir()
    link.symlink_to(installed / "photolib")
    code, out, _ = started(link, "search")
    assert (code, out) == (0, "<search>")


@pytest.mark.parametrize("glibc", ["glibc 2.28", "glibc 2.36", "glibc 2.100", "glibc 3.1"])
def test_the_same_or_a_newer_library_will_do(installed: Path, glibc: str) -> None:
    assert started(installed / "photolib", glibc=glibc)[0] == 0


@pytest.mark.parametrize("glibc", ["glibc 2.27", "glibc 2.3.2", "glibc 2.9"])
def test_an_older_library_is_named(installed: Path, glibc: str) -> None:
    code, out, told = started(installed / "photolib", glibc=glibc)
    assert (code, out) == (1, "")
    assert "2.28 or newer" in told
    assert glibc.split()[1] in told
    assert told.count("\n") == 1


def test_another_c_library_is_said(installed: Path) -> None:
    code, _, told = started(installed / "photolib", glibc="")
    assert code == 1
    assert "GNU C library" in told


@pytest.mark.parametrize("part", ["photolib.bin", "lib/whole"])
def test_half_of_it_is_said(installed: Path, part: str) -> None:
    (installed / part).unlink()
    code, _, told = started(installed / "photolib")
    assert code == 1
    assert "not complete; install or unpack it again" in told
