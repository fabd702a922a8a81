"""Each label's own scaling of its log-odds: shipped for a model, then moved by decisions.

A label's log-odds x become slope x + offset, fitted by maximum a posteriori: normal priors hold
both near what they were, so that a few examples move little and many move much (Platt's scaling
with shrinkage; cf. Gelman et al. 2008, "A weakly informative default prior distribution for
logistic and other regression models").
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from photolib.types import Bools, Float32

log = logging.getLogger(__name__)

OFFSET_VARIANCE, SLOPE_VARIANCE = 1.0, 0.1
STEPS = 30


class Adjustment(NamedTuple):
    offset: float = 0.0
    slope: float = 1.0


NONE = Adjustment()


def fit(odds: Float32, right: Bools, prior: Adjustment = NONE) -> Adjustment:
    """From the log-odds [N] of examples and whether each shows the label; Newton's method."""
    if not len(odds):
        return prior
    x = np.stack([np.ones(len(odds)), np.asarray(odds, dtype=np.float64)], axis=1)
    middle = np.array(prior, dtype=np.float64)
    stiffness = np.array([1 / OFFSET_VARIANCE, 1 / SLOPE_VARIANCE])
    weights = middle.copy()
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -60, 60)))
        gradient = x.T @ (p - right) + stiffness * (weights - middle)
        curvature = (x * (p * (1 - p))[:, None]).T @ x + np.diag(stiffness)
        step = np.linalg.solve(curvature, gradient)
        weights -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-5:
            break
    return Adjustment(float(weights[0]), max(0.1, float(weights[1])))


def shipped(model_id: str, directory: Path) -> Mapping[str, Adjustment]:
    """By label path, those fitted for exactly these weights; empty for every other embedder."""
    document = _read(directory / f"{model_id.partition('@')[0]}.json")
    if document.get("model_id") != model_id:
        return {}
    return {path: Adjustment(*values) for path, values in document.get("labels", {}).items()}


@cache
def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("The fitted labels %s cannot be read: %s", path, error)
        return {}
    return document if isinstance(document, dict) else {}
