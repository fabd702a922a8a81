"""Run the frozen lower half of the eye once over the corpus and keep what it sees.

Two files per view in the run directory: `maps-<view>.bf16` (memory-mapped 14 x 14 x 112 maps of
train photos, for the unfrozen stage) and `pooled-<view>.npy` (1,280 pooled features of every
photo, for the frozen stage, ConSE and the ImageNet soft targets). The view `whole` is the
exported preprocessing; further views are random parts of the photo, mirrored at random and varied
by RandAugment (Cubuk et al., arXiv:1909.13719, in the form timm gives it).
"""

from __future__ import annotations

import logging
import queue
import random
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from training.data import Photo, decode, random_box
from training.image_tower import FEATURES, IMAGE_SIZE, MAP_SHAPE, load_eye, lower, normalise, upper

log = logging.getLogger(__name__)


def _view(data: bytes, view: str, seed: int, least_area: float) -> np.ndarray:
    if view == "whole":
        return decode(data, IMAGE_SIZE)
    rng = np.random.default_rng(seed)
    pixels = decode(data, IMAGE_SIZE, random_box(rng, least_area))
    if rng.random() < 0.5:
        pixels = pixels[:, ::-1]
    return varied(pixels, seed)


def varied(pixels: np.ndarray, seed: int) -> np.ndarray:
    """RandAugment of a uint8 photo: two operations of magnitude 7 of 10; the same for a seed."""
    from timm.data.auto_augment import rand_augment_transform

    random.seed(seed)  # what timm draws from
    np.random.seed(seed % 2**32)
    change = rand_augment_transform(
        "rand-n2-m7-mstd0.5-inc1", {"translate_const": 40, "img_mean": (127, 127, 127)}
    )
    return np.asarray(change(Image.fromarray(np.ascontiguousarray(pixels))))


def _batches(
    photos: Sequence[Photo], encoded: dict[str, bytes], view: str, size: int, least_area: float
) -> Iterator[tuple[int, Tensor]]:
    """Decoded batches, read one ahead by a thread (decoding releases the interpreter lock)."""
    ready: queue.Queue[tuple[int, Tensor] | None] = queue.Queue(maxsize=2)
    salt = sum(view.encode())

    def work() -> None:
        for start in range(0, len(photos), size):
            rows = range(start, min(start + size, len(photos)))
            pixels = np.stack(
                [
                    _view(encoded[photos[row].name], view, salt * 1_000_003 + row, least_area)
                    for row in rows
                ]
            )
            ready.put((start, torch.from_numpy(pixels)))
        ready.put(None)

    threading.Thread(target=work, daemon=True).start()
    while (item := ready.get()) is not None:
        yield item


def open_maps(path: Path, count: int, mode: str = "r+") -> np.memmap:
    """The maps as raw bfloat16 bits (uint16)."""
    return np.memmap(path, dtype=np.uint16, mode=mode, shape=(count, *MAP_SHAPE))


def as_bfloat16(bits: np.ndarray) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(bits)).view(torch.bfloat16)


@torch.inference_mode()
def extract(
    photos: Sequence[Photo],
    encoded: dict[str, bytes],
    out: Path,
    view: str,
    device: torch.device,
    dtype: torch.dtype,
    least_area: float = 0.35,
    batch: int = 32,
) -> None:
    """Write the maps and pooled features of one view; skip it when it is already complete."""
    pooled_path = out / f"pooled-{view}.npy"
    if pooled_path.exists():
        return
    eye = load_eye().to(device, dtype).to(memory_format=torch.channels_last)
    maps = open_maps(out / f"maps-{view}.bf16", len(photos), "w+")
    pooled = np.zeros((len(photos), FEATURES), np.float16)
    began = time.monotonic()
    for start, pixels in _batches(photos, encoded, view, batch, least_area):
        x = normalise(pixels.to(device)).to(dtype).contiguous(memory_format=torch.channels_last)
        seen = lower(eye, x)
        stop = start + len(pixels)
        maps[start:stop] = seen.bfloat16().contiguous().cpu().view(torch.uint16).numpy()
        pooled[start:stop] = upper(eye, seen).float().cpu().numpy()
        if start // batch % 100 == 0:
            rate = stop / (time.monotonic() - began)
            log.info("%s: %d of %d photos, %.0f a second", view, stop, len(photos), rate)
    maps.flush()
    np.save(pooled_path, pooled)
