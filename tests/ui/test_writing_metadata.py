"""Metadata that cannot be written into files: what is said, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photolib.library import Library
from tests.conftest import write_photo
from ui.main_window import MainWindow
from ui.panels import message_bar


@pytest.mark.parametrize(
    ("gone", "others"),
    [
        (1, "Wrote metadata into 2 files; {path} is not there; nothing was changed."),
        (3, "{path} is not there; nothing was changed; 2 more could not be written."),
    ],
)
def test_what_was_not_written_stays_to_be_read(
    open_on: Callable[[Library], MainWindow],
    empty_library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    gone: int,
    others: str,
) -> None:
    monkeypatch.setattr(message_bar, "SHOWN_MS", 50)
    paths = [write_photo(tmp_path / "photos" / f"p{number}.jpg", number) for number in range(3)]
    empty_library.settings.watch_folders = False
    empty_library.add_folder(tmp_path / "photos")
    empty_library.index_now()
    empty_library.add_tag(empty_library.photo_ids().tolist(), "dog")
    ids = [empty_library.find_photo(path) for path in paths]
    for path in paths[:gone]:
        path.unlink()
    empty_library.index_now()
    window = open_on(empty_library)
    monkeypatch.setattr(window, "selection", lambda: list(ids))
    window.actions_set.refresh()
    window.actions_set["write_metadata"].trigger()
    told = others.format(path=paths[0])
    qtbot.waitUntil(lambda: window.messages.accessibleDescription() == told, timeout=10_000)
    qtbot.wait(200)
    assert window.messages.isVisible()
