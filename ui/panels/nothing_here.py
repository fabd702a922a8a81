"""What stands in the place of photos where a part of the library has none."""

from __future__ import annotations

from photolib.types import Group, Scope
from ui.translation import QT_TR_NOOP, tr

_GROUPS = {
    Group.FAVORITES: (
        QT_TR_NOOP("No favourites yet"),
        QT_TR_NOOP("Press F on a photo to give it a heart."),
    ),
    Group.RECENT: (
        QT_TR_NOOP("Nothing new"),
        QT_TR_NOOP("Photos added in the last 30 days are shown here."),
    ),
    Group.ON_THIS_DAY: (
        QT_TR_NOOP("No photos of this day"),
        QT_TR_NOOP("Photos taken on this day of earlier years are shown here."),
    ),
    Group.DUPLICATES: (
        QT_TR_NOOP("No duplicates"),
        QT_TR_NOOP(
            "Files of one picture are shown here: copies, smaller ones, other formats. They are "
            "looked for after indexing."
        ),
    ),
    Group.SERIES: (
        QT_TR_NOOP("No series"),
        QT_TR_NOOP("Photos that a camera took within three seconds are shown here together."),
    ),
    Group.TRASH: (
        QT_TR_NOOP("The trash is empty"),
        QT_TR_NOOP("Photos moved to the trash can be restored from here."),
    ),
}


def nothing_here(scope: Scope) -> tuple[str, str]:
    """A title and a sentence."""
    if scope.group is not None:
        title, text = _GROUPS[scope.group]
        return tr(title), tr(text)
    if scope.album_id is not None:
        return (
            tr("This album is empty"),
            tr("Select photos and drag them onto the album, or add them with a right click."),
        )
    return tr("No photos here yet"), tr("Photos appear by themselves as soon as they are found.")
