"""The library as a map by likeness, and how alike photos and texts are."""

from __future__ import annotations

from dataclasses import dataclass

from photolib.types.arrays import Float32, Int64


@dataclass(frozen=True, slots=True, eq=False)
class SemanticMap:
    """Photos on a plane: what looks alike lies together.

    `ids` int64[N] ascending; `positions` float32[N, 2] in 0..1; `colors` int64[N] mean colours
    0xRRGGBB, -1 unknown. `refined` is false for the first, rough map, and while photos that came
    since wait for a place of their own.
    """

    ids: Int64
    positions: Float32
    colors: Int64
    refined: bool

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A named spot of a map. Level 0 names the largest areas; each level has about four times
    as many as the one before. `photos` is how many lie there."""

    x: float
    y: float
    level: int
    name: str
    photos: int


@dataclass(frozen=True, slots=True, eq=False)
class SimilarityTable:
    """Cosines of photos with each other and with texts.

    Rows and columns are `photo_ids` and then `texts`; `cosines` is float32[M, M], symmetric, with
    ones on its diagonal. Photos without a vector are not in it.
    """

    photo_ids: tuple[int, ...]
    texts: tuple[str, ...]
    cosines: Float32
