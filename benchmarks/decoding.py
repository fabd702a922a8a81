"""Where the processor time of decoding a photo goes, stage by stage, beside the codec alone.

`python benchmarks/decoding.py [--quick] [--json]`. 12-megapixel JPEGs as in `indexing`, each
through what a decode worker does (`decode_one`), in this process, in milliseconds of processor
time a photo. `codec_floor_ms` is Pillow decoding the same file at the same scale and nothing
else, in turn with the stages: what no program on this codec can go below. Together with the
encoder's time it gives the bound of indexing on cores that both share.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.indexing import make_photos

T = TypeVar("T")
SHORT, LONG = 336, 480  # what a thumbnail and a model of 224 pixels need


def measure(photos: Path, work: Path) -> dict[str, float]:
    from photolib.embedding.cards import builtin_cards
    from photolib.embedding.preprocess import apply
    from photolib.formats import decode_source, identity, read_source
    from photolib.ingest.decode_one import decode_one, mean_color
    from photolib.metadata import read_meta
    from photolib.thumbs import ThumbnailCache

    spec = next(card.preprocess for card in builtin_cards() if card.preprocess.size == 224)
    spent: dict[str, float] = defaultdict(float)

    def timed(stage: str, job: Callable[[], T]) -> T:
        began = time.process_time()
        result = job()
        spent[stage] += time.process_time() - began
        return result

    files = sorted(photos.glob("*.jpg"))
    decode_one(files[0], spec, work / "warm")
    for file in files:
        data = file.read_bytes()
        timed("codec_floor_ms", lambda data=data: scaled(data))
        timed("whole_ms", lambda file=file: decode_one(file, spec, work / "whole"))
        source = timed("read_ms", lambda file=file: read_source(file))
        picture = timed(
            "decode_ms",
            lambda source=source: decode_source(source, min_short_edge=SHORT, min_long_edge=LONG),
        )
        digest = timed(
            "identity_ms",
            lambda s=source, p=picture: identity(s, p.format_key, p.orientation),
        )
        cache = ThumbnailCache(work / "stages", max_bytes=0)
        timed("thumbnail_ms", lambda c=cache, d=digest, p=picture: c.store(d, p.image))
        timed("metadata_ms", lambda s=source, p=picture: read_meta(s.path, p))
        timed("model_pixels_ms", lambda p=picture: (apply(p.image, spec), mean_color(p.image)))
    return {stage: round(1000 * seconds / len(files), 2) for stage, seconds in spent.items()}


def scaled(data: bytes) -> None:
    with Image.open(io.BytesIO(data)) as image:
        image.draft("RGB", (LONG, SHORT))
        image.load()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="24 photos")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    count = 24 if asked.quick else 120
    with tempfile.TemporaryDirectory(prefix="photolib-decoding-") as name:
        make_photos(Path(name) / "photos", count)
        stages = measure(Path(name) / "photos", Path(name))
    ratio = round(stages["whole_ms"] / stages["codec_floor_ms"], 3)
    figures = {"benchmark": "decoding", "photos": count, **stages, "ratio_to_codec": ratio}
    if asked.json:
        print(json.dumps(figures))
        return
    for stage, value in figures.items():
        print(f"{stage:18} {value}")


if __name__ == "__main__":
    main()
