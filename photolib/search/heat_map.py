"""Where in a photo a text matches: an approximation over the places the embedder tells apart."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photolib.jobs import JobToken
from photolib.search.relevance import Background, Kind
from photolib.types import Float32, HeatMap, PreprocessSpec, UInt8

CELLS = 7  # a side, when places are told apart by covering them
FULL_HEAT = 3.0  # deviations above the photo's middle that are shown as hot as can be
BY_PLACES = "Approximation: each place of the photo is compared with the text by itself."
BY_COVERING = "Approximation: how much the match falls when each place is covered."


class PlaceEncoder(Protocol):
    """What a heat map needs of an `embedding.Encoder`."""

    @property
    def preprocess(self) -> PreprocessSpec: ...
    def encode_images(self, pixels: UInt8) -> Float32: ...
    def encode_places(self, pixels: UInt8) -> Float32 | None: ...


def heat_map(
    encoder: PlaceEncoder,
    background: Background,
    query: Float32,
    pixels: UInt8,
    size: tuple[int, int],
    token: JobToken | None = None,
) -> HeatMap:
    """`pixels` uint8[S, S, 3] as the embedder sees the photo, `size` the photo's width, height.

    A place's heat is its cosine with the query less its mean cosine with the neutral bank (some
    places are near to every text), above the photo's own middle. It is full at FULL_HEAT
    deviations or at the photo's hottest place, whichever is more: a photo that shows nothing of
    the text stays pale.
    """
    places = encoder.encode_places(pixels[None])
    deviation = background.levels[Kind.WORDS].deviation
    if places is not None:
        near = places[0] @ (query - background.bank.mean(axis=0))
        method = BY_PLACES
    else:
        near = _by_covering(encoder, query, pixels, token)
        deviation /= 4  # a covered place changes the whole photo's cosine by little
        method = BY_COVERING
    heat = (near - np.median(near)) / deviation
    values = np.clip(heat / max(FULL_HEAT, float(heat.max())), 0, 1).astype(np.float32)
    return HeatMap(values, seen_box(encoder.preprocess, *size), method)


def _by_covering(
    encoder: PlaceEncoder, query: Float32, pixels: UInt8, token: JobToken | None
) -> NDArray[np.float32]:
    """Occlusion (Zeiler and Fergus 2014, arXiv:1311.2901): one grey cell after another."""
    edge = pixels.shape[0]
    borders = np.linspace(0, edge, CELLS + 1).astype(int)
    covered = np.repeat(pixels[None], CELLS * CELLS, axis=0)
    for cell in range(CELLS * CELLS):
        y, x = divmod(cell, CELLS)
        covered[cell, borders[y] : borders[y + 1], borders[x] : borders[x + 1]] = 127
    if token is not None:
        token.check()
    vectors = encoder.encode_images(np.concatenate([pixels[None], covered]))
    cosines = vectors @ query
    falls: NDArray[np.float32] = (cosines[0] - cosines[1:]).reshape(CELLS, CELLS)
    return falls


def seen_box(spec: PreprocessSpec, width: int, height: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what the embedder sees, in fractions of the photo.

    Beyond 0..1 where the photo is padded.
    """
    if spec.resize_mode == "squash":
        return 0.0, 0.0, 1.0, 1.0
    side = min(width, height) if spec.resize_mode == "shortest" else max(width, height)
    x, y = side / width / 2, side / height / 2
    return 0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y
