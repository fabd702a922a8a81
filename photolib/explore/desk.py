"""What the window holds to explore a library: its map, the names on it, tables of likeness.

The library holds one as `explore`. Every method blocks and belongs off the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from photolib.catalog import Catalog, photo_colors, photos, vectors
from photolib.errors import InputProblem
from photolib.explore import clusters, naming
from photolib.explore.layout import epochs_for, lay_out, neighbours_for
from photolib.explore.map_file import KeptMap, MapFile
from photolib.explore.neighbours import nearest
from photolib.explore.placing import placed
from photolib.explore.projection import evened, fitted, principal
from photolib.jobs import JobToken
from photolib.spaces.choice import EmbedderChoice
from photolib.tagging.scorers import USUAL
from photolib.tagging.tagger import Tagger
from photolib.types import (
    Float32,
    Int64,
    MapPlace,
    Scope,
    SemanticMap,
    SimilarityTable,
    SortOrder,
)

NEW_SHARE = 0.1  # photos placed beside their like until the map is laid out again
FEWEST = 8  # photos that a layout by neighbours means something for
MOST_COMPARED = 40

Report = Callable[[int, int], object]


class ExploreDesk:
    """Thread-safe. `directory` is where maps are kept."""

    def __init__(
        self, catalog: Catalog, choice: EmbedderChoice, tagger: Tagger, directory: Path
    ) -> None:
        self._catalog, self._choice, self._tagger = catalog, choice, tagger
        self._directory = directory

    def known_map(self, token: JobToken) -> SemanticMap:
        """The map as it is known: kept, kept with new photos beside their like, or rough by
        principal components. Photos without a vector are not on it. Raises Cancelled."""
        model_id = self._choice.space.card.model_id
        ids, held, colors, generation = self._read(model_id)
        token.check()
        kept = self._file(model_id).load()
        if kept is None or not np.isin(ids, kept.ids).any():
            rough = fitted(principal(held, 2))
            return SemanticMap(ids, rough, colors, refined=len(ids) < FEWEST)
        positions, added = placed(ids, held, kept)
        settled = kept.generation == generation or added <= NEW_SHARE * len(ids)
        return SemanticMap(ids, positions, colors, refined=settled)

    def refine(self, token: JobToken, report: Report) -> SemanticMap:
        """Lay the map out so that neighbours lie together, and keep it; minutes for 100,000
        photos. `report(done, total)` follows. Raises Cancelled, which keeps the map as it was."""
        model_id = self._choice.space.card.model_id
        ids, held, colors, generation = self._read(model_id)
        if len(ids) < FEWEST:
            return SemanticMap(ids, fitted(principal(held, 2)), colors, refined=True)
        rows, distances = nearest(
            ids,
            held,
            neighbours_for(len(ids)),
            self._choice.space.index().search,
            token,
            lambda done, total: report(30 * done // total, 100),
        )
        kept = self._file(model_id).load()
        again = kept is not None and np.isin(ids, kept.ids).mean() > 1 - NEW_SHARE * 3
        start = placed(ids, held, kept)[0] if again and kept is not None else principal(held, 2)
        laid = lay_out(
            rows,
            distances,
            start,
            epochs=epochs_for(len(ids)) // (2 if again else 1),
            strength=0.5 if again else 1.0,  # what is known stays about where it was
            token=token,
            report=lambda done, total: report(30 + 70 * done // total, 100),
        )
        positions = evened(fitted(laid))
        self._file(model_id).save(KeptMap(ids, positions, generation))
        return SemanticMap(ids, positions, colors, refined=True)

    def places(self, shown: SemanticMap, token: JobToken) -> tuple[MapPlace, ...]:
        """Names for where photos crowd, coarse to fine. Raises EmbedderUnavailable, Cancelled,
        LabelSetProblem."""
        if not len(shown):
            return ()
        scorer = self._tagger.scorers.of(USUAL, token)
        with self._catalog.read() as tx:
            known, held = vectors.load(tx, self._choice.space.card.model_id, shown.ids.tolist())
        at = np.searchsorted(shown.ids, known)
        aligned = np.zeros((len(shown), held.shape[1]), dtype=np.float32)
        aligned[at] = held
        found = clusters.clusters(shown.positions, token)
        labels = [label.path for label in scorer.label_set.labels]
        return naming.places(found, aligned, labels, scorer.probabilities, token)

    def similarity(
        self, ids: Sequence[int], texts: Sequence[str], token: JobToken
    ) -> SimilarityTable:
        """How alike photos are, and how near to texts: cosines, -1..1.

        Photos that have no vector yet are left out. Raises InputProblem for more than
        MOST_COMPARED photos, EmbedderUnavailable when there are texts, Cancelled.
        """
        if len(ids) > MOST_COMPARED:
            raise InputProblem(
                f"At most {MOST_COMPARED} photos fit into a table; select fewer of them."
            )
        space = self._choice.space
        with self._catalog.read() as tx:
            known, held = vectors.load(tx, space.card.model_id, ids)
        rows = {photo_id: row for row, photo_id in enumerate(known.tolist())}
        wanted = [photo_id for photo_id in dict.fromkeys(ids) if photo_id in rows]
        found = [held[[rows[photo_id] for photo_id in wanted]]] if wanted else []
        said = tuple(dict.fromkeys(text for one in texts if (text := one.strip())))
        if said:
            found.append(space.encoder(token).encode_texts(said))
        stacked = np.concatenate(found) if found else np.zeros((0, 1), dtype=np.float32)
        units = stacked / np.maximum(np.linalg.norm(stacked, axis=1, keepdims=True), 1e-12)
        cosines = np.clip(units @ units.T, -1, 1).astype(np.float32)
        np.fill_diagonal(cosines, 1)
        return SimilarityTable(tuple(wanted), said, cosines)

    def _file(self, model_id: str) -> MapFile:
        return MapFile(self._directory, model_id, self._catalog.catalog_id)

    def _read(self, model_id: str) -> tuple[Int64, Float32, Int64, int]:
        """(ids ascending, vectors, colours, generation) of the photos shown in the library."""
        with self._catalog.read() as tx:
            known, held = vectors.load_all(tx, model_id)
            shown = photos.ids(tx, Scope(), SortOrder.ADDED)
            generation = vectors.generation(tx, model_id)
            wanted = np.isin(known, shown)
            ids, held = known[wanted], held[wanted]
            return ids, held, photo_colors.colors(tx, ids), generation
