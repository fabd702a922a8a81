"""Which device and number format to train with, and the torchvision workaround."""

from __future__ import annotations

import importlib

import torch

_LIBRARY: list[torch.library.Library] = []


def ensure_torchvision() -> None:
    """Let `import torchvision` (which timm and open_clip need) work beside a CPU build of torch."""
    try:
        importlib.import_module("photolib.embedding.torchvision_ops").ensure_torchvision_ops()
    except ModuleNotFoundError:
        library = torch.library.Library("torchvision", "FRAGMENT")
        for name in ("nms", "qnms"):
            try:
                library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
            except RuntimeError:
                return
        _LIBRARY.append(library)


def pick_device(name: str) -> torch.device:
    """`auto` is CUDA where there is one, else the CPU with one thread."""
    device = torch.device("cuda" if name == "auto" and torch.cuda.is_available() else "cpu")
    if name not in ("auto", "cpu"):
        device = torch.device(name)
    return device


def pick_dtype(device: torch.device) -> torch.dtype:
    """bfloat16 where the hardware multiplies it, else float32.

    On a CPU the weights themselves are bfloat16 copies: autocast is several times slower there.
    """
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    probe = getattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)
    return torch.bfloat16 if probe() else torch.float32
