"""The ingest lane: merging requests, pausing, cancelling, failing, closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.errors import LibraryNotWritable
from photolib.ingest.pipeline import Request
from photolib.ingest.runner import IngestRunner
from photolib.jobs import JobToken
from photolib.types import IngestPhase, IngestProgress, IngestSummary

WAIT = 20


class Work:
    """A job that waits at a gate, so that tests decide when it goes on."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.started = threading.Semaphore(0)
        self.gate = threading.Event()
        self.error: Exception | None = None

    def __call__(self, request: Request, token: JobToken) -> IngestSummary:
        self.requests.append(request)
        self.started.release()
        while not self.gate.wait(0.005):
            token.check()
        token.check()
        if self.error is not None:
            raise self.error
        return IngestSummary()


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def told() -> list[IngestProgress]:
    return []


@pytest.fixture
def runner(work: Work, told: list[IngestProgress]) -> Iterator[IngestRunner]:
    made = IngestRunner(work, told.append)
    yield made
    work.gate.set()
    made.close()


def test_runs_and_tells_that_it_is_done(runner: IngestRunner, work: Work, told: list):
    work.gate.set()
    runner.start(Request())
    assert runner.wait_idle(WAIT)
    runner.close()
    assert told[-1].phase is IngestPhase.DONE


def test_requests_during_a_run_become_one_more_run(runner: IngestRunner, work: Work):
    runner.start(Request(frozenset({1})))
    work.started.acquire(timeout=WAIT)
    for folder in (2, 3, 4):
        runner.start(Request(frozenset({folder}), {folder: {"a"}}))
    work.gate.set()
    assert runner.wait_idle(WAIT)
    assert [r.folder_ids for r in work.requests] == [frozenset({1}), frozenset({2, 3, 4})]


def test_cancel_stops_the_run_and_drops_what_waits(runner: IngestRunner, work: Work, told: list):
    runner.start(Request())
    work.started.acquire(timeout=WAIT)
    runner.start(Request())
    runner.cancel()
    assert runner.wait_idle(WAIT)
    runner.close()
    assert told[-1].phase is IngestPhase.CANCELLED
    assert len(work.requests) == 1


def test_pause_holds_the_run_until_resume(runner: IngestRunner, work: Work, told: list):
    runner.start(Request())
    work.started.acquire(timeout=WAIT)
    runner.pause()
    assert told[-1].phase is IngestPhase.PAUSED
    work.gate.set()
    assert not runner.wait_idle(0.2)
    runner.report(IngestProgress(IngestPhase.INDEXING, done=1, total=2))
    assert told[-1].phase is IngestPhase.PAUSED
    runner.resume()
    assert runner.wait_idle(WAIT)


def test_a_paused_run_can_be_cancelled(runner: IngestRunner, work: Work):
    runner.start(Request())
    work.started.acquire(timeout=WAIT)
    runner.pause()
    runner.cancel()
    assert runner.wait_idle(WAIT)


@pytest.mark.parametrize(
    ("error", "words"),
    [(LibraryNotWritable, "may not write"), (ZeroDivisionError, "fault in Photolib")],
)
def test_failure_is_told_as_a_sentence(
    runner: IngestRunner, work: Work, told: list, error: type, words: str, tmp_path
):
    work.error = error(tmp_path)
    work.gate.set()
    runner.start(Request())
    assert runner.wait_idle(WAIT)
    runner.close()
    assert told[-1].phase is IngestPhase.FAILED
    assert words in told[-1].message


def test_nothing_starts_after_close(runner: IngestRunner, work: Work):
    runner.close()
    runner.start(Request())
    assert work.requests == []


requests = st.builds(
    lambda ids, below: Request(ids, {f: p for f, p in below.items() if ids and f in ids}),
    st.none() | st.frozensets(st.integers(1, 4), min_size=1),
    st.dictionaries(st.integers(1, 4), st.sets(st.sampled_from("abc"), min_size=1)),
)


def covers(request: Request, folder: int, path: str) -> bool:
    if request.folder_ids is None:
        return True
    if folder not in request.folder_ids:
        return False
    return folder not in request.below or path in request.below[folder]


@given(requests, requests)
def test_widened_covers_both_and_nothing_more_than_needed(one: Request, two: Request):
    both = one.widened(two)
    for folder in range(1, 5):
        for path in "abc":
            wanted = covers(one, folder, path) or covers(two, folder, path)
            assert covers(both, folder, path) == wanted


def test_a_run_rests_while_on_battery_and_goes_on_when_plugged_in(work: Work):
    battery = threading.Event()
    battery.set()
    told: list[IngestProgress] = []
    runner = IngestRunner(work, told.append, resting=battery.is_set, look_every_s=0.01)
    try:
        runner.start(Request())
        assert work.started.acquire(timeout=WAIT)
        _until(lambda: runner.progress.phase is IngestPhase.PAUSED)
        assert runner.progress.message == "on battery power"
        work.gate.set()
        assert not runner.wait_idle(0.1)
        battery.clear()
        assert runner.wait_idle(WAIT)
        _until(lambda: told[-1].phase is IngestPhase.DONE)
    finally:
        battery.clear()
        runner.close()


def test_who_resumes_on_battery_has_it_run_on(work: Work, told: list[IngestProgress]):
    runner = IngestRunner(work, told.append, resting=lambda: True, look_every_s=0.01)
    try:
        runner.start(Request())
        assert work.started.acquire(timeout=WAIT)
        _until(lambda: runner.progress.phase is IngestPhase.PAUSED)
        work.gate.set()
        runner.resume()
        assert runner.wait_idle(WAIT)
    finally:
        runner.close()


def _until(reached: Callable[[], bool]) -> None:
    patience = time.monotonic() + WAIT
    while not reached():
        assert time.monotonic() < patience
        time.sleep(0.002)
