"""Says why another photo is shown: the one that was looked at is not there any more.

Whoever puts a photo into the trash, or takes from it what it was listed for, knows why it goes;
only a file that was moved or deleted by another program is spoken of.
"""

from __future__ import annotations

from collections.abc import Callable

from photolib.library import Library
from photolib.types import Group, PhotoState, Scope
from ui.names import file_name
from ui.operations import Operation, Operations
from ui.translation import tr


def tell_when_gone(
    library: Library, operations: Operations, photo_id: int, say: Callable[[str], object]
) -> None:
    """`say` is told in one sentence when the file of the photo has vanished."""

    def vanished(_token: object) -> str | None:
        row = library.details(photo_id).row
        if row.state is not PhotoState.MISSING:
            return None
        put_away = photo_id in library.photo_ids(Scope(group=Group.TRASH))
        return None if put_away else file_name(row.path)

    def tell(name: str | None) -> None:
        if name is not None:
            say(tr("{name} is no longer there.").format(name=name))

    Operation(vanished, lane="read").success(tell).run(operations)
