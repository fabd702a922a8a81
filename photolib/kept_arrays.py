"""Arrays kept between sessions in one file, as a cache: what cannot be used is made anew."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)

_MARK = "mark"


class ArrayFile:
    """One file for each `model_id`, so that what is of other weights is never taken for it.

    `mark` says all that the contents depend on; a file with another mark counts as missing.
    """

    def __init__(self, directory: Path, kind: str, model_id: str, mark: str) -> None:
        digest = blake2b(model_id.encode(), digest_size=12).hexdigest()
        self._path = directory / f"{kind}-{digest}.npz"
        self._mark = mark

    def load(self) -> dict[str, NDArray[Any]] | None:
        """None when there is none that can be used."""
        try:
            with np.load(self._path, allow_pickle=False) as kept:
                if str(kept[_MARK]) != self._mark:
                    return None
                return {name: kept[name] for name in kept.files}
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            log.warning("%s cannot be read and is made anew: %s", self._path, error)
            return None

    def save(self, arrays: Mapping[str, NDArray[Any]]) -> bool:
        """Write atomically; whether that worked."""
        temporary = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(exist_ok=True)
            with temporary.open("wb") as file:
                everything: dict[str, Any] = {_MARK: np.array(self._mark), **arrays}
                np.savez(file, **everything)
            temporary.replace(self._path)
        except OSError as error:
            log.warning("%s could not be kept: %s", self._path, error)
            return False
        return True
