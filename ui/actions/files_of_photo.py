"""Shows the files that are one photo: of a RAW+JPEG pair each, of a Live Photo its movie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDesktopServices

from photolib.errors import PhotolibError
from ui.actions._action import Action, ActionContext, Choice, one_selected
from ui.names import address, file_name
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
    library = context.library
    ids = library.files_of(context.selection()[0])
    rows = library.rows(ids)
    photos = {row.path: row.photo_id for row in rows}
    return [_opens(path, photos.get(path)) for row in rows[:1] for path in row.files]


def _opens(path: Path, photo_id: int | None) -> Choice:
    def run(context: ActionContext) -> None:
        if photo_id is not None:
            context.show_photo(photo_id)
        elif not QDesktopServices.openUrl(address(path)):
            context.fail(
                tr("{name} cannot be opened; install a program that plays it.").format(
                    name=file_name(path)
                )
            )

    return Choice(file_name(path), run, "image" if photo_id is not None else "play")


def run(context: ActionContext) -> None:
    """Without a menu: the next file of the photo."""
    ids = context.library.files_of(context.selection()[0])
    context.show_photo(ids[-1])


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
