"""The whole path through the facade: folders become searchable, and stay so whatever happens."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photolib.catalog import Catalog, vectors
from photolib.errors import Cancelled, LibraryInUse, UnknownPhoto
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import (
    ChangeSet,
    Hit,
    IngestPhase,
    IngestProgress,
    PhotoState,
    Scope,
    SortOrder,
    TagState,
    ThumbnailsNotKept,
)
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library
from tests.support.unwritable_folder import unwritable_folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "lib")
    yield opened
    opened.close()


def digest(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {str(p): (p.read_bytes(), p.stat().st_mtime_ns) for p in files}


def ids_by_name(library: Library) -> dict[str, int]:
    ids = library.photo_ids(Scope(states=tuple(PhotoState)))
    return {row.path.name: row.photo_id for row in library.rows(ids.tolist())}


def test_a_folder_becomes_searchable_and_originals_are_untouched(
    library: Library, photo_folder: Path
):
    before = digest(photo_folder)
    library.add_folder(photo_folder)
    summary = library.index_now()
    assert (summary.added, summary.embedded, summary.unreadable) == (8, 8, 0)
    status = library.status()
    assert (status.counts.photos, status.counts.ready, status.counts.pending) == (8, 8, 0)
    assert status.index_size == 8
    assert len(library.search("anything at all").hits) == 8
    assert digest(photo_folder) == before


def test_similar_finds_the_copy_first_and_not_itself(library: Library, photo_folder: Path):
    shutil.copy(photo_folder / "p0.jpg", photo_folder / "copy.jpg")
    library.add_folder(photo_folder)
    library.index_now()
    ids = ids_by_name(library)
    hits = library.similar(ids["p0.jpg"]).hits
    assert hits[0].photo_id == ids["copy.jpg"]
    assert hits[0].score == pytest.approx(1, abs=1e-3)
    assert ids["p0.jpg"] not in [hit.photo_id for hit in hits]


def test_similar_works_for_a_photo_outside_the_library(
    library: Library, photo_folder: Path, tmp_path: Path
):
    library.add_folder(photo_folder)
    library.index_now()
    outside = Path(shutil.copy(photo_folder / "p2.jpg", tmp_path / "out.jpg"))
    assert library.similar(outside).hits[0].photo_id == ids_by_name(library)["p2.jpg"]


def test_second_run_does_nothing(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    again = library.index_now()
    assert (again.added, again.updated, again.embedded) == (0, 0, 0)


def assert_same(found: tuple[Hit, ...], expected: tuple[Hit, ...]) -> None:
    """Photos in another order are added up in another order: last digits may differ."""
    likely = [hit.likelihood for hit in expected]
    assert [hit.likelihood for hit in found] == pytest.approx(likely, rel=1e-3, abs=1e-6)
    assert [replace(h, likelihood=0.0) for h in found] == [
        replace(h, likelihood=0.0) for h in expected
    ]


def test_reopening_loses_nothing(tmp_path: Path, photo_folder: Path):
    library = open_tiny_library(tmp_path / "lib")
    library.add_folder(photo_folder)
    library.index_now()
    hits = library.search("a red square").hits
    library.close()
    library = open_tiny_library(tmp_path / "lib")
    try:
        assert_same(library.search("a red square").hits, hits)
        assert library.status().counts.pending == 0
    finally:
        library.close()


def test_bad_file_is_recorded_and_never_stops_the_rest(library: Library, photo_folder: Path):
    (photo_folder / "empty.jpg").write_bytes(b"")
    (photo_folder / "text.jpg").write_text("not a photo")
    library.add_folder(photo_folder)
    summary = library.index_now()
    assert (summary.embedded, summary.unreadable) == (8, 2)
    problems = {p.path.name: p.reason for p in library.problems()}
    assert set(problems) == {"empty.jpg", "text.jpg"}
    assert all(problems.values())
    assert library.index_now().unreadable == 0  # known: not tried again
    write_photo(photo_folder / "empty.jpg", 77)  # mended: tried again
    assert library.index_now().embedded == 1


def test_renamed_photo_keeps_id_tags_and_vector(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    photo_id = ids_by_name(library)["p0.jpg"]
    library.add_tag([photo_id], "family/grandma")
    (photo_folder / "p0.jpg").rename(photo_folder / "trip" / "renamed.jpg")
    summary = library.index_now()
    assert (summary.moved, summary.embedded) == (1, 0)
    details = library.details(photo_id)
    assert details.row.path == photo_folder / "trip" / "renamed.jpg"
    assert details.has_vector
    assert [tag.name for tag in details.tags] == ["family/grandma"]


def test_deleted_photo_is_no_longer_found(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    photo_id = ids_by_name(library)["p0.jpg"]
    (photo_folder / "p0.jpg").unlink()
    assert library.index_now().missing == 1
    assert photo_id not in library.photo_ids()
    assert photo_id not in [hit.photo_id for hit in library.search("x").hits]
    assert library.status().counts.missing == 1


def test_removed_folder_takes_its_photos_out_of_every_search(
    library: Library, photo_folder: Path, tmp_path: Path
):
    other = tmp_path / "other"
    write_photo(other / "z.jpg", 40)
    folder = library.add_folder(photo_folder)
    library.add_folder(other)
    library.index_now()
    library.remove_folder(folder.folder_id)
    assert len(library.search("x").hits) == 1
    assert library.status().counts.photos == 1
    assert len(list(photo_folder.rglob("*.jpg"))) == 8


def test_search_can_be_narrowed_to_a_folder(library: Library, photo_folder: Path):
    folder = library.add_folder(photo_folder)
    library.index_now()
    scope = Scope(folder_id=folder.folder_id, subfolder="trip")
    hits = library.search("x", scope=scope).hits
    assert {hit.photo_id for hit in hits} == set(library.photo_ids(scope).tolist())
    assert len(hits) == 4


def test_empty_query_finds_nothing(library: Library):
    assert library.search("   ").hits == ()


def test_unknown_photo_is_a_sentence(library: Library):
    with pytest.raises(UnknownPhoto):
        library.details(4711)


def test_cancelled_run_goes_on_where_it_was(library: Library, photo_folder: Path):
    for number in range(60):
        write_photo(photo_folder / f"more{number}.jpg", 100 + number)
    library.add_folder(photo_folder)
    token = JobToken()

    def stop(event: object) -> None:
        if isinstance(event, IngestProgress) and event.done >= 1:
            token.cancel()

    unsubscribe = library.events.subscribe(stop)
    with pytest.raises(Cancelled):
        library.index_now(token)
    unsubscribe()
    pending = library.status().counts.pending
    assert pending > 0
    assert library.index_now().embedded == pending


def test_progress_counts_up_to_the_total(library: Library, photo_folder: Path):
    told: list[IngestProgress] = []
    changes: list[ChangeSet] = []
    library.events.subscribe(
        lambda e: told.append(e) if isinstance(e, IngestProgress) else changes.append(e)
    )
    library.add_folder(photo_folder)
    library.start_indexing()
    assert library.wait_until_indexed(60)
    counted = [p for p in told if p.total]
    assert counted[-1].done == counted[-1].total == 8
    assert [p.done for p in counted] == sorted(p.done for p in counted)
    library.close()
    assert told[-1].phase is IngestPhase.DONE
    assert any(change.membership for change in changes if isinstance(change, ChangeSet))


def test_thumbnails_that_cannot_be_kept_are_shown_and_it_is_said_once(
    library: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    library.add_folder(photo_folder)
    library.index_now()
    shutil.rmtree(library.directory / "thumbs")
    told = []
    library.events.subscribe(told.append)
    ids = library.photo_ids().tolist()
    with monkeypatch.context() as patch:
        unwritable_folder(patch, library.directory / "thumbs")
        shown = [library.thumbnail(photo_id) for photo_id in ids]
        assert [library.thumbnail(photo_id) for photo_id in ids] == shown
        assert all(path is not None and path.is_file() for path in shown)
        assert [type(event) for event in told] == [ThumbnailsNotKept]
        assert told[0].problem.startswith(f"Photolib may not write to {library.directory}")
    library.close()
    assert not any(path is not None and path.exists() for path in shown)


def test_thumbnail_is_made_again_when_it_was_lost(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    photo_id = ids_by_name(library)["p0.jpg"]
    thumbnail = library.thumbnail(photo_id)
    assert thumbnail is not None
    thumbnail.unlink()
    assert library.thumbnail(photo_id) == thumbnail
    assert thumbnail.is_file()


def test_picture_is_upright_rgb_and_scaled(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    photo_id = ids_by_name(library)["p0.jpg"]
    assert library.picture(photo_id).shape == (64, 96, 3)
    assert max(library.picture(photo_id, 48).shape) == 48


def test_lost_index_is_rebuilt_from_the_catalog(tmp_path: Path, photo_folder: Path):
    library = open_tiny_library(tmp_path / "lib")
    library.add_folder(photo_folder)
    library.index_now()
    hits = library.search("x").hits
    library.close()
    shutil.rmtree(tmp_path / "lib" / "indexes", ignore_errors=True)
    library = open_tiny_library(tmp_path / "lib")
    try:
        assert_same(library.search("x").hits, hits)
        assert library.check() == []
    finally:
        library.close()


def test_second_writer_is_refused_and_a_reader_is_not(library: Library):
    with pytest.raises(LibraryInUse):
        Library.open(library.directory)
    reader = Library.open(library.directory, writing=False)
    reader.close()


def test_another_embedder_adds_vectors_and_never_mixes(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    first = library.search("x")
    library.close()
    other = open_tiny_library(library.directory, name="other", seed=1)
    try:
        assert other.status().counts.pending == 8
        assert other.search("x").hits == ()
        assert other.index_now().embedded == 8
        other.embedders.use("tiny")
        assert other.status().counts.pending == 0
        assert_same(other.search("x").hits, first.hits)
    finally:
        other.close()


def test_suggestions_are_stored_and_rejected_ones_never_return(
    library: Library, photo_folder: Path, tmp_path: Path
):
    labels = tmp_path / "labels.txt"
    labels.write_text("square\ncircle\ntriangle\n")
    library.add_folder(photo_folder)
    library.index_now()
    ids = library.photo_ids().tolist()
    found = library.suggest_tags(ids, labels=labels, threshold=0.0)
    assert set(found) == set(ids)
    suggested = {t.name: t for t in library.details(ids[0]).tags}
    assert suggested
    assert {t.state for t in suggested.values()} == {TagState.SUGGESTED}
    one = next(iter(suggested.values()))
    library.set_tag_state([ids[0]], one.tag_id, TagState.REJECTED)
    library.suggest_tags(ids, labels=labels, threshold=0.0)
    after = {t.name: t.state for t in library.details(ids[0]).tags}
    assert after[one.name] is TagState.REJECTED


def test_watched_folder_follows_the_disk(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    changed = threading.Event()
    library.events.subscribe(lambda e: changed.set())
    library.start_watching()

    def until(condition) -> None:
        for _ in range(600):
            if condition():
                return
            changed.wait(0.1)
            changed.clear()
        raise AssertionError("the library did not follow the folder")

    write_photo(photo_folder / "fresh" / "new.jpg", 500)
    until(lambda: library.status().counts.ready == 9)
    photo_id = ids_by_name(library)["new.jpg"]
    (photo_folder / "fresh" / "new.jpg").rename(photo_folder / "moved.jpg")
    until(lambda: library.path_of(photo_id) == photo_folder / "moved.jpg")
    (photo_folder / "moved.jpg").unlink()
    until(lambda: library.status().counts.missing == 1)


KILLED = """\
import sys
from pathlib import Path
from tests.support.tiny_library import open_tiny_library
if __name__ == "__main__":
    library = open_tiny_library(Path(sys.argv[1]))
    library.add_folder(Path(sys.argv[2]))
    def tell(event):
        sys.stdout.write(f"{getattr(event, 'done', 0)}\\n")
        sys.stdout.flush()
    library.events.subscribe(tell)
    library.index_now()
    library.close()
