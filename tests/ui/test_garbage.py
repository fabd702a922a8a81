"""Cycles that hold Qt objects die on the GUI thread, wherever Python would have collected."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import GuiThreadCollector


class Cyclic(QObject):
    """Only the cycle collector can free it; `died_on` says where it did."""

    def __init__(self, died_on: list[str]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: died_on.append(threading.current_thread().name))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GuiThreadCollector]:
    gc.collect()
    gc.enable()
    running = GuiThreadCollector()
    yield running
    running.stop()


def allocate_on_a_worker() -> list[list[object]]:
    """Far more container objects than Python's threshold for a collection."""
    kept: list[list[object]] = []
    thread = threading.Thread(target=lambda: kept.extend([] for _ in range(20_000)))
    thread.start()
    thread.join()
    return kept


def test_a_worker_that_allocates_destroys_no_qt_object(
    collector: GuiThreadCollector, qtbot: QtBot
) -> None:
    died_on: list[str] = []
    Cyclic(died_on)
    kept = allocate_on_a_worker()
    assert died_on == []
    qtbot.waitUntil(lambda: bool(died_on), timeout=20_000)
    assert died_on == [threading.main_thread().name]
    assert kept


def test_python_collects_by_itself_again_afterwards(collector: GuiThreadCollector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
