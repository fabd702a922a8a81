"""A complete but tiny CLIP on disk, for tests that need a real encoder and no semantics.

It has seeded random weights in the layout every local checkpoint has (`model.safetensors` and
`config.json` in open_clip's hub form), so that it goes through the very code path of a real one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from photolib.embedding.torchvision_ops import ensure_torchvision_ops

TINY_SIZE = 32
TINY_DIM = 32

TINY_MODEL_CFG: dict[str, Any] = {
    "embed_dim": TINY_DIM,
    "vision_cfg": {
        "image_size": TINY_SIZE,
        "layers": 2,
        "width": 64,
        "head_width": 32,
        "patch_size": 16,
        "pool_type": "avg",
    },
    "text_cfg": {
        "context_length": 32,
        "vocab_size": 49408,
        "width": 64,
        "heads": 2,
        "layers": 2,
    },
}
TINY_PREPROCESS_CFG: dict[str, Any] = {
    "size": TINY_SIZE,
    "mode": "RGB",
    "mean": [0.5, 0.5, 0.5],
    "std": [0.5, 0.5, 0.5],
    "interpolation": "bicubic",
    "resize_mode": "shortest",
    "fill_color": 0,
}


def write_tiny_checkpoint(
    directory: Path, seed: int = 0, model_cfg: dict[str, Any] | None = None
) -> Path:
    """Write `model.safetensors` and `config.json` into `directory`, which is returned.

    The same seed gives the same bytes; another seed gives other vectors. `model_cfg` replaces
    the tiny ViT by another open_clip model config.
    """
    ensure_torchvision_ops()
    import open_clip
    import torch
    from safetensors.torch import save_file

    cfg = json.loads(json.dumps(model_cfg or TINY_MODEL_CFG))
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "config.json").write_text(
        json.dumps({"model_cfg": cfg, "preprocess_cfg": TINY_PREPROCESS_CFG}, indent=2),
        encoding="utf-8",
    )
    custom_text = cfg.pop("custom_text", False)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = (open_clip.CustomTextCLIP if custom_text else open_clip.CLIP)(**cfg)
        if hasattr(model.visual, "conv1"):
            # Fresh ViTs nearly ignore their input; louder patches keep photos apart.
            model.visual.conv1.weight.data.mul_(20.0)
    weights = {name: value.half().contiguous() for name, value in model.state_dict().items()}
    save_file(weights, directory / "model.safetensors", metadata={"format": "pt"})
    return directory
