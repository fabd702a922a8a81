"""Train the starter model from beginning to end.

    python -m training.run --minutes 120 --corpus ../shared/corpus --run build/starter --device auto

Every stage keeps what it has done in the run directory, so the same command goes on after a break.
`--only text`, `--only features` and then `--only image` do the slow parts that need nothing of each
other, to run them side by side; the whole command afterwards takes them as done. `--only settle`
repeats the last stage alone, on the towers of `--earlier`.
"""

from __future__ import annotations

import argparse
import json
import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from training import wordnet
from training.config import Config, load_config
from training.data import Photo, read_index, read_shards, thinned, vocabulary
from training.devices import ensure_torchvision, pick_device, pick_dtype
from training.model import build_clip, model_config

if TYPE_CHECKING:
    from training.targets import TextTable
    from training.train_text import TextData

log = logging.getLogger(__name__)


def text_stage(
    config: Config,
    photos: list[Photo],
    run: Path,
    words: Path,
    minutes: float,
    device: torch.device,
    earlier: Path | None = None,
    finished: bool = False,
) -> tuple[nn.Module, TextData]:
    """Teacher vectors, the joint space, the distilled text tower and what it was distilled from.

    With `finished` the tower is the one of `earlier` and stays as it is.
    """
    from training.image_tower import imagenet_names
    from training.retrofit import defined, definitions, label_links, retrofit
    from training.take_over import take_over
    from training.teacher import Space, Teacher
    from training.text_bank import encode_bank, fit_space, load_bank, token_strings
    from training.text_corpus import build
    from training.train_text import TextData, start_tokens, train_text

    dtype = pick_dtype(device)
    if not (run / "tokens.npy").exists():
        strings = [text or "." for text in token_strings()]
        np.save(run / "tokens.npy", Teacher(device, dtype).encode(strings))
    corpus = build(photos, imagenet_names(), words, config.composed, config.glosses, config.seed)
    deadline = time.monotonic() + minutes * config.share["teacher"] * 60
    encode_bank(corpus, run / "bank", device, dtype, deadline)
    bank = load_bank(run / "bank")
    if earlier is not None:
        take_over(earlier, bank, run)
    if not (run / "space.npz").exists():
        fit_space(bank, config.dim).save(run / "space.npz")
    space = Space.load(run / "space.npz")
    vectors = space.project(bank.vectors)
    glosses = definitions([bank.texts[row] for row in bank.rows("nouns")], words)
    if not (run / "definitions.npy").exists():
        np.save(run / "definitions.npy", Teacher(device, dtype).encode(list(glosses.values())))
    told = dict(zip(glosses, space.project(np.load(run / "definitions.npy")), strict=True))
    vectors = defined(bank.texts, vectors, told, config.define)
    nouns = [bank.texts[row] for kind in ("nouns", "rare") for row in bank.rows(kind)]
    links = label_links(nouns, vocabulary(photos), words)
    targets = retrofit(bank.texts, vectors, links, config.pull)
    data = TextData(bank, targets, config.seed, frozenset(links))
    clip = build_clip(model_config(config.dim, config.layers, config.projection)).to(device)
    start_tokens(clip, np.load(run / "tokens.npy"), space)
    own = 0.0 if finished else minutes * config.share["text"]
    train_text(clip, data, run, own, device, dtype, config.seed, **config.text)
    return clip.eval(), data


def text_table(photos: list[Photo], encoded: dict[str, bytes], run: Path, words: Path) -> TextTable:
    """Everything photos are compared with: labels, class names, relatives, captions, colours."""
    from training.captions import composed_captions
    from training.colours import rivals
    from training.image_tower import imagenet_names
    from training.relations import related_words
    from training.targets import TextTable

    path = run / "captions.json"
    if not path.exists():
        path.write_text(json.dumps(composed_captions(photos, encoded)), encoding="utf-8")
    composed = json.loads(path.read_text(encoding="utf-8"))
    others = dict.fromkeys(r for photo in composed for text in photo for r in rivals(text))
    related = related_words(vocabulary(photos), words)
    return TextTable(photos, imagenet_names(), related, composed, list(others))


def features_stage(
    config: Config, photos: list[Photo], encoded: dict[str, bytes], run: Path, device: torch.device
) -> None:
    """What the frozen lower half of the eye sees of every photo, in every view."""
    from training.features import extract

    for view in config.features["views"]:
        least = config.features["least_area"]
        extract(photos, encoded, run, view, device, pick_dtype(device), least)


