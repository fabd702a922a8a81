"""Score statistics shipped beside a checkpoint, read by search bands and tagging.

Cosines of different embedders live on different scales, so a cut-off belongs to the weights.
"""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass, fields
from pathlib import Path

log = logging.getLogger(__name__)

CALIBRATION_FILE = "calibration.json"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Cosines unless said otherwise; a field the file does not state is None.

    `random_pair_*`: of a photo and a text that have nothing to do with each other;
    `match_*`: of a photo and a text that describes it. `band_strong` and `band_possible` are the
    lowest scores of search results called so. `logit_scale` turns cosines into logits.
    """

    logit_scale: float | None = None
    random_pair_mean: float | None = None
    random_pair_std: float | None = None
    match_mean: float | None = None
    match_std: float | None = None
    band_strong: float | None = None
    band_possible: float | None = None


def load_calibration(directory: Path) -> Calibration | None:
    """The calibration in a checkpoint's directory; None when absent or unusable (logged)."""
    file = directory / CALIBRATION_FILE
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.warning("Calibration file %s cannot be read: %s", file, error)
        return None
    if not isinstance(raw, dict):
        log.warning("Calibration file %s holds no table", file)
        return None
    values: dict[str, float] = {}
    for name in (f.name for f in fields(Calibration)):
        value = raw.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            values[name] = float(value)
        elif value is not None:
            log.warning("Calibration file %s: %s is not a number: %r", file, name, value)
    return Calibration(**values)
