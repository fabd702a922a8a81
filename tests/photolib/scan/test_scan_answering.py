"""A folder that does not answer, as a network share does whose server is gone."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from photolib.catalog import Catalog, folders
from photolib.errors import Cancelled
from photolib.jobs import JobToken
from photolib.scan import answering, reconcile
from photolib.scan.answering import DoesNotAnswer, ask
from photolib.types import PhotoState
from photolib.watch import FolderWatcher
from tests.conftest import write_photo
from tests.photolib.scan.scanned import shown, watch


class Share:
    """Makes asking for what lies below a folder hang until it is told to answer."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.answers = threading.Event()
        self.answers.set()
        self.asked = 0
        for name in ("scandir", "stat"):
            monkeypatch.setattr(os, name, self._hanging(getattr(os, name)))
        monkeypatch.setattr(io, "open", self._hanging(io.open))

    def _hanging(self, real: Any) -> Any:
        def hang(path: Any = ".", *args: Any, **options: Any) -> Any:
            if isinstance(path, str | os.PathLike) and Path(path).is_relative_to(self.root):
                self.asked += 1
                self.answers.wait()
            return real(path, *args, **options)

        return hang


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Share]:
    write_photo(tmp_path / "share" / "trip" / "far.jpg", 1)
    write_photo(tmp_path / "near" / "here.jpg", 2)
    monkeypatch.setattr(answering, "PATIENCE_S", 0.5)
    monkeypatch.setattr(answering, "LOOK_S", 0.01)
    made = Share(tmp_path / "share", monkeypatch)
    yield made
    made.answers.set()


def test_the_other_folders_are_scanned_and_nothing_of_it_is_lost(
    catalog: Catalog, share: Share, tmp_path: Path
) -> None:
    far, near = watch(catalog, share.root), watch(catalog, tmp_path / "near")
    reconcile(catalog)
    share.answers.clear()
    write_photo(tmp_path / "near" / "new.jpg", 3)
    result = reconcile(catalog)
    assert (len(result.added), result.missing, result.offline) == (1, [], [far])
    assert result.skipped == [(share.root, "does not answer; it is looked at again later")]
    assert shown(catalog)["far.jpg"][1] is PhotoState.OFFLINE
    with catalog.read() as tx:
        assert {f.folder_id: f.online for f in folders.all_folders(tx)} == {far: False, near: True}
    share.answers.set()
    for _ in range(100):  # the one who hung in it comes back first
        result = reconcile(catalog)
        if result.online:
            break
        threading.Event().wait(0.02)
    assert result.online == [far]
    assert shown(catalog)["far.jpg"][1] is not PhotoState.OFFLINE
    assert not result.missing


def test_it_may_stop_to_answer_in_the_middle_of_a_scan(
    catalog: Catalog, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        write_photo(share.root / f"trip {number}" / "p.jpg", number)
    far = watch(catalog, share.root)
    reconcile(catalog)
    walked = threading.Event()

    def stop(_path: object) -> None:
        if share.asked > 4:
            share.answers.clear()
            walked.set()

    real = share.answers.wait
    monkeypatch.setattr(share.answers, "wait", lambda: (stop(None), real())[1])
    share.asked = 0
    result = reconcile(catalog)
    assert walked.is_set()
    assert (result.missing, result.offline) == ([], [far])


def asking() -> set[threading.Thread]:
    return {one for one in threading.enumerate() if one.name == "photolib-asking"}


def test_one_thread_is_enough_to_be_lost_in_it(share: Share, tmp_path: Path) -> None:
    share.answers.clear()
    before = asking()
    for _ in range(5):
        with pytest.raises(DoesNotAnswer):
            ask(share.root, lambda _alive: share.root.is_dir(), patience_s=0.1)
    assert len(asking() - before) == 1
    assert ask(tmp_path / "near", lambda _alive: (tmp_path / "near").is_dir())


def test_a_slow_folder_has_all_the_time_that_it_uses(share: Share) -> None:
    pause = threading.Event()

    def slowly(alive: answering.Alive) -> str:
        for _ in range(6):
            pause.wait(0.1)
            alive()
        return "done"

    assert ask(share.root, slowly, patience_s=0.4) == "done"


def test_waiting_for_it_can_be_cancelled(share: Share) -> None:
    share.answers.clear()
    token = JobToken()
    threading.Timer(0.1, token.cancel).start()
    with pytest.raises(Cancelled):
        ask(share.root, lambda _alive: share.root.is_dir(), patience_s=60, token=token)


def test_what_goes_wrong_in_it_is_told(share: Share) -> None:
    def wrong(_alive: answering.Alive) -> None:
        raise PermissionError(13, "no")

    with pytest.raises(PermissionError):
        ask(share.root, wrong)


def test_the_watcher_goes_on_with_the_others_and_sees_it_come_back(
    share: Share, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photolib.watch.ANSWER_S", 0.2)
    monkeypatch.setattr("photolib.watch.LOOK_FOR_ROOTS_S", 0.1)
    told: dict[Path, threading.Event] = {
        share.root: threading.Event(),
        tmp_path / "near": threading.Event(),
    }
    share.answers.clear()
    watcher = FolderWatcher(lambda root, _below: told[root].set())
    try:
        watcher.set_roots(told)
        assert told[tmp_path / "near"].wait(20)
        assert not told[share.root].is_set()
        told[tmp_path / "near"].clear()
        write_photo(tmp_path / "near" / "more.jpg", 4)
        assert told[tmp_path / "near"].wait(20)
        share.answers.set()
        assert told[share.root].wait(20)
    finally:
        share.answers.set()
        watcher.close()


def test_a_paused_scan_is_not_taken_for_one_that_hangs(tmp_path: Path, share: Share) -> None:
    token = JobToken()
    token.pause()
    threading.Timer(1.0, token.resume).start()

    def paused(alive: answering.Alive) -> str:
        token.check()
        alive()
        return "done"

    assert ask(tmp_path / "near", paused, patience_s=0.3, token=token) == "done"
