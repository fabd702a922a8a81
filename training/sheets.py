"""Contact sheets: the first photos of the val part for twenty everyday searches.

python -m training.sheets --model resources/models/starter --corpus ../shared/corpus --out DIR
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from training.data import read_index, read_shards
from training.devices import ensure_torchvision

QUERIES = (
    "puppy",
    "birthday cake",
    "snowy mountain",
    "people playing football",
    "receipt",
    "kitchen",
    "red flower",
    "sunset over the sea",
    "a child on a playground",
    "black and white portrait",
    "city at night",
    "someone swimming",
    "street market with fruit",
    "two dogs",
    "wedding",
    "old car",
    "a person with an umbrella",
    "screenshot of a program",
    "bird on a branch",
    "man playing guitar on stage",
)
SIDE, SHOWN = 150, 10


def sheet(photos: list[bytes], scores: np.ndarray, query: str) -> Image.Image:
    """One row of photos under the query."""
    page = Image.new("RGB", (SIDE * len(photos), SIDE + 18), "white")
    pen = ImageDraw.Draw(page)
    pen.text((4, 3), query, fill="black")
    for place, (data, score) in enumerate(zip(photos, scores, strict=True)):
        with Image.open(io.BytesIO(data)) as opened:
            image = opened.convert("RGB")
        image.thumbnail((SIDE - 4, SIDE - 4))
        page.paste(image, (place * SIDE, 18))
        pen.text((place * SIDE + 3, SIDE + 4), f"{score:.2f}", fill="red")
    return page


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("resources/models/starter"))
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    ensure_torchvision()
    from training.evaluate import encode_photos
    from training.export import load_export
    from training.model import encode_texts

    photos = [photo for photo in read_index(args.corpus) if photo.split == "val"]
    encoded = read_shards(args.corpus, {photo.name for photo in photos})
    clip = load_export(args.model)
    images = encode_photos(clip, photos, encoded)
    scores = encode_texts(clip, list(QUERIES)).numpy() @ images.T
    args.out.mkdir(parents=True, exist_ok=True)
    pages = []
    for query, row in zip(QUERIES, scores, strict=True):
        best = np.argsort(-row)[:SHOWN]
        pages.append(sheet([encoded[photos[i].name] for i in best], row[best], query))
    for start in range(0, len(pages), 5):
        part = pages[start : start + 5]
        whole = Image.new("RGB", (part[0].width, sum(page.height for page in part)), "white")
        for place, page in enumerate(part):
            whole.paste(page, (0, place * page.height))
        whole.save(args.out / f"sheet-{start // 5 + 1}.png")


if __name__ == "__main__":
    main()
