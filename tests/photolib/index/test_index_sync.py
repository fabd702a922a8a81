"""The index follows its catalog, whatever happened to the index's own files meanwhile."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from photolib.catalog import Catalog, folders, photos, vectors
from photolib.errors import DiskFull, LibraryNotWritable
from photolib.index import ExactIndex, SyncedIndex, open_index
from photolib.index.manifest import IndexFiles
from photolib.types import FileStamp, Float32, FoundFile

MODEL = "ViT-Test@0123/224-shortest-bicubic"
DIM = 16


def unit(rows: int, seed: int, dim: int = DIM) -> Float32:
    values = np.random.default_rng(seed).normal(size=(rows, dim)).astype(np.float32)
    return values / np.linalg.norm(values, axis=1, keepdims=True)


class Shelf:
    """A real catalog with photos that need no files, and the folder for its indexes."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        self.catalog = Catalog.open(root / "catalog.sqlite")
        self.indexes = root / "indexes"
        with self.catalog.write() as tx:
            self.folder = folders.add(tx, root / "photos").folder_id

    def add_photos(self, count: int, seed: int, model: str = MODEL) -> tuple[Float32, Float32]:
        values = unit(count, seed)
        with self.catalog.write() as tx:
            names = [FoundFile(f"{seed}/{n}.jpg", FileStamp(1, 1)) for n in range(count)]
            ids = np.array(photos.insert_new(tx, self.folder, names), dtype=np.int64)
            vectors.store(tx, model, ids, values)
        return ids, values

    def replace(self, ids: Float32, seed: int) -> Float32:
        values = unit(len(ids), seed)
        with self.catalog.write() as tx:
            vectors.store(tx, MODEL, ids, values)
        return values

    def forget(self, ids: Float32) -> None:
        with self.catalog.write() as tx:
            vectors.remove(tx, ids)

    def open_index(self, model: str = MODEL) -> SyncedIndex:
        return open_index(self.catalog, model, DIM, self.indexes, graph_from=0)

    @property
    def files(self) -> IndexFiles:
        return IndexFiles.of(self.indexes, MODEL)

    def assert_in_step(self, index: SyncedIndex) -> None:
        """The index holds what the catalog holds and finds what a scan of it finds."""
        with self.catalog.read() as tx:
            ids, values = vectors.load_all(tx, MODEL)
        assert index.ids().tolist() == ids.tolist()
        reference = ExactIndex(DIM)
        reference.add(ids, values)
        for query in unit(20, seed=77):
            expected, scores = reference.search(query, 10)
            found, found_scores = index.search(query, 10)
            assert found.tolist() == expected.tolist()
            np.testing.assert_allclose(found_scores, scores, atol=2e-6)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.catalog.close()


def test_a_new_library_has_an_empty_index(shelf: Shelf) -> None:
    index = shelf.open_index()
    assert len(index) == 0
    assert index.search(unit(1, 1)[0], 5)[0].tolist() == []
    index.close()
    assert len(shelf.open_index()) == 0


def test_a_saved_index_is_read_back(shelf: Shelf) -> None:
    shelf.add_photos(300, seed=1)
    index = shelf.open_index()
    index.save()
    index.close()
    before = shelf.files.graph.stat().st_mtime_ns
    again = shelf.open_index()
    shelf.assert_in_step(again)
    again.close()
    assert shelf.files.graph.stat().st_mtime_ns == before  # nothing changed, nothing written


def test_closing_saves_what_changed(shelf: Shelf) -> None:
    index = shelf.open_index()
    index.add(*shelf.add_photos(50, seed=1))
    index.close()
    header = json.loads(shelf.files.manifest.read_text())
    assert header["size"] == 50
    assert header["catalog_id"] == shelf.catalog.catalog_id


def test_an_index_from_before_some_changes_catches_up(shelf: Shelf) -> None:
    ids, _ = shelf.add_photos(300, seed=1)
    shelf.open_index().close()
    shelf.add_photos(40, seed=2)
    shelf.replace(ids[:30], seed=3)
    shelf.forget(ids[100:150])
    index = shelf.open_index()
    assert index.graph_ready
    shelf.assert_in_step(index)
    index.close()
    shelf.assert_in_step(shelf.open_index())


