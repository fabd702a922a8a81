"""Logic on log-odds: weights, photos laid out by id, and what of a query carries them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from photolib.search.evidence import Found
from photolib.search.language.ast import And, Node, Or, Weighted, is_vector
from photolib.search.relevance import POSSIBLE, STRONG, likelihood
from photolib.types import Float32, Int64

CERTAIN = 20.0  # log-odds of what is known, not judged
VETO = float(np.log(POSSIBLE / (1 - POSSIBLE)))


def weights(parts: Sequence[Node]) -> list[tuple[Node, float]]:
    """Each part bare, with its weight."""
    return [
        (part.part, part.weight) if isinstance(part, Weighted) else (part, 1.0) for part in parts
    ]


def weight(node: Node) -> float:
    """The weight of a part, 1 for one without."""
    weight = 1.0
    while isinstance(node, Weighted):
        weight *= node.weight
        node = node.part
    return weight


def first_vector(node: Node) -> Node | None:
    """The first part that photos are to be near to."""
    if is_vector(node):
        return node
    if isinstance(node, And | Or):
        return next((v for part in node.parts if (v := first_vector(part)) is not None), None)
    return None


def power(odds: Float32, weight: float, *, least: bool) -> Float32:
    """Log-odds of p^w, or with not `least` of 1 - (1 - p)^w."""
    if weight == 1:
        return odds
    chances = likelihood(odds if least else -odds).astype(np.float64) ** weight
    chances = np.clip(chances, 1e-9, 1 - 1e-9)
    power = np.log(chances / (1 - chances)).astype(np.float32)
    return power if least else -power


def spread(found: Found, ids: Int64, other: float) -> Float32:
    """What was found, laid out for ascending `ids`; `other` where nothing was."""
    odds = np.full(len(ids), other, dtype=np.float32)
    if len(ids) and len(found.ids):
        at = np.minimum(np.searchsorted(ids, found.ids), len(ids) - 1)
        there = ids[at] == found.ids
        odds[at[there]] = found.log_odds[there]
    return odds


def band_level(odds: Float32) -> Int64:
    """2 for strong, 1 for possible, 0 for the rest."""
    chances = likelihood(odds)
    return (chances >= POSSIBLE).astype(np.int64) + (chances >= STRONG)
