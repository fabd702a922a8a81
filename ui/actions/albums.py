"""Albums made by hand: make, rename, delete; put photos in and take them out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from photolib.types import Album
from ui.actions._action import Action, ActionContext, Choice, has_selection
from ui.operations import Operation
from ui.translation import QT_TR_NOOP, tr


def undoable(context: ActionContext, text: str) -> None:
    """Say what was done, with a button that takes it back."""
    undoing = context.library.undoing

    def undo() -> None:
        Operation(lambda _token: undoing.undo(), lane="work").run(context.operations)

    context.say(text, tr("Undo"), undo)


def shown_album(context: ActionContext) -> Album | None:
    """The album chosen in the sidebar."""
    album_id = context.scope().album_id
    return next((album for album in context.albums() if album.album_id == album_id), None)


def album_shown(context: ActionContext) -> bool:
    return context.scope().album_id is not None


def new(context: ActionContext) -> None:
    name = context.ask_text(tr("New album"), tr("Its name:")).strip()
    if name:
        _make(context, name, ())


def new_with_selection(context: ActionContext) -> None:
    name = context.ask_text(tr("New album"), tr("Its name:")).strip()
    if name:
        _make(context, name, context.selection())


def _make(context: ActionContext, name: str, ids: Sequence[int]) -> None:
    albums = context.library.albums

    def done(album_id: int) -> None:
        if ids:
            made = tr("Made the album “{name}” with %Ln photos.", "", len(ids))
            undoable(context, made.format(name=name))
        else:
            context.show_album(album_id)

    Operation(lambda _token: albums.create(name, ids), lane="work").success(done).run(
        context.operations
    )


def add(context: ActionContext, album_id: int, ids: Sequence[int]) -> None:
    albums = context.library.albums
    name = next((a.name for a in context.albums() if a.album_id == album_id), tr("the album"))

    def done(added: int) -> None:
        if added:
            undoable(context, tr("Added %Ln photos to “{name}”.", "", added).format(name=name))
        else:
            context.say(tr("These photos are in “{name}” already.").format(name=name))

    Operation(lambda _token: albums.add(album_id, ids), lane="work").success(done).run(
        context.operations
    )


def add_selection(album_id: int, context: ActionContext) -> None:
    add(context, album_id, context.selection())


def choices(context: ActionContext) -> list[Choice]:
    made = [
        Choice(album.name, partial(add_selection, album.album_id), "album")
        for album in context.albums()
        if album.album_id != context.scope().album_id
    ]
    line = [Choice("")] if made else []
    return [*made, *line, Choice(tr("New album…"), new_with_selection, "plus")]


def remove(context: ActionContext) -> None:
    album, ids, albums = shown_album(context), context.selection(), context.library.albums
    if album is None:
        return

    def done(removed: int) -> None:
        said = tr("Removed %Ln photos from “{name}”.", "", removed)
        undoable(context, said.format(name=album.name))

    Operation(lambda _token: albums.remove(album.album_id, ids), lane="work").success(done).run(
        context.operations
    )


def rename(context: ActionContext) -> None:
    album, albums = shown_album(context), context.library.albums
    if album is None:
        return
    name = context.ask_text(tr("Rename the album"), tr("Its name:"), album.name).strip()
    if name and name != album.name:
        Operation(lambda _token: albums.rename(album.album_id, name), lane="work").run(
            context.operations
        )


def delete(context: ActionContext) -> None:
    album, albums = shown_album(context), context.library.albums
    if album is None:
        return

    def done(_none: object) -> None:
        context.show_everything()
        said = tr("Deleted the album “{name}”; its photos are untouched.")
        undoable(context, said.format(name=album.name))

    Operation(lambda _token: albums.delete(album.album_id), lane="work").success(done).run(
        context.operations
    )


ACTIONS = (
    Action(
        id="new_album", text=QT_TR_NOOP("New album…"), run=new, menu="File", order=120,
        icon="album",
    ),
    Action(
        id="add_to_album", text=QT_TR_NOOP("Add to album"), run=new_with_selection, menu="Photo",
        order=420, enabled=has_selection, photo_menu=260, choices=choices,
    ),
    Action(
        id="remove_from_album", text=QT_TR_NOOP("Remove from this album"), run=remove,
        menu="Photo", order=421,
        enabled=lambda context: album_shown(context) and has_selection(context),
        visible=album_shown, photo_menu=261,
    ),
    Action(
        id="rename_album", text=QT_TR_NOOP("Rename album…"), run=rename, menu="File", order=130,
        enabled=album_shown, album_menu=10,
    ),
    Action(
        id="delete_album", text=QT_TR_NOOP("Delete album"), run=delete, menu="File", order=140,
        enabled=album_shown, icon="trash", album_menu=20,
    ),
)  # fmt: skip
