"""Cycles that hold Qt objects die on the GUI thread, wherever Python would have collected."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import MANY, PATIENCE, GuiThreadCollector


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


def test_a_crowd_of_young_objects_is_waited_for_but_not_for_ever(
    collector: GuiThreadCollector,
) -> None:
    died_on: list[str] = []
    gc.collect()
    Cyclic(died_on)
    crowd: list[list[object]] = [[] for _ in range(2 * MANY)]
    collector.collect_due()
    assert died_on == []
    for _ in range(PATIENCE):
        collector.collect_due()
    assert died_on
    del crowd


def test_python_collects_by_itself_again_afterwards(collector: GuiThreadCollector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_lived_before_the_window_is_left_out_of_collections_until_it_closes(
    collector: GuiThreadCollector,
) -> None:
    assert gc.get_freeze_count() > 0
    collector.stop()
    assert gc.get_freeze_count() == 0
