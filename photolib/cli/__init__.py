"""The command line: `photolib COMMAND` or `python main.py COMMAND`.

One file per group of commands; they only parse, call the `Library` and render. Exit codes:
0 ok, 1 failure (one sentence on stderr, or `{"error": ...}` with --json), 2 wrong usage.
"""

from photolib.cli.app import main

__all__ = ["main"]
