"""Indexing end to end against the bare encoder, each stage alone, and rclip.

    python benchmarks/indexing.py [--quick] [--json] [--photos N] [--rounds N] [--rclip PYTHON]

Photos are 12-megapixel JPEGs (about 2.6 MB) made for the purpose; the embedder is ViT-B-32 with
random weights, loaded before the clock starts. A round measures the bare encoder on ready
tensors, the decode workers alone, and then a whole run of the library (scan, decode, thumbnail,
embed, catalog, index) over the same number of photos in the same process with the same threads.
Of photos per second, each the median over the rounds:

- `ratio_to_encoder`: end to end over the encoder alone.
- `ratio_to_bound`: end to end over the slower of the two stages alone, as if each had the machine
  to itself. On few cores, where both stages want all of them, no program can reach 1.
- `ratio_to_shared_bound`: end to end over what is possible when both stages share the cores, the
  times of both added.
- `ratio_to_rclip`: the program's own choice of precision over `rclip` (from PyPI, in the
  environment of `--rclip`), which indexes the same photos with random weights of the architecture
  it uses, ViT-B-32-256, on the same number of threads; Photolib uses that one too there.

The main figures are with float32; those of the precision that the program chooses by itself on
this machine follow under `chosen_`. `cpu_ms_per_photo` is processor time of all processes, which
a busy machine disturbs less. `memory_mb` is the largest resident size of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import against_rclip

if TYPE_CHECKING:
    from photolib.embedding.encoder import Encoder
    from photolib.library import Library

WIDTH, HEIGHT = 4032, 3024
DISTINCT = 12
BATCH = 32


def make_photos(folder: Path, count: int) -> None:
    """`count` JPEGs; the pixels repeat after a dozen, the photos never do."""
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
        data = numbered(originals[number % len(originals)], number)
        (folder / f"IMG_{number:04}.jpg").write_bytes(data)


def numbered(jpeg: bytes, number: int) -> bytes:
    """With an Adobe segment (YCbCr) whose flags are the number: the same pixels, another photo,
    as colour belongs to what a photo shows."""
    adobe = b"Adobe\x00\x64" + number.to_bytes(4, "big") + b"\x01"
    return jpeg[:2] + b"\xff\xee" + (len(adobe) + 2).to_bytes(2, "big") + adobe + jpeg[2:]


def import_vit(work: Path, arch: str = "ViT-B-32") -> None:
    """`arch` with random weights, through the program's own import."""
    from photolib.embedding.torchvision_ops import ensure_torchvision_ops

    ensure_torchvision_ops()
    import open_clip
    import torch
    from safetensors.torch import save_file

    from photolib.embedding.cards import CardRegistry
    from photolib.paths import models_dir

    torch.manual_seed(0)
    model = open_clip.create_model(arch, pretrained=None)
    checkpoint = work / "vit.safetensors"
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, checkpoint)
    CardRegistry(models_dir()).import_checkpoint(checkpoint, arch=arch, name=f"bench-{arch}")
    checkpoint.unlink()


def cpu_seconds() -> float:
    return sum(os.times()[:4])


def decode_alone(library: Library, photos: Path, thumbs: Path) -> float:
    """Photos a second that the decode workers bring to the model's size, thumbnails written."""
    from photolib.ingest.decode_pool import DecodePool
    from photolib.types import DecodedPhoto, PendingPhoto, PhotoState

    files = sorted(photos.glob("*.jpg"))
    wanted = [PendingPhoto(n, path, PhotoState.NEW) for n, path in enumerate(files)]
    start = time.perf_counter()
    with DecodePool(library._choice.space.card.preprocess, thumbs) as pool:
        done = [outcome for _, outcome in pool.decode(wanted)]
    assert all(isinstance(outcome, DecodedPhoto) for outcome in done)
    return len(files) / (time.perf_counter() - start)


def encode_alone(encoder: Encoder, count: int) -> float:
    size = encoder.preprocess.size
    pixels = np.random.default_rng(1).integers(0, 255, (BATCH, size, size, 3), dtype=np.uint8)
    encoder.encode_images(pixels)
    batches = max(1, count // BATCH)
    start = time.perf_counter()
    for _ in range(batches):
        encoder.encode_images(pixels)
    return batches * BATCH / (time.perf_counter() - start)


def measure(work: Path, photos: Path, count: int, rounds: int, precision: str) -> dict[str, Any]:
    from photolib.library import Library
    from photolib.settings import Settings

    bare, decoded, whole, cpu = [], [], [], []
    used = ""
    for number in range(rounds):
        directory = work / f"library-{precision}-{number}"
        library = Library.open(directory, settings=Settings(precision=precision))
        library.embedders.use("bench-ViT-B-32")
        library.add_folder(photos)
        encoder = library._choice.space.encoder()
        used = encoder.dtype
        bare.append(encode_alone(encoder, count))
        decoded.append(decode_alone(library, photos, work / "thumbs"))
        start, before = time.perf_counter(), cpu_seconds()
        summary = library.index_now()
        whole.append(summary.embedded / (time.perf_counter() - start))
        cpu.append((cpu_seconds() - before) / count)
        assert summary.embedded == count, summary
        library.close()
        shutil.rmtree(directory)
        shutil.rmtree(work / "thumbs")
    stages = list(zip(whole, bare, decoded, strict=True))
    return {
        "dtype": used,
        "photos_per_s": round(statistics.median(whole), 2),
        "encoder_photos_per_s": round(statistics.median(bare), 2),
        "decode_photos_per_s": round(statistics.median(decoded), 2),
        "ratio_to_encoder": round(statistics.median(w / e for w, e, _ in stages), 3),
        "ratio_to_bound": round(statistics.median(w / min(e, d) for w, e, d in stages), 3),
        "ratio_to_shared_bound": round(
            statistics.median(w * (1 / e + 1 / d) for w, e, d in stages), 3
        ),
        "cpu_ms_per_photo": round(1000 * statistics.median(cpu), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer photos and rounds")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--photos", type=int)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--rclip", type=Path, help="the Python of an environment with rclip")
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
        rclip = None
        if options.rclip:
            import_vit(work, against_rclip.ARCH)
            rclip = against_rclip.measure(work, work / "photos", count, rounds, options.rclip)
    figures = {
        "benchmark": "indexing",
        "baseline": "the same encoder alone on ready tensors, same process and threads",
        "photos": count,
        "rounds": rounds,
        "megapixels": round(WIDTH * HEIGHT / 1e6, 1),
        **exact,
        **{f"chosen_{key}": value for key, value in chosen.items()},
        "ratio_to_rclip": None,
        **(rclip or {}),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    if options.json:
        print(json.dumps(figures))
        return
    for prefix, name in (("", "float32"), ("chosen_", "chosen by the program")):
        print(
            f"{name} ({figures[prefix + 'dtype']}): {figures[prefix + 'photos_per_s']:.1f} "
            f"photos/s end to end, encoder alone {figures[prefix + 'encoder_photos_per_s']:.1f}, "
            f"ratio {figures[prefix + 'ratio_to_encoder']:.2f}, of the bound "
            f"{figures[prefix + 'ratio_to_bound']:.2f}, of the bound with shared cores "
            f"{figures[prefix + 'ratio_to_shared_bound']:.2f}"
        )
    if rclip:
        print(f"over rclip: {figures['ratio_to_rclip']:.2f}")


if __name__ == "__main__":
    main()