"""


@pytest.mark.parametrize("after", [1, 30, 90])
def test_kill_9_in_the_middle_loses_only_the_batch_in_flight(
    tmp_path: Path, photo_folder: Path, after: int
):
    for number in range(150):
        write_photo(photo_folder / f"more{number}.jpg", 100 + number)
    originals = digest(photo_folder)
    script = tmp_path / "index.py"
    script.write_text(KILLED)
    directory = tmp_path / "lib"
    process = subprocess.Popen(
        [sys.executable, str(script), str(directory), str(photo_folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert process.stdout is not None
    for line in process.stdout:
        if int(line) >= after:
            process.send_signal(signal.SIGKILL)
            break
    process.wait(30)
    process.stdout.close()
    assert process.returncode == -signal.SIGKILL

    with open_tiny(directory) as library:
        assert library.check() == []
        assert library.status().counts.photos == 158
        library.index_now()
        assert library.status().counts.ready == 158
        assert library.check() == []
        survived = stored_vectors(library)
    clean_dir = tmp_path / "clean"
    with open_tiny(clean_dir) as clean:
        clean.add_folder(photo_folder)
        clean.index_now()
        expected = stored_vectors(clean)
    assert survived.keys() == expected.keys()
    for name, vector in expected.items():
        assert float(vector @ survived[name]) > 0.999
    assert digest(photo_folder) == originals


class open_tiny:  # noqa: N801 - reads as the function it wraps
    def __init__(self, directory: Path) -> None:
        self.library = open_tiny_library(directory)

    def __enter__(self) -> Library:
        return self.library

    def __exit__(self, *_: object) -> None:
        self.library.close()


def stored_vectors(library: Library) -> dict[str, np.ndarray]:
    model_id = next(i.card.model_id for i in library.embedders.all() if i.active)
    catalog = Catalog.open(library.directory / "catalog.sqlite")
    try:
        with catalog.read() as tx:
            ids, found = vectors.load_all(tx, model_id)
    finally:
        catalog.close()
    names = {i: p.name for i, p in library.paths_of(ids.tolist()).items()}
    return {names[i]: found[n] for n, i in enumerate(ids.tolist())}


def test_order_by_name(library: Library, photo_folder: Path):
    library.add_folder(photo_folder)
    library.index_now()
    ids = library.photo_ids(order=SortOrder.NAME).tolist()
    shown = [row.path.name for row in library.rows(ids)]
    assert shown == sorted(shown)
