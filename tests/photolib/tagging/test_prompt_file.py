"""Vectors of prompts are kept between sessions, and never taken for those of another model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photolib.tagging import scorers, zero_shot
from photolib.tagging.prompt_file import PromptFile
from photolib.tagging.prompts import PromptCache, mark
from tests.support.tiny_library import open_tiny_library
from tests.support.word_vectors import WordVectors

ENSEMBLES = [("a photo of a dog", "dog"), ("a photo of a cat",)]


def kept_in(directory: Path, encoder: WordVectors) -> Path:
    cache = PromptCache()
    cache.vectors(encoder, ENSEMBLES)
    PromptFile(directory, encoder.model_id).write_from(cache)
    (place,) = directory.iterdir()
    return place


def read_from(directory: Path, encoder: WordVectors) -> PromptCache:
    cache = PromptCache()
    PromptFile(directory, encoder.model_id).read_into(cache)
    return cache


def test_the_next_session_encodes_nothing_again(tmp_path: Path) -> None:
    encoder = WordVectors()
    kept_in(tmp_path, encoder)
    encoder.encoded.clear()
    again = read_from(tmp_path, encoder).vectors(encoder, ENSEMBLES)
    assert encoder.encoded == []
    assert np.array_equal(again, PromptCache().vectors(encoder, ENSEMBLES))


def test_another_model_has_another_file(tmp_path: Path) -> None:
    place = kept_in(tmp_path, WordVectors())
    other = WordVectors("other@1/2")
    assert read_from(tmp_path, other).known(other.model_id) == {}
    mine = PromptFile(tmp_path, other.model_id)
    place.rename(tmp_path / f"prompts-{'0' * 24}.npz")
    cache = PromptCache()
    mine.read_into(cache)
    assert cache.known(other.model_id) == {}


@pytest.mark.parametrize("accident", ["cut", "zeros", "lengths", "empty"])
def test_a_file_that_cannot_be_used_is_made_anew(tmp_path: Path, accident: str) -> None:
    encoder = WordVectors()
    place = kept_in(tmp_path, encoder)
    data = place.read_bytes()
    if accident == "cut":
        place.write_bytes(data[: len(data) // 2])
    elif accident == "zeros":
        place.write_bytes(b"\0" * len(data))
    elif accident == "empty":
        place.write_bytes(b"")
    else:
        with np.load(place) as kept:
            arrays = dict(kept)
        arrays["vectors"] = arrays["vectors"] * np.float32(2)
        np.savez(place, **arrays)
    cache = read_from(tmp_path, encoder)
    assert cache.known(encoder.model_id) == {}
    cache.vectors(encoder, ENSEMBLES)
    PromptFile(tmp_path, encoder.model_id).write_from(cache)
    assert len(read_from(tmp_path, encoder).known(encoder.model_id)) == len(ENSEMBLES)


def test_nothing_is_written_that_is_kept_already(tmp_path: Path) -> None:
    encoder = WordVectors()
    place = kept_in(tmp_path, encoder)
    file = PromptFile(tmp_path, encoder.model_id)
    cache = PromptCache()
    file.read_into(cache)
    place.unlink()
    file.write_from(cache)
    assert not place.exists()


def test_ensembles_are_told_apart() -> None:
    assert mark(("ab", "c")) != mark(("a", "bc"))
    assert mark(("a",)) != mark(("a", ""))


def test_a_library_keeps_its_labels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = tmp_path / "photo.png"
    Image.new("RGB", (64, 48), "teal").save(photo)
    told, places = [], []
    for _ in range(2):
        cache = PromptCache()
        monkeypatch.setattr(scorers, "shared_cache", cache)
        monkeypatch.setattr(zero_shot, "shared_cache", cache)
        library = open_tiny_library(tmp_path / "library")
        try:
            told.append(library.finder.describe(photo))
        finally:
            library.close()
        (place,) = (tmp_path / "library" / "prompts").iterdir()
        places.append((place, place.stat().st_mtime_ns))
    assert told[0] == told[1]
    assert places[0] == places[1]
