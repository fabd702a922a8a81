"""How large a photo may be: checked on the header, before any pixel is decoded.

Two limits: the number of pixels (a forged header must not cost anything), and the memory that
decoding at the possible scale takes, because the whole program has 1.5 GiB to live in.
"""

from __future__ import annotations

from photolib.formats.decoding.contract import Refused

MAX_PIXELS = 300_000_000
MAX_DECODE_BYTES = 900 * 2**20

# Peak bytes a pixel takes on its way to RGB, measured. Pillow stores RGB as four bytes; modes
# that are converted first are held twice for a moment, 16-bit and float also as float32.
_BYTES_BY_MODE = {
    **dict.fromkeys(("1", "L", "P"), 5),
    **dict.fromkeys(("LA", "PA", "RGBA", "CMYK"), 8),
    **dict.fromkeys(("I;16", "I;16B", "I;16L", "I;16N", "I", "F"), 16),
}


def check_pixels(width: int, height: int) -> None:
    """Raise `Refused` for an empty or an oversized picture."""
    if width <= 0 or height <= 0:
        raise Refused(
            f"says it has {width} × {height} pixels; it is damaged, copy it again from its source"
        )
    if width * height > MAX_PIXELS:
        raise Refused(
            f"says it has {width:,} × {height:,} pixels, more than the "
            f"{MAX_PIXELS // 1_000_000} megapixels that can be opened; it is damaged, or has to "
            "be scaled down in another program"
        )


def bytes_per_pixel(mode: str) -> int:
    return _BYTES_BY_MODE.get(mode, 4)


def check_memory(width: int, height: int, per_pixel: int) -> None:
    """Raise `Refused` when decoding (width, height) at once would take too much memory."""
    if width * height * per_pixel > MAX_DECODE_BYTES:
        raise Refused(
            f"has {width * height // 1_000_000} megapixels in a kind of file that can only be "
            "opened whole, which would take too much memory; save it as JPEG to see it here"
        )
