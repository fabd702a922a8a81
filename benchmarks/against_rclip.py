"""The part of the indexing benchmark that runs rclip; see indexing.py.

rclip is not a dependency. Make it an environment of its own and name that one's Python:

    python -m venv /somewhere && /somewhere/bin/pip install rclip

Its weights are downloaded by it, which nothing here does: random weights of its architecture are
exported to the two ONNX files it looks for. Measured is `rclip --indexing-batch-size 8` as it is
run from the command line, less the time of the same command over a folder that it has indexed
already, so that neither program's start counts.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import time
from pathlib import Path
from typing import Any

ARCH = "ViT-B-32-256"
_FOLDER = "ViT-B-32-256-datacomp_s34b_b86k"


def export_onnx(data: Path) -> None:
    """Random weights in float32, with a free batch size. Needs the package onnx."""
    import open_clip
    import torch

    torch.backends.mha.set_fastpath_enabled(False)  # ONNX has no such operator
    torch.manual_seed(0)
    model = open_clip.create_model(ARCH, pretrained=None).eval()
    folder = data / _FOLDER
    folder.mkdir(parents=True)
    for name, tower, example in (
        ("visual", model.visual, torch.zeros(2, 3, 256, 256)),
        ("textual", _texts(model), torch.zeros(2, 77, dtype=torch.int64)),
    ):
        torch.onnx.export(
            tower,
            (example,),
            str(folder / f"{name}.onnx"),
            input_names=["input"],
            output_names=["output"],
            dynamic_axes={"input": {0: "n"}, "output": {0: "n"}},
            dynamo=False,
        )
    torch.backends.mha.set_fastpath_enabled(True)
    vocabulary = Path(open_clip.__file__).with_name("bpe_simple_vocab_16e6.txt.gz")
    (data / "tokenizer").mkdir()
    shutil.copy(vocabulary, data / "tokenizer")


def _texts(model: Any) -> Any:
    """The text tower alone, as a module of its own."""
    from torch import nn

    class Texts(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, tokens: Any) -> Any:
            return self.model.encode_text(tokens)

    return Texts().eval()


def measure(work: Path, photos: Path, count: int, rounds: int, python: Path) -> dict[str, Any]:
    """Both programs in turn over the same photos."""
    from photolib.library import Library
    from photolib.settings import Settings

    data = work / "rclip"
    export_onnx(data)
    ours, theirs = [], []
    for number in range(rounds):
        directory = work / f"library-rclip-{number}"
        library = Library.open(directory, settings=Settings())
        library.embedders.use(f"bench-{ARCH}")
        library.add_folder(photos)
        library._choice.space.encoder()
        start = time.perf_counter()
        summary = library.index_now()
        ours.append(summary.embedded / (time.perf_counter() - start))
        assert summary.embedded == count, summary
        library.close()
        for old in data.glob("*.sqlite*"):
            old.unlink()
        first = _run(python, data, photos)
        theirs.append(count / (first - _run(python, data, photos)))
        shutil.rmtree(directory)
    return {
        "ratio_to_rclip": round(
            statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), 3
        ),
        "rclip_photos_per_s": round(statistics.median(theirs), 2),
        "photos_per_s_beside_rclip": round(statistics.median(ours), 2),
    }


def _run(python: Path, data: Path, photos: Path) -> float:
    start = time.perf_counter()
    subprocess.run(
        [str(python), "-m", "rclip", "--indexing-batch-size", "8", "a photo"],
        cwd=photos,
        env=os.environ | {"RCLIP_DATADIR": str(data), "HF_HUB_OFFLINE": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - start
