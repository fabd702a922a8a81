"""Lists photos that belong together under a header for each stack: duplicates and series."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from photolib.library import Library
from photolib.types import Group, Scope, Stacks
from ui import wording
from ui.grid.photo_model import Note
from ui.grid.sections import named
from ui.panels.listing import Listing
from ui.panels.nothing_here import nothing_here
from ui.translation import tr

STACKED = (Group.DUPLICATES, Group.SERIES)
KEEP = "check"  # the icon on the file to keep


def stack_listing(library: Library, scope: Scope, name: str, *, fresh: bool) -> Listing:
    """Reads the catalog; off the GUI thread."""
    assert scope.group is not None
    stacks = library.organising.stacks(scope.group)
    same = scope.group is Group.DUPLICATES
    told = [wording.photos(len(stacks.ids)), tr("%Ln stacks", "", len(stacks))]
    if same:
        told.append(_to_spare(int(stacks.spare.sum())))
    nothing, hint = nothing_here(scope)
    return Listing(
        title=name,
        subtitle=" · ".join(told) if len(stacks) else "",
        ids=stacks.ids,
        shapes=library.photo_shapes(stacks.ids),
        sections=named(stacks.starts, _copies(stacks) if same else _moments(stacks)),
        notes=_sizes(stacks) if same else {},
        copies=stacks.others if same else np.zeros(0, np.int64),
        fresh=fresh,
        empty_title=nothing,
        empty_text=hint,
    )


def _copies(stacks: Stacks) -> tuple[tuple[str, str], ...]:
    return tuple(
        (tr("%Ln files of one picture", "", count), _to_spare(spare))
        for count, spare in zip(stacks.counts.tolist(), stacks.spare.tolist(), strict=True)
    )


def _moments(stacks: Stacks) -> tuple[tuple[str, str], ...]:
    times = stacks.taken[stacks.starts].tolist()
    return tuple(
        (wording.date_time(datetime.fromtimestamp(taken, UTC)), wording.photos(count))
        for taken, count in zip(times, stacks.counts.tolist(), strict=True)
    )


def _sizes(stacks: Stacks) -> dict[int, Note]:
    keep = set(stacks.ids[stacks.starts].tolist())
    return {
        photo_id: Note(wording.file_size(size), KEEP if photo_id in keep else "")
        for photo_id, size in zip(stacks.ids.tolist(), stacks.sizes.tolist(), strict=True)
    }


def _to_spare(size: int) -> str:
    return tr("{size} to spare").format(size=wording.file_size(size))
