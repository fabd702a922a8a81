"""From a model config and a weights file to a torch module; the only caller of open_clip's classes.

Named architectures and local config files take the same path: config -> module -> strict load.
Nothing here reaches for the network: weights, tokenizers and text-tower configs are local files.
"""

from __future__ import annotations

import copy
import dataclasses
import inspect
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from photolib.embedding.checkpoint import ModelConfig, tensor_shapes
from photolib.embedding.torchvision_ops import ensure_torchvision_ops
from photolib.errors import CheckpointProblem
from photolib.types import PreprocessSpec

if TYPE_CHECKING:
    from torch import nn

log = logging.getLogger(__name__)

_TOKEN_EMBEDDINGS = ("token_embedding.weight", "text.token_embedding.weight")


def open_clip_module() -> Any:
    """open_clip itself, importable whatever torchvision is installed."""
    ensure_torchvision_ops()
    import open_clip

    return open_clip


def named_config(arch: str) -> ModelConfig:
    """The config open_clip ships under a name. Raises CheckpointProblem for an unknown one."""
    config = open_clip_module().get_model_config(arch) if ":" not in arch else None
    if config is None:
        raise CheckpointProblem(
            f"open_clip knows no architecture called {arch!r}; "
            "give the model's own config file with --config instead."
        )
    return ModelConfig(config)


def check_config(config: ModelConfig) -> None:
    """Raises CheckpointProblem naming the first key that open_clip would not understand."""
    open_clip = open_clip_module()
    from open_clip.transform import PreprocessCfg

    model_keys = set(inspect.signature(open_clip.CLIP.__init__).parameters) - {"self"}
    tables: list[tuple[str, dict[str, Any], set[str]]] = [
        ("the model config", config.model, model_keys | {"custom_text"}),
        ("vision_cfg", config.model["vision_cfg"], _field_names(open_clip.CLIPVisionCfg)),
        ("text_cfg", config.model["text_cfg"], _field_names(open_clip.CLIPTextCfg)),
        ("preprocess_cfg", config.preprocess, _field_names(PreprocessCfg)),
    ]
    for name, table, known in tables:
        unknown = sorted(table.keys() - known)
        if unknown:
            raise CheckpointProblem(
                f"The model's config has an unknown key {unknown[0]!r} in {name}; "
                "it was made for another program or a newer version."
            )
    trunk = config.model["vision_cfg"].get("timm_model_name")
    if trunk and (":" in str(trunk) or "/" in str(trunk)):
        raise CheckpointProblem(
            f"The model's config asks for the image network {trunk!r} from elsewhere; "
            "only networks that timm knows by name can be used."
        )


def build(config: ModelConfig, text_files: Path | None) -> nn.Module:
    """An untrained module of this architecture, float32 on the CPU, in eval mode.

    `text_files` holds the Hugging Face config of a text tower that open_clip borrows from there.
    Raises CheckpointProblem when the config describes no possible model.
    """
    check_config(config)
    open_clip = open_clip_module()
    settings = copy.deepcopy(config.model)
    custom_text = bool(settings.pop("custom_text", False))
    settings["vision_cfg"]["timm_model_pretrained"] = False
    if settings["text_cfg"].get("hf_model_name"):
        if text_files is None or not (text_files / "config.json").is_file():
            raise CheckpointProblem(
                "The description of the model's text tower (config.json of "
                f"{settings['text_cfg']['hf_model_name']}) is missing; download the model again."
            )
        custom_text = True
        settings["text_cfg"]["hf_model_name"] = str(text_files)
        settings["text_cfg"]["hf_model_pretrained"] = False
    make = open_clip.CustomTextCLIP if custom_text else open_clip.CLIP
    try:
        model = make(**settings)
    except (TypeError, ValueError, RuntimeError, KeyError, AssertionError, AttributeError) as error:
        first_line = str(error).partition("\n")[0]
        raise CheckpointProblem(
            f"The model's config describes no model that open_clip can build ({first_line})."
        ) from error
    from photolib.embedding.attention import replace_attention

    replace_attention(model)
    return cast("nn.Module", model.eval())


