"""Changes IPTC (IPTC-IIM 4.2) as Exiv2 has read it.

Every other data set stays as it is. Texts are UTF-8, and said to be; what stands in Latin-1 is
written anew in UTF-8 for that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from photolib.metadata.image_parts import PHOTOSHOP, ImageProblem, part_of, with_part
from photolib.metadata.iptc import datasets
from photolib.metadata.text import decode

_SIGNATURE = b"8BIM"
_IPTC, _DIGEST = 0x0404, 0x0425
_UTF8 = "\x1b%G"  # ISO 2022 escape in 1:90
_CHARACTERS, _VERSION = "Iptc.Envelope.CharacterSet", "Iptc.Application2.RecordVersion"
_TITLE, _KEYWORD, _CAPTION = (
    f"Iptc.Application2.{name}" for name in ("ObjectName", "Keywords", "Caption")
)
_MOST = {_TITLE: 64, _KEYWORD: 64, _CAPTION: 2000}  # bytes
_CHANGED = {(1, 90), (2, 0), (2, 5), (2, 25), (2, 120)}  # those named above, by number


class Words(NamedTuple):
    """What IPTC is to say; None leaves a text as it is. `removed` words go unless they are
    `keywords` too."""

    keywords: Sequence[str] = ()
    removed: Sequence[str] = ()
    title: str | None = None
    caption: str | None = None


def change(data: Any, words: Words) -> None:
    """Bring `exiv2.IptcData` up to date; nothing happens when it says all that."""
    before = {key: _texts(data, key) for key in _MOST}
    after = {_KEYWORD: _merged(before[_KEYWORD], words)}
    for key, text in ((_TITLE, words.title), (_CAPTION, words.caption)):
        if text is not None:
            after[key] = [cut] if (cut := _cut(text, _MOST[key])) else []
    if all(before[key] == texts for key, texts in after.items()):
        return
    import exiv2

    if not any(datum.key() == _CHARACTERS and datum.toString() == _UTF8 for datum in data):
        for datum in data:
            if datum.record() == 2 and datum.typeId() == exiv2.TypeId.string:
                datum.setValue(_text(datum))
    for key, texts in after.items():
        _set(data, key, texts)
    _set(data, _CHARACTERS, [_UTF8])
    if not any(datum.key() == _VERSION for datum in data):
        data.add(exiv2.IptcKey(_VERSION), exiv2.UShortValue(4))


def take_whole(data: Any, block: bytes | None) -> None:
    """See that Exiv2 has read all of the block, and let dates and times stand as they are written:
    it would add a time zone.

    Raises ImageProblem where it has read less, which it would drop.
    """
    import exiv2

    there = list(datasets(block or b""))
    if data.count() != len(there) or ((block or b"").strip(b"\0") and not there):
        raise ImageProblem("has damaged IPTC records, which are left alone; use a sidecar")
    for datum, (_, _, value) in zip(data, there, strict=True):
        if datum.typeId() in (exiv2.TypeId.date, exiv2.TypeId.time):
            datum.setValue(exiv2.StringValue(decode(value)))


def others(block: bytes | None) -> list[tuple[int, int, str]]:
    """The data sets that `change` does not change, to be compared."""
    found = [one for one in datasets(block or b"") if one[:2] not in _CHANGED]
    return sorted((record, number, decode(value)) for record, number, value in found)


def other_resources(data: bytes) -> list[bytes]:
    """The Photoshop resources of a JPEG besides IPTC and its digest. Raises ImageProblem."""
    content = part_of(data, PHOTOSHOP) or b""
    return sorted(
        content[start:end]
        for number, start, end in _resources(content)
        if number not in (_IPTC, _DIGEST)
    )


def with_digest(data: bytes) -> bytes:
    """A JPEG with the digest by which other programs tell whether IPTC or XMP was changed last
    (MWG guidelines 2.0, 5.2). Exiv2 leaves it as it was."""
    content = part_of(data, PHOTOSHOP) or b""
    places = {number: slice(start, end) for number, start, end in _resources(content)}
    if _IPTC not in places:
        return data
    digest = hashlib.md5(content[places[_IPTC]], usedforsecurity=False).digest()
    if _DIGEST in places:
        start, end = places[_DIGEST].start, places[_DIGEST].stop
        return with_part(data, PHOTOSHOP, content[:start] + digest + content[end:])
    head = _SIGNATURE + _DIGEST.to_bytes(2, "big") + b"\0\0" + len(digest).to_bytes(4, "big")
    padding = bytes(len(content) % 2)
    return with_part(data, PHOTOSHOP, content + padding + head + digest)


def _resources(content: bytes) -> Iterator[tuple[int, int, int]]:
    """(number, where its content begins and ends)."""
    at = 0
    while at < len(content):
        if content[at : at + 4] != _SIGNATURE or at + 12 > len(content):
            if not content[at:].strip(b"\0"):
                return
            break
        named = at + 7 + content[at + 6]
        named += (named - at) % 2
        start = named + 4
        end = start + int.from_bytes(content[named:start], "big")
        if end > len(content):
            break
        yield int.from_bytes(content[at + 4 : at + 6], "big"), start, end
        at = end + (end - start) % 2
    else:
        return
    raise ImageProblem("has damaged Photoshop resources, which are left alone; use a sidecar")


def _merged(present: Sequence[str], words: Words) -> list[str]:
    gone = {_key(word) for word in words.removed} - {_key(word) for word in words.keywords}
    kept = [text for text in present if _key(text) not in gone]
    there = {_key(text) for text in kept}
    for word in words.keywords:
        if _key(word) not in there and word == _cut(word, _MOST[_KEYWORD]) and word:
            there.add(_key(word))
            kept.append(word)
    return kept


def _texts(data: Any, key: str) -> list[str]:
    return [_text(datum) for datum in data if datum.key() == key]


def _text(datum: Any) -> str:
    return decode(datum.toString().encode("utf-8", "surrogateescape"))


def _set(data: Any, key: str, texts: Sequence[str]) -> None:
    import exiv2

    place = exiv2.IptcKey(key)
    while (found := data.findKey(place)) != data.end():
        data.erase(found)
    for text in texts:
        data.add(place, exiv2.StringValue(text))


def _cut(text: str, most: int) -> str:
    return text.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")


def _key(text: str) -> str:
    return text.strip().casefold()
