"""What `make run` does after the set-up: the window, or without a display the same job in text.

Arguments: `--photos DIR` (may be empty) and, after `--`, whatever should go to `main.py`.
Runs on the environment's Python and starts `main.py` as a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bootstrap_system import LINUX_NEEDS, missing_of, package_names

ROOT = Path(__file__).resolve().parent.parent
MAIN = ROOT / "main.py"
DEMO_PHOTOS = ROOT / "demo-photos"
DEMO_LIBRARY = ROOT / "build" / "demo-library"
DEMO_QUERY = "a sunset"


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown; on Linux the session says so by these variables."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def main_py(*arguments: str) -> int:
    """Run `main.py`; returns its exit status."""
    return subprocess.call([sys.executable, str(MAIN), *arguments])


def show_window(photos: Path | None) -> int:
    if sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        missing = missing_of([need for need in LINUX_NEEDS if need.only_for_window])
        if missing:
            packages = " ".join(package_names(missing, lambda name: True))
            print(
                f"The window needs system libraries that are missing: run\n"
                f"    sudo apt-get install -y {packages}\n"
                "or your distribution's equivalent, then try again.",
                file=sys.stderr,
            )
            return 1
    return main_py("--add", str(photos)) if photos else main_py()


def index_and_search(photos: Path | None) -> int:
    """What the window would do first, in text: add, index, report, search."""
    library: list[str] = []
    print("No display here, so Photolib does in text what its window would do.\n")
    if photos is None:
        photos = DEMO_PHOTOS
        library = ["--library", str(DEMO_LIBRARY)]
        print(f"Making a few pictures to try it on in {photos} ...")
        if status := subprocess.call([sys.executable, "-m", "photolib.demo", str(photos)]):
            return status
    for command in (["add", str(photos)], ["index"], ["status"], ["search", DEMO_QUERY]):
        shown = f'search "{DEMO_QUERY}"' if command[0] == "search" else " ".join(command)
        print(f"\n$ photolib {shown}", flush=True)
        limit = ["--limit", "5"] if command[0] == "search" else []
        if status := main_py(*command, *limit, *library):
            return status
    start = "  ".join([str(Path(sys.executable)), "main.py"]).replace("  ", " ")
    option = f" --library {DEMO_LIBRARY.relative_to(ROOT)}" if library else ""
    print(
        "\nWhat to do next:\n"
        f'    {start} search "a forest in the mist"{option}\n'
        f"    {start} similar {photos / '*.jpg'}{option}".replace("*.jpg", "PHOTO.jpg")
        + f"\n    {start} --help\n"
        "    make run PHOTOS=~/Pictures      your own photos\n"
        "On a machine with a display `make run` opens the window."
    )
    return 0


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="run_app.py")
    parser.add_argument("--photos", default="")
    parser.add_argument("rest", nargs="*", help="goes to main.py as it is")
    asked = parser.parse_args(arguments)
    if asked.rest:
        return main_py(*asked.rest)
    photos = Path(asked.photos).expanduser().resolve() if asked.photos else None
    if photos is not None and not photos.is_dir():
        print(f"There is no folder {photos}; give one as PHOTOS=folder.", file=sys.stderr)
        return 2
    return show_window(photos) if has_display() else index_and_search(photos)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
