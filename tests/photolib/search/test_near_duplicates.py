"""The same picture in other files is told from pictures that are merely similar."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photolib.demo import write_demo_photos
from photolib.errors import Cancelled
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.search import near_duplicates
from photolib.thumbs import LOOK_BYTES, look
from tests.support.tiny_library import open_tiny_library

COPIED = {
    "red flower saved anew.jpg": ("red flower.jpg", 1.0, "JPEG"),
    "red flower small.webp": ("red flower.jpg", 0.4, "WEBP"),
    "beach smaller.png": ("beach.jpg", 0.7, "PNG"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo pictures, among them several of a kind, with copies in other files."""
    folder = tmp_path_factory.mktemp("photos")
    write_demo_photos(folder)
    for name, (source, share, form) in COPIED.items():
        with Image.open(folder / source) as image:
            size = (round(image.width * share), round(image.height * share))
            image.resize(size).save(folder / name, form, quality=60)
    return folder


@pytest.fixture(scope="module")
def library(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = open_tiny_library(tmp_path_factory.mktemp("library"))
    library.add_folder(folder)
    library.index_now()
    yield library
    library.close()


def duplicates(library: Library) -> set[str]:
    hits = library.search("is:duplicate").hits
    return {path.name for path in library.paths_of([hit.photo_id for hit in hits]).values()}


def test_copies_are_found_and_similar_pictures_are_not(library: Library) -> None:
    assert duplicates(library) == {*COPIED, *(source for source, _, _ in COPIED.values())}


def test_they_lie_on_one_stack(library: Library) -> None:
    hits = library.finder.search("something", stacks=True).hits
    names = {
        photo_id: path.name for photo_id, path in library.paths_of(library.photo_ids()).items()
    }
    stacks = [{names[i] for i in (hit.photo_id, *hit.stacked)} for hit in hits]
    assert any({"red flower.jpg", "red flower saved anew.jpg"} <= stack for stack in stacks)
    assert all(stack <= duplicates(library) for stack in stacks if len(stack) > 1)


def test_nothing_is_compared_twice(library: Library) -> None:
    def unasked() -> None:
        raise AssertionError("the index was opened though nothing was new")

    none = near_duplicates.find(
        library._catalog,
        unasked,
        library.thumbnail,
        JobToken(),  # type: ignore[arg-type]
    )
    assert none == frozenset()


def test_a_copy_that_is_deleted_or_changed_is_none_any_more(library: Library, folder: Path) -> None:
    (folder / "beach smaller.png").unlink()
    library.index_now()
    assert not {"beach.jpg", "beach smaller.png"} & duplicates(library)
    with Image.open(folder / "neon city.jpg") as other:
        other.save(folder / "red flower small.webp")
    library.index_now()
    assert {"red flower small.webp", "neon city.jpg"} <= duplicates(library)
    (folder / "red flower saved anew.jpg").unlink()
    library.index_now()
    assert duplicates(library) == {"red flower small.webp", "neon city.jpg"}


def test_a_run_that_is_stopped_goes_on_later(folder: Path, tmp_path: Path) -> None:
    library = open_tiny_library(tmp_path)
    try:
        library.add_folder(folder)
        token, asked = JobToken(), 0
        thumbnail = library.thumbnail

        def slow(photo_id: int) -> Path | None:
            nonlocal asked
            asked += 1
            if asked == 3:
                token.cancel()
            return thumbnail(photo_id)

        library.thumbnail = slow  # type: ignore[method-assign]
        with pytest.raises(Cancelled):
            library.index_now(token)
        assert duplicates(library) == set()
        library.thumbnail = thumbnail  # type: ignore[method-assign]
        library.index_now()
        assert {"neon city.jpg", "red flower small.webp"} <= duplicates(library)
    finally:
        library.close()


def test_what_is_no_picture_has_no_look(tmp_path: Path) -> None:
    (tmp_path / "odd.jpg").write_bytes(b"no picture")
    assert look(tmp_path / "odd.jpg") is None
    assert look(tmp_path / "absent.jpg") is None


def test_many_that_look_the_same_are_not_paired_all_with_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(near_duplicates, "BLOCK", 300)
    rng = np.random.default_rng(0)
    different = rng.integers(0, 256, (500, LOOK_BYTES), dtype=np.uint8)
    black = np.zeros((400, LOOK_BYTES), np.uint8)
    looks = near_duplicates.Looks(np.concatenate([different, black]))
    left, right = looks.alike(looks)
    own = left < 500
    np.testing.assert_array_equal(left[own], right[own])  # only with themselves
    counts = np.bincount(left, minlength=900)[500:]
    assert counts.min() >= 2
    assert counts.max() <= 2 * near_duplicates.MOST_OTHERS  # in two blocks
