"""The library as a map of thumbnails by likeness: pan, zoom, select, open."""
