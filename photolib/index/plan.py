"""Which way to search within a filter, by what each costs; the one place that decides.

    SUBSET  gather the allowed vectors and compare each: exact
    SCAN    compare all vectors in order and keep the allowed: exact
    GRAPH   ask the graph for so many that the k best allowed are among them

Costs in processor time of one search, measured with `benchmarks/search_engines.py` at 256
dimensions; vectors cost by their dimensions, the graph by the breadth of its search. The table is
in docs/benchmarks.md. Only ratios matter here, and those hold from machine to machine well enough:
a wrong choice near the border costs little, by the meaning of a border.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

GATHERED = 0.18  # microseconds a vector of 256 numbers, fetched from anywhere
SCANNED = 0.033  # microseconds a vector, in order
MASKED = 0.008  # microseconds a photo of the library, to tell whether it is allowed
BREADTH = 3.0  # microseconds a step of the graph's search
MEASURED_DIM = 256
MIN_EF = 400  # breadth below which the graph's recall falls under 0.995
BREADTH_PER_ASKED = 8  # what keeps recall@50 within a filter at 0.995 (1 gave 0.88 at 10 %)
MOST_ASKED = 4_000  # neighbours; more would take the graph longer than a scan
SLACK, SPARE = 1.5, 16  # asked beyond k / share: allowed photos may be fewer near the query


class Way(Enum):
    SUBSET = "subset"
    SCAN = "scan"
    GRAPH = "graph"


@dataclass(frozen=True, slots=True)
class Plan:
    """`asked` neighbours of the graph, searched for in this `breadth` (hnswlib's ef); 0 for the
    exact ways. `cost` in microseconds."""

    way: Way
    cost: float
    asked: int = 0
    breadth: int = 0


def within(total: int, held: int, k: int, dim: int, *, graph: bool) -> Plan:
    """The cheapest way to the k best of `held` allowed vectors among `total`.

    `graph`: whether there is one that may be asked. What it finds is exact only when k allowed
    photos are among those asked for; when they are not, the caller takes the exact plan.
    """
    width = dim / MEASURED_DIM
    exact = min(
        Plan(Way.SUBSET, held * GATHERED * width),
        Plan(Way.SCAN, total * (SCANNED * width + MASKED)),
        key=lambda plan: plan.cost,
    )
    if not graph or held == 0 or k <= 0:
        return exact
    asked = int(SLACK * k * total / held) + SPARE
    breadth = max(MIN_EF, BREADTH_PER_ASKED * asked)
    cost = breadth * BREADTH * width + total * MASKED
    if asked > MOST_ASKED or cost >= exact.cost:
        return exact
    return Plan(Way.GRAPH, cost, asked, breadth)
