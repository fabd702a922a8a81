"""A network share that stops to answer while a decode worker reads from it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.ingest import decode_pool
from photolib.library import Library
from photolib.scan import answering
from photolib.types import IngestProgress, PhotoState
from photolib.workers import processes
from tests.conftest import write_photo
from tests.support.passthrough import NORMAL, SILENT, Passthrough
from tests.support.tiny_library import open_tiny_library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Passthrough]:
    monkeypatch.setattr(answering, "PATIENCE_S", 1.0)
    monkeypatch.setattr(decode_pool, "TIME_LIMIT_S", 1.5)
    monkeypatch.setattr(processes, "DYING_S", 0.5)
    (tmp_path / "share").mkdir()
    for number in range(5):
        write_photo(tmp_path / "server" / f"far{number}.jpg", number)
    try:
        made = Passthrough(tmp_path / "share", tmp_path / "server", direct=True)
    except OSError:
        pytest.skip("this machine does not let us mount a file system")
    yield made
    made.close()


def states(library: Library) -> dict[str, PhotoState]:
    return {row.path.name: row.state for row in library.rows(library.photo_ids().tolist())}


def test_the_run_goes_on_without_the_worker_and_its_photos_wait(share: Passthrough, tmp_path: Path):
    near = tmp_path / "near"
    for number in range(3):
        write_photo(near / f"near{number}.jpg", 10 + number)
    library = open_tiny_library(tmp_path / "lib")
    try:
        library.add_folder(tmp_path / "share")  # its photos come first
        library.add_folder(near)

        def fall_silent(event: object) -> None:
            if isinstance(event, IngestProgress) and event.total:
                share.be(SILENT)

        stop = library.events.subscribe(fall_silent)
        summary = library.index_now()
        stop()
        assert summary.embedded == 3
        assert summary.unreadable == 0
        counts = library.status().counts
        assert (counts.ready, counts.offline, counts.missing) == (3, 5, 0)
        assert library.problems() == []
        [told] = library.index_now().problems  # it is not asked again: no second one is lost in it
        assert told.path == tmp_path / "share"

        share.be(NORMAL)
        deadline = time.monotonic() + 60
        while library.index_now().problems and time.monotonic() < deadline:
            time.sleep(0.2)
        counts = library.status().counts
        assert (counts.ready, counts.offline, counts.missing) == (8, 0, 0)
        assert set(states(library).values()) == {PhotoState.READY}
    finally:
        share.be(NORMAL)
        library.close()
