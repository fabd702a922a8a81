"""The fastest number format in which a model still says the same as in float32.

Cast the whole module once and feed it that format. Autocast is not used: on CPUs it casts the
weights again at every call and is four times slower than float32.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from photolib.embedding.device import cpu_has_fast_bfloat16, kind_of
from photolib.errors import EmbedderUnavailable

if TYPE_CHECKING:
    import torch
    from torch import nn

log = logging.getLogger(__name__)

NAMES = ("float32", "bfloat16", "float16")
MIN_AGREEMENT = 0.999  # cosine with float32, on every probe


def candidates(device: str, wanted: str = "auto") -> tuple[str, ...]:
    """Formats to try in order; the last is always taken. Raises EmbedderUnavailable."""
    if wanted != "auto":
        if wanted not in NAMES:
            raise EmbedderUnavailable(
                f"There is no precision called {wanted!r}; choose auto, {', '.join(NAMES)}."
            )
        return (wanted,)
    kind = kind_of(device)
    if kind == "cpu":
        return ("bfloat16", "float32") if cpu_has_fast_bfloat16() else ("float32",)
    if kind == "cuda":
        return ("float16", "bfloat16", "float32")
    return ("float16", "float32")


def torch_dtype(name: str) -> torch.dtype:
    import torch

    return {
        "float32": torch.float32,
        "bfloat16": torch.bfloat16,
        "float16": torch.float16,
    }[name]


def agree(reference: torch.Tensor, rows: torch.Tensor) -> bool:
    """Whether every row points where the reference row points; NaN never does."""
    import torch

    cosines = torch.nn.functional.cosine_similarity(reference.float(), rows.float(), dim=-1)
    return bool((cosines >= MIN_AGREEMENT).all())


def is_convolutional(model: nn.Module) -> bool:
    """A patch embedding alone (one convolution) gains nothing from channels-last weights."""
    import torch

    convolutions = sum(isinstance(m, torch.nn.Conv2d) for m in model.modules())
    return convolutions > 1
