"""Machines and places that are not right: each must end in one sentence, never in a traceback."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from trial_root import HOME, TrialFailed, TrialRoot

PROGRAM = "/usr/lib/photolib"


def go_through(root: TrialRoot) -> None:
    expect(root, ["photolib"], "There is no display", {"DISPLAY": ""})
    expect(root, ["photolib"], "cannot open a window on the display :55", {"DISPLAY": ":55"})
    full_disk(root)
    newer_catalog(root)
    older_system(root)
    half_installed(root)


def full_disk(root: TrialRoot) -> None:
    root.small_disk("volle Platte", 64)
    library = f"{HOME}/volle Platte/library"
    expect(root, ["photolib", "status", "--library", library], "is full")


def newer_catalog(root: TrialRoot) -> None:
    library = f"{HOME}/newer"
    root.ask(["photolib", "add", f"{HOME}/Bilder", "--library", library])
    with closing(sqlite3.connect(root.inside(library) / "catalog.sqlite")) as catalog, catalog:
        catalog.execute("UPDATE alembic_version SET version_num = 'v9999'")
    expect(root, ["photolib", "status", "--library", library], "newer version of Photolib")


def older_system(root: TrialRoot) -> None:
    """An older C library, and one that is not GNU's, as the launcher sees them."""
    fake = root.inside("/usr/local/bin/getconf")
    fake.write_text("#!/bin/sh\necho glibc 2.17\n", encoding="utf-8")
    fake.chmod(0o755)
    expect(root, ["photolib", "--version"], "this system has 2.17")
    fake.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    expect(root, ["photolib", "--version"], "needs a Linux with the GNU C library")
    fake.unlink()


def half_installed(root: TrialRoot) -> None:
    for part, sentence in (
        ("lib/whole", "is not complete"),
        ("photolib.bin", "is not complete"),
        ("lib/PySide6/QtWidgets.abi3.so", "is not complete"),
    ):
        there = root.inside(f"{PROGRAM}/{part}")
        away = there.with_name(there.name + ".away")
        there.rename(away)
        expect(root, ["photolib"], sentence)
        away.rename(there)


def expect(
    root: TrialRoot, command: list[str], sentence: str, environment: dict[str, str] | None = None
) -> None:
    code, out, err = root.ask(command, environment)
    told = out + err
    print(f"   {told.strip()}", flush=True)
    if code != 1 or sentence not in told or "Traceback" in told:
        raise TrialFailed(f"{' '.join(command)} ended with {code} and said: {told}")
