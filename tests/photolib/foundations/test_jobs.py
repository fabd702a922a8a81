"""Tokens, lanes, clean-ups and the event bus."""

from __future__ import annotations

import logging
import pickle
import threading
from pathlib import Path

import pytest

from photolib import errors
from photolib.errors import Cancelled, DiskFull, UnreadablePhoto
from photolib.events import EventBus
from photolib.jobs import CleanupStack, JobToken, Lane
from photolib.types import ChangeSet


def test_paused_job_waits_and_cancel_frees_it():
    token = JobToken()
    token.pause()
    ended = threading.Event()

    def job() -> None:
        try:
            token.check()
        except Cancelled:
            ended.set()

    thread = threading.Thread(target=job)
    thread.start()
    assert not ended.wait(0.05)
    token.cancel()
    thread.join(10)
    assert ended.is_set()


def test_cancelled_token_cannot_be_paused_again():
    token = JobToken()
    token.pause()
    token.cancel()
    token.pause()
    assert not token.paused
    assert token.pauses == 1
    assert token.wait(0)


def test_lane_drops_what_waits_when_it_closes():
    lane = Lane("test")
    gate = threading.Event()
    running = threading.Event()

    def hold() -> None:
        running.set()
        gate.wait(10)

    lane.submit(hold)
    waiting = lane.submit(lambda: None)
    running.wait(10)
    closer = threading.Thread(target=lane.close)
    closer.start()
    while not waiting.cancelled():
        pass
    gate.set()
    closer.join(10)
    with pytest.raises(RuntimeError):
        lane.submit(lambda: None)


def test_cleanups_run_once_in_reverse_and_errors_do_not_stop_them():
    stack, ran = CleanupStack(), []
    stack.push(lambda: ran.append(1))
    stack.push(lambda: 1 / 0)
    stack.push(lambda: ran.append(3))
    assert [type(e) for e in stack.run()] == [ZeroDivisionError]
    assert ran == [3, 1]
    assert stack.run() == []


def test_failing_listener_does_not_disturb_the_others(caplog: pytest.LogCaptureFixture):
    bus, heard = EventBus(), []
    bus.subscribe(lambda event: 1 / 0)
    stop = bus.subscribe(heard.append)
    with caplog.at_level(logging.ERROR):
        bus.publish(ChangeSet(tags=True))
    stop()
    stop()
    bus.publish(ChangeSet())
    assert heard == [ChangeSet(tags=True)]
    assert "listener failed" in caplog.text


def test_every_error_crosses_process_borders_with_its_sentence():
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.PhotolibError)
    ]
    assert len(kinds) > 8
    path = Path("/photos/x.jpg")
    for made in (DiskFull(path), UnreadablePhoto(path, "is empty")):
        back = pickle.loads(pickle.dumps(made))
        assert (type(back), str(back), vars(back)) == (type(made), str(made), vars(made))
