"""A copy of the catalog a day, made when there is something to copy."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from photolib.catalog import Catalog
from photolib.catalog.backup import DAILY, backups_of, reason_of
from photolib.errors import EnvironmentProblem

log = logging.getLogger(__name__)

_DAY_S = 24 * 3600
_SPARE = 3  # a copy is made only where this many would fit


def daily(catalog: Catalog, clock: Callable[[], float] = time.time) -> Path | None:
    """Copy the catalog unless there is a copy of today; None when there was nothing to do.

    A clock that was set back does not stop the copies: one from the future counts as old. What
    keeps a copy from being made is logged: it is no reason to stop the work it comes after.
    """
    ages = [
        clock() - _made_at(copy) for copy in backups_of(catalog.path) if reason_of(copy) == DAILY
    ]
    if any(0 <= age < _DAY_S for age in ages):
        return None
    try:
        if shutil.disk_usage(catalog.path).free < _SPARE * catalog.path.stat().st_size:
            log.warning("No daily copy of the catalog: the disk is almost full")
            return None
        return catalog.backup(DAILY)
    except (EnvironmentProblem, OSError) as error:
        log.warning("No daily copy of the catalog: %s", error)
        return None


def _made_at(copy: Path) -> float:
    return copy.stat().st_mtime
