"""The encoder over open_clip: same vectors as open_clip's own pipeline, and its refusals."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from photolib.embedding import device, preprocess
from photolib.embedding.architecture import open_clip_module
from photolib.embedding.encoder import Encoder
from photolib.embedding.openclip import OpenClipEncoder, load_encoder
from photolib.errors import EmbedderUnavailable
from photolib.types import EmbedderCard, UInt8
from tests.support.tiny_embedder import write_tiny_checkpoint


def cosines(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return (a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)


@pytest.fixture(scope="module")
def reference(tiny_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[object, ...]:
    """(model, transform, tokenizer) as open_clip itself makes them from the same files."""
    folder = tmp_path_factory.mktemp("reference")
    shutil.copy(tiny_dir / "model.safetensors", folder / "open_clip_model.safetensors")
    shutil.copy(tiny_dir / "config.json", folder / "open_clip_config.json")
    open_clip = open_clip_module()
    model, _, transform = open_clip.create_model_and_transforms(f"local-dir:{folder}")
    return model.eval(), transform, open_clip.get_tokenizer(f"local-dir:{folder}")


def test_it_is_an_encoder(tiny_encoder: OpenClipEncoder, tiny_card: EmbedderCard) -> None:
    encoder: Encoder = tiny_encoder
    assert isinstance(encoder, Encoder)
    assert encoder.model_id == tiny_card.model_id
    assert encoder.device == "cpu"
    assert encoder.dtype == "float32"
    assert encoder.logit_scale == pytest.approx(1 / 0.07, rel=1e-3)
    assert encoder.logit_bias is None


def test_photos_get_open_clips_own_vectors(
    tiny_encoder: OpenClipEncoder, reference: tuple[object, ...]
) -> None:
    model, transform, _ = reference
    rng = np.random.default_rng(3)
    pictures = [
        Image.fromarray(rng.integers(0, 256, shape, dtype=np.uint8)).resize(size, Image.BICUBIC)
        for shape, size in (((5, 9, 3), (300, 170)), ((7, 4, 3), (90, 400)), ((6, 6, 3), (64, 64)))
    ]
    pixels = np.stack([preprocess.apply(p, tiny_encoder.preprocess) for p in pictures])
    with torch.inference_mode():
        theirs = model.encode_image(torch.stack([transform(p) for p in pictures])).numpy()  # type: ignore[attr-defined,operator]
    assert cosines(tiny_encoder.encode_images(pixels), theirs).min() >= 0.9999


def test_texts_get_open_clips_own_vectors(
    tiny_encoder: OpenClipEncoder, reference: tuple[object, ...]
) -> None:
    model, _, tokenizer = reference
    texts = ["a dog", "Schnee auf Bergen", "", "word " * 100, "🐶 & <b>html</b>", "  spaces  "]
    with torch.inference_mode():
        theirs = model.encode_text(tokenizer(texts)).numpy()  # type: ignore[attr-defined,operator]
    assert cosines(tiny_encoder.encode_texts(texts), theirs).min() >= 0.9999


def test_vectors_are_float32_unit_rows_of_one_space(
    tiny_encoder: OpenClipEncoder, photos: UInt8
) -> None:
    images = tiny_encoder.encode_images(photos)
    texts = tiny_encoder.encode_texts(["one", "two"])
    assert images.shape == (len(photos), tiny_encoder.dim)
    assert texts.shape == (2, tiny_encoder.dim)
    for rows in (images, texts):
        assert rows.dtype == np.float32
        assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)
    assert cosines(images[:1], images[1:2]).max() < 0.99, "different photos, different vectors"


def test_a_vector_does_not_depend_on_its_batch(
    tiny_encoder: OpenClipEncoder, photos: UInt8
) -> None:
    together = tiny_encoder.encode_images(photos)
    alone = np.concatenate([tiny_encoder.encode_images(photos[i : i + 1]) for i in range(9)])
    assert np.abs(together - alone).max() < 1e-5


def test_read_only_and_strided_pixels_are_fine(
    tiny_encoder: OpenClipEncoder, photos: UInt8
) -> None:
    frozen = photos[::2].copy()
    frozen.setflags(write=False)
    assert np.allclose(
        tiny_encoder.encode_images(frozen), tiny_encoder.encode_images(photos[::2]), atol=1e-6
    )


def test_nothing_in_nothing_out(tiny_encoder: OpenClipEncoder, photos: UInt8) -> None:
    assert tiny_encoder.encode_images(photos[:0]).shape == (0, tiny_encoder.dim)
    assert tiny_encoder.encode_texts([]).shape == (0, tiny_encoder.dim)


@pytest.mark.parametrize("shape", [(1, 31, 32, 3), (32, 32, 3), (1, 3, 32, 32)])
def test_pixels_of_another_shape_are_refused(
    tiny_encoder: OpenClipEncoder, shape: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match=r"expected uint8 \(N, 32, 32, 3\)"):
        tiny_encoder.encode_images(np.zeros(shape, np.uint8))


def test_reduced_precision_says_the_same(
    tiny_card: EmbedderCard, tiny_models: Path, tiny_encoder: OpenClipEncoder, photos: UInt8
) -> None:
    automatic = load_encoder(tiny_card, models_dir=tiny_models)
    if automatic.device == "cpu":
        expected = "bfloat16" if device.cpu_has_fast_bfloat16() else "float32"
        assert automatic.dtype == expected
    assert (
        cosines(automatic.encode_images(photos), tiny_encoder.encode_images(photos)).min() > 0.999
    )
    texts = ["a dog", "a house in the snow"]
    assert cosines(automatic.encode_texts(texts), tiny_encoder.encode_texts(texts)).min() > 0.999


def test_precision_that_would_distort_falls_back_to_float32(tmp_path: Path, tiny_dir: Path) -> None:
    """Weights at the edge of float16: what bfloat16 rounds away is all that differs."""
    from safetensors.torch import load_file, save_file

    from photolib.embedding.cards import CardRegistry

    folder = tmp_path / "touchy"
    shutil.copytree(tiny_dir, folder)
    weights = {k: v.float() for k, v in load_file(folder / "model.safetensors").items()}
    weights["text_projection"] = weights["text_projection"] * 1e-3
    weights["ln_final.bias"] = torch.full_like(weights["ln_final.bias"], 300.0)
    weights["text_projection"] -= weights["text_projection"].mean(dim=0, keepdim=True)
    save_file(weights, folder / "model.safetensors")
    models = tmp_path / "models"
    card = CardRegistry(models).import_checkpoint(folder)
    exact = load_encoder(card, models_dir=models, device="cpu", dtype="float32")
    automatic = load_encoder(card, models_dir=models, device="cpu")
    assert automatic.dtype == "float32"
    assert np.array_equal(automatic.encode_texts(["snow"]), exact.encode_texts(["snow"]))


def test_weights_that_give_no_numbers_are_refused(tmp_path: Path, tiny_dir: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = tmp_path / "broken"
    shutil.copytree(tiny_dir, folder)
    weights = load_file(folder / "model.safetensors")
    weights["visual.proj"] = torch.full_like(weights["visual.proj"], float("nan"))
    save_file(weights, folder / "model.safetensors")
    card = EmbedderCard(
        "broken", "Broken", "", "", 32, replace_spec(), "", "", 1, 0,
        checkpoint=folder / "model.safetensors", config=folder / "config.json",
    )  # fmt: skip
    with pytest.raises(EmbedderUnavailable, match="unusable numbers"):
        load_encoder(card, models_dir=tmp_path, device="cpu", dtype="float32")


def replace_spec() -> object:
    from photolib.embedding.checkpoint import spec_from_table

    return spec_from_table({"size": 32, "mean": [0.5] * 3, "std": [0.5] * 3})


def test_card_with_other_preprocessing_is_refused(
    tiny_card: EmbedderCard, tiny_models: Path
) -> None:
    card = replace(tiny_card, preprocess=replace(tiny_card.preprocess, resize_mode="squash"))
    with pytest.raises(EmbedderUnavailable, match="prepares photos otherwise"):
        load_encoder(card, models_dir=tiny_models)


def test_card_with_another_dimension_is_refused(tiny_card: EmbedderCard, tiny_models: Path) -> None:
    with pytest.raises(EmbedderUnavailable, match="vectors of 32 numbers"):
        load_encoder(replace(tiny_card, dim=64), models_dir=tiny_models)


def test_model_that_is_not_there_says_how_to_get_it(
    tiny_card: EmbedderCard, tmp_path: Path
) -> None:
    card = replace(tiny_card, checkpoint=None, config=None)
    with pytest.raises(EmbedderUnavailable, match="not installed; download it"):
        load_encoder(card, models_dir=tmp_path)


def test_tampered_weights_are_noticed(tiny_models: Path, tmp_path: Path) -> None:
    from photolib.embedding.cards import CardRegistry

    models = tmp_path / "models"
    shutil.copytree(tiny_models, models)
    weights = models / "tiny" / "model.safetensors"
    with weights.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x01")
    with pytest.raises(EmbedderUnavailable, match="contents have changed"):
        load_encoder(CardRegistry(models).get("tiny"), models_dir=models)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"device": "abacus"}, "no device called 'abacus'"),
        ({"device": "cpu:x"}, "no device called"),
        ({"dtype": "float8"}, "no precision called 'float8'"),
    ],
)
def test_unknown_device_and_precision_are_one_sentence(
    tiny_card: EmbedderCard, tiny_models: Path, given: dict[str, str], sentence: str
) -> None:
    with pytest.raises(EmbedderUnavailable, match=sentence):
        load_encoder(tiny_card, models_dir=tiny_models, **given)


def test_absent_device_is_one_sentence(tiny_card: EmbedderCard, tiny_models: Path) -> None:
    absent = next(kind for kind in ("mps", "xpu", "cuda") if not device.available(kind))
    with pytest.raises(EmbedderUnavailable, match="not available on this machine"):
        load_encoder(tiny_card, models_dir=tiny_models, device=absent)


def test_many_threads_get_their_own_answers(tiny_encoder: OpenClipEncoder, photos: UInt8) -> None:
    expected_images = tiny_encoder.encode_images(photos)
    expected_texts = tiny_encoder.encode_texts(["a", "b"])
    wrong: list[str] = []

    def work(number: int) -> None:
        for _ in range(5):
            if number % 2:
                if not np.allclose(tiny_encoder.encode_images(photos), expected_images, atol=1e-5):
                    wrong.append("image")
            elif not np.allclose(tiny_encoder.encode_texts(["a", "b"]), expected_texts, atol=1e-5):
                wrong.append("text")

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


class SmallMemory:
    """A device on which at most `room` photos fit, in the words of torch's allocators."""

    def __init__(self, encoder: OpenClipEncoder, room: int) -> None:
        self.counts: list[int] = []
        self.room = room
        encoder._model.visual.register_forward_pre_hook(self)

    def __call__(self, module: object, inputs: tuple[torch.Tensor]) -> None:
        if len(inputs[0]) > self.room:
            raise RuntimeError("CUDA out of memory. Tried to allocate 20.00 GiB")
        self.counts.append(len(inputs[0]))


