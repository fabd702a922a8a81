"""What photos are said to show: colours from pixels, told captions, words drawn to labels."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from training.captions import composed_captions, told_captions
from training.colours import NAMES, colour_map, is_grayscale, main_colour, rivals
from training.data import Photo, thinned
from training.features import varied
from training.model import build_clip, encode_texts, model_config
from training.retrofit import defined, definitions, label_links, retrofit
from training.settle import SettleSettings, settle, settled
from training.take_over import find_space
from training.targets import LossWeights, PhotoLoss, TextTable
from training.text_bank import Bank
from training.together import BatchTexts, contrast
from training.train_text import TextData


def _photo(colour: tuple[int, int, int], around: tuple[int, int, int]) -> bytes:
    page = Image.new("RGB", (96, 96), around)
    page.paste(Image.new("RGB", (60, 60), colour), (18, 18))
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ((220, 20, 25), "red"),
        ((250, 140, 20), "orange"),
        ((245, 225, 30), "yellow"),
        ((30, 160, 50), "green"),
        ((30, 70, 210), "blue"),
        ((130, 50, 190), "purple"),
        ((250, 150, 190), "pink"),
        ((110, 70, 35), "brown"),
        ((10, 10, 12), "black"),
        ((250, 250, 250), "white"),
        ((128, 128, 128), "gray"),
    ],
)
def test_colours_have_their_names(rgb: tuple[int, int, int], name: str) -> None:
    assert NAMES[int(colour_map(np.array([[rgb]], np.uint8))[0, 0])] == name


def test_the_middle_gives_the_colour_and_surroundings_are_left_out() -> None:
    page = np.full((32, 32, 3), (30, 160, 50), np.uint8)
    page[8:24, 8:24] = (220, 20, 25)
    assert main_colour(page, frozenset(("green",))) == "red"
    assert main_colour(np.full((32, 32, 3), (30, 160, 50), np.uint8), frozenset(("green",))) is None


def test_grayscale_is_seen() -> None:
    ramp = np.linspace(0, 255, 32 * 32).reshape(32, 32, 1).astype(np.uint8)
    assert is_grayscale(np.repeat(ramp, 3, axis=2))
    assert not is_grayscale(np.full((32, 32, 3), (200, 90, 90), np.uint8))


def test_only_train_photos_get_captions() -> None:
    red, gray = _photo((220, 20, 25), (30, 160, 50)), _photo((90, 90, 90), (200, 200, 200))
    photos = [
        Photo("a", "made", "train", ("rose", "flower"), ()),
        Photo("b", "made", "val", ("rose", "flower"), ()),
        Photo("c", "made", "train", ("lighthouse",), ()),
    ]
    found = composed_captions(photos, {"a": red, "b": red, "c": gray})
    assert {"a red rose", "a red flower"} <= set(found[0])
    assert "a flower in a garden" in found[0]
    assert found[1] == ()
    assert found[2] == ("a black and white photo of a lighthouse",)


def test_rivals_differ_in_the_colour_alone() -> None:
    assert "a blue flower" in rivals("a red flower")
    assert "an orange flower" in rivals("a red flower")
    assert "a red flower" not in rivals("a red flower")
    assert rivals("a dog on the grass") == ()


def test_told_captions_are_sentences_about_labels() -> None:
    told = told_captions()
    assert len(told) > 150
    assert all(1 < len(text.split()) < 20 for texts in told.values() for text in texts)


def test_rivals_stay_negatives_although_they_are_near() -> None:
    photos = [Photo("a", "made", "train", ("flower",), ())]
    table = TextTable(photos, ["tench"], {}, [("a red flower",)], ["a blue flower"])
    assert table.texts == ["flower", "tench", "a red flower", "a blue flower"]
    vectors = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.98, 0.2], [0.98, -0.2]])
    loss = PhotoLoss(table, vectors, photos, LossWeights(), torch.device("cpu"))
    _, captions, allowed = loss._positives([0])
    assert captions.tolist() == [[0.0, 0.0, LossWeights().composed, 0.0]]
    assert allowed.tolist() == [[True, True, True, True]]


def test_thinning_is_repeatable_and_spares_other_parts() -> None:
    photos = [
        Photo(f"{n}.webp", ("many", "few")[n % 2], ("train", "val")[n % 4 == 0], ("x",), ())
        for n in range(800)
    ]
    kept = thinned(photos, {"many": 0.25})
    assert kept == thinned(photos, {"many": 0.25})
    assert [p for p in kept if p.split == "val"] == [p for p in photos if p.split == "val"]
    assert sum(p.source == "few" for p in kept) == 400
    assert 20 < sum(p.source == "many" and p.split == "train" for p in kept) < 90


def _wordnet(folder: Path) -> None:
    (folder / "data.noun").write_text(
        "00000001 06 n 01 vehicle 0 000 | a conveyance\n"
        "00000002 06 n 02 car 0 automobile 0 001 @ 00000001 n 0000 | a motor vehicle\n"
        "00000003 06 n 01 sedan 0 001 @ 00000002 n 0000 | a closed car\n"
        "00000004 06 n 01 spoon 0 000 | a piece of cutlery\n"
    )
    lines = {"vehicle": 1, "car": 2, "automobile": 2, "sedan": 3, "spoon": 4}
    (folder / "index.noun").write_text(
        "".join(f"{noun} n 1 0 1 0 {offset:08d}\n" for noun, offset in lines.items())
    )


def test_nouns_are_linked_to_the_labels_they_mean(tmp_path: Path) -> None:
    _wordnet(tmp_path)
    links = label_links(["automobile", "sedan", "vehicle", "spoon", "car"], ["car"], tmp_path)
    assert set(links) == {"automobile", "sedan", "vehicle"}
    assert links["automobile"]["car"] == 1.0
    assert 0 < links["sedan"]["car"] < 1


def test_retrofitting_moves_linked_nouns_alone() -> None:
    vectors = np.eye(3, dtype=np.float32)
    moved = retrofit(["car", "sedan", "spoon"], vectors, {"sedan": {"car": 1.0}}, 1.0)
    assert np.allclose(moved[1], [0.5**0.5, 0.5**0.5, 0], atol=1e-6)
    assert np.array_equal(moved[[0, 2]], vectors[[0, 2]])


def test_the_space_of_a_tower_is_found_again() -> None:
    rng = np.random.default_rng(0)
    vectors = (rng.normal(size=(300, 384)) * np.r_[np.ones(8), np.full(376, 0.01)]).astype(
        np.float32
    )
    axes = np.linalg.qr(rng.normal(size=(384, 384)))[0][:, :8]
    axes[:8] = np.linalg.qr(rng.normal(size=(8, 8)))[0]
    axes[8:] = 0
    told = (vectors - vectors.mean(0)) @ axes
    told /= np.linalg.norm(told, axis=1, keepdims=True)
    bank = Bank(["x"] * 300, ["labels"] * 300, vectors)
    space = find_space(bank, told.astype(np.float32), np.arange(300))
    assert float((space.project(vectors) * told).sum(1).mean()) > 0.999


@pytest.mark.parametrize("kind", ["softmax", "sigmoid"])
def test_contrast_falls_when_the_right_texts_are_nearest(kind: str) -> None:
    truth = torch.tensor([[True, False, False], [False, True, False], [False, True, False]])
    good, bad = truth.float() * 10, (~truth).float() * 10
    bias = torch.tensor(-5.0)
    assert contrast(good, truth, kind, bias) < contrast(bad, truth, kind, bias)


def test_batches_say_what_holds_for_every_photo() -> None:
    photos = [
        Photo("a", "made", "train", ("dog",), ("a red dog house",)),
        Photo("b", "made", "train", ("dog",), ()),
        Photo("c", "made", "train", ("car",), ()),
    ]
    table = TextTable(
        photos, ["tench"], {}, [("a red car",) if p.name == "c" else () for p in photos]
    )
    texts = BatchTexts(table, photos, seed=1, hard=True)
    for _ in range(20):
        told, truth = texts.draw([0, 1, 2])
        assert truth.shape == (3, len(told))
        assert bool(truth.any(1).all())  # every photo has a text that holds
        for column, text in enumerate(told):
            if "dog" in text and "house" not in text:
                assert truth[:, column].tolist() == [True, True, False]
            if "blue car" in text:
                assert not bool(truth[:, column].any())


def test_definitions_join_the_nouns_they_define(tmp_path: Path) -> None:
    _wordnet(tmp_path)
    told = definitions(["sedan", "no such noun"], tmp_path)
    assert list(told) == ["sedan"]
    vectors = np.eye(2, dtype=np.float32)
    moved = defined(["sedan", "spoon"], vectors, {"sedan": vectors[1]}, 1.0)
    assert moved[0] == pytest.approx([2**-0.5, 2**-0.5])
    assert moved[1].tolist() == [0.0, 1.0]


def test_words_settle_on_the_nearest_label_and_sentences_less() -> None:
    keys = np.eye(3, dtype=np.float32)[:2]
    labels = np.eye(3, dtype=np.float32)[[2, 1]]
    vectors = np.array([[0.8, 0.6, 0.0]] * 2, np.float32)
    texts = ["puppy", "a puppy that sleeps on the red sofa"]
    word, sentence = settled(texts, vectors, keys, labels, SettleSettings(sharpness=60.0))
    assert np.linalg.norm(word) == pytest.approx(1.0)
    assert word[2] == pytest.approx(2**-0.5, abs=0.01)  # towards where the nearest label went
    assert 0.2 < sentence[2] < word[2]


def test_settling_moves_words_and_leaves_labels(tmp_path: Path) -> None:
    torch.manual_seed(0)
    tiny = model_config(16, 1)
    tiny["text_cfg"] |= {"width": 32, "heads": 2}
    clip = build_clip(tiny).eval()
    texts = ["dog", "car", "puppy", "sedan"]
    before = encode_texts(clip, texts).numpy()
    goal = before.copy()
    goal[2], goal[3] = before[0], before[1]
    bank = Bank(texts, ["labels", "labels", "nouns", "nouns"], before)
    data = TextData(bank, goal, 1, held_out=0)
    settings = SettleSettings(batch=8, peak=2e-3)
    cpu = torch.device("cpu")
    settle(clip, data, ["dog", "car"], tmp_path, 0.1, cpu, torch.float32, settings)
    after = encode_texts(clip, texts).numpy()
    assert (after[0] @ before[0], after[1] @ before[1]) > (0.95, 0.95)
    assert after[2] @ before[0] > max(0.9, before[2] @ before[0])
    assert after[3] @ before[1] > max(0.9, before[3] @ before[1])


def test_varied_views_are_repeatable_and_differ() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    views = [varied(pixels, seed) for seed in range(6)]
    assert all(view.shape == pixels.shape and view.dtype == np.uint8 for view in views)
    assert np.array_equal(varied(pixels, 3), views[3])
    assert len({view.tobytes() for view in views}) > 3
