"""Speed beside ViT-B-32 (random weights) on the same machine, in interleaved rounds of one run.

One thread, counted in its processor time, so that what else the machine does does not count.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import torch

ROUNDS = 7


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


@torch.inference_mode()
def speed(model: Path) -> dict[str, float]:
    """Medians over the rounds; float32, batch 8, a ready tensor."""
    from open_clip.model import CLIP
    from open_clip.tokenizer import SimpleTokenizer

    from training.export import load_export

    torch.set_num_threads(1)
    load_seconds = min(_seconds(lambda: load_export(model)) for _ in range(3))
    starter = load_export(model)
    starter.visual.to(memory_format=torch.channels_last)  # as the program runs it
    big = CLIP(
        embed_dim=512,
        vision_cfg={"image_size": 224, "layers": 12, "width": 768, "patch_size": 32},
        text_cfg={
            "context_length": 77,
            "vocab_size": 49408,
            "width": 512,
            "heads": 8,
            "layers": 12,
        },
    ).eval()
    photos = torch.randn(8, 3, 224, 224)
    small = SimpleTokenizer(context_length=32)(["people playing football on a beach"])
    times: dict[str, list[float]] = {"starter": [], "ViT-B-32": [], "text": []}
    for turn in range(ROUNDS + 1):
        taken = {
            "starter": _seconds(lambda: starter.encode_image(photos)),
            "ViT-B-32": _seconds(lambda: big.encode_image(photos)),
            "text": _seconds(lambda: starter.encode_text(small)),
        }
        if turn:  # the first round warms up
            for name, value in taken.items():
                times[name].append(value)
    ratio = [b / a for a, b in zip(times["starter"], times["ViT-B-32"], strict=True)]
    return {
        "starter photos/s": 8 / statistics.median(times["starter"]),
        "ViT-B-32 photos/s": 8 / statistics.median(times["ViT-B-32"]),
        "ratio": statistics.median(ratio),
        "text ms": 1000 * statistics.median(times["text"]),
        "load s": load_seconds,
    }


def speed_table(figures: dict[str, float]) -> str:
    rows = "\n".join(f"| {name} | {value:.3g} |" for name, value in figures.items())
    return f"| speed (float32, batch 8) | |\n|---|---|\n{rows}"
