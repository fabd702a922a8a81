"""Vectors come back bit for bit, and every change of them can be noticed."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from catalog_samples import MODEL, OTHER_MODEL, decoded, insert, unit_vectors

from photolib.catalog import Catalog, photos, vectors
from photolib.types import Folder


def test_vectors_return_as_they_were_stored(catalog: Catalog, root: Folder) -> None:
    values = unit_vectors(5, dim=512)
    with catalog.write() as tx:
        ids = insert(tx, root, *(f"{i}.jpg" for i in range(5)))
        vectors.store(tx, MODEL, np.array(ids[::-1]), values[::-1])  # any order, any strides
    with catalog.read() as tx:
        found, loaded = vectors.load_all(tx, MODEL)
        assert found.tolist() == ids
        assert loaded.dtype == np.float32
        assert loaded.flags.writeable
        np.testing.assert_array_equal(loaded, values)
        some, loaded = vectors.load(tx, MODEL, [ids[3], 999, ids[1]])
        assert some.tolist() == [ids[1], ids[3]]
        np.testing.assert_array_equal(loaded, values[[1, 3]])


def test_embedders_do_not_mix(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg", "b.jpg")
        vectors.store(tx, MODEL, ids, unit_vectors(2, dim=8))
        vectors.store(tx, OTHER_MODEL, ids[:1], unit_vectors(1, dim=16))
        assert vectors.load_all(tx, MODEL)[1].shape == (2, 8)
        assert vectors.load_all(tx, OTHER_MODEL)[1].shape == (1, 16)
        assert vectors.ids(tx, OTHER_MODEL).tolist() == ids[:1]


def test_an_embedder_never_used_has_nothing(catalog: Catalog) -> None:
    with catalog.read() as tx:
        ids, values = vectors.load_all(tx, MODEL)
        assert (len(ids), len(values), values.ndim) == (0, 0, 2)
        assert vectors.generation(tx, MODEL) == 0
        assert len(vectors.since(tx, MODEL, 0)[0]) == 0
        assert len(vectors.ids(tx, MODEL)) == 0


def test_since_tells_what_a_stale_index_lacks(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        vectors.store(tx, MODEL, [a, b], unit_vectors(2))
        seen = vectors.generation(tx, MODEL)
        vectors.store(tx, OTHER_MODEL, [a], unit_vectors(1))
        assert vectors.generation(tx, MODEL) == seen
        newer = unit_vectors(2, seed=1)
        vectors.store(tx, MODEL, [b, c], newer)
        assert vectors.generation(tx, MODEL) == seen + 1
        ids, values = vectors.since(tx, MODEL, seen)
        assert ids.tolist() == [b, c]
        np.testing.assert_array_equal(values, newer)
        assert vectors.since(tx, MODEL, seen + 1)[0].tolist() == []
        vectors.store(tx, MODEL, [], np.empty((0, 8), np.float32))
        assert vectors.generation(tx, MODEL) == seen + 1


def test_what_shows_the_same_needs_no_second_embedding(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        for photo_id, content in ((a, "x"), (b, "x"), (c, "y")):
            photos.record_decoded(tx, photo_id, decoded(content))
        vectors.store(tx, MODEL, [a], unit_vectors(1))
        contents = {a: "x" * 64, b: "x" * 64, c: "y" * 64}
        having, taken_over = vectors.reusable(tx, MODEL, contents)
        assert having == {a}
        assert list(taken_over) == [b]
        np.testing.assert_array_equal(taken_over[b], unit_vectors(1)[0])
        assert vectors.reusable(tx, "another", contents) == (set(), {})


@pytest.mark.parametrize(
    "wrong",
    [
        np.ones((3, 8), np.float32),
        np.ones(8, np.float32),
        np.ones((2, 9), np.float32),
        np.full((2, 8), np.nan, np.float32),
        np.full((2, 8), np.inf, np.float32),
    ],
    ids=["count", "flat", "dimension", "nan", "infinite"],
)
def test_vectors_that_cannot_be_right_are_refused(
    catalog: Catalog, root: Folder, wrong: np.ndarray
) -> None:
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg", "b.jpg")
        vectors.store(tx, MODEL, ids, unit_vectors(2))
    with pytest.raises(ValueError, match="vector"), catalog.write() as tx:
        vectors.store(tx, MODEL, ids, wrong)
    with catalog.read() as tx:
        np.testing.assert_array_equal(vectors.load_all(tx, MODEL)[1], unit_vectors(2))


def test_a_damaged_vector_is_left_out_and_made_again(
    catalog: Catalog, root: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        for photo_id in (a, b, c):
            photos.record_decoded(tx, photo_id, decoded())
        vectors.store(tx, MODEL, [a, b, c], unit_vectors(3))
    with closing(sqlite3.connect(catalog.path)) as connection:
        connection.execute("UPDATE embeddings SET vector = x'0102' WHERE photo_id = ?", (b,))
        connection.commit()
    with catalog.read() as tx, caplog.at_level(logging.WARNING):
        ids, values = vectors.load_all(tx, MODEL)
        assert ids.tolist() == [a, c]
        np.testing.assert_array_equal(values, unit_vectors(3)[[0, 2]])
        assert "1 vectors" in caplog.text
    with catalog.write() as tx:
        before = vectors.generation(tx, MODEL)
        assert vectors.remove_damaged(tx, MODEL) == 1
        assert vectors.generation(tx, MODEL) > before
        assert [p.photo_id for p in photos.pending(tx, MODEL)] == [b]
        assert vectors.remove_damaged(tx, MODEL) == 0
        assert vectors.remove_damaged(tx, OTHER_MODEL) == 0
