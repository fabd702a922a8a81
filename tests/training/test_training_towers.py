"""The towers, the export round trip, and one step of each loss, all with tiny models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from training.data import Photo
from training.export import export, load_export
from training.int8 import int8_copy
from training.metrics import precision_at, ranks, recalls, top_k
from training.model import TextTower, build_clip, cast_call, encode_texts, model_config, trim
from training.schedule import Budget, CsvLog, load_checkpoint, save_checkpoint
from training.targets import LossWeights, PhotoLoss, TextTable, conse
from training.teacher import Space
from training.train_image import project, train_head


@pytest.fixture
def config() -> dict[str, Any]:
    tiny = model_config(16, 1)
    tiny["text_cfg"] |= {"width": 32, "heads": 2}
    return tiny


@pytest.fixture
def clip(config: dict[str, Any]) -> nn.Module:
    torch.manual_seed(0)
    return build_clip(config).eval()


def test_export_round_trip(clip: nn.Module, config: dict[str, Any], tmp_path: Path) -> None:
    export(clip, config, tmp_path)
    again = load_export(tmp_path)
    assert not (tmp_path / "model.tmp").exists()
    before, after = encode_texts(clip, ["a dog"]), encode_texts(again, ["a dog"])
    assert torch.allclose(before, after, atol=0.02)


def test_export_refuses_what_float16_cannot_hold(
    clip: nn.Module, config: dict[str, Any], tmp_path: Path
) -> None:
    with torch.no_grad():
        clip.text_projection.fill_(1e6)
    with pytest.raises(ValueError, match="text_projection"):
        export(clip, config, tmp_path)


def test_cut_padding_changes_nothing(clip: nn.Module) -> None:
    from open_clip.tokenizer import SimpleTokenizer

    tokens = SimpleTokenizer(context_length=32)(["a dog", "people playing football on a beach"])
    tower = TextTower(clip)
    short = trim(tokens)
    assert short.shape[1] < 12
    out = tower(short, clip.token_embedding(short))
    assert torch.allclose(out, clip.encode_text(tokens, normalize=True), atol=1e-5)


def test_gradients_reach_float32_weights_through_bfloat16() -> None:
    layer = nn.Linear(4, 2)
    cast_call(layer, torch.bfloat16, torch.ones(3, 4, dtype=torch.bfloat16)).sum().backward()
    assert layer.weight.grad is not None
    assert layer.weight.grad.dtype == torch.float32


def test_space_keeps_neighbours() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(200, 8)) @ rng.normal(size=(8, 384)) + 3.0
    turned = Space.fit(vectors, 8).project(vectors)
    centred = vectors - vectors.mean(0)
    centred /= np.linalg.norm(centred, axis=1, keepdims=True)
    assert np.allclose(turned @ turned.T, centred @ centred.T, atol=1e-3)


def test_conse_of_a_sure_prediction_is_that_name() -> None:
    names = nn.functional.normalize(torch.randn(60, 8), dim=-1)
    logits = torch.zeros(1, 60)
    logits[0, 7] = 100.0
    assert torch.allclose(conse(logits, names)[0], names[7], atol=1e-4)


def test_head_learns_a_tiny_vocabulary() -> None:
    torch.manual_seed(0)
    photos = [
        Photo(str(n), "made", "train", (("dog", "cat")[n % 2],), ("a dog",) if n == 0 else ())
        for n in range(40)
    ]
    table = TextTable(photos, ["tabby", "hound", "car"])
    vectors = nn.functional.normalize(torch.randn(len(table.texts), 8), dim=-1)
    features = np.random.default_rng(0).normal(size=(40, 12)).astype(np.float32)
    features[::2, 0] += 6.0
    head = nn.Linear(12, 8)
    loss = PhotoLoss(table, vectors, photos, LossWeights(), torch.device("cpu"))
    classifier = (torch.randn(3, 12), torch.zeros(3))
    with pytest.raises(RuntimeError):  # top 50 of three classes
        conse(torch.zeros(1, 3), vectors)
    loss.weights = LossWeights(conse=0.0, imagenet=0.1)
    train_head(
        head, loss, [features], photos, classifier, 150, torch.device("cpu"), batch=16, peak=0.05
    )
    out = project(head, features)
    truth = [{n % 2} for n in range(40)]
    assert top_k(out, vectors[:2].numpy(), truth, 1) > 0.9


def test_near_texts_are_no_negatives() -> None:
    photos = [Photo("a", "made", "train", ("dog",), ()), Photo("b", "made", "train", ("car",), ())]
    table = TextTable(photos, ["hound"])
    vectors = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.99, 0.14]])
    loss = PhotoLoss(table, vectors, photos, LossWeights(), torch.device("cpu"))
    _, _, allowed = loss._positives([0])
    assert allowed.tolist() == [[True, True, False]]


def test_metrics() -> None:
    images = np.eye(3, dtype=np.float32)
    assert ranks(images, images, [0, 1, 2]).tolist() == [1, 1, 1]
    assert recalls(np.array([1, 6, 11, 2]))["recall@5"] == 0.5
    relevant = np.array([[True, False, False]])
    assert precision_at(images, images[:1], relevant, 1).tolist() == [1.0]


def test_budget_checkpoint_and_log(tmp_path: Path) -> None:
    budget = Budget(1.0, spent=30.0)
    assert 0.49 < budget.progress < 0.6
    assert Budget(1.0, spent=60.0).rate(1.0) == pytest.approx(0.02)
    save_checkpoint(tmp_path / "x.pt", {"spent": 3.0})
    state = load_checkpoint(tmp_path / "x.pt")
    assert state == {"spent": 3.0}
    assert load_checkpoint(tmp_path / "none.pt") is None
    log = CsvLog(tmp_path / "log.csv")
    log.row(step=1, loss=2.0)
    log.row(step=2, loss=1.0)
    assert (tmp_path / "log.csv").read_text().splitlines()[0] == "step,loss"


def test_int8_stays_near_and_is_a_quarter_of_float32(clip: nn.Module) -> None:
    small, size = int8_copy(clip)
    weights = sum(value.numel() for value in clip.state_dict().values())
    assert weights < size < 1.2 * weights
    before, after = encode_texts(clip, ["a dog"]), encode_texts(small, ["a dog"])
    assert 0.98 < float(before @ after.T) < 1 - 1e-7
