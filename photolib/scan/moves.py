"""Pairs files with photos whose content they hold: what was moved, renamed or swapped.

Only a file of the same size as a photo that lost its place is read and hashed. What moved and
got other metadata on the way has another size; it is recognised when it has been decoded
(`photos.recognise`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from photolib.formats import identity_like
from photolib.formats.content_hash import scheme_of
from photolib.jobs import JobToken
from photolib.scan.answering import ask
from photolib.scan.comparing import Diff, shown_for
from photolib.types import Folder, FoundFile, KnownFile


@dataclass(frozen=True, slots=True)
class Move:
    photo_id: int
    folder: Folder
    found: FoundFile
    known: KnownFile
    shown_for: int | None  # the photo that was shown for it where it was


@dataclass(eq=False, slots=True)
class _Candidate:
    """A photo whose place may no longer hold its content."""

    folder: Folder
    rel_path: str
    known: KnownFile
    replaced: Path | None  # the file that lies at its place now
    shown_for: int | None  # the photo that was shown for it
    lost_its_place: bool | None = None

    @property
    def content_hash(self) -> str:
        assert self.known.content_hash is not None
        return self.known.content_hash

    def is_free(self) -> bool:
        """False when its file was only touched."""
        if self.lost_its_place is None:
            self.lost_its_place = self.replaced is None or (
                _identity_of(self.folder, self.replaced, self.content_hash) != self.content_hash
            )
        return self.lost_its_place


def find_moves(diffs: list[Diff], token: JobToken | None) -> list[Move]:
    """Files of a size and content that a photo without a place had.

    A photo has lost its place when its file is gone, or another file lies there now: so that in a
    chain of renames (a to b, b to c) and in a swap every photo follows its own content. A file that
    was only touched, or got a sidecar, goes on holding its own photo, whatever copies there are.
    Raises DoesNotAnswer for a root that has stopped to, Cancelled.
    """
    by_size: dict[int, list[_Candidate]] = defaultdict(list)
    by_place: dict[tuple[int, str], _Candidate] = {}
    for diff in diffs:
        for candidate in _candidates(diff):
            by_size[candidate.known.stamp.size].append(candidate)
            by_place[candidate.folder.folder_id, candidate.rel_path] = candidate
    if not by_size:
        return []
    moves: list[Move] = []
    for diff in diffs:
        for found in diff.new + [found for found, _ in diff.changed]:
            here = (diff.folder.folder_id, found.rel_path)
            candidates = [
                c
                for c in by_size.get(found.stamp.size, ())
                if (c.folder.folder_id, c.rel_path) != here
            ]
            if not candidates:
                continue
            if token is not None:
                token.check()
            own = by_place.get(here)
            if own is not None and not own.is_free():
                continue
            chosen = _same_content(diff.folder, found.rel_path, candidates)
            if chosen is not None:
                by_size[found.stamp.size].remove(chosen)
                moves.append(
                    Move(chosen.known.photo_id, diff.folder, found, chosen.known, chosen.shown_for)
                )
    return moves


def _candidates(diff: Diff) -> Iterator[_Candidate]:
    folder = diff.folder
    for rel_path, known in diff.gone + diff.lost:
        if known.content_hash is not None:
            partner = shown_for(diff.known, rel_path)
            yield _Candidate(folder, rel_path, known, None, partner)
    for found, known in diff.changed:
        if known.content_hash is not None:
            place = folder.path / found.rel_path
            partner = shown_for(diff.known, found.rel_path)
            yield _Candidate(folder, found.rel_path, known, place, partner)


def _same_content(folder: Folder, rel_path: str, candidates: list[_Candidate]) -> _Candidate | None:
    """The photo this file holds; of this file name first, so that copies of one photo keep their
    own tags apart."""
    path = folder.path / rel_path
    hashes: dict[str, str | None] = {}
    for candidate in sorted(candidates, key=lambda c: _name(c.rel_path) != path.name):
        known = candidate.content_hash
        scheme = scheme_of(known)
        if scheme not in hashes:
            hashes[scheme] = _identity_of(folder, path, known)
        if hashes[scheme] == known and candidate.is_free():
            return candidate
    return None


def _identity_of(folder: Folder, path: Path, known: str) -> str | None:
    return ask(folder.path, partial(identity_like, path, known))


def _name(rel_path: str) -> str:
    return rel_path.rpartition("/")[2]
