"""Photolib. Without arguments it opens the window; with a command it is the command line.

One program does both, so that an installed package needs a single binary. Photos and folders
given by their whole paths, as file managers do, are opened in the window.
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

WINDOW_OPTIONS = ("--library", "--add", "--open", "--window", "--right-to-left")


def main() -> int:
    arguments = sys.argv[1:]
    if arguments and Path(arguments[0]).is_absolute():
        arguments = ["--open", *arguments]
    if not _has_command(arguments):
        from ui.app import main as open_window

        return open_window(arguments)
    from photolib.cli import main as run_command

    return run_command(arguments)


def _has_command(arguments: list[str]) -> bool:
    """Whether these are for the command line: "--library DIR" may stand before a command too."""
    if not arguments:
        return False
    first, _, value = arguments[0].partition("=")
    if first == "--library":
        arguments = arguments[1 if value else 2 :]
        return bool(arguments) and not arguments[0].startswith("-")
    return first not in WINDOW_OPTIONS


def main_when_packaged() -> int:
    """A file of the program that is gone is the user's to mend, not a fault with a traceback."""
    try:
        return main()
    except ImportError as error:
        missing = error.name or error
        print(
            f"photolib: This copy of Photolib is not complete ({missing} is missing or does not "
            "load); install it again.",
            file=sys.stderr,
        )
        return 1


if __name__ == "__main__":
    multiprocessing.freeze_support()  # decode workers of a packaged program start here
    sys.exit(main_when_packaged() if getattr(sys, "frozen", False) else main())
