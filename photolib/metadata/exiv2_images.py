"""XMP and IPTC put into JPEG, PNG and WebP by Exiv2 (the package `exiv2`), in memory.

Exiv2 encodes anew whatever it understands, and drops what its tables do not expect: a maker
note, fields of EXIF, empty XMP; colour profiles and comments come out in other bytes. So it is
shown the XMP and IPTC of a JPEG alone, and PNG and WebP with all but XMP hidden. XMP goes in as
the text it is.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from photolib.metadata.image_parts import (
    PHOTOSHOP,
    XMP,
    ImageKind,
    ImageProblem,
    carrier_of,
    part_of,
    with_names,
    with_part,
    without_names,
)

_ONE = threading.Lock()  # Exiv2's XMP parser is one for the process
_STAND_IN = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' dc:source="7f5b2f0e-photolib"/></rdf:RDF></x:xmpmeta>'
)


def with_metadata(
    kind: ImageKind, data: bytes, packet: bytes, change_iptc: Callable[[Any], None] | None
) -> bytes:
    """The file with this XMP packet, and (a JPEG) with what `change_iptc` makes of its
    `exiv2.IptcData`.

    Raises ImageProblem for a file that cannot be read or written. Meant for files whose picture
    can be decoded: Exiv2 is no place to find out what is damaged.
    """
    if kind is not ImageKind.JPEG:
        shown = without_names(kind, data)
        return with_names(kind, _written(kind, shown, packet, change_iptc), data)
    carried = _written(kind, carrier_of(data), packet, change_iptc)
    for part in (XMP, PHOTOSHOP):
        content = part_of(carried, part)
        if content is not None and content != part_of(data, part):
            data = with_part(data, part, content)
    return data


def _written(
    kind: ImageKind, data: bytes, packet: bytes, change_iptc: Callable[[Any], None] | None
) -> bytes:
    import exiv2  # 30 ms, and only writing needs it

    with _ONE:
        exiv2.LogMsg.setLevel(exiv2.LogMsg.Level.mute)
        try:
            image = exiv2.ImageFactory.open(data)
            image.readMetadata()
            if change_iptc is not None:
                change_iptc(image.iptcData())
            stand_in = _set_packet(image, packet)
            image.writeMetadata()
            written = bytes(image.io().mmap())
        except exiv2.Exiv2Error as error:
            raise ImageProblem(f"cannot be changed ({error.message}); use a sidecar") from error
    if stand_in is not None:
        if kind is ImageKind.PNG or written.count(stand_in) != 1:  # a PNG has a checksum of it
            raise ImageProblem("has XMP of a kind that cannot be put in; use a sidecar")
        written = written.replace(stand_in, packet)
    return written


def _set_packet(image: Any, packet: bytes) -> bytes | None:
    """Where Exiv2 refuses sound XMP (it insists on its own prefixes for Adobe's namespaces),
    something as long stands in for it, which is given back."""
    import exiv2

    image.writeXmpFromPacket(True)
    stand_in = None
    try:
        image.setXmpPacket(packet.decode())
    except exiv2.Exiv2Error:
        stand_in = _STAND_IN.ljust(len(packet))
        image.setXmpPacket(stand_in)
    image.writeXmpFromPacket(True)
    return None if stand_in is None else stand_in.encode()
