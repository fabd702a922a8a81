"""Changes an XMP packet (ISO 16684-1) without losing what it holds besides.

The packet is edited as a tree: comments, processing instructions, prefixes and every property
that is not asked for stay as they are. lxml keeps all of that; whether a packet may be parsed at
all is decided by defusedxml, which refuses document types and entities.

Keywords are written the three ways other programs look for them: `dc:subject` holds every level
of a hierarchy as a word of its own, `lr:hierarchicalSubject` "animal|dog" (Lightroom) and
`digiKam:TagsList` "animal/dog".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring as checked
from lxml import etree

from photolib.metadata.keywords import hierarchical

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/"
DIGIKAM = "http://www.digikam.org/ns/1.0/"
MICROSOFT = "http://ns.microsoft.com/photo/1.0/"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_PREFIXES = {"dc": DC, "xmp": XMP, "lr": LIGHTROOM, "digiKam": DIGIKAM}
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Photolib">\n'
    f'  <rdf:RDF xmlns:rdf="{RDF}">\n'
    f'    <rdf:Description rdf:about="" xmlns:dc="{DC}" xmlns:xmp="{XMP}"'
    f' xmlns:lr="{LIGHTROOM}" xmlns:digiKam="{DIGIKAM}"/>\n'
    "  </rdf:RDF>\n"
    "</x:xmpmeta>\n"
    '<?xpacket end="w"?>\n'
).encode()
_PERCENT = (0, 1, 25, 50, 75, 99)  # MicrosoftPhoto:Rating of 0..5 stars


@dataclass(frozen=True, slots=True)
class MetadataChanges:
    """What to write; None and empty leave a field as it is. Keywords are "animal/dog".

    `keywords` are those the photo has, `removed` those it must no longer have; others that the
    packet holds stay. `title` and `caption` are the default language's.
    """

    keywords: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    rating: int | None = None  # 0..5
    title: str | None = None
    caption: str | None = None


class PacketProblem(ValueError):
    """A packet that cannot be changed safely; the text says why, fit to follow a file's name."""


def changed(packet: bytes | None, changes: MetadataChanges, *, now: datetime) -> bytes | None:
    """The packet (None: a new one) with the changes; what was given when there is nothing to do.

    Raises PacketProblem.
    """
    original = packet if packet and packet.strip() else _EMPTY
    tree = _parsed(original)
    rdf = next(iter(tree.iter(f"{{{RDF}}}RDF")), None)
    if rdf is None:
        raise PacketProblem("lacks the element rdf:RDF that XMP begins with")
    editor = _Editor(rdf)
    before = etree.tostring(tree)
    if changes.keywords or changes.removed:
        _write_keywords(editor, changes.keywords, changes.removed)
    if changes.rating is not None:
        editor.set_text(f"{{{XMP}}}Rating", str(changes.rating))
        if editor.values(f"{{{MICROSOFT}}}Rating"):
            editor.set_text(f"{{{MICROSOFT}}}Rating", str(_PERCENT[changes.rating]))
    if changes.title is not None:
        editor.set_default_language(f"{{{DC}}}title", _storable(changes.title))
    if changes.caption is not None:
        editor.set_default_language(f"{{{DC}}}description", _storable(changes.caption))
    if etree.tostring(tree) == before:
        return packet
    editor.set_text(f"{{{XMP}}}MetadataDate", now.isoformat(timespec="seconds"))
    if original is _EMPTY:
        etree.indent(tree)
    return _serialised(tree, declared=original.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml"))


def _parsed(packet: bytes) -> Any:
    """The document as lxml's tree, once defusedxml has found nothing dangerous in it."""
    try:
        checked(packet, forbid_dtd=True)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, strip_cdata=False)
        return etree.fromstring(packet, parser).getroottree()
    except DefusedXmlException as error:
        raise PacketProblem("declares XML entities, which no photo program needs") from error
    except (ParseError, etree.XMLSyntaxError, ValueError, LookupError, RecursionError) as error:
        raise PacketProblem(f"is not valid XML ({error})") from error


def _serialised(tree: Any, *, declared: bool) -> bytes:
    text: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=declared)
    return text if text.endswith(b"\n") else text + b"\n"


