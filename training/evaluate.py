"""Measure an exported model on the val part, which no training step has seen.

    python -m training.evaluate --model resources/models/starter --corpus ../shared/corpus \
        --run RUN_DIR --out RUN_DIR/evaluation.json

Writes the figures as JSON and prints the markdown table of the model card. `--run` adds the rows
for ConSE and for the frozen-feature stage, when that run directory holds them.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from training.colours import coloured_captions, rivals
from training.config import load_config
from training.data import Photo, decode, read_index, read_shards, thinned, vocabulary
from training.devices import ensure_torchvision
from training.metrics import (
    frequent_labels,
    label_truth,
    precision_at,
    ranks,
    recalls,
    relevance,
    top_k,
)
from training.text_corpus import article
from training.weaknesses import NAMES, counting, naming, reading

HERE = Path(__file__).parent
ALL = ("train", "dev", "val")
FINE_SOURCES = ("Oxford 102 Flowers (part)", "ImageNet-mini (part)", "FFML food")

STAGES = {
    "together": "before the last stage",
    "unfrozen": "before both towers moved",
    "frozen": "frozen features",
}
"""Exports of a run beside the final one, and how the table calls them."""

Encoder = Callable[[list[str]], np.ndarray]


@dataclass(frozen=True)
class Subject:
    """A model under test: unit vectors of the val photos and a way to encode texts."""

    name: str
    images: np.ndarray
    texts: Encoder
    extra: dict[str, float] = field(default_factory=dict)


def encode_pixels(clip: nn.Module, pixels: np.ndarray) -> np.ndarray:
    """Unit vectors of uint8 photos of the exported size."""
    from training.image_tower import normalise

    with torch.inference_mode():
        x = normalise(torch.from_numpy(pixels).to(clip.logit_scale.device))
        return clip.encode_image(x, normalize=True).float().cpu().numpy()


def encode_photos(
    clip: nn.Module, photos: Sequence[Photo], encoded: dict[str, bytes]
) -> np.ndarray:
    """Unit vectors through the exported preprocessing (squash to 224, mean and deviation)."""
    from training.image_tower import IMAGE_SIZE

    parts: list[np.ndarray] = []
    for start in range(0, len(photos), 32):
        chosen = photos[start : start + 32]
        pixels = np.stack([decode(encoded[photo.name], IMAGE_SIZE) for photo in chosen])
        parts.append(encode_pixels(clip, pixels))
    return np.concatenate(parts)


def zero_shot(subject: Subject, photos: Sequence[Photo], labels: list[str]) -> dict[str, float]:
    vectors = subject.texts(labels)
    truth = label_truth(photos, labels)
    figures = {f"zero-shot top-{k}": top_k(subject.images, vectors, truth, k) for k in (1, 5)}
    exact = [
        {labels.index(photo.labels[0])} if photo.labels[0] in labels else set() for photo in photos
    ]
    figures["exact label top-5"] = top_k(subject.images, vectors, exact, 5)
    return figures


def text_to_photo(subject: Subject, photos: Sequence[Photo]) -> dict[str, float]:
    labels = frequent_labels(photos)
    found = precision_at(subject.images, subject.texts(labels), relevance(photos, labels))
    return {"precision@10": float(found.mean()), "labels with 10 val photos": len(labels)}


def synonyms(subject: Subject, photos: Sequence[Photo]) -> dict[str, float]:
    """Precision for words in no label, and what share of their labels' own precision that is."""
    words = tomllib.loads((HERE / "synonyms.toml").read_text(encoding="utf-8"))
    own, label = [], []
    for word, covered in words.items():
        relevant = np.array([[bool(set(covered) & set(p.labels)) for p in photos]])
        k = min(10, int(relevant.sum()))
        if k == 0:
            continue
        queries = subject.texts([word, *covered])
        found = precision_at(subject.images, queries, np.repeat(relevant, len(queries), axis=0), k)
        own.append(found[0])
        label.append(found[1:].mean())
    return {
        "synonym precision": float(np.mean(own)),
        "label precision for the same": float(np.mean(label)),
        "synonyms keep": float(np.mean(own) / max(1e-6, float(np.mean(label)))),
    }


def captions(subject: Subject, photos: Sequence[Photo]) -> dict[str, float]:
    """200 captions written for val photos: recall among those 200 and among the whole val part."""
    told = json.loads((HERE / "val_captions.json").read_text(encoding="utf-8"))
    place = {photo.name: row for row, photo in enumerate(photos)}
    rows = [place[name] for name in told if name in place]
    texts = subject.texts([told[photos[row].name] for row in rows])
    figures = recalls(ranks(subject.images[rows], texts, range(len(rows))))
    result = {f"captions {name}": value for name, value in figures.items()}
    wide = recalls(ranks(subject.images, texts, rows))
    result["captions recall@10 among all val"] = wide["recall@10"]
    return result


