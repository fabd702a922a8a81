"""What can be learned from a checkpoint on disk without torch: its config and tensor shapes.

A checkpoint is `model.safetensors` and, for architectures that open_clip does not know by name,
`config.json` beside it in open_clip's hub form `{"model_cfg": ..., "preprocess_cfg": ...}` or as a
plain model config. Everything here refuses with one sentence instead of a library's traceback.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from photolib.errors import CheckpointProblem
from photolib.types import PreprocessSpec

WEIGHTS_FILE = "model.safetensors"
CONFIG_FILE = "config.json"
TOKENIZER_DIR = "tokenizer"
CONFIG_NAMES = (CONFIG_FILE, "open_clip_config.json")
WEIGHTS_NAMES = (WEIGHTS_FILE, "open_clip_model.safetensors")

TEXT_FILES = (  # what Hugging Face tokenizers are made of; each model has some of them
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "sentencepiece.bpe.model",
    "spiece.model",
    "tokenizer.model",
    "vocab.json",
    "merges.txt",
)

_SPEC_FIELDS = frozenset(f.name for f in fields(PreprocessSpec))
_HUB_KEYS = {"model_cfg", "preprocess_cfg"}
_NEEDED_KEYS = ("embed_dim", "vision_cfg", "text_cfg")
_PICKLE_STARTS = (b"PK\x03\x04", b"\x80")  # torch.save: a zip today, a bare pickle of old


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """`model` is open_clip's model config; `preprocess` its preprocess_cfg, maybe empty."""

    model: dict[str, Any]
    preprocess: dict[str, Any] = field(default_factory=dict)


def read_config(path: Path) -> ModelConfig:
    """Read a config JSON in either form. Raises CheckpointProblem."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointProblem(
            f"There is no config file {path}; give one with --config or name an open_clip "
            "architecture with --arch."
        ) from None
    except (OSError, ValueError) as error:
        raise CheckpointProblem(
            f"The config file {path} cannot be read ({error}); it must be a JSON file."
        ) from error
    if not isinstance(raw, dict):
        raise CheckpointProblem(f"The config file {path} holds no model description.")
    preprocess: Any = {}
    if "model_cfg" in raw:
        unknown = sorted(raw.keys() - _HUB_KEYS)
        if unknown:
            raise CheckpointProblem(
                f"The config file {path} has an unknown key {unknown[0]!r}; known are "
                f"{', '.join(sorted(_HUB_KEYS))}."
            )
        raw, preprocess = raw["model_cfg"], raw.get("preprocess_cfg", {})
    for name, table in (("the model config", raw), ("preprocess_cfg", preprocess)):
        if not isinstance(table, dict):
            raise CheckpointProblem(f"In the config file {path}, {name} is not a table.")
    missing = [key for key in _NEEDED_KEYS if key not in raw]
    if missing:
        raise CheckpointProblem(
            f"The config file {path} lacks {missing[0]!r}; it is not an open_clip model config."
        )
    for key in ("vision_cfg", "text_cfg"):
        if not isinstance(raw[key], dict):
            raise CheckpointProblem(f"In the config file {path}, {key} is not a table.")
    if type(raw["embed_dim"]) is not int or raw["embed_dim"] < 1:
        raise CheckpointProblem(f"In the config file {path}, embed_dim is not a whole number.")
    return ModelConfig(raw, preprocess)


def tensor_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the tensors in a safetensors file; checks that it is whole.

    Raises CheckpointProblem for a missing, pickled, truncated or foreign file.
    """
    from safetensors import SafetensorError, safe_open

    refuse_pickle(path)
    try:
        with safe_open(path, framework="numpy") as file:
            return {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise CheckpointProblem(
            f"The model file {path} is truncated or not a safetensors file ({error}); "
            "fetch it again."
        ) from error


def refuse_pickle(path: Path) -> None:
    """Raises CheckpointProblem for PyTorch pickles, which may run any code when opened."""
    try:
        with path.open("rb") as file:
            start = file.read(9)
    except FileNotFoundError:
        raise CheckpointProblem(f"There is no model file {path}.") from None
    except OSError as error:
        raise CheckpointProblem(f"The model file {path} cannot be read ({error}).") from error
    # A safetensors file is a length of 8 bytes, which may look like anything, and a JSON table.
    if start.startswith(_PICKLE_STARTS) and start[8:] != b"{":
        raise CheckpointProblem(
            f"The model file {path} is a PyTorch pickle, which can run any code when it is opened; "
            "get the model as a .safetensors file instead."
        )
    if not start:
        raise CheckpointProblem(f"The model file {path} is empty; fetch it again.")


def stated_preprocess(config: ModelConfig) -> PreprocessSpec:
    """What a config says of preprocessing. Raises CheckpointProblem for what cannot be meant.

    The loader compares it with open_clip's own reading (architecture.derive_preprocess).
    """
    stated = {k: v for k, v in config.preprocess.items() if k in _SPEC_FIELDS and v is not None}
    size = config.model["vision_cfg"].get("image_size", stated.get("size", 224))
    try:
        stated["size"] = int(size[0] if isinstance(size, list) else size)
        return spec_from_table(stated)
    except (TypeError, ValueError) as error:
        raise CheckpointProblem(
            f"The model's preprocessing {config.preprocess} cannot be used ({error})."
        ) from error


def spec_from_table(table: dict[str, Any]) -> PreprocessSpec:
    """A spec from JSON or TOML values. Raises TypeError or ValueError for a malformed table."""
    values = dict(table)
    for key in ("mean", "std"):
        if key in values:
            red, green, blue = (float(v) for v in values[key])
            values[key] = (red, green, blue)
    return PreprocessSpec(**values)
