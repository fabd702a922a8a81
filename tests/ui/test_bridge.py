"""Events of any thread arrive as few signals on the GUI thread, and none is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from photolib.events import EventBus
from photolib.types import (
    ChangeSet,
    EmbedderStage,
    EmbedderStatus,
    IngestPhase,
    IngestProgress,
    TextProgress,
)
from ui.bridge import LibraryBridge, merged


@pytest.fixture
def bus() -> EventBus:
    return EventBus()


@pytest.fixture
def bridge(bus: EventBus, qtbot: QtBot) -> Iterator[LibraryBridge]:
    made = LibraryBridge(bus)
    yield made
    made.close()


def publish_elsewhere(bus: EventBus, *events: object) -> None:
    thread = threading.Thread(target=lambda: [bus.publish(event) for event in events])
    thread.start()
    thread.join()


def test_merging_keeps_what_both_say() -> None:
    both = merged(
        ChangeSet(photos=frozenset({1}), tags=True),
        ChangeSet(photos=frozenset({2}), membership=True, albums=True, searches=True),
    )
    assert both == ChangeSet(
        photos=frozenset({1, 2}), membership=True, tags=True, albums=True, searches=True
    )


def test_the_latest_of_reading_text_arrives(
    bus: EventBus, bridge: LibraryBridge, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bridge.reading) as heard:
        publish_elsewhere(bus, TextProgress(1, 9), TextProgress(2, 9))
    assert heard.args == [TextProgress(2, 9)]


def test_a_burst_of_changes_becomes_one(bus: EventBus, bridge: LibraryBridge, qtbot: QtBot) -> None:
    seen: list[ChangeSet] = []
    threads: list[str] = []
    bridge.changed.connect(seen.append)
    bridge.changed.connect(lambda _: threads.append(threading.current_thread().name))
    publish_elsewhere(bus, *(ChangeSet(photos=frozenset({i})) for i in range(500)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [ChangeSet(photos=frozenset(range(500)))]
    assert threads == [threading.main_thread().name]


def test_changes_after_a_flush_arrive_too(
    bus: EventBus, bridge: LibraryBridge, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bridge.changed):
        publish_elsewhere(bus, ChangeSet(tags=True))
    with qtbot.waitSignal(bridge.changed) as second:
        publish_elsewhere(bus, ChangeSet(folders=True))
    assert second.args == [ChangeSet(folders=True)]


def test_progress_keeps_the_latest_of_each_phase(
    bus: EventBus, bridge: LibraryBridge, qtbot: QtBot
) -> None:
    seen: list[IngestProgress] = []
    bridge.progress.connect(seen.append)
    steps = [IngestProgress(IngestPhase.INDEXING, done=n, total=99) for n in range(100)]
    publish_elsewhere(
        bus, IngestProgress(IngestPhase.SCANNING), *steps, IngestProgress(IngestPhase.DONE)
    )
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert [step.phase for step in seen] == [
        IngestPhase.SCANNING,
        IngestPhase.INDEXING,
        IngestPhase.DONE,
    ]
    assert seen[1].done == 99


def test_every_state_of_the_embedder_is_told(
    bus: EventBus, bridge: LibraryBridge, qtbot: QtBot
) -> None:
    seen: list[EmbedderStatus] = []
    bridge.embedder.connect(seen.append)
    states = [EmbedderStatus(stage, "x") for stage in (EmbedderStage.LOADING, EmbedderStage.READY)]
    publish_elsewhere(bus, *states)
    qtbot.waitUntil(lambda: seen == states)


def test_a_closed_bridge_is_silent(bus: EventBus, bridge: LibraryBridge, qtbot: QtBot) -> None:
    seen: list[object] = []
    bridge.changed.connect(seen.append)
    bridge.close()
    publish_elsewhere(bus, ChangeSet(tags=True))
    QCoreApplication.processEvents()
    assert seen == []


def test_an_event_under_way_while_the_bridge_closes_is_dropped(
    bus: EventBus, bridge: LibraryBridge, qtbot: QtBot
) -> None:
    """`publish` tells the listeners it knew when it began, also those taken off since."""
    seen: list[object] = []
    bridge._arrived.connect(lambda: seen.append("arrived"))
    bus.subscribe(lambda _event: None)
    under_way = tuple(bus._listeners)
    bridge.close()
    thread = threading.Thread(target=lambda: [tell(ChangeSet(tags=True)) for tell in under_way])
    thread.start()
    thread.join()
    QCoreApplication.processEvents()
    assert seen == []
