"""Captions, titles and tags as phrases, and the vectors kept for them."""

from __future__ import annotations

import numpy as np
import pytest
from catalog_samples import MODEL, OTHER_MODEL, decoded, insert, unit_vectors

from photolib.catalog import Catalog, photos, phrases, tags
from photolib.types import Folder, TagSource


def test_what_people_wrote_is_found_with_its_photos(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        photos.record_decoded(tx, a, decoded("a", caption="our puppy", title="Rex"))
        photos.record_decoded(tx, b, decoded("b", caption="our puppy"))
        photos.record_decoded(tx, c, decoded("c", caption="  "))
        tags.add(tx, [b, c], tags.ensure(tx, "animal/dog"), TagSource.MANUAL)
        tags.ensure(tx, "nobody")
    with catalog.read() as tx:
        written = sorted(phrases.written(tx))
        tagged = [(name, ids.tolist()) for name, ids in phrases.tagged(tx)]
    assert written == [
        ("caption", "our puppy", a),
        ("caption", "our puppy", b),
        ("title", "Rex", a),
    ]
    assert tagged == [("animal/dog", [b, c])]


def test_vectors_of_phrases_are_kept_per_embedder(catalog: Catalog, root: Folder) -> None:
    vectors = unit_vectors(2)
    with catalog.write() as tx:
        (photo,) = insert(tx, root, "a.jpg")
        from photolib.catalog import vectors as photo_vectors

        photo_vectors.store(tx, MODEL, [photo], unit_vectors(1))
        phrases.store(tx, MODEL, ["a dog", "ein Hund"], vectors)
        phrases.store(tx, MODEL, ["a dog"], vectors[1:])
        phrases.store(tx, MODEL, [], np.empty((0, 8), dtype=np.float32))
    with catalog.read() as tx:
        found, kept = phrases.load(tx, MODEL)
        assert phrases.load(tx, OTHER_MODEL)[0] == []
    assert dict(zip(found, kept.tolist(), strict=True)) == {
        "a dog": vectors[1].tolist(),
        "ein Hund": vectors[1].tolist(),
    }
    with catalog.write() as tx:
        phrases.forget(tx, MODEL, ["a dog", "never there"])
        assert phrases.load(tx, MODEL)[0] == ["ein Hund"]
    with catalog.write() as tx, pytest.raises(ValueError, match="1 phrases"):
        phrases.store(tx, MODEL, ["one"], vectors)