def test_an_index_told_of_changes_is_in_step_at_once(shelf: Shelf) -> None:
    index = shelf.open_index()
    ids, values = shelf.add_photos(200, seed=1)
    index.add(ids, values)
    index.add(ids[:20], shelf.replace(ids[:20], seed=2))
    shelf.forget(ids[50:60])
    index.remove(ids[50:60])
    shelf.assert_in_step(index)
    index.save()
    shelf.assert_in_step(index)


def test_saving_takes_in_what_the_index_was_not_told(shelf: Shelf) -> None:
    ids, _ = shelf.add_photos(200, seed=1)
    index = shelf.open_index()
    shelf.replace(ids[:10], seed=2)
    shelf.add_photos(10, seed=3)
    shelf.forget(ids[-10:])
    index.save()
    shelf.assert_in_step(index)
    shelf.assert_in_step(shelf.open_index())


def test_a_photo_removed_from_the_index_alone_stays_out_while_it_is_open(shelf: Shelf) -> None:
    index = shelf.open_index()
    ids, values = shelf.add_photos(20, seed=1)
    index.add(ids, values)
    index.remove(ids[:5])
    index.save()
    assert index.ids().tolist() == ids[5:].tolist()


def truncate(files: IndexFiles) -> None:
    with files.graph.open("r+b") as file:
        file.truncate(files.graph.stat().st_size // 2)


def flip_a_byte(files: IndexFiles) -> None:
    content = bytearray(files.graph.read_bytes())
    content[len(content) // 2] ^= 0xFF
    files.graph.write_bytes(content)


def change_header(**values: object) -> Callable[[IndexFiles], None]:
    def change(files: IndexFiles) -> None:
        header = json.loads(files.manifest.read_text()) | values
        files.manifest.write_text(json.dumps(header))

    return change


DAMAGE: dict[str, Callable[[IndexFiles], object]] = {
    "graph missing": lambda files: files.graph.unlink(),
    "header missing": lambda files: files.manifest.unlink(),
    "graph empty": lambda files: files.graph.write_bytes(b""),
    "graph truncated": truncate,
    "graph with a flipped byte": flip_a_byte,
    "header empty": lambda files: files.manifest.write_text(""),
    "header not JSON": lambda files: files.manifest.write_bytes(b"\xff\xfe{"),
    "header a list": lambda files: files.manifest.write_text("[1]"),
    "header without fields": lambda files: files.manifest.write_text('{"format": 1}'),
    "header with odd values": change_header(generation="7", tombstones="x"),
    "other format": change_header(format=99),
    "other catalog": change_header(catalog_id="somebody else's"),
    "other model": change_header(model_id="another"),
    "other dimension": change_header(dim=DIM + 1),
    "other hnswlib": change_header(library="hnswlib 0.1"),
    "generation from the future": change_header(generation=10**6),
}


@pytest.mark.parametrize("damage", list(DAMAGE))
def test_an_unusable_index_is_built_anew(shelf: Shelf, damage: str) -> None:
    shelf.add_photos(150, seed=1)
    shelf.open_index().close()
    DAMAGE[damage](shelf.files)
    index = shelf.open_index()
    assert index.graph_ready
    shelf.assert_in_step(index)
    index.close()
    shelf.assert_in_step(shelf.open_index())


def test_the_index_of_another_catalog_is_not_used(shelf: Shelf, tmp_path: Path) -> None:
    shelf.add_photos(100, seed=1)
    shelf.open_index().close()
    other = Shelf(tmp_path / "other")
    other.add_photos(100, seed=2)
    other.indexes = shelf.indexes
    other.assert_in_step(other.open_index())
    other.catalog.close()


def test_each_embedder_has_its_own_index(shelf: Shelf) -> None:
    ids, _ = shelf.add_photos(30, seed=1)
    other_ids, _ = shelf.add_photos(20, seed=2, model="another/model")
    assert shelf.open_index().ids().tolist() == ids.tolist()
    assert shelf.open_index("another/model").ids().tolist() == other_ids.tolist()


def test_vectors_of_another_dimension_are_refused(shelf: Shelf) -> None:
    shelf.add_photos(3, seed=1)
    with pytest.raises(ValueError, match=f"{DIM} dimensions, not 99"):
        open_index(shelf.catalog, MODEL, 99, shelf.indexes)


def test_a_large_lost_graph_is_built_behind_the_search(shelf: Shelf) -> None:
    shelf.add_photos(2500, seed=1)
    index = shelf.open_index()
    query = unit(1, 5)[0]
    with shelf.catalog.read() as tx:
        ids, values = vectors.load_all(tx, MODEL)
    reference = ExactIndex(DIM)
    reference.add(ids, values)
    assert index.search(query, 10)[0].tolist() == reference.search(query, 10)[0].tolist()
    index.wait_for_graph()
    assert index.graph_ready
    shelf.assert_in_step(index)
    index.close()
    assert json.loads(shelf.files.manifest.read_text())["size"] == 2500


def test_closing_while_the_graph_is_built_keeps_what_is_built(shelf: Shelf) -> None:
    shelf.add_photos(3000, seed=1)
    shelf.open_index().close()
    index = shelf.open_index()
    index.wait_for_graph()
    shelf.assert_in_step(index)


def test_rebuilding_starts_from_the_catalog(shelf: Shelf) -> None:
    ids, _ = shelf.add_photos(200, seed=1)
    index = shelf.open_index()
    shelf.forget(ids[:20])
    shelf.replace(ids[50:60], seed=4)
    index.rebuild()
    shelf.assert_in_step(index)
    assert json.loads(shelf.files.manifest.read_text())["size"] == 180


def test_a_folder_that_cannot_be_made_is_named(shelf: Shelf) -> None:
    shelf.add_photos(5, seed=1)
    shelf.indexes.write_text("a file where the folder should be")
    index = shelf.open_index()
    with pytest.raises(LibraryNotWritable, match="indexes"):
        index.save()
    shelf.assert_in_step(index)
    index.close()  # an index that cannot be saved is no reason not to close


def test_a_full_disk_is_named_and_the_former_file_stays(shelf: Shelf) -> None:
    resource = pytest.importorskip("resource", reason="file size limits are POSIX")
    shelf.add_photos(50, seed=1)
    shelf.open_index().close()
    former = shelf.files.graph.read_bytes(), shelf.files.manifest.read_bytes()
    shelf.add_photos(300, seed=2)
    index = shelf.open_index()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))  # hnswlib does not notice
    try:
        with pytest.raises(DiskFull):
            index.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (shelf.files.graph.read_bytes(), shelf.files.manifest.read_bytes()) == former
    assert {path.suffix for path in shelf.indexes.iterdir()} == {".hnsw", ".json"}
    shelf.assert_in_step(index)
    index.save()
    shelf.assert_in_step(shelf.open_index())


