"""Cards tell the truth about the models they describe, and cost no torch."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from photolib.embedding.architecture import derive_preprocess, named_config, open_clip_module
from photolib.embedding.cards import STARTER, CardRegistry, builtin_cards
from photolib.errors import UnknownEmbedder
from photolib.types import EmbedderCard

DOWNLOADABLE = [card for card in builtin_cards() if card.hf_repo]
NAMED_TEXT_TOWERS = [card for card in DOWNLOADABLE if not card.arch.startswith("xlm")]
WANTED = {
    "ViT-B-32", "ViT-B-32-datacomp", "ViT-B-32-256", "ViT-L-14", "ViT-B-16-SigLIP",
    "ViT-B-16-SigLIP2", "xlm-roberta-base-ViT-B-32", "ViT-H-14",
}  # fmt: skip


def ids(card: EmbedderCard) -> str:
    return card.name


def test_the_promised_models_are_there_and_one_is_recommended() -> None:
    assert {card.name for card in DOWNLOADABLE} == WANTED
    assert [card.name for card in builtin_cards() if card.recommended] == ["ViT-B-16-SigLIP2"]


@pytest.mark.parametrize("card", DOWNLOADABLE, ids=ids)
def test_card_agrees_with_open_clip(card: EmbedderCard) -> None:
    open_clip = open_clip_module()
    config = named_config(card.arch)
    assert card.dim == config.model["embed_dim"]
    published = open_clip.get_pretrained_cfg(card.arch, card.pretrained)
    assert published["hf_hub"].strip("/") == card.hf_repo
    assert card.licence in {"MIT", "Apache-2.0"}
    assert card.imagenet_top1 is None or card.accuracy_source.startswith("https://")
    assert bool(card.tokenizer_repo) == bool(config.model["text_cfg"].get("hf_tokenizer_name"))


@pytest.mark.parametrize("card", NAMED_TEXT_TOWERS, ids=ids)
def test_preprocessing_and_size_are_those_of_the_architecture(card: EmbedderCard) -> None:
    open_clip = open_clip_module()
    config = named_config(card.arch)
    settings = dict(config.model)
    make = open_clip.CustomTextCLIP if settings.pop("custom_text", False) else open_clip.CLIP
    with torch.device("meta"):
        model = make(**settings)
    assert card.preprocess == derive_preprocess(config, model, card.arch, card.pretrained)
    millions = sum(p.numel() for p in model.parameters()) / 1e6
    assert card.params_m == pytest.approx(millions, abs=0.06)
    assert card.download_bytes == pytest.approx(millions * 4e6, rel=0.01)


@pytest.mark.parametrize("arch", ["ViT-B-32", "ViT-B-16-SigLIP"])
def test_derived_preprocessing_is_that_of_open_clips_transform(arch: str) -> None:
    """Against the transform open_clip builds, not only against its table."""
    from open_clip.transform import PreprocessCfg, image_transform_v2, merge_preprocess_dict
    from torchvision.transforms import Normalize, Resize

    card = next(card for card in DOWNLOADABLE if card.arch == arch)
    cfg = open_clip_module().get_pretrained_cfg(card.arch, card.pretrained)
    transform = image_transform_v2(
        PreprocessCfg(**merge_preprocess_dict(PreprocessCfg(size=card.preprocess.size), cfg)),
        is_train=False,
    )
    resize = next(step for step in transform.transforms if isinstance(step, Resize))
    normalize = next(step for step in transform.transforms if isinstance(step, Normalize))
    size = card.preprocess.size
    squash = card.preprocess.resize_mode == "squash"
    assert resize.size == ((size, size) if squash else size)
    assert resize.interpolation.value == card.preprocess.interpolation
    assert tuple(normalize.mean) == card.preprocess.mean
    assert tuple(normalize.std) == card.preprocess.std


def test_names_and_model_ids_are_unique() -> None:
    cards = builtin_cards()
    assert len({card.name for card in cards}) == len(cards)
    assert len({card.model_id for card in cards}) == len(cards)


def test_registry_without_starter_defaults_to_the_installed_then_to_the_recommended(
    tiny_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHOTOLIB_RESOURCES", str(tmp_path / "none"))
    assert CardRegistry(tmp_path / "models").default().recommended
    assert CardRegistry(tiny_models).default().name == "tiny"


def test_starter_appears_with_its_files_and_is_the_default(
    tiny_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHOTOLIB_RESOURCES", str(tmp_path))
    registry = CardRegistry(tmp_path / "models")
    assert STARTER not in {card.name for card in registry.cards()}
    shutil.copytree(tiny_dir, tmp_path / "models" / STARTER)
    card = registry.default()
    assert card.name == STARTER
    assert registry.cards()[0] == card
    assert registry.installed(card)
    assert card.download_bytes == 0
    assert card.dim == 32
    assert card.preprocess.mean == (0.5, 0.5, 0.5)
    assert len(card.sha256) == 64

    before = card.model_id
    weights = tmp_path / "models" / STARTER / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    assert registry.default().model_id != before, "other weights, other vectors"


def test_damaged_starter_is_left_out_not_fatal(
    tiny_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHOTOLIB_RESOURCES", str(tmp_path))
    shutil.copytree(tiny_dir, tmp_path / "models" / STARTER)
    (tmp_path / "models" / STARTER / "config.json").write_text("{", encoding="utf-8")
    assert STARTER not in {card.name for card in builtin_cards()}


def test_unknown_name_lists_the_known(tiny_models: Path) -> None:
    with pytest.raises(UnknownEmbedder, match=r"called 'nonsense'; known are: .*ViT-B-32.*tiny"):
        CardRegistry(tiny_models).get("nonsense")


def test_imported_card_survives_a_move_of_the_models_folder(
    tiny_models: Path, tiny_card: EmbedderCard, tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(tiny_models, moved)
    card = CardRegistry(moved).get("tiny")
    assert card.checkpoint == moved / "tiny" / "model.safetensors"
    assert replace(card, checkpoint=tiny_card.checkpoint, config=tiny_card.config) == tiny_card
    assert CardRegistry(moved).installed(card)


@pytest.mark.parametrize("text", ["", "name = ", 'name = "x"', "preprocess = 3\nparams_m = 1"])
def test_damaged_imported_card_is_left_out(tiny_models: Path, tmp_path: Path, text: str) -> None:
    models = tmp_path / "models"
    shutil.copytree(tiny_models, models)
    (models / "tiny" / "card.toml").write_text(text, encoding="utf-8")
    assert "tiny" not in {card.name for card in CardRegistry(models).cards()}


def test_neither_cards_nor_download_nor_encoder_module_import_torch() -> None:
    code = (
        "import sys\n"
        "import photolib.embedding.cards as cards, photolib.embedding.openclip\n"
        "import photolib.embedding.download, photolib.embedding.encoder\n"
        "registry = cards.CardRegistry(__import__('pathlib').Path('nowhere'))\n"
        "registry.default()\n"
        "bad = {'torch', 'open_clip', 'torchvision', 'huggingface_hub'} & set(sys.modules)\n"
        "sys.exit(str(bad) if bad else 0)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
