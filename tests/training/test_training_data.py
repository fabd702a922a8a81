"""Index and shards, on a corpus of three tiny photos made here."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.data import Photo, decode, random_box, read_index, read_shards, vocabulary
from training.targets import TextTable, photo_weights
from training.weaknesses import NAMES, naming


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = [
        "name,source,split,label,caption",
        "a.webp,made,train,puppy;dog,a small dog|a puppy",
        "b.webp,made,val,cat,",
        "c.webp,made,train,dog,",
    ]
    (tmp_path / "index.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    for number, names in enumerate((["a.webp", "b.webp"], ["c.webp"])):
        with tarfile.open(tmp_path / f"shard-{number:03d}.tar", "w") as tar:
            for name in names:
                buffer = io.BytesIO()
                Image.new("RGB", (40, 20), (200, 10, 10)).save(buffer, "WEBP")
                info = tarfile.TarInfo(name)
                info.size = buffer.tell()
                buffer.seek(0)
                tar.addfile(info, buffer)
    return tmp_path


def test_index_splits_labels_and_captions(corpus: Path) -> None:
    first, second, _ = read_index(corpus)
    assert first.labels == ("puppy", "dog")
    assert first.captions == ("a small dog", "a puppy")
    assert second.split == "val"
    assert second.captions == ()


def test_dev_is_cut_out_of_train_and_val_stays(tmp_path: Path) -> None:
    lines = [f"{n}.webp,made,{'val' if n % 10 == 0 else 'train'},x," for n in range(2000)]
    text = "\n".join(["name,source,split,label,caption", *lines])
    (tmp_path / "index.csv").write_text(text, encoding="utf-8")
    photos = read_index(tmp_path)
    splits = [photo.split for photo in photos]
    assert all((splits[n] == "val") == (n % 10 == 0) for n in range(2000))
    assert 20 < splits.count("dev") < 100
    assert splits == [photo.split for photo in read_index(tmp_path)]


def test_shards_are_read_whole_or_by_name(corpus: Path) -> None:
    assert set(read_shards(corpus)) == {"a.webp", "b.webp", "c.webp"}
    assert set(read_shards(corpus, ["c.webp"])) == {"c.webp"}


def test_decode_squashes_to_a_square(corpus: Path) -> None:
    pixels = decode(read_shards(corpus, ["a.webp"])["a.webp"], 16, (0.0, 0.0, 0.5, 1.0))
    assert pixels.shape == (16, 16, 3)
    assert pixels.dtype == np.uint8
    assert abs(int(pixels[8, 8, 0]) - 200) < 10


def test_random_boxes_lie_inside_and_are_large_enough() -> None:
    rng = np.random.default_rng(0)
    for _ in range(200):
        left, top, right, bottom = random_box(rng, 0.35)
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1
        assert (right - left) * (bottom - top) > 0.25


def test_vocabulary_and_targets_come_from_train_alone() -> None:
    photos = [
        Photo("a", "made", "train", ("puppy", "dog"), ("a small dog",)),
        Photo("b", "made", "val", ("cat",), ("a cat",)),
        Photo("c", "made", "dev", ("dog",), ("hidden",)),
    ]
    assert vocabulary(photos) == ["puppy", "dog"]
    table = TextTable(photos, ["tabby"])
    assert table.texts == ["puppy", "dog", "tabby", "a small dog"]
    assert table.caption_rows(photos[0]) == [3]
    assert table.label_rows(photos[1]) == []
    assert photo_weights(photos).tolist() == [1.0, 0.0, 0.0]


def test_names_are_judged_by_whether_anybody_is_shown() -> None:
    photos = [Photo(f"{n}.webp", "made", "val", ("old man",), ()) for n in range(10)]
    photos += [Photo(f"{n}.webp", "made", "val", ("woman's hat",), ()) for n in range(10, 40)]
    seen = np.repeat(np.eye(2, dtype=np.float32), [10, 30], axis=0)
    people = np.tile(np.array([[1.0, 0.0]], np.float32), (len(NAMES), 1))
    assert naming(photos, seen, lambda _: people) == (1.0, 0.25)
    assert naming(photos, seen, lambda _: people[:, ::-1]) == (0.0, 0.25)
