"""What stands in the place of photos where a part of the library has none."""

from __future__ import annotations

from photolib.types import Group, Scope

_GROUPS = {
    Group.FAVORITES: ("No favourites yet", "Press F on a photo to give it a heart."),
    Group.RECENT: ("Nothing new", "Photos added in the last 30 days are shown here."),
    Group.ON_THIS_DAY: (
        "No photos of this day",
        "Photos taken on this day of earlier years are shown here.",
    ),
    Group.TRASH: ("The trash is empty", "Photos moved to the trash can be restored from here."),
}


def nothing_here(scope: Scope) -> tuple[str, str]:
    """A title and a sentence."""
    if scope.group is not None:
        return _GROUPS[scope.group]
    if scope.album_id is not None:
        return (
            "This album is empty",
            "Select photos and drag them onto the album, or add them with a right click.",
        )
    return "No photos here yet", "Photos appear by themselves as soon as they are found."
