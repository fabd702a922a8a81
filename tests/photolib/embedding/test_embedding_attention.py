"""The attention put in place of torch's computes the same."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from photolib.embedding.architecture import build, named_config, open_clip_module
from photolib.embedding.attention import SelfAttention, replace_attention
from photolib.embedding.checkpoint import ModelConfig
from tests.support.tiny_embedder import TINY_MODEL_CFG


@pytest.mark.parametrize("masked", [True, False])
@pytest.mark.parametrize("count", [1, 3])
def test_same_numbers_as_torch(masked: bool, count: int) -> None:
    torch.manual_seed(0)
    theirs = nn.MultiheadAttention(32, 4, batch_first=True).eval()
    nn.init.normal_(theirs.in_proj_bias)
    ours = SelfAttention(theirs).eval()
    x = torch.randn(count, 9, 32)
    mask = torch.full((9, 9), float("-inf")).triu(1) if masked else None
    with torch.inference_mode():
        expected = theirs(x, x, x, need_weights=False, attn_mask=mask)[0]
        assert torch.allclose(ours(x, x, x, attn_mask=mask)[0], expected, atol=1e-5)


def test_it_keeps_names_and_values_of_the_parameters() -> None:
    theirs = nn.MultiheadAttention(32, 4, batch_first=True)
    before = {name: value.clone() for name, value in theirs.state_dict().items()}
    after = SelfAttention(theirs).state_dict()
    assert before.keys() == after.keys()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_both_towers_of_a_clip_are_served() -> None:
    model = build(ModelConfig(TINY_MODEL_CFG), None)
    swapped = [m for m in model.modules() if isinstance(m, SelfAttention)]
    assert len(swapped) == 4
    assert not any(isinstance(m, nn.MultiheadAttention) for m in model.modules())


def test_other_attention_is_left_alone() -> None:
    """Towers borrowed from timm have their own attention, already packed."""
    config = named_config("ViT-B-16-SigLIP").model
    open_clip = open_clip_module()
    settings = dict(config)
    settings.pop("custom_text")
    with torch.device("meta"):
        model = open_clip.CustomTextCLIP(**settings)
    assert replace_attention(model) == config["text_cfg"]["layers"]
