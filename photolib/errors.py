"""Errors in two families: what the user's environment or input causes, and our own bugs.

Everything a user can meet derives from `PhotolibError` and its text is one plain sentence
that names the thing and the remedy, fit to be shown as it is. Any other exception is a bug.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


class PhotolibError(Exception):
    """Base of every error whose text may be shown to the user; survives pickling."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


def _rebuilt(
    kind: type[PhotolibError], args: tuple[Any, ...], state: dict[str, Any]
) -> PhotolibError:
    """An error from another process: its sentence is made already."""
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class EnvironmentProblem(PhotolibError):
    """The machine stands in the way: disk full, no permission, damaged catalog."""


class InputProblem(PhotolibError):
    """What was given cannot be used: a path, a query, a checkpoint."""


# --- environment --------------------------------------------------------------------


class CatalogTooNew(EnvironmentProblem):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The library at {path.parent} was made by a newer version of Photolib; "
            "please update Photolib to open it."
        )


class CatalogDamaged(EnvironmentProblem):
    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            f"The catalog {path} is damaged ({detail}); restore one of the copies in "
            f"{path.parent / 'backups'} or move the file away to start a new library."
        )


class LibraryNotWritable(EnvironmentProblem):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Photolib may not write to {path}; allow writing there or choose another "
            "library folder with --library."
        )


class LibraryGone(EnvironmentProblem):
    """The open library is there no longer: its drive was unplugged, its folder moved."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The library at {path} is no longer there; connect its drive again, or put its folder "
            "back, and start Photolib again."
        )


class LibraryInUse(EnvironmentProblem):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another Photolib is already writing to the library at {path}; "
            "close it first or choose another library with --library."
        )


class CatalogBusy(EnvironmentProblem):
    """Another program holds the catalog; what was asked for was not done."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another program is using the library at {path} and lets nobody else in, so this was "
            "not done; try again once it has ended."
        )


class DiskFull(EnvironmentProblem):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The disk that holds {path} is full; free some space and try again. "
            "Everything saved so far is kept."
        )


class EmbedderUnavailable(EnvironmentProblem):
    """The embedder in use cannot be loaded; the text says why and what to do."""


class WorkersUnavailable(EnvironmentProblem):
    """Processes that decode photos end as soon as they are started."""

    def __init__(self) -> None:
        super().__init__(
            "The processes that decode photos cannot be started; free some memory or restart the "
            "computer and start again. The log has the details."
        )


class DownloadFailed(EnvironmentProblem):
    """A model cannot be downloaded; what arrived so far is kept for the next try."""


class TextReaderMissing(EnvironmentProblem):
    """What reads the text in photos is an extra that is not installed."""

    def __init__(self) -> None:
        remedy = (
            "it is there when Photolib runs from source, which its README describes."
            if getattr(sys, "frozen", False)
            else "install it with: python -m pip install rapidocr onnxruntime"
        )
        super().__init__(
            f"Reading the text in photos needs software that is not installed; {remedy}"
        )


class TrashProblem(EnvironmentProblem):
    """A file cannot be moved to the trash or back; the text says why and where it lies."""


class FileProblem(EnvironmentProblem):
    """Metadata in a file cannot be put back; the text says why."""


# --- input --------------------------------------------------------------------------


class UnreadablePhoto(InputProblem):
    """A photo cannot be decoded. `reason` is a sentence without the path.

    `passing`: not for what is in the file, but as it could not be read now.
    """

    def __init__(self, path: Path, reason: str, *, passing: bool = False) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
        self.passing = passing


class FolderProblem(InputProblem):
    """A folder cannot be added or removed."""


class CheckpointProblem(InputProblem):
    """A model file is refused."""


class UnknownEmbedder(InputProblem):
    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"There is no model called {name!r}; known are: {', '.join(known)}.")


class LabelSetProblem(InputProblem):
    """A label-set file cannot be used."""


class MetadataNotWritten(InputProblem):
    """Metadata of a photo cannot be written beside or into it. `reason` has no path."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} {reason}; nothing was changed.")
        self.path = path
        self.reason = reason


class UnknownPhoto(InputProblem):
    """A photo id or path is not in the library."""


class Cancelled(Exception):
    """Raised inside a job when its token is cancelled; never shown."""
