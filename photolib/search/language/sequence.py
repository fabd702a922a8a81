"""Collects what stands side by side in a query and makes one node of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from photolib.search.language.ast import Combine, Filter, Meaning, Node, all_of, is_vector

Placed = tuple[int, Node]  # where it stands in the text, and what it is


@dataclass(slots=True)
class _Operand:
    """What is added or taken away together."""

    sign: int
    start: int | None = None  # of its first word
    words: list[str] = field(default_factory=list)
    vectors: list[Placed] = field(default_factory=list)

    def parts(self) -> list[Placed]:
        text = " ".join(self.words).strip(" ,;")
        sentence = [(self.start, Meaning(text))] if text and self.start is not None else []
        return sorted([*sentence, *self.vectors], key=lambda placed: placed[0])


class Sequence:
    def __init__(self) -> None:
        self._operands = [_Operand(1)]
        self._others: list[Placed] = []

    @property
    def operand_is_empty(self) -> bool:
        return not self._operands[-1].parts()

    @property
    def has_words(self) -> bool:
        return not self.operand_is_empty

    def begin_operand(self, sign: int, start: int) -> None:
        self._operands.append(_Operand(sign))

    def add_words(self, start: int, words: list[str]) -> None:
        operand = self._operands[-1]
        if operand.start is None:
            operand.start = start
        operand.words += words

    def add_date(self, start: int, found: Filter) -> None:
        """The comma before a date does not belong to the sentence."""
        words = self._operands[-1].words
        if words:
            words[-1] = words[-1].rstrip(",;")
        self._others.append((start, found))

    def add(self, start: int, node: Node) -> None:
        if is_vector(node):
            self._operands[-1].vectors.append((start, node))
        else:
            self._others.append((start, node))

    def add_other(self, start: int, node: Node) -> None:
        """Something that is never added to or taken from a vector."""
        self._others.append((start, node))

    def take_filters(self) -> tuple[tuple[Placed, ...], Node | None]:
        """The filters by themselves, and the node of the rest."""
        filters, self._others = tuple(self._others), []
        return filters, self.node()

    def node(self) -> Node | None:
        """All of it as one node; None where nothing was said."""
        terms = [(o.sign, placed) for o in self._operands for placed in o.parts()]
        if len(self._operands) == 1 or [sign for sign, _ in terms] == [1]:
            placed = [placed for _, placed in terms]
        else:
            placed = []
            if terms:
                combined = Combine(tuple((sign, node) for sign, (_, node) in terms))
                placed = [(min(start for _, (start, _) in terms), combined)]
        everything = sorted([*placed, *self._others], key=lambda one: one[0])
        return all_of(node for _, node in everything)
