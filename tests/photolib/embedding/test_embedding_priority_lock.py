"""A waiting query goes before waiting batches."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from photolib.embedding.priority_lock import PriorityLock


class Waiter(threading.Thread):
    """Takes the lock once, writes its name, lets go."""

    def __init__(self, name: str, take: Callable[[], AbstractContextManager[None]], log: list[str]):
        super().__init__(name=name, daemon=True)
        self._take, self._log = take, log

    def run(self) -> None:
        with self._take():
            self._log.append(self.name)


def until(condition: Callable[[], bool]) -> None:
    wait = threading.Event()
    for _ in range(2000):
        if condition():
            return
        wait.wait(0.005)
    raise AssertionError("it did not come about")


def test_urgent_goes_before_patient_who_came_first() -> None:
    lock, order = PriorityLock(), list[str]()
    waiters: list[Waiter] = []
    with lock.patient():
        for number in range(3):
            waiters.append(Waiter(f"batch {number}", lock.patient, order))
        waiters.append(Waiter("query", lock.urgent, order))
        for waiter in waiters:
            waiter.start()
        until(lambda: lock.urgent_waiting == 1)
        assert order == []
    for waiter in waiters:
        waiter.join(10)
    assert order[0] == "query"
    assert sorted(order[1:]) == ["batch 0", "batch 1", "batch 2"]


def test_all_urgent_ones_go_first() -> None:
    lock, order = PriorityLock(), list[str]()
    with lock.urgent():
        waiters = [
            Waiter("batch", lock.patient, order),
            *(Waiter(f"query {number}", lock.urgent, order) for number in range(4)),
        ]
        for waiter in waiters:
            waiter.start()
        until(lambda: lock.urgent_waiting == 4)
    for waiter in waiters:
        waiter.join(10)
    assert order[-1] == "batch"


@pytest.mark.parametrize("kind", ["urgent", "patient"])
def test_an_error_inside_releases_the_lock(kind: str) -> None:
    lock = PriorityLock()
    with pytest.raises(RuntimeError), getattr(lock, kind)():
        raise RuntimeError("inside")
    order: list[str] = []
    waiter = Waiter("next", lock.patient, order)
    waiter.start()
    waiter.join(10)
    assert order == ["next"]


def test_never_two_at_once() -> None:
    lock, inside, most = PriorityLock(), 0, 0

    def work(take: Callable[[], AbstractContextManager[None]]) -> None:
        nonlocal inside, most
        for _ in range(200):
            with take():
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [
        threading.Thread(target=work, args=(lock.urgent if n % 2 else lock.patient,))
        for n in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert most == 1
