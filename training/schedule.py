"""Time-boxed training helpers: learning rate by elapsed time, CSV log, checkpoints."""

from __future__ import annotations

import csv
import math
import time
from pathlib import Path
from typing import Any

import torch


class Budget:
    """A stage's minutes; `progress` runs from 0 to 1 and survives a resume.

    Without CUDA these are minutes of processor time, so that a busy machine makes a run longer, not
    worse.
    """

    def __init__(self, minutes: float, spent: float = 0.0) -> None:
        self._seconds = max(minutes * 60.0, 1e-6)
        self._spent = spent
        self._clock = time.monotonic if torch.cuda.is_available() else time.process_time
        self._began = self._clock()

    @property
    def spent(self) -> float:
        return self._spent + self._clock() - self._began

    @property
    def progress(self) -> float:
        return min(1.0, self.spent / self._seconds)

    def rate(self, peak: float, warm: float = 0.02, floor: float = 0.02) -> float:
        """Linear warm-up, then a cosine down to `floor` of the peak."""
        at = self.progress
        if at < warm:
            return peak * (at + 1e-3) / (warm + 1e-3)
        shape = 0.5 * (1 + math.cos(math.pi * (at - warm) / (1 - warm)))
        return peak * (floor + (1 - floor) * shape)


class CsvLog:
    """One row per report, appended; the header is written once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def row(self, **values: float | str) -> None:
        new = not self._path.exists()
        with self._path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(values))
            if new:
                writer.writeheader()
            writer.writerow(values)


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write beside and rename, so that a broken-off run leaves the last good one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    torch.save(state, temporary)
    temporary.replace(path)


def load_checkpoint(path: Path) -> dict[str, Any] | None:
    return torch.load(path, map_location="cpu", weights_only=True) if path.exists() else None
