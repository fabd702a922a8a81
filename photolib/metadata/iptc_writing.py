"""Changes the IPTC records among the Photoshop resources of a JPEG (IPTC-IIM 4.2).

Every other resource and data set stays as it is. Texts are UTF-8, and said to be; what stands in
Latin-1 is written anew in UTF-8 for that. The digest by which other programs tell whether IPTC
or XMP was changed last is brought up to date (MWG guidelines 2.0, 5.2).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from photolib.metadata.iptc import datasets
from photolib.metadata.text import decode

_SIGNATURE = b"8BIM"
_IPTC, _DIGEST = 0x0404, 0x0425
_UTF8 = b"\x1b%G"  # ISO 2022 escape in 1:90
_CHARACTERS, _VERSION = (1, 90), (2, 0)
_TITLE, _KEYWORD, _CAPTION = (2, 5), (2, 25), (2, 120)
_BINARY = {(2, 0), (2, 125), (2, 200), (2, 201), (2, 202)}
_MOST = {_TITLE: 64, _KEYWORD: 64, _CAPTION: 2000}  # bytes

Datasets = list[tuple[tuple[int, int], bytes]]


class _Resource(NamedTuple):
    number: int
    name: bytes  # with its length and its padding, as it stands
    data: bytes


class IptcProblem(ValueError):
    """Resources that cannot be read to their end; the text says so, fit to follow a file's name."""


def changed(
    resources: bytes | None,
    *,
    keywords: Sequence[str] = (),
    removed: Sequence[str] = (),
    title: str | None = None,
    caption: str | None = None,
) -> bytes | None:
    """The resources (None: there are none) with these words; what was given when it says all that.

    `removed` words go unless they are `keywords` too. Raises IptcProblem.
    """
    parts = list(_resources(resources or b""))
    block = next((part.data for part in parts if part.number == _IPTC), b"")
    before = _datasets(block)
    after = _in_utf8(before)
    after = _with_keywords(after, keywords, removed)
    for key, text in ((_TITLE, title), (_CAPTION, caption)):
        if text is not None:
            after = _with_text(after, key, text)
    if _texts(after) == _texts(_in_utf8(before)):
        return resources
    data = b"".join(map(_encoded, _declared(after)))
    digest = hashlib.md5(data, usedforsecurity=False).digest()
    return b"".join(map(_packed, _with(_with(parts, _IPTC, data), _DIGEST, digest)))


def _with_keywords(records: Datasets, keywords: Sequence[str], removed: Sequence[str]) -> Datasets:
    wanted = {_key(word) for word in keywords}
    gone = {_key(word) for word in removed} - wanted
    kept = [
        (key, value)
        for key, value in records
        if key != _KEYWORD or _key(value.decode("utf-8", "replace")) not in gone
    ]
    there = {_key(v.decode("utf-8", "replace")) for key, v in kept if key == _KEYWORD}
    for word in keywords:
        value = word.encode("utf-8", "ignore")
        if _key(word) not in there and 0 < len(value) <= _MOST[_KEYWORD]:
            there.add(_key(word))
            kept.append((_KEYWORD, value))
    return kept


def _with_text(records: Datasets, key: tuple[int, int], text: str) -> Datasets:
    value = text.encode("utf-8", "ignore")[: _MOST[key]].decode("utf-8", "ignore").encode()
    others = [record for record in records if record[0] != key]
    return [*others, (key, value)] if value else others


def _key(text: str) -> str:
    return text.strip().casefold()


def _texts(records: Datasets) -> Datasets:
    return sorted(record for record in records if record[0] not in (_CHARACTERS, _VERSION))


def _in_utf8(records: Datasets) -> Datasets:
    if (_CHARACTERS, _UTF8) in records:
        return records
    return [
        (key, value if key[0] != 2 or key in _BINARY else decode(value).encode())
        for key, value in records
    ]


def _declared(records: Datasets) -> Datasets:
    """In order of record, with the character set and the version that belong before the texts."""
    others = [record for record in records if record[0] != _CHARACTERS]
    if not any(key == _VERSION for key, _ in others):
        others.append((_VERSION, b"\x00\x04"))
    return sorted([*others, (_CHARACTERS, _UTF8)], key=lambda r: (r[0][0], r[0] != _VERSION))


def _datasets(block: bytes) -> Datasets:
    found = [((record, number), value) for record, number, value in datasets(block)]
    if sum(len(_encoded(one)) for one in found) < len(block.rstrip(b"\0")):
        raise IptcProblem("has damaged IPTC records, which are left alone")
    return found


def _encoded(record: tuple[tuple[int, int], bytes]) -> bytes:
    (number, dataset), value = record
    size = len(value).to_bytes(2, "big")
    if len(value) > 0x7FFF:
        size = b"\x80\x04" + len(value).to_bytes(4, "big")
    return bytes([0x1C, number, dataset]) + size + value


def _resources(data: bytes) -> Iterator[_Resource]:
    at = 0
    while at < len(data):
        if data[at : at + 4] != _SIGNATURE or at + 12 > len(data):
            if not data[at:].strip(b"\0"):
                return
            raise IptcProblem("has damaged Photoshop resources, which are left alone")
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        named = at + 6 + _even(1 + data[at + 6])
        size = int.from_bytes(data[named : named + 4], "big")
        end = named + 4 + size
        if end > len(data):
            raise IptcProblem("has damaged Photoshop resources, which are left alone")
        yield _Resource(number, data[at + 6 : named], data[named + 4 : end])
        at = named + 4 + _even(size)


def _with(parts: Sequence[_Resource], number: int, data: bytes) -> list[_Resource]:
    made = _Resource(number, b"\0\0", data)
    if not any(part.number == number for part in parts):
        return [*parts, made]
    return [part._replace(data=data) if part.number == number else part for part in parts]


def _packed(part: _Resource) -> bytes:
    size = len(part.data)
    padding = bytes(_even(size) - size)
    head = _SIGNATURE + part.number.to_bytes(2, "big") + part.name
    return head + size.to_bytes(4, "big") + part.data + padding


def _even(size: int) -> int:
    return size + size % 2
