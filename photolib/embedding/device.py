"""Where the model runs: the best device there is, or the one the user asked for."""

from __future__ import annotations

import logging

from photolib.errors import EmbedderUnavailable

log = logging.getLogger(__name__)

KINDS = ("cuda", "mps", "xpu", "cpu")  # from most to least wanted
CPU_BATCH_LIMIT = 64
GPU_BATCH_LIMIT = 256


def available(kind: str) -> bool:
    """Whether torch can use a device kind on this machine. Imports torch."""
    import torch

    if kind == "cuda":
        return torch.cuda.is_available()
    if kind == "mps":
        return torch.backends.mps.is_available()
    if kind == "xpu":
        return hasattr(torch, "xpu") and torch.xpu.is_available()
    return kind == "cpu"


def choose_device(wanted: str = "auto") -> str:
    """`auto`, or a torch device name such as `cpu`, `cuda`, `cuda:1`; imports torch.

    Raises EmbedderUnavailable when the wanted device is unknown or not there.
    """
    if wanted == "auto":
        return next(kind for kind in KINDS if available(kind))
    kind, _, number = wanted.partition(":")
    if kind not in KINDS or (number and not number.isdigit()):
        raise EmbedderUnavailable(
            f"There is no device called {wanted!r}; choose auto, {', '.join(KINDS)}."
        )
    if not available(kind) or (number and int(number) >= _count(kind)):
        raise EmbedderUnavailable(
            f"The device {wanted!r} is not available on this machine; choose auto or cpu."
        )
    return wanted


def kind_of(device: str) -> str:
    return device.partition(":")[0]


def batch_limit(device: str) -> int:
    return CPU_BATCH_LIMIT if kind_of(device) == "cpu" else GPU_BATCH_LIMIT


def cpu_has_fast_bfloat16() -> bool:
    """Whether the CPU computes bfloat16 in hardware (AVX512-BF16 or AMX tiles).

    Without it torch emulates bfloat16, slower than float32. The probes are private to torch, so
    each may be missing.
    """
    import torch

    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        probe = getattr(torch.cpu, name, None)
        if probe is not None and probe():
            return True
    return False


def _count(kind: str) -> int:
    import torch

    if kind == "cuda":
        return torch.cuda.device_count()
    if kind == "xpu":
        return int(torch.xpu.device_count())
    return 1
