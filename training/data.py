"""The photo corpus: tar shards of small WebP photos plus `index.csv`.

The shards are read once into memory (about 200 MB of encoded photos); decoding happens on the fly.
`split` is the corpus' own: the val part is reported on, never trained on and never tuned on. For
choices, a `dev` part is cut out of train by a hash of the photo's name.
"""

from __future__ import annotations

import csv
import io
import tarfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

DEV_PERCENT = 3


@dataclass(frozen=True)
class Photo:
    """One row of the index; `labels` run from the most exact to the most general."""

    name: str
    source: str
    split: str
    labels: tuple[str, ...]
    captions: tuple[str, ...]


def _split_of(name: str, split: str) -> str:
    if split == "train" and zlib.crc32(name.encode()) % 100 < DEV_PERCENT:
        return "dev"
    return split


def read_index(corpus: Path) -> list[Photo]:
    """Read `index.csv`, with the dev part already cut out of train."""
    with (corpus / "index.csv").open(newline="", encoding="utf-8") as file:
        return [
            Photo(
                name=row["name"],
                source=row["source"],
                split=_split_of(row["name"], row["split"]),
                labels=tuple(part for part in row["label"].split(";") if part),
                captions=tuple(part for part in row["caption"].split("|") if part),
            )
            for row in csv.DictReader(file)
        ]


def thinned(photos: Sequence[Photo], kept: Mapping[str, float]) -> list[Photo]:
    """`photos` with only a share (0 to 1, by source) of the train photos, drawn by a hash of names.

    Spares the work on sources that teach little for their number; dev and val stay whole.
    """
    return [
        photo
        for photo in photos
        if photo.split != "train"
        or zlib.crc32(photo.name[::-1].encode()) % 1000 < 1000 * kept.get(photo.source, 1.0)
    ]


def read_shards(corpus: Path, names: Iterable[str] | None = None) -> dict[str, bytes]:
    """Read the encoded photos of all shards (or only those in `names`) into memory."""
    wanted = None if names is None else set(names)
    photos: dict[str, bytes] = {}
    for shard in sorted(corpus.glob("shard-*.tar")):
        with tarfile.open(shard) as tar:
            for member in tar:
                if not member.isfile() or (wanted is not None and member.name not in wanted):
                    continue
                file = tar.extractfile(member)
                if file is not None:
                    photos[member.name] = file.read()
    return photos


def decode(
    data: bytes, size: int, box: tuple[float, float, float, float] | None = None
) -> np.ndarray:
    """Decode to a square uint8 array; `box` (fractions) selects a part of the photo.

    The whole photo is squashed to the square, as the exported preprocessing does.
    """
    with Image.open(io.BytesIO(data)) as opened:
        image = opened.convert("RGB")
    region = None
    if box is not None:
        width, height = image.size
        region = (box[0] * width, box[1] * height, box[2] * width, box[3] * height)
    return np.asarray(image.resize((size, size), Image.Resampling.BICUBIC, box=region))


def random_box(rng: np.random.Generator, least_area: float) -> tuple[float, float, float, float]:
    """A random part of a photo, as fractions, covering at least `least_area` of it."""
    area = rng.uniform(least_area, 1.0)
    ratio = np.exp(rng.uniform(-0.29, 0.29))
    width, height = min(1.0, np.sqrt(area * ratio)), min(1.0, np.sqrt(area / ratio))
    left, top = rng.uniform(0, 1 - width), rng.uniform(0, 1 - height)
    return left, top, left + width, top + height


def vocabulary(photos: Sequence[Photo], splits: Sequence[str] = ("train",)) -> list[str]:
    """All distinct labels of the given parts, in order of first appearance."""
    seen: dict[str, None] = {}
    for photo in photos:
        if photo.split in splits:
            seen.update(dict.fromkeys(photo.labels))
    return list(seen)
