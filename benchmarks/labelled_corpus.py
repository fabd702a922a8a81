"""The labelled photos that relevance and fusion are measured on, as vectors and label truth.

A corpus is a folder with `index.csv` (name, split, label, ...) and tar shards of photos, as
`training/data.py` reads it. Vectors are kept in a cache folder, one file a model and a split.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photolib.embedding.cards import CardRegistry
from photolib.embedding.encoder import Encoder
from photolib.embedding.openclip import load_encoder
from photolib.types import Float32
from training.data import Photo, decode, read_index, read_shards

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
CACHE = Path(tempfile.gettempdir()) / "photolib-corpus-vectors"
BATCH = 16


@dataclass(frozen=True, eq=False)
class Part:
    """One split: float32[N, D] vectors, and which of the labels each photo carries."""

    photos: list[Photo]
    vectors: Float32
    labels: list[str]
    truth: np.ndarray  # bool[N, labels]

    def frequent(self, least: int) -> np.ndarray:
        """Columns of the labels that at least so many photos carry."""
        return np.flatnonzero(self.truth.sum(axis=0) >= least)


def the_encoder(name: str | None = None) -> Encoder:
    """The model of this name, by default the starter."""
    from photolib import paths

    registry = CardRegistry(paths.models_dir())
    card = registry.get(name) if name else registry.default()
    return load_encoder(card, models_dir=paths.models_dir(), dtype="float32")


def read_part(encoder: Encoder, split: str, corpus: Path = CORPUS, cache: Path = CACHE) -> Part:
    """The photos of `split` ("dev", "val") with vectors, made once for a model's weights."""
    photos = [photo for photo in read_index(corpus) if photo.split == split]
    file = cache / f"{encoder.model_id.replace('/', '_')}-{split}-{len(photos)}.npy"
    if file.exists():
        vectors = np.load(file)
    else:
        encoded = read_shards(corpus, {photo.name for photo in photos})
        size = encoder.preprocess.size
        parts = []
        for start in range(0, len(photos), BATCH):
            some = photos[start : start + BATCH]
            pixels = np.stack([decode(encoded[photo.name], size) for photo in some])
            parts.append(encoder.encode_images(pixels))
        vectors = np.concatenate(parts)
        cache.mkdir(parents=True, exist_ok=True)
        np.save(file, vectors)
    labels = sorted({label for photo in photos for label in photo.labels})
    place = {label: column for column, label in enumerate(labels)}
    truth = np.zeros((len(photos), len(labels)), dtype=bool)
    for row, photo in enumerate(photos):
        truth[row, [place[label] for label in photo.labels]] = True
    return Part(photos, vectors, labels, truth)
