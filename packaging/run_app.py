"""What `make run` does after the set-up: the window, or without a display the same job in text.

Arguments: `--photos DIR` (may be empty) and, after `--`, whatever should go to `main.py`.
Runs on the environment's Python and starts `main.py` as a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bootstrap_system import LINUX_NEEDS, missing_of, package_names

ROOT = Path(__file__).resolve().parent.parent
MAIN = ROOT / "main.py"
DEMO_PHOTOS = ROOT / "demo-photos"
DEMO_LIBRARY = ROOT / "build" / "demo-library"
DEMO_QUERY = "sunset over the sea"


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown; on Linux the session says so by these variables."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def main_py(*arguments: str) -> int:
    """Run `main.py`; returns its exit status."""
    return subprocess.call([sys.executable, str(MAIN), *arguments])


def become_main_py(*arguments: str) -> int:
    """Let `main.py` take this process's place, so that signals and the exit status are its own."""
    command = [sys.executable, str(MAIN), *arguments]
    if sys.platform != "win32":  # where exec returns to the shell at once
        os.execv(command[0], command)
    return subprocess.call(command)


def show_window(photos: Path | None, options: Sequence[str]) -> int:
    if sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        missing = missing_of([need for need in LINUX_NEEDS if need.only_for_window])
        if missing:
            packages = " ".join(package_names(missing, lambda name: True))
            print(
                "The window needs system libraries that are missing: run\n"
                f"    sudo apt-get install -y {packages}\n"
                "or your distribution's equivalent, then try again.",
                file=sys.stderr,
            )
            return 1
    added = ["--add", str(photos)] if photos else []
    return become_main_py(*added, *options)


def index_and_search(photos: Path | None, options: Sequence[str]) -> int:
    """What the window would do first, in text: add, index, report, search."""
    print("No display here, so Photolib does in text what its window would do.\n")
    if photos is None:
        photos = DEMO_PHOTOS
        if not options:
            options = ["--library", str(DEMO_LIBRARY)]
        print(f"Making a few pictures to try it on in {photos} ...", flush=True)
        if status := subprocess.call([sys.executable, "-m", "photolib.demo", str(photos)]):
            return status
    for command in (["add", str(photos)], ["index"], ["status"]):
        if status := shown(command, options):
            return status
    library = library_status(options)
    if library["ready"] and (status := shown(["search", DEMO_QUERY, "-n5"], options)):
        return status
    print(what_next(photos, library, options))
    return 0


def shown(command: Sequence[str], options: Sequence[str]) -> int:
    print(f"\n$ photolib {shlex.join(command)}", flush=True)
    return main_py(*command, *options)


def library_status(options: Sequence[str]) -> dict[str, Any]:
    command = [sys.executable, str(MAIN), "status", "--json", *options]
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    status: dict[str, Any] = json.loads(answer)
    return status


def what_next(photos: Path, library: dict[str, Any], options: Sequence[str]) -> str:
    start = shlex.join([os.path.relpath(sys.executable, ROOT), "main.py"])
    given = f" {shlex.join(options)}" if options else ""
    if library["ready"]:
        first = "\nWhat to do next, in this folder:"
        some_photo = next((path for path in photos.iterdir() if path.is_file()), photos / "PHOTO")
        commands = [
            f'{start} search "oranges"{given}',
            f"{start} similar {shlex.quote(str(some_photo))}{given}",
        ]
    else:
        first = "\nNothing is searchable yet. If it is for want of a model, in this folder:"
        commands = [
            f"{start} models list{given}",
            f"{start} models download {library['model']}{given}",
            f"{start} index{given}",
        ]
    commands += [f"{start} --help", "make run PHOTOS=~/Pictures      (your own photos)"]
    last = "On a machine with a display `make run` opens the window."
    return "\n    ".join([first, *commands]) + f"\n{last}"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="run_app.py")
    parser.add_argument("--photos", default="", help="a folder to add")
    parser.add_argument("rest", nargs="*", help="options or a whole command for main.py")
    asked = parser.parse_args(arguments)
    if asked.rest and not asked.rest[0].startswith("-"):
        return become_main_py(*asked.rest)
    photos = Path(asked.photos).expanduser().resolve() if asked.photos else None
    if photos is not None and not photos.is_dir():
        print(f"There is no folder {photos}; give one as PHOTOS=folder.", file=sys.stderr)
        return 2
    start = show_window if has_display() else index_and_search
    return start(photos, asked.rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
