"""Typed reading of config.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from training.joint import JointSettings
from training.settle import SettleSettings
from training.targets import LossWeights
from training.together import TogetherSettings


@dataclass(frozen=True)
class Config:
    """config.toml; unknown keys are refused."""

    seed: int
    dim: int
    layers: int
    projection: str
    composed: int
    glosses: int
    pull: float
    define: float
    kept: dict[str, float]
    share: dict[str, float]
    features: dict[str, Any]
    text: dict[str, Any]
    head: dict[str, Any]
    joint: JointSettings
    together: TogetherSettings
    settle: SettleSettings
    loss: LossWeights


def load_config(path: Path | None = None) -> Config:
    path = path or Path(__file__).with_name("config.toml")
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    unknown = set(raw) - {field.name for field in fields(Config)}
    if unknown:
        raise ValueError(f"unknown keys in {path}: {', '.join(sorted(unknown))}")
    raw["joint"] = JointSettings(**raw["joint"])
    raw["together"] = TogetherSettings(**raw["together"])
    raw["settle"] = SettleSettings(**raw["settle"])
    raw["loss"] = LossWeights(**raw["loss"])
    return Config(**raw)
