"""The answer to a search and how much of it is shown: the cut between matches and the rest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from photolib.types import Band, BandCounts, Hit, SearchResult
from ui.core_words import said
from ui.translation import QT_TR_NOOP, tr

SHOWN_IN = {
    Band.STRONG: (Band.STRONG,),
    Band.POSSIBLE: (Band.STRONG, Band.POSSIBLE),
    Band.REST: tuple(Band),
}
CLOSEST = 12  # photos shown, dimmed, when nothing may match
THE_CLOSEST = QT_TR_NOOP("The closest photos:")
SHOW_ALL = QT_TR_NOOP("Choose “All” to see the nearest photos all the same.")


@dataclass(frozen=True, slots=True)
class Cut:
    """What the user wants to see: a band with those above it, or photos from a likelihood on.

    Neither is the cut at which an answer opens: the band `opens` and those above it, the next
    where that one is empty, or the closest few when nothing may match; with `lenient` all then.
    """

    band: Band | None = None
    least: float | None = None
    lenient: bool = False
    opens: Band = Band.POSSIBLE

    @classmethod
    def opening(cls, setting: str, *, lenient: bool = False) -> Cut:
        """As the user's settings have it."""
        opens = Band(setting) if setting in set(Band) else Band.POSSIBLE
        return cls(lenient=lenient, opens=opens)


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits shown of a result. `band` is the chosen one, None when the slider decides or only
    the `closest` photos are shown, none of which may match; `least` is the likelihood of the
    least likely photo shown."""

    hits: tuple[Hit, ...]
    bands: BandCounts | None
    band: Band | None
    least: float
    verdict: str
    closest: bool = False

    def unfolded(self, opened: Collection[int]) -> tuple[list[int], dict[int, int]]:
        """The ids to show, the stacks of `opened` photos laid out; heights of the other stacks."""
        ids: list[int] = []
        stacks: dict[int, int] = {}
        for hit in self.hits:
            ids.append(hit.photo_id)
            if hit.photo_id in opened:
                ids.extend(hit.stacked)
            elif hit.stacked:
                stacks[hit.photo_id] = len(hit.stacked)
        return ids, stacks

    @property
    def likelihoods(self) -> dict[int, float]:
        return {hit.photo_id: hit.likelihood for hit in self.hits if hit.likelihood is not None}


def answer(result: SearchResult, cut: Cut) -> Answer:
    """What `cut` leaves of a result; all of one that has no likelihoods (filters alone)."""
    if result.bands is None:
        return Answer(result.hits, None, Band.REST, 0.0, result.verdict)
    if cut.least is not None:
        hits = tuple(hit for hit in result.hits if (hit.likelihood or 0.0) >= cut.least)
        return Answer(hits, result.bands, None, cut.least, result.verdict)
    some = result.bands.strong + result.bands.possible
    if cut.band is None and not some and not cut.lenient and result.hits:
        hits = result.hits[:CLOSEST]
        least = min(hit.likelihood or 0.0 for hit in hits)
        return Answer(hits, result.bands, None, least, result.verdict, closest=True)
    band = cut.band or (_opening(cut, result.bands) if some or not cut.lenient else Band.REST)
    hits = tuple(hit for hit in result.hits if hit.band in SHOWN_IN[band])
    return Answer(hits, result.bands, band, _least(hits, band), result.verdict)


def nothing_said(shown: Answer, note: str) -> tuple[str, str]:
    """What to say when no photo is left, and where the others are, if there are any."""
    counts = shown.bands
    if counts is not None and counts.strong + counts.possible + counts.rest:
        return said(shown.verdict) or tr("Nothing found"), tr(SHOW_ALL)
    return tr("Nothing found"), said(note) or tr("No photo here fits all that was asked for.")


def _opening(cut: Cut, counts: BandCounts) -> Band:
    if cut.opens is Band.STRONG and not counts.strong:
        return Band.POSSIBLE
    return cut.opens


def _least(hits: Sequence[Hit], band: Band) -> float:
    if band is Band.REST:
        return 0.0
    return min((hit.likelihood or 0.0 for hit in hits), default=1.0)
