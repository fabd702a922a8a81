"""Models with a Hugging Face vocabulary use the files beside their weights, never the network."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast, XLMRobertaConfig

from photolib.embedding.cards import CardRegistry
from photolib.embedding.openclip import load_encoder
from photolib.errors import CheckpointProblem, EmbedderUnavailable
from tests.support.tiny_embedder import TINY_MODEL_CFG, write_tiny_checkpoint

WORDS = ["a", "dog", "cat", "snow", "on", "the", "hill"]


def write_tokenizer(folder: Path) -> int:
    """A small word vocabulary as Hugging Face stores it; returns its size."""
    special = ["<pad>", "</s>", "<unk>"]
    vocabulary = {word: number for number, word in enumerate([*special, *WORDS])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", special_tokens=[("</s>", vocabulary["</s>"])]
    )
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>"
    )
    fast.save_pretrained(folder)
    return len(vocabulary)


def siglip_like(vocabulary: int) -> dict[str, Any]:
    cfg: dict[str, Any] = json.loads(json.dumps(TINY_MODEL_CFG))
    cfg |= {"init_logit_bias": -10, "custom_text": True}
    cfg["text_cfg"] |= {
        "vocab_size": vocabulary,
        "context_length": 8,
        "hf_tokenizer_name": "somebody/some-siglip",
        "tokenizer_kwargs": {"clean": "canonicalize"},
        "no_causal_mask": True,
        "proj_bias": True,
        "pool_type": "last",
    }
    return cfg


@pytest.fixture
def siglip(tmp_path: Path) -> Path:
    folder = tmp_path / "siglip"
    size = write_tokenizer(folder / "tokenizer")
    return write_tiny_checkpoint(folder, model_cfg=siglip_like(size + 6))


def test_siglip_like_model_reads_its_vocabulary_from_its_folder(
    siglip: Path, tmp_path: Path
) -> None:
    card = CardRegistry(tmp_path / "models").import_checkpoint(siglip)
    shutil.rmtree(siglip)
    encoder = load_encoder(card, models_dir=tmp_path / "models", device="cpu", dtype="float32")
    dog, shouted, cat, wordy = encoder.encode_texts(["a dog", "A DOG!", "a cat", "snow " * 99])
    assert np.allclose(dog, shouted, atol=1e-6), "SigLIP texts lose case and punctuation"
    assert not np.allclose(dog, cat, atol=1e-3)
    assert np.isfinite(wordy).all()


def test_tokenizer_files_beside_the_weights_are_found(siglip: Path, tmp_path: Path) -> None:
    for file in (siglip / "tokenizer").iterdir():
        file.rename(siglip / file.name)
    (siglip / "tokenizer").rmdir()
    registry = CardRegistry(tmp_path / "models")
    card = registry.import_checkpoint(siglip)
    assert (registry.models_dir / card.name / "tokenizer" / "tokenizer.json").is_file()
    assert load_encoder(card, models_dir=registry.models_dir).encode_texts(["a"]).shape == (1, 32)


def test_vocabulary_larger_than_the_model_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    write_tokenizer(folder / "tokenizer")
    write_tiny_checkpoint(folder, model_cfg=siglip_like(4))
    with pytest.raises(CheckpointProblem, match="vocabulary of 4 words, its tokenizer has 10"):
        CardRegistry(tmp_path / "models").import_checkpoint(folder)


def test_damaged_vocabulary_is_one_sentence(siglip: Path, tmp_path: Path) -> None:
    (siglip / "tokenizer" / "tokenizer.json").write_text("{", encoding="utf-8")
    with pytest.raises(CheckpointProblem, match=r"vocabulary in .* cannot be read"):
        CardRegistry(tmp_path / "models").import_checkpoint(siglip)


def test_without_transformers_it_says_what_is_missing(
    siglip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = CardRegistry(tmp_path / "models").import_checkpoint(siglip)
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(EmbedderUnavailable, match="needs the Python package 'transformers'"):
        load_encoder(card, models_dir=tmp_path / "models")


def test_borrowed_text_tower_is_described_by_local_files(tmp_path: Path) -> None:
    """As xlm-roberta-base-ViT-B-32: the text tower comes from transformers."""
    folder = tmp_path / "multilingual"
    size = write_tokenizer(folder / "tokenizer")
    XLMRobertaConfig(
        vocab_size=size,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=40,
        pad_token_id=0,
    ).save_pretrained(folder / "tokenizer")
    cfg: dict[str, Any] = json.loads(json.dumps(TINY_MODEL_CFG))
    cfg["text_cfg"] = {
        "hf_model_name": str(folder / "tokenizer"),
        "hf_tokenizer_name": str(folder / "tokenizer"),
        "hf_pooler_type": "mean_pooler",
        "hf_model_pretrained": False,
        "context_length": 16,
    }
    write_tiny_checkpoint(folder, model_cfg=cfg | {"custom_text": True})
    registry = CardRegistry(tmp_path / "models")
    card = registry.import_checkpoint(folder)
    shutil.rmtree(folder)
    encoder = load_encoder(card, models_dir=registry.models_dir)
    rows = encoder.encode_texts(["a dog on the hill", "snow"])
    assert rows.shape == (2, 32)
    assert not np.allclose(rows[0], rows[1], atol=1e-3)
