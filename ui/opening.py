"""What happens when photos and folders are opened with Photolib from outside the window.

A photo of the library is shown in the viewer; for any other the window offers to add its folder.
A folder is added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photolib.library import Library
from ui.actions.add_folder import add as add_folders
from ui.main_window import MainWindow
from ui.names import file_name, whole_path
from ui.operations import Operation
from ui.translation import tr


@dataclass(frozen=True, slots=True)
class Opened:
    """What the paths turned out to be."""

    folders: tuple[Path, ...] = ()
    shown: int | None = None  # the first photo that is in the library
    foreign: Path | None = None  # the first file that is not
    missing: Path | None = None


def open_paths(window: MainWindow, paths: Sequence[Path]) -> None:
    """Show or add what the user opened; tells them about what is neither."""

    def done(found: Opened) -> None:
        if found.folders:
            add_folders(window, found.folders)
        if found.shown is not None:
            window.show_photo(found.shown)
        elif found.foreign is not None:
            _offer_folder(window, found.foreign)
        elif found.missing is not None:
            told = tr("{path} is not there; check its name and its drive.")
            window.say(told.format(path=found.missing))

    Operation(lambda _token: look_at(window.library, paths)).success(done).run(window.operations)


def look_at(library: Library, paths: Sequence[Path]) -> Opened:
    """Sort the paths; touches the disk, so not for the GUI thread."""
    folders = tuple(path for path in paths if path.is_dir())
    files = [path for path in paths if path.is_file()]
    known = {path: library.find_photo(path) for path in files}
    return Opened(
        folders,
        next((photo_id for photo_id in known.values() if photo_id is not None), None),
        next((path for path, photo_id in known.items() if photo_id is None), None),
        next((path for path in paths if path not in known and path not in folders), None),
    )


def _offer_folder(window: MainWindow, photo: Path) -> None:
    window.say(
        tr("{name} is not in the library: its folder {folder} is not watched yet.").format(
            name=file_name(photo), folder=whole_path(photo.parent)
        ),
        tr("Add the folder"),
        lambda: add_folders(window, [photo.parent]),
    )
