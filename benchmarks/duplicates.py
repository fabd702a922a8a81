"""How well copies of a picture are told from similar pictures, on photos of a labelled corpus.

python benchmarks/duplicates.py [--json] [--write] [--split dev] [--corpus DIR] [--model NAME]

Copies: of 150 photos of the part one each that was saved anew or made smaller; the share of them
that is found. Others: all pairs of different photos of the part; how many are taken for one
picture. The corpus was cleared of near-duplicates before, so that its pairs are hardly ever the
same picture, though some look it (receipts of one shop, sketches, dishes on one plate). Its
photos are small (144 pixels), which is harder than what cameras make: half of it has 72 pixels.
`--write` puts the table into docs/search.md. Without the corpus there is nothing to do.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from labelled_corpus import CORPUS, read_part, the_encoder

from photolib.embedding.encoder import Encoder
from photolib.search.near_duplicates import LEAST_COSINE, Looks
from photolib.thumbs import ThumbnailCache, look
from photolib.types import Float32
from training.data import decode, read_shards

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "search.md"
COPIED = 150
BATCH = 16
Change = Callable[[Image.Image], Image.Image]


def saved(image: Image.Image, form: str, quality: int) -> Image.Image:
    data = io.BytesIO()
    image.save(data, form, quality=quality)
    return Image.open(data).convert("RGB")


def smaller(image: Image.Image, share: float) -> Image.Image:
    size = (round(image.width * share), round(image.height * share))
    return image.resize(size, Image.Resampling.LANCZOS)


def cut(image: Image.Image, share: float) -> Image.Image:
    across, down = round(image.width * share), round(image.height * share)
    return image.crop((across, down, image.width - across, image.height - down))


CHANGES: dict[str, Change] = {
    "JPEG, quality 60": lambda image: saved(image, "JPEG", 60),
    "WebP, quality 75": lambda image: saved(image, "WEBP", 75),
    "15 % brighter": lambda image: image.point(lambda value: min(255, int(value * 1.15))),
    "two thirds of the size, WebP": lambda image: saved(smaller(image, 2 / 3), "WEBP", 70),
    "half the size (72 pixels)": lambda image: smaller(image, 0.5),
    "half the size, JPEG, quality 60": lambda image: saved(smaller(image, 0.5), "JPEG", 60),
    "4 % cut off at each side": lambda image: cut(image, 0.04),
}


def looks_of(images: list[Image.Image]) -> Looks:
    """Through thumbnails as the program makes them."""
    with TemporaryDirectory() as folder:
        cache = ThumbnailCache(Path(folder), 0)
        seen = [look(cache.store(f"{n:064x}", image)) for n, image in enumerate(images)]
    return Looks.read(b"".join(one for one in seen if one is not None))


def vectors_of(encoder: Encoder, images: list[Image.Image]) -> Float32:
    pixels = []
    for image in images:
        data = io.BytesIO()
        image.save(data, "PNG")
        pixels.append(decode(data.getvalue(), encoder.preprocess.size))
    parts = [
        encoder.encode_images(np.stack(pixels[start : start + BATCH]))
        for start in range(0, len(pixels), BATCH)
    ]
    return np.concatenate(parts)


def measure(encoder: Encoder, split: str, corpus: Path) -> dict[str, object]:
    part = read_part(encoder, split, corpus)
    encoded = read_shards(corpus, {photo.name for photo in part.photos})
    images = [Image.open(io.BytesIO(encoded[photo.name])).convert("RGB") for photo in part.photos]
    looks = looks_of(images)
    chosen = np.random.default_rng(0).choice(len(images), min(COPIED, len(images)), replace=False)
    copies: dict[str, float] = {}
    for name, change in CHANGES.items():
        changed = [change(images[row]) for row in chosen]
        cosines = (vectors_of(encoder, changed) * part.vectors[chosen]).sum(axis=1)
        pairs = zip(*looks_of(changed).alike(looks), strict=True)
        same = [left for left, right in pairs if chosen[left] == right]
        copies[name] = float(np.sum(cosines[same] >= LEAST_COSINE) / len(chosen))
    left, right = looks.alike(looks)
    once = left < right
    left, right = left[once], right[once]
    alike = (part.vectors[left] * part.vectors[right]).sum(axis=1) >= LEAST_COSINE
    return {
        "split": split,
        "photos": len(images),
        "copies_found": copies,
        "pairs": len(images) * (len(images) - 1) // 2,
        "pairs_by_look": len(left),
        "pairs_taken": int(alike.sum()),
    }


def table(figures: dict[str, object]) -> str:
    rows = ["| copy | found |", "|---|---|"]
    rows += [f"| {name} | {share:.0%} |" for name, share in figures["copies_found"].items()]  # type: ignore[attr-defined]
    rows.append("")
    rows.append(
        f"Of {figures['pairs']:,} pairs of different photos {figures['pairs_taken']} were taken "
        f"for one picture ({figures['pairs_by_look']} without the model)."
    )
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--quick", action="store_true", help="accepted; it is always quick")
    parser.add_argument("--write", action="store_true", help="put the table into the document")
    parser.add_argument("--split", default="val", choices=("dev", "val"))
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--model", help="a model's name; default: the starter")
    options = parser.parse_args()
    if not (options.corpus / "index.csv").exists():
        print(json.dumps({"skipped": "the labelled corpus is not here"}))
        return
    figures = measure(the_encoder(options.model), options.split, options.corpus)
    if options.write:
        text = DOCUMENT.read_text(encoding="utf-8")
        mark = r"(<!-- duplicates -->\n).*?(<!-- end -->)"
        text, count = re.subn(mark, lambda m: f"{m[1]}{table(figures)}\n{m[2]}", text, flags=re.S)
        assert count == 1
        DOCUMENT.write_text(text, encoding="utf-8")
    print(json.dumps(figures, indent=1) if options.json else table(figures))


if __name__ == "__main__":
    main()
