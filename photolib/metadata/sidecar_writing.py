"""Tags, rating, title and caption for the XMP sidecar beside a photo.

The sidecar is made where there is none; the photo itself is not touched.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from photolib.errors import MetadataNotWritten
from photolib.metadata.file_edit import FileEdit, read_whole
from photolib.metadata.sidecar import MAX_BYTES, xmp_names
from photolib.metadata.xmp_writing import MetadataChanges, PacketProblem, changed

TOO_LARGE = "move it away, and a new one is written"


def plan_sidecar(photo: Path, changes: MetadataChanges) -> FileEdit | None:
    """What brings the photo's sidecar up to date; None when nothing has to change.

    Raises MetadataNotWritten for a sidecar that cannot be read or changed safely.
    """
    sidecar = sidecar_of(photo)
    before = read_whole(sidecar, MAX_BYTES, TOO_LARGE) if sidecar.exists() else None
    try:
        after = changed(before, changes, now=datetime.now().astimezone())
    except PacketProblem as error:
        raise MetadataNotWritten(sidecar, str(error)) from error
    if after is None or after == before:
        return None
    return FileEdit(sidecar, before, after, like=photo if before is None else sidecar)


def sidecar_of(photo: Path) -> Path:
    """The sidecar the photo has, else the one it would get (`IMG.jpg.xmp`).

    `IMG.xmp` counts only where it cannot be meant for `IMG` of another extension.
    """
    for name in xmp_names(photo):
        sidecar = photo.with_name(name)
        if sidecar.is_file() and (name.startswith(photo.name) or not _shared(photo)):
            return sidecar
    return photo.with_name(f"{photo.name}.xmp")


def _shared(photo: Path) -> bool:
    """Whether another file has this photo's name but for the extension."""
    try:
        names = [entry.name for entry in os.scandir(photo.parent)]
    except OSError:
        return True
    others = {name for name in names if Path(name).stem == photo.stem} - {photo.name}
    return any(not name.lower().endswith(".xmp") for name in others)
