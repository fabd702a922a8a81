"""Saying what a file is when it is not a photo, so that the user knows what to do."""

from __future__ import annotations

_SIGNATURES = (
    (b"%PDF-", "is a PDF document, not a photo"),
    (b"PK\x03\x04", "is a ZIP archive, not a photo; unpack it first"),
    (b"Rar!", "is a RAR archive, not a photo; unpack it first"),
    (b"\x1f\x8b", "is a compressed archive, not a photo; unpack it first"),
    (b"\x1aE\xdf\xa3", "is a video, not a photo"),
    (b"ID3", "is a sound file, not a photo"),
    (b"MZ", "is a program, not a photo"),
    (b"\x7fELF", "is a program, not a photo"),
)


def describe_content(header: bytes) -> str:
    """What a file is that no format recognises; continues a sentence that begins with it."""
    for signature, sentence in _SIGNATURES:
        if header.startswith(signature):
            return sentence
    if header[4:8] == b"ftyp":
        return "is a video or of a kind that cannot be opened here, not a photo"
    if not header.strip(b"\0"):
        return "holds nothing but zeros; copy it again from its source"
    text = header.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return "is a web page saved under the name of a photo; download the photo again"
    if text.startswith((b"<?xml", b"<svg")):
        return "is a drawing or an XML document, not a photo"
    if all(byte >= 32 or byte in b"\t\r\n\f" for byte in header[:512]):
        return "is a text file, not a photo"
    return (
        "is not a photo of any known kind, or its beginning is damaged; copy it again from its "
        "source"
    )
