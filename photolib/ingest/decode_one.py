"""Everything a decode worker does with one photo, reading its file once.

bytes -> hash, picture, metadata -> thumbnail on disk, mean colour, pixels for the embedder.
Runs in processes of its own, so it imports neither torch nor SQLAlchemy.
"""

from __future__ import annotations

import math
from pathlib import Path

from PIL import Image

from photolib.embedding.preprocess import apply
from photolib.formats import decode_source, identity, read_source
from photolib.metadata import read_meta
from photolib.metadata.capture import capture_of
from photolib.thumbs import THUMB_EDGE, ThumbnailCache
from photolib.types import DecodedPhoto, PreprocessSpec

# Decoding at a smaller scale than this times the model's size changes what the model sees.
_MODEL_MARGIN = 1.5


def decode_one(
    path: Path | str, spec: PreprocessSpec | None, thumbs_root: Path | str
) -> DecodedPhoto:
    """Decode a photo, store its thumbnail, and bring it to the embedder's size if `spec` is given.

    Raises `UnreadablePhoto` about the photo, EnvironmentProblem about the cache.
    """
    source = read_source(Path(path))
    short_edge, long_edge = _needed_edges(spec)
    picture = decode_source(source, min_short_edge=short_edge, min_long_edge=long_edge)
    content_hash = identity(source, picture.format_key, picture.orientation)
    thumbs = ThumbnailCache(Path(thumbs_root), max_bytes=0)  # trimming is the library's business
    if not thumbs.has(content_hash):
        thumbs.store(content_hash, picture.image)
    return DecodedPhoto(
        content_hash=content_hash,
        width=picture.width,
        height=picture.height,
        orientation=picture.orientation,
        format_key=picture.format_key,
        meta=read_meta(source.path, picture),
        color=mean_color(picture.image),
        stamp=source.stamp,
        model_pixels=apply(picture.image, spec) if spec is not None else None,
        warning=picture.warning,
        capture=capture_of(picture.embedded.exif),
    )


def mean_color(image: Image.Image) -> int:
    """The mean colour of an RGB image as 0xRRGGBB."""
    one = image.resize((1, 1), Image.Resampling.BOX)  # averages every pixel, fast
    red, green, blue = one.tobytes()
    return red << 16 | green << 8 | blue


def _needed_edges(spec: PreprocessSpec | None) -> tuple[int | None, int]:
    """(short, long) in pixels that serve both the thumbnail and the embedder."""
    if spec is None:
        return None, THUMB_EDGE
    model_edge = math.ceil(spec.size * _MODEL_MARGIN)
    if spec.resize_mode == "longest":
        return None, max(THUMB_EDGE, model_edge)
    return model_edge, max(THUMB_EDGE, model_edge)
