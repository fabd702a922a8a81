"""The text corpus with its teacher vectors, kept in the run directory chunk by chunk.

Encoding is the slow step, so every source is cut into chunks that are written as they are done; a
run that is broken off goes on from the next chunk.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from training.teacher import Space, Teacher

log = logging.getLogger(__name__)
CHUNK = 20_000


@dataclass(frozen=True)
class Bank:
    """Texts, the source of each, and their raw teacher vectors (float16, 384)."""

    texts: list[str]
    sources: list[str]
    vectors: np.ndarray

    def rows(self, source: str) -> list[int]:
        return [row for row, name in enumerate(self.sources) if name == source]


def encode_bank(
    texts: Mapping[str, Sequence[str]],
    out: Path,
    device: torch.device,
    dtype: torch.dtype,
    deadline: float | None = None,
) -> None:
    """Encode every source in order until done or until `deadline` (monotonic seconds)."""
    out.mkdir(parents=True, exist_ok=True)
    teacher = Teacher(device, dtype)
    for order, (source, lines) in enumerate(texts.items()):
        for start in range(0, len(lines), CHUNK):
            stem = out / f"{order:02d}-{source}-{start:07d}"
            if stem.with_suffix(".npy").exists():
                continue
            if deadline is not None and time.monotonic() > deadline:
                log.info("time for teacher vectors is over before %s", stem.name)
                return
            part = list(lines[start : start + CHUNK])
            began = time.monotonic()
            vectors = teacher.encode(part)
            stem.with_suffix(".json").write_text(json.dumps(part), encoding="utf-8")
            np.save(stem.with_suffix(".npy"), vectors)
            rate = len(part) / (time.monotonic() - began)
            log.info("%s: %d texts, %.0f a second", stem.name, len(part), rate)


def load_bank(out: Path) -> Bank:
    """Everything encoded so far."""
    texts: list[str] = []
    sources: list[str] = []
    vectors: list[np.ndarray] = []
    for path in sorted(out.glob("*.npy")):
        part = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        texts += part
        sources += [path.stem.split("-", 1)[1].rsplit("-", 1)[0]] * len(part)
        vectors.append(np.load(path))
    return Bank(texts, sources, np.concatenate(vectors))


def fit_space(bank: Bank, dim: int) -> Space:
    """Axes from all texts but glosses and rare nouns: what people look for in photos."""
    rows = [i for i, source in enumerate(bank.sources) if source not in ("glosses", "rare")]
    return Space.fit(bank.vectors[rows], dim)


def token_strings() -> list[str]:
    """The words that open_clip's BPE tokens stand for, to start their embeddings from."""
    from open_clip.tokenizer import SimpleTokenizer

    decoder = SimpleTokenizer().decoder
    strings = []
    for token in range(len(decoder)):
        text = decoder[token]
        strings.append("" if text.startswith("<start_of") else text.replace("</w>", ""))
    return strings
