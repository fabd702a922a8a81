"""What the packaged program must have, and that what is left out is not needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from freeze_rules import COLLECTION_MODE, EXCLUDED_MODULES, excluded_modules, is_wanted, own_data
from package_sizes import part_of, report_sizes

ROOT = Path(__file__).resolve().parents[2]
USE_IT_ALL = """
import sys
from pathlib import Path
import numpy as np
import main, photolib.cli, ui.app
from photolib.library import Library
from photolib.paths import models_dir
from photolib.embedding.cards import CardRegistry
from photolib.embedding.openclip import load_encoder
card = next(c for c in CardRegistry(models_dir()).cards() if c.name == "starter")
encoder = load_encoder(card, models_dir=models_dir())
size = encoder.preprocess.size
encoder.encode_images(np.zeros((1, size, size, 3), np.uint8))
encoder.encode_texts(["a dog"])
import open_clip.hf_model
Library.open(Path(sys.argv[1])).close()
print(*sys.modules)
"""


def test_nothing_that_is_used_is_left_out(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", USE_IT_ALL, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    used = set(done.stdout.split())
    assert "torch.nn" in used
    left_out = set(excluded_modules()) - {"PIL._imagingft"}  # without it Pillow draws no text
    assert not {
        name
        for name in used
        if any(".".join(name.split(".")[: depth + 1]) in left_out for depth in range(4))
    }


def test_a_package_is_left_out_but_for_what_is_kept() -> None:
    left_out = excluded_modules()
    assert set(EXCLUDED_MODULES) <= set(left_out)
    assert "transformers.models.siglip2" not in left_out
    assert "transformers.models.llama" in left_out
    assert "torch._inductor.codegen" in left_out
    assert "torch._inductor.config" not in left_out


def test_what_is_read_from_files_comes_along() -> None:
    found = own_data(ROOT)
    sources = {source for source, _ in found}
    assert {"resources", "photolib/catalog/migrations"} <= sources
    assert ("photolib/embedding/cards.toml", "photolib/embedding") in found
    assert not [source for source in sources if source.endswith((".py", ".pyc"))]
    assert all((ROOT / source).exists() for source in sources)


@pytest.mark.parametrize(
    "place",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/lib/libshm.so",
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_global_deps.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "pillow_heif.libs/libheif.so.1",
        "resources/models/starter/model.safetensors",
        "PySide6\\plugins\\platforms\\qwindows.dll",
    ],
)
def test_what_the_window_and_the_codecs_need_is_kept(place: str) -> None:
    assert is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "torch/test/test_api",
        "torch/include/ATen/ATen.h",
        "torchvision/_C.so",
        "torchvision.libs/libcudart.faf08d9a.so.13",
        "PySide6/Qt/translations/qtbase_cs.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6\\translations\\qtbase_cs.qm",
    ],
)
def test_what_nobody_uses_is_left_out(place: str) -> None:
    assert not is_wanted(place)


def test_transformers_finds_its_models_by_their_files() -> None:
    assert COLLECTION_MODE["transformers"] == "pyz+py"


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("lib/torch/lib/libtorch_cpu.so", "torch"),
        ("lib/PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("lib/resources/models/starter/model.safetensors", "the search model and other resources"),
        ("lib/pillow_heif.libs/libx265.so", "photo formats"),
        ("photolib.bin", "the program and its modules"),
        ("lib/libssl.so.3", "other libraries"),
    ],
)
def test_every_file_is_somebodys(place: str, part: str) -> None:
    assert part_of(Path(place)) == part


def test_a_size_over_the_limit_is_said(tmp_path: Path) -> None:
    (tmp_path / "lib" / "torch").mkdir(parents=True)
    with (tmp_path / "lib" / "torch" / "large.so").open("wb") as sparse:
        sparse.truncate(501_000_000)
    assert report_sizes(tmp_path) == [
        " 501.0 MB  torch",
        " 501.0 MB  in all, over the limit of 500 MB",
    ]
    (tmp_path / "lib" / "torch" / "large.so").unlink()
    assert report_sizes(tmp_path) == ["   0.0 MB  in all"]
