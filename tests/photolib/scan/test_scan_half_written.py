"""What a killed program left half written beside photos goes with a later scan, nothing else."""

from __future__ import annotations

import os
import time
from pathlib import Path

from photolib.catalog import Catalog
from photolib.metadata.file_edit import LEFT_S
from photolib.scan import reconcile
from tests.photolib.scan.scanned import watch


def left(path: Path, age_s: float) -> Path:
    path.write_bytes(b"half of a side")
    os.utime(path, (time.time() - age_s, time.time() - age_s))
    return path


def test_it_is_removed_once_nobody_can_be_writing_it(catalog: Catalog, photo_folder: Path):
    old = left(photo_folder / "trip" / ".photolib-ab12cd34.tmp", LEFT_S + 60)
    being_written = left(photo_folder / ".photolib-ef56gh78.tmp", 5)
    others = [
        left(photo_folder / name, 10 * LEFT_S)
        for name in (".hidden.tmp", "photolib-x.tmp", ".photolib-notes.txt")
    ]
    photos = {path: path.read_bytes() for path in photo_folder.rglob("*.jpg")}
    watch(catalog, photo_folder)
    assert len(reconcile(catalog).added) == len(photos)
    assert not old.exists()
    assert being_written.exists()
    assert all(other.exists() for other in others)
    assert {path: path.read_bytes() for path in photos} == photos


def test_a_link_of_such_a_name_costs_nobody_the_file_behind_it(
    catalog: Catalog, photo_folder: Path, tmp_path: Path
):
    precious = left(tmp_path / "precious.txt", 10 * LEFT_S)
    link = photo_folder / ".photolib-ab12cd34.tmp"
    link.symlink_to(precious)
    os.utime(link, (0, 0), follow_symlinks=False)
    watch(catalog, photo_folder)
    reconcile(catalog)
    assert precious.exists()
