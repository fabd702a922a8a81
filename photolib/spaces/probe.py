"""The vector of a photo that need not be in the library: what to look for, or to label."""

from __future__ import annotations

from pathlib import Path

from photolib.embedding import preprocess
from photolib.embedding.encoder import Encoder
from photolib.formats import decode
from photolib.types import Float32


def vector_of(path: Path, encoder: Encoder) -> Float32:
    """float32[dim], unit length. Decodes in this process. Raises UnreadablePhoto."""
    spec = encoder.preprocess
    image = decode(path, min_short_edge=2 * spec.size).image
    vectors = encoder.encode_images(preprocess.apply(image, spec)[None])
    vector: Float32 = vectors[0]
    return vector
