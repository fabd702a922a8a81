"""Everything that can be done with tags: decide, review, teach.

The library holds one as `tagging`; each change is one journal entry and one event.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from photolib.catalog import Catalog, photos, tag_links, tags
from photolib.errors import InputProblem, UnknownPhoto
from photolib.events import Event
from photolib.jobs import JobToken
from photolib.tagging.scorers import USUAL, LabelChoice, find_label, usual_labels
from photolib.tagging.tagger import Found, Tagger
from photolib.tagging.zero_shot import cut_for
from photolib.types import (
    ChangeSet,
    LabelScore,
    SharedTag,
    TagDecision,
    TagSource,
    TagState,
    WaitingTag,
)

LAST = 50  # decisions that the review page counts


class TagDesk:
    """Thread-safe; what needs the embedder or the disk is *blocking*. `follow(ids)` is called after
    each decision."""

    def __init__(
        self,
        catalog: Catalog,
        tagger: Tagger,
        publish: Callable[[Event], object],
        follow: Callable[[Sequence[int]], object],
    ) -> None:
        self._catalog, self._tagger, self._publish = catalog, tagger, publish
        self._follow = follow

    # --- deciding -------------------------------------------------------------------

    def add(self, ids: Sequence[int], name: str) -> int:
        """Tag photos by hand; "animal/dog" makes both levels. Raises InputProblem."""
        with self._catalog.write() as tx:
            tag_id = tags.ensure(tx, name)
            with tag_links.journalled(tx, f"Add the tag “{name}”", ids, [tag_id]):
                tags.add(tx, ids, tag_id, TagSource.MANUAL)
        self._decided(ids)
        return tag_id

    def set_state(self, ids: Sequence[int], tag_id: int, state: TagState) -> None:
        """Accept or reject suggestions; what was rejected is not suggested again."""
        if state is not TagState.SUGGESTED:
            sides: tuple[Sequence[int], Sequence[int]] = (ids, ())
            self.decide({tag_id: sides if state is TagState.ACCEPTED else sides[::-1]})
            return
        with (
            self._catalog.write() as tx,
            tag_links.journalled(tx, "Reopen a decision", ids, [tag_id]),
        ):
            tags.set_state(tx, ids, tag_id, state)
        self._decided(ids)

    def decide(self, decisions: Mapping[int, tuple[Sequence[int], Sequence[int]]]) -> None:
        """By tag id the photos that it is accepted and rejected for; undone as one."""
        every = sorted({p for pair in decisions.values() for side in pair for p in side})
        yes = sum(len(accepted) for accepted, _ in decisions.values())
        no = sum(len(rejected) for _, rejected in decisions.values())
        parts = [f"accept {yes:,}"] * bool(yes) + [f"reject {no:,}"] * bool(no)
        title = f"{' and '.join(parts)} suggested tag{'s' * (yes + no != 1)}".capitalize()
        with self._catalog.write() as tx, tag_links.journalled(tx, title, every, list(decisions)):
            for tag_id, (accepted, rejected) in decisions.items():
                tags.set_state(tx, accepted, tag_id, TagState.ACCEPTED)
                tags.set_state(tx, rejected, tag_id, TagState.REJECTED)
        self._decided(every)

    def judge(
        self,
        name: str,
        accepted: Sequence[tuple[int, float]],
        rejected: Sequence[tuple[int, float]],
    ) -> None:
        """Decide on (photo, probability) of a label, suggested before or only previewed; one
        journal entry."""
        every = [photo_id for photo_id, _ in (*accepted, *rejected)]
        title = f"Judge “{name}”: {len(accepted):,} accepted, {len(rejected):,} rejected"
        with self._catalog.write() as tx:
            tag_id = tags.ensure(tx, name)
            with tag_links.journalled(tx, title, every, [tag_id]):
                scored = [(p, tag_id, score) for p, score in (*accepted, *rejected)]
                tags.suggest(tx, self._tagger.model_id, scored)
                for pairs, state in (
                    (accepted, TagState.ACCEPTED),
                    (rejected, TagState.REJECTED),
                ):
                    tags.set_state(tx, [p for p, _ in pairs], tag_id, state)
        self._decided(every)

    def judge_shared(self, ids: Sequence[int], tag_ids: Sequence[int], state: TagState) -> None:
        """Accept or reject tags on those of these photos that they are suggested for; undone as
        one."""
        with self._catalog.read() as tx:
            waiting = {
                tag_id: tag_links.carriers(tx, ids, tag_id, TagState.SUGGESTED)
                for tag_id in tag_ids
            }
        yes = state is TagState.ACCEPTED
        self.decide({t: (found, ()) if yes else ((), found) for t, found in waiting.items()})

    def remove_shared(self, ids: Sequence[int], tag_id: int) -> None:
        """Take a tag from those of these photos that have it."""
        with self._catalog.read() as tx:
            having = tag_links.carriers(tx, ids, tag_id, TagState.ACCEPTED)
        self.remove(having, tag_id)

    def remove(self, ids: Sequence[int], tag_id: int) -> None:
        """Take a tag from photos; it is not suggested for them again."""
        with self._catalog.write() as tx, tag_links.journalled(tx, "Remove a tag", ids, [tag_id]):
            tags.remove(tx, ids, tag_id)
        self._decided(ids)

    def _changed(self, ids: Iterable[int]) -> None:
        self._publish(ChangeSet(photos=frozenset(ids), tags=True))

    def _decided(self, ids: Sequence[int]) -> None:
        self._changed(ids)
        self._follow(ids)

    # --- suggesting and reviewing ---------------------------------------------------

    def preview(
        self,
        ids: Sequence[int],
        *,
        labels: LabelChoice = USUAL,
        min_precision: float | None = None,
        token: JobToken | None = None,
    ) -> Found:
        """What would be suggested; nothing is stored. *Blocking*.

        Raises LabelSetProblem, EmbedderUnavailable, Cancelled.
        """
        cut = None if min_precision is None else cut_for(min_precision)
        return self._tagger.preview(ids, labels=labels, threshold=cut, token=token)

    def keep(self, found: Mapping[int, Sequence[LabelScore]]) -> None:
        """Store what a preview found as suggestions, to be reviewed."""
        self._tagger.store(found)
        self._changed(found)

    def waiting(self, ids: Sequence[int] | None = None) -> list[WaitingTag]:
        """Suggestions by tag, most photos first; of each tag the least certain photos first."""
        with self._catalog.read() as tx:
            return tag_links.waiting(tx, ids)

    @staticmethod
    def groups(found: Mapping[int, Sequence[LabelScore]]) -> list[WaitingTag]:
        """What a preview found, in the order of `waiting`; tag ids are 0: there is no tag yet."""
        by_label: dict[str, list[tuple[int, float]]] = {}
        for photo_id, scores in found.items():
            for score in scores:
                by_label.setdefault(score.label, []).append((photo_id, score.score))
        groups = [
            WaitingTag(0, name, tuple(sorted(photos, key=lambda photo: photo[1])))
            for name, photos in by_label.items()
        ]
        return sorted(groups, key=lambda group: (-len(group.photos), group.name.casefold()))

    def recent(self, tag_id: int | None = None) -> tuple[int, int]:
        """(right, judged) of the last decisions on suggestions, at most LAST."""
        with self._catalog.read() as tx:
            return tag_links.recent_decisions(tx, LAST, tag_id)

    def shared(self, ids: Sequence[int]) -> list[SharedTag]:
        """The tags of any of these photos, with how many have them. *Blocking*."""
        with self._catalog.read() as tx:
            return tag_links.shared(tx, ids)

    def provenance(self, photo_id: int) -> list[TagDecision]:
        """Where each tag of a photo came from."""
        with self._catalog.read() as tx:
            return tag_links.provenance(tx, photo_id)

    # --- teaching -------------------------------------------------------------------

    def teach(self, name: str, like: Sequence[int], unlike: Sequence[int] = ()) -> int:
        """Let a label learn from example photos, which get the tag; the tag's id.

        A label of no set is known by its examples alone from then on: at least 3 of them.
        Raises InputProblem.
        """
        label = find_label(name)
        known = any(label.path == other.path for other in usual_labels().labels)
        if not known and len(like) < 3:
            raise InputProblem(
                f"There is no label called {name!r}; show at least 3 photos to make it from."
            )
        every = [*like, *unlike]
        with self._catalog.write() as tx:
            tag_id = tags.ensure(tx, label.path)
            with tag_links.journalled(tx, f"Teach “{label.path}”", every, [tag_id]):
                tags.add(tx, every, tag_id, TagSource.MANUAL)
                tags.set_state(tx, unlike, tag_id, TagState.REJECTED)
            if not known:
                tag_links.set_wordless(tx, tag_id, True)
        self._decided(every)
        return tag_id

    def photo_at(self, path: Path) -> int:
        """Raises UnknownPhoto."""
        with self._catalog.read() as tx:
            photo_id = photos.id_of_path(tx, path)
        if photo_id is None:
            raise UnknownPhoto(f"{path} is not a photo of this library; index its folder first.")
        return photo_id
