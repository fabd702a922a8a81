"""A kept map is used for the catalog and embedder it is of, and otherwise made anew."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from photolib.explore.map_file import KeptMap, MapFile
from photolib.explore.placing import placed

KEPT = KeptMap(
    np.array([2, 5, 9]), np.array([[0, 0], [1, 1], [0.5, 0.5]], dtype=np.float32), generation=7
)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    file = MapFile(tmp_path / "maps", "model", "catalog")
    assert file.load() is None
    file.save(KEPT)
    found = file.load()
    assert found is not None
    assert found.generation == 7
    assert np.array_equal(found.ids, KEPT.ids)
    assert np.array_equal(found.positions, KEPT.positions)


def test_a_map_of_another_catalog_or_embedder_is_none(tmp_path: Path) -> None:
    MapFile(tmp_path, "model", "catalog").save(KEPT)
    assert MapFile(tmp_path, "model", "other").load() is None
    assert MapFile(tmp_path, "other", "catalog").load() is None


def test_a_damaged_file_is_no_map(tmp_path: Path) -> None:
    file = MapFile(tmp_path, "model", "catalog")
    file.save(KEPT)
    path = next(tmp_path.glob("*.npz"))
    for content in (b"", path.read_bytes()[:100], b"nonsense" * 40):
        path.write_bytes(content)
        assert file.load() is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "maps").write_text("a file stands where the folder should be")
    file = MapFile(tmp_path / "maps", "model", "catalog")
    file.save(KEPT)
    assert file.load() is None


def test_new_photos_lie_beside_their_like_and_the_others_stay() -> None:
    vectors = np.array([[1, 0], [0, 1], [0.99, 0.1], [0.7, 0.7]], dtype=np.float32)
    kept = KeptMap(np.array([1, 2]), np.array([[0.1, 0.1], [0.9, 0.9]], dtype=np.float32), 1)
    positions, new = placed(np.array([1, 2, 3, 4]), vectors, kept)
    assert new == 2
    assert np.array_equal(positions[:2], kept.positions)
    kept_more = KeptMap(
        np.array([1, 2, 5, 6, 7]),
        np.array([[0.1, 0.1], [0.9, 0.9], [0.9, 0.8], [0.12, 0.1], [0.1, 0.12]], dtype=np.float32),
        1,
    )
    more = np.array([[1, 0], [0, 1], [0.99, 0.1], [0, 1], [1, 0], [1, 0]], dtype=np.float32)
    positions, new = placed(np.array([1, 2, 3, 5, 6, 7]), more, kept_more)
    assert new == 1
    assert np.hypot(*(positions[2] - (0.107, 0.107))) < 0.03
