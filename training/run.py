"""Train the starter model from beginning to end.

    python -m training.run --minutes 120 --corpus ../shared/corpus --run build/starter --device auto

Every stage keeps what it has done in the run directory, so the same command goes on after a break.
"""

from __future__ import annotations

import argparse
import json
import logging
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from training import wordnet
from training.config import Config, load_config
from training.data import Photo, read_index, read_shards
from training.devices import ensure_torchvision, pick_device, pick_dtype

log = logging.getLogger(__name__)


def text_stage(
    config: Config,
    photos: list[Photo],
    run: Path,
    words: Path,
    minutes: float,
    device: torch.device,
) -> nn.Module:
    """Teacher vectors, the joint space, and the distilled text tower."""
    from training.image_tower import imagenet_names
    from training.model import build_clip, model_config
    from training.teacher import Space, Teacher
    from training.text_bank import encode_bank, fit_space, load_bank, token_strings
    from training.text_corpus import build
    from training.train_text import train_text

    dtype = pick_dtype(device)
    if not (run / "tokens.npy").exists():
        strings = [text or "." for text in token_strings()]
        np.save(run / "tokens.npy", Teacher(device, dtype).encode(strings))
    corpus = build(photos, imagenet_names(), words, config.composed, config.seed)
    deadline = time.monotonic() + minutes * config.share["teacher"] * 60
    encode_bank(corpus, run / "bank", device, dtype, deadline)
    bank = load_bank(run / "bank")
    if not (run / "space.npz").exists():
        fit_space(bank, config.dim).save(run / "space.npz")
    clip = build_clip(model_config(config.dim, config.layers, config.projection)).to(device)
    train_text(
        clip,
        bank,
        Space.load(run / "space.npz"),
        np.load(run / "tokens.npy"),
        run,
        minutes * config.share["text"],
        device,
        dtype,
        config.seed,
        **config.text,
    )
    return clip.eval()


def image_stages(
    config: Config,
    clip: nn.Module,
    photos: list[Photo],
    corpus: Path,
    run: Path,
    words: Path,
    minutes: float,
    device: torch.device,
) -> None:
    """Frozen features, then the upper half unfrozen; both exports and the calibration."""
    from training.calibrate import calibration, neutral_prompts
    from training.data import vocabulary
    from training.export import export
    from training.features import extract, open_maps
    from training.image_tower import imagenet_names, load_eye
    from training.joint import train_joint
    from training.model import encode_texts, model_config
    from training.relations import related_words
    from training.schedule import CsvLog
    from training.targets import PhotoLoss, TextTable
    from training.teacher import Space, Teacher
    from training.train_image import read_pooled, train_head

    dtype = pick_dtype(device)
    views = config.features["views"]
    encoded = read_shards(corpus)
    for view in views:
        extract(photos, encoded, run, view, device, dtype, config.features["least_area"])
    pooled = read_pooled(run)
    maps = [np.array(open_maps(run / f"maps-{view}.bf16", len(photos), "r")) for view in views]
    eye = load_eye().to(device)
    clip.visual.trunk.load_state_dict(
        {k: v for k, v in eye.state_dict().items() if not k.startswith("classifier")}, strict=False
    )
    table = TextTable(photos, imagenet_names(), related_words(vocabulary(photos), words))
    vectors = Space.load(run / "space.npz").project(Teacher(device, dtype).encode(table.texts))
    loss_of = PhotoLoss(table, torch.from_numpy(vectors), photos, config.loss, device)
    classifier = (eye.classifier.weight.detach(), eye.classifier.bias.detach())
    head = clip.visual.head
    head_minutes = minutes * config.share["image"]
    scale = train_head(
        head, loss_of, pooled, photos, classifier,
        device=device, report=CsvLog(run / "head.csv"), minutes=head_minutes, seed=config.seed,
        **config.head,
    )  # fmt: skip
    settings = model_config(config.dim, config.layers, config.projection)
    with torch.no_grad():
        clip.logit_scale.fill_(float(scale.log()))
    export(clip, settings, run / "frozen")
    scale = train_joint(
        eye, head, scale, loss_of, maps, pooled, photos, run,
        minutes * config.share["joint"], device, dtype, config.joint, config.seed,
    )  # fmt: skip
    clip.visual.trunk.load_state_dict(
        {k: v for k, v in eye.state_dict().items() if not k.startswith("classifier")}, strict=False
    )
    with torch.no_grad():
        clip.logit_scale.fill_(float(scale.log()))
    export(clip, settings, run / "starter")

    from training.evaluate import encode_photos

    dev = [photo for photo in photos if photo.split == "dev"]
    labels = vocabulary(photos)
    figures = calibration(
        encode_photos(clip.eval(), dev, encoded),
        dev,
        labels,
        encode_texts(clip, labels).numpy(),
        encode_texts(clip, neutral_prompts()).numpy(),
        float(scale),
    )
    path = run / "starter" / "calibration.json"
    path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=120.0)
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--wordnet", type=Path, default=wordnet.DEFAULT_FOLDER)
    parser.add_argument("--run", type=Path, default=Path("build/starter"))
    parser.add_argument("--config", type=Path)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    ensure_torchvision()
    config = load_config(args.config)
    torch.manual_seed(config.seed)
    torch.set_num_threads(args.threads)
    device = pick_device(args.device)
    args.run.mkdir(parents=True, exist_ok=True)
    photos = read_index(args.corpus)
    clip = text_stage(config, photos, args.run, args.wordnet, args.minutes, device)
    image_stages(config, clip, photos, args.corpus, args.run, args.wordnet, args.minutes, device)

    from training.plot import plot

    plot(args.run)
    log.info("exported to %s", args.run / "starter")


if __name__ == "__main__":
    main()
