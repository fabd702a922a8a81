"""Indexing end to end against the bare encoder.

    python benchmarks/indexing.py [--quick] [--json] [--photos N] [--rounds N]

Photos are 12-megapixel JPEGs (about 2.6 MB) made for the purpose; the embedder is ViT-B-32 with
random weights, loaded before the clock starts. A round measures the bare encoder on ready
tensors and then a whole run of the library (scan, decode, thumbnail, embed, catalog, index)
over the same number of photos in the same process with the same threads; `ratio_to_encoder`
is the median over the rounds of (photos/s end to end) / (photos/s of the encoder alone).
The main figures are with float32 on both sides; those of the precision that the program
chooses by itself on this machine follow under `chosen_`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

WIDTH, HEIGHT = 4032, 3024
DISTINCT = 12
BATCH = 32


def make_photos(folder: Path, count: int) -> None:
    """`count` JPEGs; the pixels repeat after a dozen, the bytes never do."""
    folder.mkdir(parents=True)
    random = np.random.default_rng(0)
    originals: list[bytes] = []
    for number in range(min(DISTINCT, count)):
        coarse = random.integers(0, 255, (24, 32, 3), dtype=np.uint8)
        smooth = Image.fromarray(coarse).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
        grain = random.normal(0, 4.5, (HEIGHT, WIDTH, 1)).astype(np.float32)
        pixels = np.clip(np.asarray(smooth, dtype=np.float32) + grain, 0, 255).astype(np.uint8)
        path = folder / f"original{number}.jpg"
        Image.fromarray(pixels).save(path, quality=90, subsampling="4:2:0")
        originals.append(path.read_bytes())
        path.unlink()
    for number in range(count):
        data = originals[number % len(originals)] + number.to_bytes(4, "big")
        (folder / f"IMG_{number:04}.jpg").write_bytes(data)


def import_vit(work: Path) -> None:
    """ViT-B-32 with random weights, through the program's own import."""
    from photolib.embedding.torchvision_ops import ensure_torchvision_ops

    ensure_torchvision_ops()
    import open_clip
    import torch
    from safetensors.torch import save_file

    from photolib.embedding.cards import CardRegistry
    from photolib.paths import models_dir

    torch.manual_seed(0)
    model = open_clip.create_model("ViT-B-32", pretrained=None)
    checkpoint = work / "vit.safetensors"
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, checkpoint)
    CardRegistry(models_dir()).import_checkpoint(checkpoint, arch="ViT-B-32", name="bench-vit")
    checkpoint.unlink()


def measure(work: Path, photos: Path, count: int, rounds: int, precision: str) -> dict[str, float]:
    from photolib.library import Library
    from photolib.settings import Settings

    bare: list[float] = []
    whole: list[float] = []
    used = ""
    random = np.random.default_rng(1)
    for number in range(rounds):
        directory = work / f"library-{precision}-{number}"
        library = Library.open(directory, settings=Settings(precision=precision))
        library.use_embedder("bench-vit")
        library.add_folder(photos)
        encoder = library._choice.space.encoder()
        used = encoder.dtype
        pixels = random.integers(0, 255, (BATCH, 224, 224, 3), dtype=np.uint8)
        encoder.encode_images(pixels)
        batches = max(1, count // BATCH)
        start = time.perf_counter()
        for _ in range(batches):
            encoder.encode_images(pixels)
        bare.append(batches * BATCH / (time.perf_counter() - start))
        start = time.perf_counter()
        summary = library.index_now()
        whole.append(summary.embedded / (time.perf_counter() - start))
        assert summary.embedded == count, summary
        library.close()
        shutil.rmtree(directory)
    ratios = [w / b for w, b in zip(whole, bare, strict=True)]
    return {
        "dtype": used,
        "photos_per_s": round(statistics.median(whole), 2),
        "encoder_photos_per_s": round(statistics.median(bare), 2),
        "ratio_to_encoder": round(statistics.median(ratios), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer photos and rounds")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--photos", type=int)
    parser.add_argument("--rounds", type=int)
    options = parser.parse_args()
    count = options.photos or (64 if options.quick else 512)
    rounds = options.rounds or (1 if options.quick else 3)
    with tempfile.TemporaryDirectory(prefix="photolib-bench-") as name:
        work = Path(name)
        os.environ["PHOTOLIB_MODELS"] = str(work / "models")
        make_photos(work / "photos", count)
        import_vit(work)
        exact = measure(work, work / "photos", count, rounds, "float32")
        chosen = measure(work, work / "photos", count, rounds, "auto")
    figures = {
        "benchmark": "indexing",
        "baseline": "the same encoder alone on ready tensors, same process and threads",
        "photos": count,
        "rounds": rounds,
        "megapixels": round(WIDTH * HEIGHT / 1e6, 1),
        **exact,
        **{f"chosen_{key}": value for key, value in chosen.items()},
    }
    if options.json:
        print(json.dumps(figures))
        return
    for prefix, name in (("", "float32"), ("chosen_", "chosen by the program")):
        print(
            f"{name} ({figures[prefix + 'dtype']}): {figures[prefix + 'photos_per_s']:.1f} "
            f"photos/s end to end, encoder alone {figures[prefix + 'encoder_photos_per_s']:.1f}, "
            f"ratio {figures[prefix + 'ratio_to_encoder']:.2f}"
        )


if __name__ == "__main__":
    main()
