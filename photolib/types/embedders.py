"""Embedders as data: cards, preprocessing, and how loading stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class PreprocessSpec:
    """A model's own image preprocessing, as open_clip's `PreprocessCfg` states it.

    Decode workers resize and crop by it (Pillow, uint8); the encoder normalises by
    `mean` and `std` (on the 0..1 scale).
    """

    size: int  # pixels, square
    resize_mode: Literal["shortest", "longest", "squash"] = "shortest"
    interpolation: Literal["bicubic", "bilinear"] = "bicubic"
    mean: tuple[float, float, float] = (0.48145466, 0.4578275, 0.40821073)
    std: tuple[float, float, float] = (0.26862954, 0.26130258, 0.27577711)
    fill_color: int = 0


@dataclass(frozen=True, slots=True)
class EmbedderCard:
    """A description of an embedder: a card is data, an architecture is open_clip's."""

    name: str  # the key the user types, e.g. "ViT-B-32"
    title: str
    arch: str  # open_clip architecture name, or "" when a config file describes it
    pretrained: str  # open_clip pretrained tag; "" for a local checkpoint
    dim: int
    preprocess: PreprocessSpec
    licence: str
    languages: str
    params_m: float  # millions
    download_bytes: int  # 0 when nothing has to be downloaded
    checkpoint: Path | None = None  # local safetensors
    config: Path | None = None  # open_clip config JSON beside it
    hf_repo: str = ""
    hf_file: str = ""
    revision: str = ""
    sha256: str = ""
    imagenet_top1: float | None = None  # percent, published
    accuracy_source: str = ""
    summary: str = ""
    recommended: bool = False
    tokenizer_repo: str = ""  # hub repository of the tokenizer, where CLIP's own is not used

    @property
    def model_id(self) -> str:
        """What vectors are keyed by: weights and preprocessing, nothing else.

        Vectors of different `model_id`s are never compared.
        """
        weights = self.sha256[:12] or self.pretrained or "random"
        p = self.preprocess
        return f"{self.name}@{weights}/{p.size}-{p.resize_mode}-{p.interpolation}"


@dataclass(frozen=True, slots=True)
class EmbedderInfo:
    """A card and whether it can be used now."""

    card: EmbedderCard
    installed: bool
    active: bool


class EmbedderStage(StrEnum):
    IDLE = "idle"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class EmbedderStatus:
    stage: EmbedderStage
    name: str
    message: str = ""  # a sentence when FAILED
    device: str = ""
