"""What was asked, and the unit vector that stands for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from photolib.types import Float32

MAX_CHARACTERS = 2_000  # an encoder reads 77 tokens; anything longer is a pasted document
SHORT_WORDS = 3
TEMPLATES = ("{}", "a photo of {}")


class TextEncoder(Protocol):
    """The half of an `embedding.Encoder` that search needs."""

    def encode_texts(self, texts: Sequence[str]) -> Float32:
        """N texts -> float32[N, dim], unit rows."""
        ...


@dataclass(frozen=True, slots=True)
class TextQuery:
    """Words to be found by meaning; white space and control characters are tidied away."""

    text: str

    @classmethod
    def of(cls, typed: str) -> TextQuery:
        printable = "".join(c if c.isprintable() else " " for c in typed[: 2 * MAX_CHARACTERS])
        return cls(" ".join(printable.split())[:MAX_CHARACTERS])

    @property
    def empty(self) -> bool:
        return not self.text

    @property
    def prompts(self) -> tuple[str, ...]:
        """The sentences to encode.

        Encoders are trained on captions, so a bare word or two stands far from any photo; a few
        words are therefore asked both as they are and as the caption "a photo of ..." and the
        two are averaged (prompt ensembling, Radford et al. 2021, arXiv:2103.00020, section
        3.1.4). A longer query is a caption already and stays one prompt, which also halves the
        time of its encoding.
        """
        if len(self.text.split()) > SHORT_WORDS:
            return (self.text,)
        return tuple(template.format(self.text) for template in TEMPLATES)


def text_vector(encoder: TextEncoder, query: TextQuery) -> Float32:
    """float32[dim], unit: the mean of the query's prompt vectors. The query must not be empty."""
    mean = encoder.encode_texts(query.prompts).mean(axis=0)
    unit: Float32 = (mean / max(float(np.linalg.norm(mean)), 1e-12)).astype(np.float32)
    return unit
