"""Writes tags, rating, title and caption where other photo programs read them.

Into the XMP sidecar beside a photo, which is made where there is none; the photo itself is not
touched. Only where the user asked for it, into the photo (`embed`): JPEG, whose XMP is a segment
of its own, so that every other byte stays as it is.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from datetime import datetime
from pathlib import Path

from photolib.errors import MetadataNotWritten
from photolib.metadata.jpeg_segments import JpegProblem, with_xmp, xmp_of
from photolib.metadata.sidecar import MAX_BYTES, xmp_names
from photolib.metadata.xmp_writing import MetadataChanges, PacketProblem, changed

JPEG = frozenset({".jpg", ".jpeg", ".jpe", ".jfif"})
MAX_JPEG_BYTES = 512 * 2**20


def write_sidecar(photo: Path, changes: MetadataChanges) -> Path | None:
    """Bring the photo's sidecar up to date; the file written, None when nothing had to change.

    Written whole or not at all. Raises MetadataNotWritten; what is there is then as it was.
    """
    sidecar = sidecar_of(photo)
    before = _read(sidecar, MAX_BYTES) if sidecar.exists() else None
    after = _changed(sidecar, before, changes)
    if after == before:
        return None
    _replace(sidecar, after, like=sidecar if before is not None else photo)
    return sidecar


def embed(photo: Path, changes: MetadataChanges) -> bool:
    """Write into a JPEG, keeping its times; False when nothing had to change.

    The new file is checked before it takes the old one's place: its pixels' bytes must be the
    same. Raises MetadataNotWritten.
    """
    if photo.suffix.lower() not in JPEG:
        raise MetadataNotWritten(
            photo, "is not a JPEG, the only kind that metadata is written into; use a sidecar"
        )
    status = photo.stat()
    data = _read(photo, MAX_JPEG_BYTES)
    try:
        packet = xmp_of(data)
        after = _changed(photo, packet, changes)
        if after == packet:
            return False
        written = with_xmp(data, after)
    except JpegProblem as error:
        raise MetadataNotWritten(photo, str(error)) from error
    _replace(photo, written, like=photo, times=(status.st_atime_ns, status.st_mtime_ns))
    return True


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


def _changed(path: Path, packet: bytes | None, changes: MetadataChanges) -> bytes:
    try:
        return changed(packet, changes, now=datetime.now().astimezone())
    except PacketProblem as error:
        raise MetadataNotWritten(path, str(error)) from error


def _read(path: Path, most: int) -> bytes:
    try:
        if path.stat().st_size > most:
            raise MetadataNotWritten(
                path, f"is larger than {most >> 20} MiB, which is more than metadata needs"
            )
        return path.read_bytes()
    except OSError as error:
        raise MetadataNotWritten(path, f"cannot be read ({error.strerror or error})") from error


def _replace(path: Path, data: bytes, *, like: Path, times: tuple[int, int] | None = None) -> None:
    """Through a file beside it that is renamed once it is on the disk."""
    temporary: str | None = None
    try:
        mode = like.stat().st_mode & 0o666
        handle, temporary = tempfile.mkstemp(prefix=".photolib-", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # some file systems have no modes
            Path(temporary).chmod(mode)
        if times is not None:
            os.utime(temporary, ns=times)
        os.replace(temporary, path)  # noqa: PTH105 - the atomic one on every platform
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise MetadataNotWritten(path, f"cannot be written ({error.strerror or error})") from error