def test_searching_while_adding_and_removing(shelf: Shelf) -> None:
    ids, values = shelf.add_photos(2000, seed=1)
    index = open_index(shelf.catalog, MODEL, DIM, shelf.indexes, graph_from=0)
    index.wait_for_graph()
    steady = ids[:500]  # never touched: always to be found
    stop, errors = threading.Event(), []

    def search(seed: int) -> None:
        rng = np.random.default_rng(seed)
        try:
            while not stop.is_set():
                at = int(rng.integers(len(steady)))
                found, scores = index.search(values[at], 5)
                assert found[0] == steady[at]
                assert scores[0] == pytest.approx(1, abs=1e-5)
                allowed = rng.choice(ids, 50)
                assert set(index.search_within(values[at], allowed, 5)[0]) <= set(allowed)
        except Exception as error:  # handed to the main thread
            errors.append(error)

    searchers = [threading.Thread(target=search, args=(seed,)) for seed in range(3)]
    for searcher in searchers:
        searcher.start()
    for step in range(30):
        index.remove(ids[500 + 20 * step : 520 + 20 * step])
        index.add(ids[500 + 20 * step : 510 + 20 * step], unit(10, 100 + step))
        if step % 10 == 0:
            index.save()
    stop.set()
    for searcher in searchers:
        searcher.join()
    assert errors == []


def test_saving_twice_writes_once(shelf: Shelf) -> None:
    ids, _ = shelf.add_photos(30, seed=1)
    index = shelf.open_index()
    index.save()
    shelf.files.graph.unlink()  # would come back if it were written
    index.save()
    assert not shelf.files.graph.exists()
    shelf.replace(ids[:1], seed=2)
    index.save()
    assert shelf.files.graph.exists()


def test_a_long_run_is_saved_on_the_way(shelf: Shelf) -> None:
    index = shelf.open_index()
    for seed in range(6):
        index.add(*shelf.add_photos(2000, seed))
    assert json.loads(shelf.files.manifest.read_text())["size"] >= 10_000
