"""Photos as a scan finds them and as a decode worker returns them."""

from __future__ import annotations

from typing import Any

import numpy as np
from sqlalchemy import Connection

from photolib.catalog import photos
from photolib.types import DecodedPhoto, FileStamp, Float32, Folder, FoundFile, PhotoMeta

MODEL = "ViT-B-32@abc/224-shortest-bicubic"
OTHER_MODEL = "RN50@def/224-shortest-bicubic"
T0 = 1_600_000_000_000_000_000  # ns


def stamp(number: int = 0) -> FileStamp:
    return FileStamp(1000 + number, T0 + number * 60_000_000_000)


def found(*names: str) -> list[FoundFile]:
    return [FoundFile(name, stamp(i)) for i, name in enumerate(names)]


def insert(tx: Connection, folder: Folder, *names: str) -> list[int]:
    return photos.insert_new(tx, folder.folder_id, found(*names))


def decoded(content: str = "a", file_stamp: FileStamp | None = None, **meta: Any) -> DecodedPhoto:
    return DecodedPhoto(
        content_hash=content * 64,
        width=4000,
        height=3000,
        orientation=1,
        format_key="jpeg",
        meta=PhotoMeta(**meta),
        color=0x336699,
        stamp=file_stamp or stamp(),
    )


def unit_vectors(count: int, dim: int = 8, seed: int = 0) -> Float32:
    values = np.random.default_rng(seed).standard_normal((count, dim), dtype=np.float32)
    return values / np.linalg.norm(values, axis=1, keepdims=True)
