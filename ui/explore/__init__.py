"""The library as a map of thumbnails by likeness: pan, zoom, select, open.

`ExplorePage` (explore_page.py) reads, arranges and names the map; `MapView` (map_view.py) paints
it and is dragged about; what is painted is worked out in numbers by map_scene.py.
"""

from ui.explore.explore_page import ExplorePage

__all__ = ["ExplorePage"]