def _write_keywords(editor: _Editor, keywords: Sequence[str], removed: Sequence[str]) -> None:
    trees: set[str] = set()
    for name, kind, separator in (
        (f"{{{LIGHTROOM}}}hierarchicalSubject", "Bag", "|"),
        (f"{{{DIGIKAM}}}TagsList", "Seq", "/"),
    ):
        written = {
            _key(hierarchical(text, separator) or text): text for text in editor.values(name)
        }
        wanted = _merged(written, keywords, removed, separator)
        trees |= {hierarchical(text, separator) or text for text in wanted}
        editor.set_list(name, kind, wanted)
    words = {_key(text): text for text in editor.values(f"{{{DC}}}subject")}
    levels = [part for path in keywords for part in path.split("/")]
    still = {_key(part) for path in trees for part in path.split("/")}
    gone = [part for path in removed for part in path.split("/") if _key(part) not in still]
    editor.set_list(f"{{{DC}}}subject", "Bag", _merged(words, levels, gone, "/"))


def _merged(
    written: dict[str, str],
    wanted: Iterable[str],
    removed: Iterable[str],
    separator: str,
) -> list[str]:
    gone = {_key(path) for path in removed} - {_key(path) for path in wanted}
    kept = {key: text for key, text in written.items() if key not in gone}
    for path in wanted:
        kept.setdefault(_key(path), _storable(path.replace("/", separator)))
    return list(kept.values())


def _key(text: str) -> str:
    return text.strip().casefold()


def _storable(text: str) -> str:
    """Without what XML 1.0 cannot hold: control characters and lone surrogates."""
    return "".join(
        c
        for c in text
        if c in "\t\n\r" or 0x20 <= ord(c) < 0xD800 or 0xE000 <= ord(c) < 0xFFFE or ord(c) > 0xFFFF
    )


class _Editor:
    """The properties of a packet, wherever among its descriptions they stand, and as what."""

    def __init__(self, rdf: Any) -> None:
        self._rdf = rdf
        self._descriptions = rdf.findall(f"{{{RDF}}}Description")
        if not self._descriptions:
            made = etree.SubElement(rdf, f"{{{RDF}}}Description")
            made.set(f"{{{RDF}}}about", "")
            self._descriptions = [made]

    def values(self, name: str) -> list[str]:
        """The text, or the items of a list; of every description."""
        found: list[str] = []
        for description in self._descriptions:
            if (attribute := description.get(name)) is not None:
                found.append(attribute)
            for element in description.findall(name):
                items = element.findall(f"*/{{{RDF}}}li")
                texts = [item.text or "" for item in items] if items else [element.text or ""]
                found += [text.strip() for text in texts if text.strip()]
        return found

    def set_text(self, name: str, text: str) -> None:
        for description in self._descriptions:
            if description.get(name) is not None:
                description.set(name, text)
                return
        element = self._element(name)
        for child in list(element):
            element.remove(child)
        element.text = text

    def set_list(self, name: str, kind: str, texts: Sequence[str]) -> None:
        """A Bag or a Seq; the kind of one that is there stays."""
        if texts == self.values(name):
            return
        for description in self._descriptions:
            description.attrib.pop(name, None)
        element, *doubled = self._elements(name) or [self._element(name)]
        for other in doubled:
            other.getparent().remove(other)
        if not texts:
            element.getparent().remove(element)
            return
        array = next((child for child in element if child.tag != etree.Comment), None)
        if array is None:
            element.text = None
            array = etree.SubElement(element, f"{{{RDF}}}{kind}")
        for item in array.findall(f"{{{RDF}}}li"):
            array.remove(item)
        for text in texts:
            etree.SubElement(array, f"{{{RDF}}}li").text = text

    def set_default_language(self, name: str, text: str) -> None:
        """The x-default item of an alternative; texts in named languages stay."""
        for description in self._descriptions:
            description.attrib.pop(name, None)
        element = self._element(name)
        array = element.find(f"{{{RDF}}}Alt")
        if array is None:
            for child in list(element):
                element.remove(child)
            element.text = None
            array = etree.SubElement(element, f"{{{RDF}}}Alt")
        for item in array.findall(f"{{{RDF}}}li"):
            if item.get(LANG) in (None, "x-default"):
                item.text = text
                item.set(LANG, "x-default")
                return
        item = etree.Element(f"{{{RDF}}}li")
        item.set(LANG, "x-default")
        item.text = text
        array.insert(0, item)

    def _elements(self, name: str) -> list[Any]:
        return [found for each in self._descriptions for found in each.findall(name)]

    def _element(self, name: str) -> Any:
        if found := self._elements(name):
            return found[0]
        space = name[1:].partition("}")[0]
        prefixes = {prefix: uri for prefix, uri in _PREFIXES.items() if uri == space}
        return etree.SubElement(self._descriptions[0], name, nsmap=prefixes or None)
