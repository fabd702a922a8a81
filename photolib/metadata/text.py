"""Making human text of what files hold: bytes, NULs, foreign encodings, blanks."""

from __future__ import annotations

MAX_TEXT = 20_000  # a caption longer than this is not one

_BOILERPLATE = frozenset(  # what cameras and programs write as a caption by themselves
    {"olympus digital camera", "sony dsc", "kodak digital still camera", "samsung", "default"}
    | {"minolta digital camera", "konica minolta digital camera", "exif_jpeg_picture", "dcim"}
    | {"binary comment"}
)


def clean(value: object) -> str | None:
    """Stripped text without control characters, or None when nothing is left."""
    if isinstance(value, bytes):
        value = decode(value)
    if not isinstance(value, str):
        return None
    value = value.split("\0", 1)[0] if "\0" in value.rstrip("\0") else value
    value = value.encode("utf-8", "replace").decode("utf-8")  # lone surrogates
    kept = "".join(c for c in value[:MAX_TEXT] if c.isprintable() or c in "\n\t")
    return kept.strip() or None


def decode(data: bytes) -> str:
    """UTF-8 where it is valid, else Latin-1, which always is."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def is_boilerplate(text: str) -> bool:
    return text.casefold() in _BOILERPLATE
