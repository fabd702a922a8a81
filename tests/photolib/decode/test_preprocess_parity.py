"""The worker's preprocessing is open_clip's, byte for byte; scaled decoding does not show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from photolib.embedding.preprocess import apply
from photolib.errors import UnreadablePhoto
from photolib.formats import decode, extensions
from photolib.ingest.decode_one import decode_one
from photolib.types import PreprocessSpec

MODES = ["shortest", "longest", "squash"]
SPECS = [
    PreprocessSpec(size, mode, interpolation, fill_color=fill)
    for size, fill in ((224, 0), (37, 127))
    for mode in MODES
    for interpolation in ("bicubic", "bilinear")
]


def noise(width: int, height: int) -> Image.Image:
    generator = np.random.default_rng(width * 10_000 + height)
    return Image.fromarray(generator.integers(0, 256, (height, width, 3), np.uint8))


def open_clip_can(image: Image.Image, spec: PreprocessSpec) -> bool:
    """Its `longest` fails on a strip so thin that an edge rounds to nothing; ours keeps a pixel."""
    short, long = sorted(image.size)
    return spec.resize_mode != "longest" or round(short * spec.size / long) > 0


@pytest.mark.parametrize(
    "size",
    [
        *((1, 1), (2, 3), (224, 224), (225, 224), (223, 224), (400, 300), (301, 407), (2000, 3)),
        *((7, 1111), (640, 480), (37, 36), (336, 500)),
    ],
)
def test_equal_to_open_clip(reference, size: tuple[int, int]):
    image = noise(*size)
    for spec in SPECS:
        ours = apply(image, spec)
        if open_clip_can(image, spec):
            assert np.array_equal(ours, reference(image, spec)), spec
        assert ours.shape == (spec.size, spec.size, 3)


@given(
    st.integers(1, 700),
    st.integers(1, 700),
    st.integers(1, 96),
    st.sampled_from(MODES),
    st.sampled_from([0, 255]),
)
@example(333, 500, 32, "longest", 0)
@settings(max_examples=120, deadline=None)
def test_equal_to_open_clip_at_any_size(
    reference, width: int, height: int, size: int, mode: str, fill: int
):
    spec = PreprocessSpec(size, mode, fill_color=fill)
    image = noise(width, height)
    ours = apply(image, spec)
    assert ours.shape == (size, size, 3)
    assert ours.dtype == np.uint8
    if open_clip_can(image, spec):
        assert np.array_equal(ours, reference(image, spec))


def embeddings(pixels: list[np.ndarray], spec: PreprocessSpec) -> np.ndarray:
    """Unit vectors (N, D) by a seeded random ViT-B/32 of open_clip's."""
    import torch

    from photolib.embedding.torchvision_ops import ensure_torchvision_ops

    ensure_torchvision_ops()
    import open_clip

    torch.manual_seed(0)
    model = open_clip.create_model("ViT-B-32", pretrained=None).eval()
    mean, std = np.array(spec.mean, np.float32), np.array(spec.std, np.float32)
    batch = (np.stack(pixels).astype(np.float32) / 255 - mean) / std
    with torch.inference_mode():
        found = model.encode_image(torch.from_numpy(batch.transpose(0, 3, 1, 2)))
    return (found / found.norm(dim=-1, keepdim=True)).numpy()


@pytest.mark.filterwarnings("ignore")  # Pillow's, on damaged tags
def test_every_sample_embeds_as_if_decoded_whole(reference, samples: Path, tmp_path: Path):
    spec = PreprocessSpec(224)
    compared, wholes, ours = [], [], []
    alike = 0
    for path in sorted(samples.rglob("*")):
        if path.suffix.lower() not in extensions():
            continue
        try:
            whole = reference(decode(path).image, spec)
        except UnreadablePhoto:
            continue
        pixels = decode_one(path, spec, tmp_path).model_pixels
        if np.array_equal(whole, pixels):
            alike += 1
        else:
            compared.append(path.name)
            wholes.append(whole)
            ours.append(pixels)
    cosines = (embeddings(wholes, spec) * embeddings(ours, spec)).sum(axis=1)
    assert alike + len(compared) > 90
    assert len(compared) > 5
    assert cosines.min() >= 0.999, sorted(zip(cosines.tolist(), compared, strict=True))
