"""Write the trained towers as an open_clip directory: config.json, model.safetensors (float16)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from training.model import PREPROCESS, build_clip

LARGEST = 40_000_000


def export(clip: nn.Module, config: dict[str, Any], out: Path) -> Path:
    """Write both files, each beside its place and then renamed; returns the weights' path."""
    out.mkdir(parents=True, exist_ok=True)
    weights: dict[str, Tensor] = {}
    for name, value in clip.state_dict().items():
        if name.endswith("num_batches_tracked"):
            weights[name] = value.clone()
            continue
        half = value.detach().cpu().half().contiguous()
        if not torch.isfinite(half).all():
            raise ValueError(f"{name} does not fit float16")
        weights[name] = half
    target = out / "model.safetensors"
    temporary = out / "model.tmp"
    save_file(weights, temporary, metadata={"format": "pt"})
    size = temporary.stat().st_size
    if size > LARGEST:
        temporary.unlink()
        raise ValueError(f"the checkpoint has {size:,} bytes, more than {LARGEST:,}")
    temporary.chmod(0o644)
    temporary.replace(target)
    text = json.dumps({"model_cfg": config, "preprocess_cfg": PREPROCESS}, indent=2)
    (out / "config.json").write_text(text + "\n", encoding="utf-8")
    return target


def load_export(folder: Path, device: str | torch.device = "cpu") -> nn.Module:
    """Load an exported directory through open_clip's own model class, strictly."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_cfg"]
    clip = build_clip(config)
    clip.load_state_dict(load_file(folder / "model.safetensors"), strict=True)
    return clip.eval().to(device)
