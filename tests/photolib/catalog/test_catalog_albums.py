"""Albums made by hand, and that every change of them can be undone, whatever it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from catalog_samples import insert
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from photolib.catalog import Catalog, albums, folders, photos, undo
from photolib.errors import InputProblem
from photolib.types import Folder, Scope, SortOrder


def contents(tx: Connection) -> dict[str, list[int]]:
    return {
        album.name: photos.ids(tx, Scope(album_id=album.album_id), SortOrder.OLDEST).tolist()
        for album in albums.all_albums(tx)
    }


def test_an_album_holds_what_is_put_into_it(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        summer = albums.create(tx, "  Été  2019 ")
        assert albums.add(tx, summer, [*ids, 999]) == 3
        assert albums.add(tx, summer, ids[:1]) == 0
        assert albums.take_out(tx, summer, ids[:1]) == 1
        assert contents(tx) == {"Été 2019": ids[1:]}
        photos.mark_missing(tx, ids[1:2])
        assert [album.photos for album in albums.all_albums(tx)] == [1]
        assert albums.find(tx, "ETE 2019") == summer
        albums.rename(tx, summer, "été 2019")
        albums.create(tx, "Autumn")
        assert list(contents(tx)) == ["Autumn", "été 2019"]


@pytest.mark.parametrize("name", ["", "  ", "ETE"])
def test_a_name_that_is_none_or_taken_is_refused(catalog: Catalog, name: str) -> None:
    with catalog.write() as tx:
        albums.create(tx, "Été")
        with pytest.raises(InputProblem, match="name"):
            albums.create(tx, name)
        other = albums.create(tx, "Other")
        with pytest.raises(InputProblem, match="name"):
            albums.rename(tx, other, name)


steps = st.lists(
    st.tuples(
        st.sampled_from(["create", "rename", "delete", "add", "remove"]),
        st.integers(0, 3),
        st.sets(st.integers(0, 3), min_size=1),
    ),
    max_size=10,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=steps)
def test_undo_and_redo_walk_through_any_history(tmp_path: Path, steps: list[Any]) -> None:
    catalog = Catalog.open(tmp_path / "walk" / "catalog.sqlite")
    with catalog.write() as tx:
        for folder in folders.all_folders(tx):
            folders.remove(tx, folder.folder_id)
        for album in albums.all_albums(tx):
            albums.remove_album(tx, album.album_id)
        ids = insert(tx, folders.add(tx, Path("/walk")), "a.jpg", "b.jpg", "c.jpg", "d.jpg")
        states = [contents(tx)]
        for number, (what, which, some) in enumerate(steps):
            existing = [album.album_id for album in albums.all_albums(tx)]
            one = existing[which % len(existing)] if existing else None
            if what != "create" and one is None:
                continue
            with albums.journalled(tx, what, one) as touched:
                if what == "create":
                    touched.append(albums.create(tx, f"album {number}"))
                elif what == "rename":
                    albums.rename(tx, one, f"renamed {number}")
                elif what == "delete":
                    albums.remove_album(tx, one)
                elif what == "add":
                    albums.add(tx, one, [ids[i] for i in some])
                else:
                    albums.take_out(tx, one, [ids[i] for i in some])
            if contents(tx) != states[-1]:
                states.append(contents(tx))
        for state in states[-2::-1]:
            assert undo.undo(tx) is not None
            assert contents(tx) == state
        for state in states[1:]:
            assert undo.redo(tx) is not None
            assert contents(tx) == state
    catalog.close()
