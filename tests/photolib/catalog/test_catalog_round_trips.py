"""Whatever a file system or a photo file may hold comes back from the catalog unchanged."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from catalog_samples import MODEL, decoded, insert, stamp
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from photolib.catalog import Catalog, folders, photos
from photolib.types import DateSource, FoundFile, PhotoMeta, Scope, SortOrder


@pytest.fixture(scope="module")
def shared() -> Iterator[Catalog]:
    """One catalog for all examples: each rolls its own writes back."""
    with tempfile.TemporaryDirectory() as directory:
        catalog = Catalog.open(Path(directory) / "catalog.sqlite")
        yield catalog
        catalog.close()


class Undo(Exception):
    """Ends a write without keeping it."""


@contextmanager
def scratch(catalog: Catalog) -> Iterator[Connection]:
    """A write that is rolled back at its end."""
    with suppress(Undo), catalog.write() as tx:
        yield tx
        raise Undo


# A path component: any bytes but "/" and NUL on POSIX, any text elsewhere.
BYTES = st.binary(min_size=1, max_size=40).map(
    lambda raw: os.fsdecode(raw.replace(b"/", b"_").replace(b"\0", b"_"))
)
TEXT = st.text(min_size=1, max_size=40).map(
    lambda text: text.encode("utf-8", "replace").decode().replace("/", "_").replace("\0", "_")
)
COMPONENT = (TEXT if sys.platform == "win32" else st.one_of(BYTES, TEXT)).filter(
    lambda name: name not in (".", "..")
)
REL_PATHS = st.lists(COMPONENT, min_size=1, max_size=4).map("/".join)


@given(st.sets(REL_PATHS, min_size=1, max_size=8))
@settings(max_examples=100, deadline=None)
def test_any_file_name_survives(shared: Catalog, names: set[str]) -> None:
    with scratch(shared) as tx:
        folder = folders.add(tx, Path("/photos"))
        files = [FoundFile(name, stamp()) for name in sorted(names)]
        ids = photos.insert_new(tx, folder.folder_id, files)
        assert set(photos.known(tx, folder.folder_id)) == names
        assert photos.insert_new(tx, folder.folder_id, files) == []
        for photo_id, file in zip(ids, files, strict=True):
            assert photos.path_of(tx, photo_id) == Path("/photos", file.rel_path)
            assert photos.id_of_path(tx, Path("/photos", file.rel_path)) == photo_id
        assert {row.path for row in photos.rows(tx, ids)} == {Path("/photos", n) for n in names}
        for subfolder, count in photos.subfolders(tx, folder.folder_id):
            scope = Scope(folder_id=folder.folder_id, subfolder=subfolder)
            if subfolder == subfolder.strip("/"):
                assert len(photos.ids(tx, scope, SortOrder.NAME)) == count


def finite(**kwargs: float) -> st.SearchStrategy[float]:
    return st.floats(allow_nan=False, allow_infinity=False, **kwargs)


WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
INTEGERS = st.integers(-(2**62), 2**62)
META = st.builds(
    PhotoMeta,
    taken_at=st.none() | st.datetimes(),
    date_source=st.none() | st.sampled_from(DateSource),
    utc_offset_min=st.none() | st.integers(-840, 840),
    camera_make=st.none() | WORDS,
    camera_model=st.none() | WORDS,
    lens=st.none() | WORDS,
    exposure_s=st.none() | finite(min_value=0, max_value=1e6),
    f_number=st.none() | finite(min_value=0, max_value=1e3),
    iso=st.none() | INTEGERS,
    focal_mm=st.none() | finite(),
    latitude=st.none() | finite(min_value=-90, max_value=90),
    longitude=st.none() | finite(min_value=-180, max_value=180),
    altitude_m=st.none() | finite(),
    rating=st.none() | st.integers(0, 5),
    title=st.none() | WORDS,
    caption=st.none() | WORDS,
    keywords=st.lists(WORDS, max_size=4).map(tuple),
)


@given(META)
@settings(max_examples=100, deadline=None)
def test_any_metadata_survives(shared: Catalog, meta: PhotoMeta) -> None:
    with scratch(shared) as tx:
        [photo_id] = insert(tx, folders.add(tx, Path("/photos")), "a.jpg")
        photo = decoded()
        object.__setattr__(photo, "meta", meta)
        photos.record_decoded(tx, photo_id, photo)
        details = photos.details(tx, photo_id, MODEL)
        assert details.meta == meta
        assert details.row.taken_at == meta.taken_at


def test_values_sqlite_has_no_room_for_are_left_out(shared: Catalog) -> None:
    with scratch(shared) as tx:
        [photo_id] = insert(tx, folders.add(tx, Path("/photos")), "a.jpg")
        photo = decoded(
            iso=2**80,
            exposure_s=float("nan"),
            altitude_m=float("-inf"),
            title="a\ud800b",
            keywords=("\udcff",),
        )
        photos.record_decoded(tx, photo_id, photo)
        meta = photos.details(tx, photo_id, MODEL).meta
        assert (meta.iso, meta.exposure_s, meta.altitude_m) == (None, None, None)
        assert (meta.title, meta.keywords) == ("a?b", ("?",))
