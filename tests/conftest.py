"""What every test stands on: no screen, no network, and folders of its own."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SAMPLES = Path(__file__).resolve().parent.parent.parent / "shared" / "samples"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every platform folder points below the test's own directory."""
    home = tmp_path / "home"
    for name, value in {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "PHOTOLIB_MODELS": home / "models",
    }.items():
        monkeypatch.setenv(name, str(value))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anywhere but this machine fails the test that makes it."""
    real = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else "local"
        if host not in ("local", "localhost", "127.0.0.1", "::1"):
            raise AssertionError(f"a test tried to reach {address!r}")
        real(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(scope="session")
def samples() -> Path:
    """Real photos of every awkward kind; they lie beside the repository, not in it."""
    if not SAMPLES.is_dir():
        pytest.skip("the sample photos are not here")
    return SAMPLES


def write_photo(path: Path, seed: int = 0, size: tuple[int, int] = (96, 64)) -> Path:
    """A small JPEG with content of its own."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 255, (4, 6, 3), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path, quality=90)
    return path


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    """Eight photos in a folder with a sub-folder."""
    root = tmp_path / "photos"
    for number in range(8):
        write_photo(root / ("trip" if number % 2 else ".") / f"p{number}.jpg", number)
    return root
