"""Many files copied into a watched folder at once: the catalog must end with all of them.

    python -m tests.stress.flood [--files 50000]

More events than the kernel's queue holds; what was lost is found by the look at the whole root
that follows a burst. Nothing is decoded.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from photolib.catalog import Catalog, folders, photos
from photolib.scan import reconcile
from photolib.watch import FolderWatcher

PER_FOLDER = 500
PATIENCE_S = 900


def run(files: int) -> dict[str, Any]:
    """How many of the files the catalog knows in the end, and how it came to that."""
    with tempfile.TemporaryDirectory(prefix="photolib-flood-") as name:
        root = Path(name) / "photos"
        root.mkdir()
        catalog = Catalog.open(Path(name) / "library" / "catalog.sqlite")
        with catalog.write() as tx:
            folder_id = folders.add(tx, root).folder_id
        scans: list[frozenset[str]] = []
        complete = threading.Event()

        def follow(_: Path, below: frozenset[str]) -> None:
            scans.append(below)
            reconcile(catalog, folder_ids={folder_id}, below={folder_id: set(below)})
            with catalog.read() as tx:
                if len(photos.known(tx, folder_id)) == files:
                    complete.set()

        watcher = FolderWatcher(follow)
        watcher.set_roots([root])
        start = time.perf_counter()
        for number in range(files):
            folder = root / f"event {number // PER_FOLDER}"
            if number % PER_FOLDER == 0:
                folder.mkdir()
            (folder / f"{number}.jpg").write_bytes(b"\xff\xd8" + number.to_bytes(4, "big"))
        written = time.perf_counter() - start
        complete.wait(PATIENCE_S)
        settled = time.perf_counter() - start
        watcher.close()
        with catalog.read() as tx:
            known = len(photos.known(tx, folder_id))
        catalog.close()
        return {
            "files": files,
            "known": known,
            "scans": len(scans),
            "whole_scans": sum("" in below for below in scans),
            "writing_s": round(written, 1),
            "settled_s": round(settled, 1),
        }


def main() -> int:
    parser = argparse.ArgumentParser(description="Copy many files into a watched folder.")
    parser.add_argument("--files", type=int, default=50_000)
    report = run(parser.parse_args().files)
    print(json.dumps(report))
    return 0 if report["known"] == report["files"] else 1


if __name__ == "__main__":
    sys.exit(main())
