"""Which photos are selected, by id, as file managers do it.

`current` has the focus; `anchor` is where a Shift range starts. Every method returns whether
the set of selected ids has changed.
"""

from __future__ import annotations

from collections.abc import Iterable

from ui.grid.photo_model import PhotoModel


class Selection:
    def __init__(self, model: PhotoModel) -> None:
        self._model = model
        self.ids: set[int] = set()
        self.current: int | None = None
        self.anchor: int | None = None

    def __contains__(self, photo_id: int) -> bool:
        return photo_id in self.ids

    def only(self, photo_id: int) -> bool:
        self.current = self.anchor = photo_id
        return self.replace({photo_id})

    def toggle(self, photo_id: int) -> bool:
        self.current = self.anchor = photo_id
        self.ids ^= {photo_id}
        return True

    def extend_to(self, photo_id: int, *, keep: bool = False) -> bool:
        """Select the range from the anchor; `keep` adds it to what is selected."""
        start = self._model.row_of(self.anchor) if self.anchor is not None else None
        end = self._model.row_of(photo_id)
        if start is None or end is None:
            return self.only(photo_id)
        self.current = photo_id
        low, high = min(start, end), max(start, end)
        chosen = set(self._model.ids[low : high + 1].tolist())
        return self.replace(chosen | self.ids if keep else chosen)

    def everything(self) -> bool:
        return self.replace(set(self._model.ids.tolist()))

    def invert(self) -> bool:
        return self.replace(set(self._model.ids.tolist()) - self.ids)

    def clear(self) -> bool:
        return self.replace(set())

    def replace(self, ids: Iterable[int]) -> bool:
        chosen = set(ids)
        changed = chosen != self.ids
        self.ids = chosen
        return changed

    def prune(self) -> bool:
        """Drop what the model does not hold any more: nothing unseen stays selected."""
        if self.current is not None and self._model.row_of(self.current) is None:
            self.current = None
        if self.anchor is not None and self._model.row_of(self.anchor) is None:
            self.anchor = None
        if not self.ids or self._model.holds_all(self.ids):
            return False
        return self.replace(self._model.present(self.ids))

    def in_order(self) -> list[int]:
        if len(self.ids) == len(self._model):  # none but listed ones are ever selected
            every: list[int] = self._model.ids.tolist()
            return every
        return self._model.present(self.ids)