def test_out_of_memory_halves_the_batch_and_loses_no_photo(
    tiny_card: EmbedderCard, tiny_models: Path, tiny_encoder: OpenClipEncoder, photos: UInt8
) -> None:
    encoder = load_encoder(tiny_card, models_dir=tiny_models, device="cpu", dtype="float32")
    memory = SmallMemory(encoder, room=3)
    many = np.concatenate([photos] * 20)
    rows = encoder.encode_images(many)
    assert np.allclose(rows, tiny_encoder.encode_images(many), atol=1e-5)
    assert max(memory.counts) <= 3
    assert encoder.batch_size <= 3


def test_no_memory_for_one_photo_is_one_sentence(
    tiny_card: EmbedderCard, tiny_models: Path, photos: UInt8
) -> None:
    encoder = load_encoder(tiny_card, models_dir=tiny_models, device="cpu", dtype="float32")
    SmallMemory(encoder, room=0)
    with pytest.raises(EmbedderUnavailable, match="not enough memory to run the model tiny"):
        encoder.encode_images(photos)


def test_siglip_like_model_exposes_scale_and_bias(tmp_path: Path) -> None:
    from photolib.embedding.cards import CardRegistry
    from tests.support.tiny_embedder import TINY_MODEL_CFG

    cfg = json.loads(json.dumps(TINY_MODEL_CFG)) | {"init_logit_bias": -10, "custom_text": True}
    folder = write_tiny_checkpoint(tmp_path / "sig", model_cfg=cfg)
    card = CardRegistry(tmp_path / "models").import_checkpoint(folder)
    encoder = load_encoder(card, models_dir=tmp_path / "models", device="cpu")
    assert encoder.logit_bias == pytest.approx(-10)


def test_timm_tower_loads_by_the_same_path(tmp_path: Path, photos: UInt8) -> None:
    """The shape of the starter: a convolutional timm tower with a small text transformer."""
    from photolib.embedding.cards import CardRegistry
    from tests.support.tiny_embedder import TINY_MODEL_CFG

    cfg = json.loads(json.dumps(TINY_MODEL_CFG))
    cfg["vision_cfg"] = {
        "timm_model_name": "tf_efficientnet_lite0",
        "timm_pool": "avg",
        "timm_proj": "linear",
        "image_size": 32,
    }
    folder = write_tiny_checkpoint(tmp_path / "timm", model_cfg=cfg)
    card = CardRegistry(tmp_path / "models").import_checkpoint(folder)
    encoder = load_encoder(card, models_dir=tmp_path / "models", device="cpu", dtype="float32")
    assert encoder.encode_images(photos).shape == (len(photos), 32)
