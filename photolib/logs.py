"""Logging to one rotating file in the platform's log folder; warnings go to stderr on request."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from photolib import paths

FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"


def configure(*, verbose: bool = False, log_dir: Path | None = None) -> Path | None:
    """Send the log to its file, and to stderr too when `verbose`; returns the file.

    A log folder that cannot be written to costs the log, never the program: then None.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)  # libraries warn about odd files; that is nothing for a terminal
    for handler in [h for h in root.handlers if getattr(h, "photolib", False)]:
        root.removeHandler(handler)
        handler.close()
    handlers: list[logging.Handler] = []
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    file: Path | None = (log_dir or paths.log_dir()) / "photolib.log"
    try:
        assert file is not None
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(file, maxBytes=2_000_000, backupCount=3, encoding="utf-8")
        )
    except OSError:
        file = None
    if not handlers:
        handlers.append(logging.NullHandler())
    for handler in handlers:
        handler.setFormatter(logging.Formatter(FORMAT))
        handler.photolib = True  # type: ignore[attr-defined]
        root.addHandler(handler)
    return file
