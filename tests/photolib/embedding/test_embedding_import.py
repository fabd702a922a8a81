"""Importing checkpoints: what is good is kept, everything else gets its sentence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from photolib.embedding.cards import CardRegistry, valid_name
from photolib.embedding.digest import sha256_of
from photolib.embedding.openclip import load_encoder
from photolib.errors import CheckpointProblem, PhotolibError


@pytest.fixture
def checkpoint(tiny_dir: Path, tmp_path: Path) -> Path:
    """A copy of the tiny checkpoint to spoil."""
    return Path(shutil.copytree(tiny_dir, tmp_path / "mine"))


@pytest.fixture
def registry(tmp_path: Path) -> CardRegistry:
    return CardRegistry(tmp_path / "models")


def refuse(registry: CardRegistry, path: Path, match: str, **given: Any) -> None:
    """The import fails with one sentence and leaves nothing behind."""
    with pytest.raises(CheckpointProblem, match=match) as caught:
        registry.import_checkpoint(path, **given)
    assert "\n" not in str(caught.value)
    assert list(registry.models_dir.glob("*")) == []


def edit_config(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    file = folder / "config.json"
    config = json.loads(file.read_text(encoding="utf-8"))
    change(config)
    file.write_text(json.dumps(config), encoding="utf-8")


def edit_weights(folder: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> None:
    weights = load_file(folder / "model.safetensors")
    change(weights)
    save_file(weights, folder / "model.safetensors")


def test_folder_is_imported_under_its_name(registry: CardRegistry, checkpoint: Path) -> None:
    card = registry.import_checkpoint(checkpoint)
    assert card.name == "mine"
    assert card.sha256 == sha256_of(checkpoint / "model.safetensors")
    assert card.sha256[:12] in card.model_id
    assert registry.get("mine") == card
    assert card.checkpoint is not None
    assert card.checkpoint.is_relative_to(registry.models_dir)
    assert load_encoder(card, models_dir=registry.models_dir).encode_texts(["x"]).shape == (1, 32)


def test_file_with_config_and_name(
    registry: CardRegistry, checkpoint: Path, tmp_path: Path
) -> None:
    weights = tmp_path / "w.safetensors"
    (checkpoint / "model.safetensors").rename(weights)
    config = checkpoint / "config.json"
    digest = sha256_of(weights)
    card = registry.import_checkpoint(
        weights, config=config, name="my model/1", sha256=digest.upper()
    )
    assert card.name == "my-model-1"


def test_plain_model_config_gets_open_clips_default_preprocessing(
    registry: CardRegistry, checkpoint: Path
) -> None:
    def plain(config: dict[str, Any]) -> None:
        model = config["model_cfg"]
        config.clear()
        config.update(model)

    edit_config(checkpoint, plain)
    card = registry.import_checkpoint(checkpoint)
    assert card.preprocess.size == 32
    assert card.preprocess.mean == (0.48145466, 0.4578275, 0.40821073)


def test_named_architecture(registry: CardRegistry, tmp_path: Path) -> None:
    """RN50-free and quick: the smallest architecture open_clip names, with random weights."""
    from photolib.embedding.architecture import build, named_config

    weights = tmp_path / "small.safetensors"
    model = build(named_config("ViT-S-32-alt"), None)
    save_file({k: v.half().contiguous() for k, v in model.state_dict().items()}, weights)
    card = registry.import_checkpoint(weights, arch="ViT-S-32-alt")
    assert (card.arch, card.dim, card.preprocess.size) == ("ViT-S-32-alt", 256, 224)
    refuse_other = CardRegistry(registry.models_dir.with_name("other"))
    refuse(refuse_other, weights, "belong to another architecture", arch="ViT-S-16-alt")


def test_same_name_twice_is_refused(registry: CardRegistry, checkpoint: Path) -> None:
    registry.import_checkpoint(checkpoint)
    with pytest.raises(CheckpointProblem, match="already a model called 'mine'"):
        registry.import_checkpoint(checkpoint)


def test_wrong_weights_for_a_card_of_ours_are_refused(
    registry: CardRegistry, checkpoint: Path
) -> None:
    refuse(registry, checkpoint, "another architecture", name="ViT-B-32")


def test_missing_file(registry: CardRegistry, tmp_path: Path) -> None:
    refuse(registry, tmp_path / "no.safetensors", "There is no model file")


def test_folder_without_weights(registry: CardRegistry, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    refuse(registry, tmp_path / "empty", "holds no model.safetensors")


def test_empty_file(registry: CardRegistry, checkpoint: Path) -> None:
    (checkpoint / "model.safetensors").write_bytes(b"")
    refuse(registry, checkpoint, "is empty")


@pytest.mark.parametrize("keep", [4, 100, 5000, -1])
def test_truncated_file(registry: CardRegistry, checkpoint: Path, keep: int) -> None:
    weights = checkpoint / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:keep])
    refuse(registry, checkpoint, "truncated or not a safetensors file")


def test_file_of_another_kind(registry: CardRegistry, checkpoint: Path) -> None:
    (checkpoint / "model.safetensors").write_bytes(b"\xff\xd8\xff\xe0 this is a photo" * 100)
    refuse(registry, checkpoint, "not a safetensors file")


@pytest.mark.parametrize("name", ["model.pt", "model.safetensors"])
@pytest.mark.parametrize("zipped", [True, False])
def test_pickles_are_refused_whatever_they_are_called(
    registry: CardRegistry, checkpoint: Path, name: str, zipped: bool
) -> None:
    path = checkpoint / name
    torch.save({"a": torch.ones(3)}, path, _use_new_zipfile_serialization=zipped)
    refuse(registry, path, "is a PyTorch pickle", config=checkpoint / "config.json")


def test_tampered_file(registry: CardRegistry, checkpoint: Path) -> None:
    digest = sha256_of(checkpoint / "model.safetensors")
    edit_weights(checkpoint, lambda w: w["visual.proj"].add_(1))
    refuse(registry, checkpoint, "is not the one expected", sha256=digest)


def test_other_shape_names_the_first_tensor_that_differs(
    registry: CardRegistry, checkpoint: Path
) -> None:
    edit_config(checkpoint, lambda c: c["model_cfg"]["vision_cfg"].update(layers=3))
    refuse(registry, checkpoint, r"'visual.transformer.resblocks.2.ln_1.weight' is missing")


def test_other_image_size_is_refused_not_resampled(
    registry: CardRegistry, checkpoint: Path
) -> None:
    edit_config(checkpoint, lambda c: c["model_cfg"]["vision_cfg"].update(image_size=64))
    refuse(registry, checkpoint, r"'visual.positional_embedding' is \(5, 64\) where \(17, 64\)")


def test_surplus_tensor(registry: CardRegistry, checkpoint: Path) -> None:
    edit_weights(checkpoint, lambda w: w.update(extra=torch.ones(2)))
    refuse(registry, checkpoint, "hold a tensor 'extra'")


def test_other_vocabulary_in_the_weights(registry: CardRegistry, checkpoint: Path) -> None:
    def cut(weights: dict[str, torch.Tensor]) -> None:
        weights["token_embedding.weight"] = weights["token_embedding.weight"][:30000].clone()

    edit_weights(checkpoint, cut)
    refuse(registry, checkpoint, "know 30,000 words, the model's config 49,408")


def test_other_vocabulary_in_weights_and_config(registry: CardRegistry, checkpoint: Path) -> None:
    def cut(weights: dict[str, torch.Tensor]) -> None:
        weights["token_embedding.weight"] = weights["token_embedding.weight"][:30000].clone()

    edit_weights(checkpoint, cut)
    edit_config(checkpoint, lambda c: c["model_cfg"]["text_cfg"].update(vocab_size=30000))
    refuse(registry, checkpoint, "vocabulary of 30,000 words, its tokenizer has 49,408")


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (lambda c: c.update(extra=1), "unknown key 'extra'"),
        (lambda c: c["model_cfg"].update(colour=1), "unknown key 'colour' in the model config"),
        (lambda c: c["model_cfg"]["vision_cfg"].update(a=1), "unknown key 'a' in vision_cfg"),
        (lambda c: c["model_cfg"]["text_cfg"].update(b=1), "unknown key 'b' in text_cfg"),
        (lambda c: c["preprocess_cfg"].update(c=1), "unknown key 'c' in preprocess_cfg"),
        (lambda c: c["preprocess_cfg"].update(interpolation="wild"), "preprocessing cannot"),
        (lambda c: c["preprocess_cfg"].update(mean=[1, 2]), "preprocessing .* cannot be used"),
        (lambda c: c["model_cfg"].pop("text_cfg"), "lacks 'text_cfg'"),
        (lambda c: c["model_cfg"].update(vision_cfg=3), "vision_cfg is not a table"),
        (lambda c: c.update(model_cfg=[]), "the model config is not a table"),
        (lambda c: c["model_cfg"].update(embed_dim="many"), "embed_dim is not a whole number"),
        (lambda c: c["model_cfg"]["vision_cfg"].update(layers="x"), "no model that open_clip can"),
        (
            lambda c: c["model_cfg"]["vision_cfg"].update(timm_model_name="hf-hub:a/b"),
            "image network 'hf-hub:a/b' from elsewhere",
        ),
        (
            lambda c: c["model_cfg"]["vision_cfg"].update(timm_model_name="nosuchnet"),
            "no model that open_clip can build",
        ),
        (
            lambda c: c["model_cfg"]["text_cfg"].update(hf_tokenizer_name="google/some"),
            "vocabulary .* is missing",
        ),
        (
            lambda c: c["model_cfg"]["text_cfg"].update(hf_model_name="xlm-roberta-base"),
            "text tower",
        ),
    ],
)
def test_config_that_cannot_be_meant(
    registry: CardRegistry,
    checkpoint: Path,
    change: Callable[[dict[str, Any]], None],
    match: str,
) -> None:
    edit_config(checkpoint, change)
    refuse(registry, checkpoint, match)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"a": 1}', "\x00"])
def test_config_that_is_no_config(registry: CardRegistry, checkpoint: Path, text: str) -> None:
    (checkpoint / "config.json").write_text(text, encoding="utf-8")
    refuse(registry, checkpoint, "config file")


def test_missing_config(registry: CardRegistry, checkpoint: Path) -> None:
    (checkpoint / "config.json").unlink()
    refuse(registry, checkpoint, "There is no config file .* --arch")


@pytest.mark.parametrize("arch", ["no-such-arch", "hf-hub:a/b", "local-dir:/tmp"])
def test_unknown_architecture(registry: CardRegistry, checkpoint: Path, arch: str) -> None:
    refuse(registry, checkpoint, "knows no architecture", arch=arch)


def test_models_folder_that_cannot_be_made(checkpoint: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(PhotolibError):
        CardRegistry(tmp_path / "file" / "models").import_checkpoint(checkpoint)


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("a b", "a-b"), ("../../etc", "etc"), ("Modell ä", "Modell"), ("x.y", "x.y")],
)
def test_names_are_made_fit_for_folders(wanted: str, name: str) -> None:
    assert valid_name(wanted) == name


@pytest.mark.parametrize("wanted", ["", "..", "///", "日本"])
def test_names_of_nothing_are_refused(wanted: str) -> None:
    with pytest.raises(CheckpointProblem, match="cannot be a model's name"):
        valid_name(wanted)
