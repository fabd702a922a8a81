"""Shows the files that are one photo: of a RAW+JPEG pair each, of a Live Photo its movie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDesktopServices

from photolib.errors import PhotolibError
from photolib.types import MOVIES
from ui.actions._action import Action, ActionContext, Choice, one_selected
from ui.names import address, file_name
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def has_files(context: ActionContext) -> bool:
    if not one_selected(context):
        return False
    try:
        return any(row.companions for row in context.library.rows(context.selection()))
    except PhotolibError:  # nobody gets at the catalog just now
        return False


def choices(context: ActionContext) -> Sequence[Choice]:
    """An entry for each file: photos open in the viewer, movies in the system's player."""
    try:
        rows = context.library.rows(context.selection())
    except PhotolibError:
        return ()
    return [_opens(path) for row in rows for path in row.files]


def _opens(path: Path) -> Choice:
    movie = path.name.lower().endswith(MOVIES)

    def play(context: ActionContext) -> None:
        if not QDesktopServices.openUrl(address(path)):
            context.fail(
                tr("{name} cannot be opened; install a program that plays it.").format(
                    name=file_name(path)
                )
            )

    def show(context: ActionContext) -> None:
        library = context.library
        Operation(lambda _token: library.find_photo(path)).success(
            lambda found: play(context) if found is None else context.show_photo(found)
        ).run(context.operations)

    return Choice(file_name(path), play if movie else show, "play" if movie else "image")


def run(context: ActionContext) -> None:
    """Without a menu: the next file of the photo."""
    library, photo_id = context.library, context.selection()[0]
    Operation(lambda _token: library.files_of(photo_id)).success(
        lambda ids: context.show_photo(ids[-1])
    ).run(context.operations)


ACTION = Action(
    id="files_of_photo",
    text=QT_TR_NOOP("Files of this photo"),
    run=run,
    menu="Photo",
    order=135,
    enabled=has_files,
    icon="stack",
    photo_menu=135,
    choices=choices,
)
