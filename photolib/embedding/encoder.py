"""What the rest of the program knows of a loaded embedder; imports no torch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from photolib.embedding.calibration import Calibration
from photolib.types import Float32, PreprocessSpec, UInt8


@runtime_checkable
class Encoder(Protocol):
    """Turns photos and words into unit vectors of one space. Safe to call from any thread.

    `logit_scale` (already exponentiated) and `logit_bias` are those the model was trained with:
    `logit_scale * cosine (+ logit_bias)`; `logit_bias` is None for softmax-trained models.
    """

    @property
    def model_id(self) -> str: ...
    @property
    def dim(self) -> int: ...
    @property
    def preprocess(self) -> PreprocessSpec: ...
    @property
    def device(self) -> str: ...
    @property
    def dtype(self) -> str: ...
    @property
    def logit_scale(self) -> float: ...
    @property
    def logit_bias(self) -> float | None: ...
    @property
    def calibration(self) -> Calibration | None: ...
    @property
    def batch_size(self) -> int:
        """How many photos a call should bring at least to keep the device busy."""
        ...

    def encode_images(self, pixels: UInt8) -> Float32:
        """(N, S, S, 3) uint8 made by `preprocess.apply` -> (N, dim) float32 unit rows."""
        ...

    def encode_places(self, pixels: UInt8) -> Float32 | None:
        """(N, S, S, 3) uint8 -> (N, H, W, dim) float32 unit vectors of places; None if unable."""
        ...

    def encode_texts(self, texts: Sequence[str]) -> Float32:
        """N texts -> (N, dim) float32 unit rows; goes before waiting image batches."""
        ...
