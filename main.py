"""Photolib. Without arguments it opens the window; with a command it is the command line.

One program does both, so that an installed package needs a single binary.
"""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    arguments = sys.argv[1:]
    window_options = ("--library", "--add", "--window")
    if not arguments or arguments[0].split("=")[0] in window_options:
        from ui.app import main as open_window

        return open_window(arguments)
    from photolib.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()  # decode workers of a packaged program start here
    sys.exit(main())
