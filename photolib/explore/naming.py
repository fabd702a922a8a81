"""Names for the crowded places of a map: the label that its photos show and others do not.

For each cluster the labels' calibrated probabilities are averaged over some of its photos, and
the average over the whole library is taken off: "photo of something" fits everywhere and names
nothing. What is likelier by less than LEAST names nothing either.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from photolib.explore.clusters import Cluster
from photolib.jobs import JobToken
from photolib.types import Float32, MapPlace

SAMPLE = 24  # photos looked at in each cluster
LIBRARY_SAMPLE = 1_000
LEAST = 0.07  # by which a label must be likelier in a cluster than in the library
SAME_PLACE = 0.35  # of a cluster's usual distance to the next: one name is enough there

Probabilities = Callable[[Float32], Float32]


def places(
    found: Sequence[Cluster],
    vectors: Float32,
    labels: Sequence[str],
    probabilities: Probabilities,
    token: JobToken,
) -> tuple[MapPlace, ...]:
    """Named places, the most crowded of a level first.

    `vectors` float32[N, D] in the map's order; `probabilities` gives float32[M, labels] for
    vectors float32[M, D]. Raises Cancelled.
    """
    if not labels or not len(vectors):
        return ()
    usual = probabilities(vectors[:: max(1, len(vectors) // LIBRARY_SAMPLE)]).mean(axis=0)
    named: list[MapPlace] = []
    for cluster in sorted(found, key=lambda one: (one.level, -len(one.rows))):
        token.check()
        some = cluster.rows[:: max(1, len(cluster.rows) // SAMPLE)][:SAMPLE]
        here = probabilities(vectors[some]).mean(axis=0)
        best = int((here - usual).argmax())
        if here[best] - usual[best] < LEAST:
            continue
        name = labels[best].rpartition("/")[2]
        place = MapPlace(cluster.x, cluster.y, cluster.level, name, len(cluster.rows))
        if not any(_same(place, other) for other in named):
            named.append(place)
    return tuple(named)


def _same(place: MapPlace, other: MapPlace) -> bool:
    if (place.level, place.name) != (other.level, other.name):
        return False
    near = SAME_PLACE / float(2**place.level)
    return math.dist((place.x, place.y), (other.x, other.y)) < near
