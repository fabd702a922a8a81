"""The viewer: one photo large, over the whole window.

`PhotoViewer` (photo_viewer.py) joins a canvas that paints and zooms, a loader that brings
previews, pictures and details from threads of its own, a top bar and an information panel.
"""

from ui.viewer.photo_viewer import PhotoViewer
from ui.viewer.source import ViewerSource

__all__ = ["PhotoViewer", "ViewerSource"]
