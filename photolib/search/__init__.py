"""From a question to ranked photos: a query becomes a unit vector, the index gives the hits."""

from photolib.search.engine import by_photo, by_text, nearest
from photolib.search.query import TextQuery, text_vector

__all__ = ["TextQuery", "by_photo", "by_text", "nearest", "text_vector"]
