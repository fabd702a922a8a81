"""`python -m photolib.demo FOLDER`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from photolib.demo import write_demo_photos


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="photolib.demo", description="Draw some demo pictures.")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder
    try:
        paths = write_demo_photos(folder)
    except OSError as problem:
        sys.stderr.write(f"The pictures could not be written to {folder}: {problem.strerror}.\n")
        return 1
    sys.stdout.write(f"{len(paths)} pictures are in {folder}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
