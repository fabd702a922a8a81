"""SHA-256 of weights files, remembered beside them so that tampering and rot are noticed.

A record is `<file>.digest.json` with the digest, the size and the mtime at which it was measured.
As long as size and mtime are unchanged the file is not read again: hashing gigabytes at every
start would cost seconds.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from photolib.errors import CheckpointProblem


@dataclass(frozen=True, slots=True)
class Digest:
    sha256: str  # lower-case hex
    size: int  # bytes
    mtime_ns: int = 0


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def record_digest(path: Path, sha256: str | None = None) -> Digest:
    """Write the record of `path`; the digest is measured unless the caller has just done so."""
    stat = path.stat()
    digest = Digest(sha256 or sha256_of(path), stat.st_size, stat.st_mtime_ns)
    temporary = _record_file(path).with_suffix(".tmp")
    temporary.write_text(json.dumps(asdict(digest)), encoding="utf-8")
    temporary.replace(_record_file(path))
    return digest


def recorded_digest(path: Path) -> Digest | None:
    """The record beside `path`; None when there is none or it cannot be understood."""
    try:
        raw = json.loads(_record_file(path).read_text(encoding="utf-8"))
        return Digest(str(raw["sha256"]), int(raw["size"]), int(raw.get("mtime_ns", 0)))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def identity_of(path: Path) -> str:
    """The recorded digest while size agrees, else a fresh one; for naming what a file holds."""
    digest = recorded_digest(path)
    if digest is not None and digest.size == path.stat().st_size:
        return digest.sha256
    return sha256_of(path)


def verify(path: Path, expected: str = "") -> None:
    """Compare `path` with its record (and `expected`); raises CheckpointProblem on a difference."""
    record = recorded_digest(path)
    stat = path.stat()
    if record is None and not expected:
        return
    untouched = record is not None and (record.size, record.mtime_ns) == (
        stat.st_size,
        stat.st_mtime_ns,
    )
    measured = record.sha256 if record is not None and untouched else sha256_of(path)
    wanted = expected or (record.sha256 if record is not None else "")
    if measured != wanted:
        raise CheckpointProblem(
            f"The model file {path} is not the one that was installed: its contents have changed; "
            "download or import it again."
        )


def _record_file(path: Path) -> Path:
    return path.with_name(path.name + ".digest.json")