def weaknesses(subject: Subject, photos: Sequence[Photo]) -> dict[str, float]:
    """What a starter cannot do, in figures: fine species, other languages, people's names."""
    labels = vocabulary(photos, ALL)
    result: dict[str, float] = {}
    for source in FINE_SOURCES:
        rows = [i for i, p in enumerate(photos) if p.source == source]
        exact = sorted({p.labels[0] for p in photos if p.source == source})
        part = [photos[i] for i in rows]
        if part:
            found = top_k(subject.images[rows], subject.texts(exact), label_truth(part, exact), 1)
            result[f"fine-grained top-1, {source} ({len(exact)} classes)"] = found
    foreign = tomllib.loads((HERE / "foreign.toml").read_text(encoding="utf-8"))
    for language, words in foreign.items():
        known = [english for english in words if english in labels]
        relevant = relevance(photos, known)
        found = precision_at(
            subject.images, subject.texts([words[english] for english in known]), relevant
        )
        result[f"{language} precision@10 ({len(known)} words)"] = float(found.mean())
    english = [word for word in next(iter(foreign.values())) if word in labels]
    found = precision_at(subject.images, subject.texts(english), relevance(photos, english))
    result["English precision@10, the same words"] = float(found.mean())
    people, chance = naming(photos, subject.images, subject.texts)
    result[f"anybody in the first ten for {len(NAMES)} people's names (chance {chance:.2f})"] = (
        people
    )
    return result


def colours(
    subject: Subject, photos: Sequence[Photo], encoded: dict[str, bytes]
) -> dict[str, float]:
    """How often the colour read off the pixels is the best of eleven for the photo's label."""
    right = []
    for row, said in enumerate(coloured_captions(photos, encoded, "val")):
        for text in map(article, said):
            others = rivals(text)
            if others:
                scores = subject.texts([text, *others]) @ subject.images[row]
                right.append(int(scores.argmax()) == 0)
    return {f"colour of {len(right)} things (chance 0.09)": float(np.mean(right))}


def measure(
    subject: Subject, photos: Sequence[Photo], labels: list[str], encoded: dict[str, bytes]
) -> dict[str, float]:
    return {
        **zero_shot(subject, photos, labels),
        **text_to_photo(subject, photos),
        **synonyms(subject, photos),
        **captions(subject, photos),
        **colours(subject, photos, encoded),
        **weaknesses(subject, photos),
        **subject.extra,
    }


def table(results: dict[str, dict[str, float]]) -> str:
    """Markdown: one row a figure, one column a model."""
    names = list(results)
    rows = [f"| figure | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    for figure in results[names[0]]:
        cells = [results[name].get(figure) for name in names]
        shown = ["" if c is None else f"{c:.3f}" if c < 5 and c % 1 else f"{c:g}" for c in cells]
        rows.append(f"| {figure} | {' | '.join(shown)} |")
    return "\n".join(rows)


def subjects(
    args: argparse.Namespace,
    photos: list[Photo],
    index: list[Photo],
    encoded: dict[str, bytes],
) -> list[Subject]:
    from training.export import load_export
    from training.int8 import int8_copy
    from training.model import encode_texts

    found: list[Subject] = []
    folders = {"starter": args.model}
    for name, title in STAGES.items() if args.run is not None else ():
        if (args.run / name / "model.safetensors").exists():
            folders[title] = args.run / name
    clips = {title: load_export(folder, args.device) for title, folder in folders.items()}
    small, size = int8_copy(clips["starter"])
    clips[f"int8 ({size / 1e6:.1f} MB)"] = small
    for name, clip in clips.items():

        def texts(lines: list[str], clip: nn.Module = clip) -> np.ndarray:
            return encode_texts(clip, lines).numpy()

        def images(pixels: np.ndarray, clip: nn.Module = clip) -> np.ndarray:
            return encode_pixels(clip, pixels)

        extra = {
            "counting one to four (chance 0.25)": counting(photos, encoded, images, texts),
            "reading one of 20 words (chance 0.05)": reading(images, texts),
        }
        found.append(Subject(name, encode_photos(clip, photos, encoded), texts, extra))
    if args.run is not None and (args.run / "pooled-whole.npy").exists():
        from training.baselines import Conse

        pooled = np.load(args.run / "pooled-whole.npy", mmap_mode="r")
        used = thinned(index, load_config().kept)
        rows = [row for row, photo in enumerate(used) if photo.split == "val"]
        baseline = Conse(args.run)
        found.append(Subject("ConSE", baseline.images(pooled[rows]), baseline.texts))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("resources/models/starter"))
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--run", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--no-speed", action="store_true", help="leave out the speed comparison")
    args = parser.parse_args()
    ensure_torchvision()
    index = read_index(args.corpus)
    photos = [photo for photo in index if photo.split == "val"]
    labels = vocabulary(index, ALL)
    encoded = read_shards(args.corpus, {photo.name for photo in photos})
    results: dict[str, Any] = {
        subject.name: measure(subject, photos, labels, encoded)
        for subject in subjects(args, photos, index, encoded)
    }
    text = table(results)
    if not args.no_speed:
        from training.speed import speed, speed_table

        results["speed"] = speed(args.model)
        text += "\n\n" + speed_table(results["speed"])
    print(text)
    if args.out is not None:
        args.out.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
        args.out.with_suffix(".md").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
