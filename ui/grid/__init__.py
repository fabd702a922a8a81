"""The photo grid: a hand-made virtual view whose cost depends on what is visible only.

`PhotoGrid` (photo_grid.py) joins a model of ids, a geometry, a selection, a thumbnail loader
and a cell painter; each is a file of its own and knows nothing of the others.
"""

from ui.grid.photo_grid import PhotoGrid
from ui.grid.source import GridSource

__all__ = ["GridSource", "PhotoGrid"]