def load_weights(model: nn.Module, path: Path) -> None:
    """Load a safetensors file strictly. Raises CheckpointProblem naming the first difference."""
    shapes = tensor_shapes(path)
    expected = {name: tuple(value.shape) for name, value in model.state_dict().items()}
    if shapes.keys() == expected.keys():
        # open_clip would quietly resize position embeddings of another image size.
        _refuse_other_shapes(path, shapes, expected)
    try:
        open_clip_module().load_checkpoint(model, str(path), strict=True)
    except (RuntimeError, KeyError, ValueError, AttributeError, StopIteration) as error:
        log.info("Weights %s do not fit: %s", path, error)
        _refuse_other_shapes(path, shapes, expected)
        raise CheckpointProblem(
            f"The weights in {path} do not fit the model's config; choose the right --arch or "
            "--config."
        ) from error


def _refuse_other_shapes(
    path: Path, found: dict[str, tuple[int, ...]], expected: dict[str, tuple[int, ...]]
) -> None:
    for name, shape in expected.items():
        if name in found and _squeezed(found[name]) == _squeezed(shape):
            continue
        if name in _TOKEN_EMBEDDINGS and name in found:
            raise CheckpointProblem(
                f"The weights in {path} know {found[name][0]:,} words, the model's config "
                f"{shape[0]:,}; they belong to another vocabulary."
            )
        seen = f"is {found[name]}" if name in found else "is missing"
        raise CheckpointProblem(
            f"The weights in {path} belong to another architecture: the tensor {name!r} {seen} "
            f"where {shape} is expected; choose the right --arch or --config."
        )
    surplus = sorted(found.keys() - expected.keys())
    if surplus:
        raise CheckpointProblem(
            f"The weights in {path} belong to another architecture: they hold a tensor "
            f"{surplus[0]!r} that the model's config does not have."
        )


def _squeezed(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Scalars are stored as [] or [1] by different versions of open_clip."""
    return () if shape == (1,) else shape


def derive_preprocess(
    config: ModelConfig, model: nn.Module, arch: str = "", pretrained: str = ""
) -> PreprocessSpec:
    """The preprocessing open_clip itself would use for this model and these weights."""
    from open_clip.transform import PreprocessCfg, merge_preprocess_dict

    overlay = config.preprocess or (pretrained_preprocess(arch, pretrained) if arch else {})
    merged = merge_preprocess_dict(PreprocessCfg(), overlay)
    size = getattr(model.visual, "image_size", merged["size"])
    sizes = set(size) if isinstance(size, tuple | list) else {size}
    if len(sizes) != 1:
        raise CheckpointProblem(f"The model wants photos of {size} pixels; only squares work.")
    mean, std = (tuple(float(v) for v in merged[key]) for key in ("mean", "std"))
    interpolation, resize_mode = merged["interpolation"], merged["resize_mode"]
    if (
        len(mean) != 3
        or len(std) != 3
        or interpolation not in {"bicubic", "bilinear"}
        or resize_mode not in {"shortest", "longest", "squash"}
    ):
        raise CheckpointProblem(f"The model's preprocessing cannot be used: {merged}.")
    return PreprocessSpec(
        size=int(sizes.pop()),
        resize_mode=cast(Literal["shortest", "longest", "squash"], resize_mode),
        interpolation=cast(Literal["bicubic", "bilinear"], interpolation),
        mean=mean,
        std=std,
        fill_color=int(merged["fill_color"]),
    )


def pretrained_preprocess(arch: str, pretrained: str) -> dict[str, Any]:
    """open_clip's preprocessing for a tag; without one, what all tags of `arch` share.

    Where the tags of an architecture disagree, open_clip's own default holds (an empty dict).
    """
    open_clip = open_clip_module()
    tags = [pretrained] if pretrained else open_clip.list_pretrained_tags_by_model(arch)
    keys = ("mean", "std", "interpolation", "resize_mode")
    found = [
        {key: cfg[key] for key in keys if key in cfg}
        for cfg in (open_clip.get_pretrained_cfg(arch, tag) for tag in tags)
    ]
    return found[0] if found and all(cfg == found[0] for cfg in found) else {}


def _field_names(cls: Any) -> set[str]:
    return {f.name for f in dataclasses.fields(cls)}
