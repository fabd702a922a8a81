"""What a catalog says of its photos as XMP sidecars in a folder of their own.

The folder mirrors the watched ones: `NAME OF THE FOLDER/path/IMG.jpg.xmp`. Laid over the photos,
the sidecars are read by this and other programs. What a sidecar beside the photo says already is
kept in the new one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from photolib.errors import InputProblem, MetadataNotWritten
from photolib.metadata.file_edit import read_whole
from photolib.metadata.sidecar import MAX_BYTES
from photolib.metadata.sidecar_writing import TOO_LARGE, sidecar_of
from photolib.metadata.xmp_writing import MetadataChanges, PacketProblem, changed
from photolib.types import TagState


def write(documents: Iterable[Mapping[str, Any]], to: Path) -> int:
    """Write a sidecar for each photo of which there is something to say; how many.

    Raises InputProblem unless `to` is empty or not there, OSError.
    """
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise InputProblem(f"{to} is not empty; choose a new folder for the sidecars.")
    to.mkdir(parents=True, exist_ok=True)
    now = datetime.now().astimezone()
    places: dict[str, Path] = {}
    count = 0
    for document in documents:
        if document["kind"] == "folder":
            places[document["path"]] = _place(to, Path(document["path"]), places.values())
        if document["kind"] != "photo" or (changes := _changes(document)) == MetadataChanges():
            continue
        inside = PurePosixPath(document["rel_path"])
        before = _before(Path(document["folder"]) / inside)
        try:
            packet = changed(before, changes, now=now)
        except PacketProblem:  # the damaged one stays where it is
            packet = changed(None, changes, now=now)
        target = places[document["folder"]] / f"{inside}.xmp"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(packet or before or b"")
        count += 1
    return count


def _place(to: Path, root: Path, taken: Iterable[Path]) -> Path:
    """A folder of the root's name; two roots of one name are numbered."""
    others = {os.fspath(path).casefold() for path in taken}
    name = root.name or "photos"
    place, number = to / name, 2
    while os.fspath(place).casefold() in others:
        place, number = to / f"{name} ({number})", number + 1
    return place


def _changes(document: Mapping[str, Any]) -> MetadataChanges:
    names: dict[str, list[str]] = {state: [] for state in TagState}
    for tag in document["tags"]:
        names[tag["state"]].append(tag["name"])
    return MetadataChanges(
        keywords=tuple(names[TagState.ACCEPTED]),
        removed=tuple(names[TagState.REJECTED]),
        rating=document.get("rating") or None,
        title=document.get("title"),
        caption=document.get("caption"),
    )


def _before(photo: Path) -> bytes | None:
    sidecar = sidecar_of(photo)
    try:
        return read_whole(sidecar, MAX_BYTES, TOO_LARGE) if sidecar.exists() else None
    except MetadataNotWritten:
        return None
