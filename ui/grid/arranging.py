"""Two ways to fill lines with photos: squares of one size, and whole photos of one height.

The cost is a few vector operations over all photos and one step for each line, some
milliseconds for a hundred thousand photos, so that it can follow a window being resized.
"""

from __future__ import annotations

import numpy as np

from photolib.types import Float32, Int64
from ui.grid.layout import GAP, MARGIN, Float64, GridLayout, Lines
from ui.grid.sections import NO_SECTIONS, Sections

UNKNOWN = 4 / 3  # proportions of a photo that nobody has looked at yet
NARROWEST, WIDEST = 0.5, 3.5  # beyond, a tile shows the middle of its photo
NEARLY_FULL = 0.85  # a last line this full is stretched to the margin
TALLEST = 1.4  # times the height asked for; a line that would grow beyond stays ragged


def running_aspects(aspects: Float32) -> Float64:
    """Float64[N + 1], the running sum of proportions as tiles have them."""
    shown = np.where(aspects > 0, aspects, UNKNOWN).clip(NARROWEST, WIDEST)
    return np.concatenate(([0.0], np.cumsum(shown, dtype=np.float64)))


def justified(
    along: Float64,
    width: int,
    height: int,
    sections: Sections = NO_SECTIONS,
    *,
    mirrored: bool = False,
) -> GridLayout:
    """Photos in their own proportions, `height` high or nearly so, in lines that fill the width.

    `along` is what `running_aspects` gives.
    """
    inner = max(1, width - 2 * MARGIN)
    starts = _breaks(along, inner, height, sections)
    ends = np.append(starts[1:], len(along) - 1)
    total = along[ends] - along[starts]
    room = np.maximum(1, inner - GAP * (ends - starts - 1))
    full = room / np.maximum(total, 1e-9)
    last = np.zeros(len(starts), np.bool_)
    last[np.searchsorted(starts, sections.starts) - 1] = True  # before each group, and the last
    last[-1:] = True
    ragged = (last & (total * height < NEARLY_FULL * room)) | (full > TALLEST * height)
    scales = np.where(ragged, np.minimum(height, full), full)
    heights = np.maximum(1, np.rint(scales)).astype(np.int64)
    return GridLayout(
        Lines(starts, heights, scales, along), sections, width, height + GAP, mirrored=mirrored
    )


def squares(
    count: int,
    width: int,
    cell: int,
    sections: Sections = NO_SECTIONS,
    *,
    mirrored: bool = False,
) -> GridLayout:
    """Squares of about `cell` pixels, so that they use up the width."""
    inner = max(1, width - 2 * MARGIN)
    columns = max(1, round((inner + GAP) / (cell + GAP)))
    edge = max(8, (inner - GAP * (columns - 1)) // columns)
    first = sections.starts if len(sections) else np.zeros(min(1, count), np.int64)
    photos = np.diff(np.append(first, count))
    lines = -(-photos // columns)
    place = np.arange(int(lines.sum())) - np.repeat(np.cumsum(lines) - lines, lines)
    starts = np.repeat(first, lines) + columns * place
    # The pixels that do not divide among the columns go between them, none wider than the next.
    exact = max(8.0, (inner - GAP * (columns - 1)) / columns)
    return GridLayout(
        Lines(
            starts,
            np.full(len(starts), edge, np.int64),
            np.full(len(starts), exact),
            np.arange(count + 1, dtype=np.float64),
        ),
        sections,
        width,
        edge + GAP,
        mirrored=mirrored,
    )


def _breaks(along: Float64, inner: int, height: int, sections: Sections) -> Int64:
    """The first row of every line; a line ends where it is scaled least to fill the width."""
    count = len(along) - 1
    if count == 0:
        return np.empty(0, np.int64)
    place = along * height + GAP * np.arange(count + 1)
    # A photo belongs to a line as long as its middle does, or shrinking the line with it would
    # be less than stretching the line without it.
    room = inner + GAP
    ends = np.searchsorted((place[:-1] + place[1:]) / 2, place[:-1] + room, side="right")
    ends = np.maximum(ends, np.arange(1, count + 1))
    without, along_with = (place[np.minimum(ends + n, count)] - place[:-1] for n in (0, 1))
    ends += (without * along_with < room * room) & (ends < count)
    firsts = sections.starts if len(sections) else np.zeros(1, np.int64)
    sizes = np.diff(np.append(firsts, count))
    stops = np.repeat(firsts + sizes, sizes)
    return _reached(firsts, np.where(ends < stops, ends, count))


def _reached(firsts: Int64, following: Int64) -> Int64:
    """All rows on the chains from `firsts` on, in order; a chain ends beyond the last row.

    In each round the rows known lead to as many more, by jumps that double in length: a handful
    of vector operations instead of a step for every line.
    """
    end = len(following)
    jump = np.append(following, end)
    known = np.zeros(end + 1, np.bool_)
    rows = firsts
    while len(rows):
        known[rows] = True
        ahead = jump[np.flatnonzero(known)]
        rows = ahead[~known[ahead] & (ahead < end)]
        jump = jump[jump]
    reached: Int64 = np.flatnonzero(known)
    return reached
