"""Keeping what codecs written in C say to themselves off the terminal.

libtiff and LibRaw print to the process's standard error, whatever Python does with
`sys.stderr`. What matters of it reaches the user as a problem or a warning of the photo.
"""

from __future__ import annotations

import os
import sys


def silence_codecs() -> None:
    """Send C-level standard error nowhere for the rest of the process; Python keeps its own.

    Meant for decode workers, before any logging handler is made.
    """
    try:
        own = os.dup(2)
    except OSError:  # a windowed program has no standard error
        return
    sys.stderr = os.fdopen(own, "w", buffering=1, encoding="utf-8", errors="backslashreplace")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