def image_stages(
    config: Config,
    clip: nn.Module,
    bank: TextData | None,
    photos: list[Photo],
    encoded: dict[str, bytes],
    run: Path,
    words: Path,
    minutes: float,
    device: torch.device,
) -> None:
    """Frozen features, the upper half unfrozen, both towers, then words; an export after each.

    Without a `bank` the text tower is still being trained elsewhere: the last stage is left out.
    """
    from training.export import export
    from training.features import open_maps
    from training.image_tower import load_eye
    from training.joint import train_joint
    from training.schedule import CsvLog, load_checkpoint, save_checkpoint
    from training.targets import PhotoLoss
    from training.teacher import Space, Teacher
    from training.together import train_together
    from training.train_image import read_pooled, train_head

    dtype = pick_dtype(device)
    pooled = read_pooled(run)
    views = config.features["views"]
    maps = [open_maps(run / f"maps-{view}.bf16", len(photos), "r") for view in views]
    eye = load_eye().to(device)
    settings = model_config(config.dim, config.layers, config.projection)

    def keep(name: str, scale: float) -> None:
        trunk = {k: v for k, v in eye.state_dict().items() if not k.startswith("classifier")}
        clip.visual.trunk.load_state_dict(trunk, strict=False)
        with torch.no_grad():
            clip.logit_scale.fill_(float(np.log(scale)))
        export(clip, settings, run / name)

    table = text_table(photos, encoded, run, words)
    vectors = Space.load(run / "space.npz").project(Teacher(device, dtype).encode(table.texts))
    loss_of = PhotoLoss(table, torch.from_numpy(vectors), photos, config.loss, device)
    classifier = (eye.classifier.weight.detach(), eye.classifier.bias.detach())
    head = clip.visual.head
    state = load_checkpoint(run / "head.pt")
    if state is None:
        scale = train_head(
            head, loss_of, pooled, photos, classifier, device=device,
            report=CsvLog(run / "head.csv"), minutes=minutes * config.share["image"],
            seed=config.seed, **config.head,
        )  # fmt: skip
        save_checkpoint(run / "head.pt", {"head": head.state_dict(), "scale": scale})
    else:
        head.load_state_dict(state["head"])
        scale = state["scale"].to(device)
    keep("frozen", float(scale))
    scale = train_joint(
        eye, head, scale, loss_of, maps, pooled, photos, run,
        minutes * config.share["joint"], device, dtype, config.joint, config.seed,
    )  # fmt: skip
    keep("unfrozen", float(scale))
    if bank is None:
        return
    train_together(
        eye, clip, scale.detach(), loss_of, table, bank, maps[0], pooled[0], photos, run,
        minutes * config.share["together"], device, dtype, config.together, config.seed,
    )  # fmt: skip
    keep("together", float(scale))
    settle_stage(config, clip, bank, photos, run, minutes, device)


def settle_stage(
    config: Config,
    clip: nn.Module,
    bank: TextData,
    photos: list[Photo],
    run: Path,
    minutes: float,
    device: torch.device,
) -> None:
    """Words drawn to the labels of the finished model, and the final export."""
    from training.export import export
    from training.settle import settle

    labels, own = vocabulary(photos), minutes * config.share["settle"]
    settle(clip, bank, labels, run, own, device, pick_dtype(device), config.settle, config.seed)
    export(clip, model_config(config.dim, config.layers, config.projection), run / "starter")


def write_calibration(
    run: Path, photos: list[Photo], encoded: dict[str, bytes], device: torch.device
) -> None:
    """calibration.json of the finished export, from the dev photos."""
    from training.calibrate import calibration, neutral_prompts
    from training.evaluate import encode_photos
    from training.export import load_export
    from training.model import encode_texts

    clip = load_export(run / "starter", device)
    dev = [photo for photo in photos if photo.split == "dev"]
    labels = vocabulary(photos)
    figures = calibration(
        encode_photos(clip, dev, encoded),
        dev,
        labels,
        encode_texts(clip, labels).numpy(),
        encode_texts(clip, neutral_prompts()).numpy(),
        float(clip.logit_scale.detach().exp()),
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
    parser.add_argument("--only", choices=("text", "features", "image", "settle"))
    parser.add_argument("--earlier", type=Path, help="an export whose text tower to go on from")
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    ensure_torchvision()
    config = load_config(args.config)
    torch.manual_seed(config.seed)
    torch.set_num_threads(args.threads)
    device = pick_device(args.device)
    args.run.mkdir(parents=True, exist_ok=True)
    everything = read_index(args.corpus)
    photos = thinned(everything, config.kept)
    encoded = read_shards(args.corpus) if args.only != "text" else {}
    if args.only in (None, "features", "image"):
        features_stage(config, photos, encoded, args.run, device)
    if args.only == "features":
        return
    minutes = args.minutes
    if args.only == "image":
        blank = build_clip(model_config(config.dim, config.layers, config.projection)).to(device)
        image_stages(config, blank, None, photos, encoded, args.run, args.wordnet, minutes, device)
        return
    if args.only == "settle":
        from training.export import load_export

        finished = load_export(args.earlier or args.run / "together", device).float()
        _, bank = text_stage(
            config, everything, args.run, args.wordnet, minutes, device, args.earlier, True
        )
        settle_stage(config, finished, bank, everything, args.run, minutes, device)
        write_calibration(args.run, photos, encoded, device)
        return
    clip, bank = text_stage(
        config, everything, args.run, args.wordnet, minutes, device, args.earlier
    )
    if args.only == "text":
        return
    image_stages(config, clip, bank, photos, encoded, args.run, args.wordnet, minutes, device)
    write_calibration(args.run, photos, encoded, device)

    from training.plot import plot

    plot(args.run)
    log.info("exported to %s", args.run / "starter")


if __name__ == "__main__":
    main()
