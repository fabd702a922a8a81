"""Reads the text in one picture. Runs in a worker process: rapidocr and its models live here.

The models (PP-OCR, small) come inside the package `rapidocr`, so that nothing is downloaded.
"""

from __future__ import annotations

import os
import threading
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from photolib.formats import decode
from photolib.formats.decoding.quiet import silence_codecs

NEEDED = ("rapidocr", "onnxruntime")
LONG_EDGE = 1_600  # pixels: below it small print is lost, above it reading takes seconds
LEAST_SURE = 0.6  # of a line; what is below is mostly texture taken for letters,
LEAST_SIGNS = 2  # as single letters and digits mostly are, however sure the engine is


def available() -> bool:
    """Whether what reads text is installed; nothing is imported."""
    return all(find_spec(name) is not None for name in NEEDED)


def prepare_worker(parent_pid: int) -> None:
    """Runs first in the worker: it goes last among processes, and ends with its parent."""
    silence_codecs()
    if hasattr(os, "nice"):
        os.nice(10)
        threading.Thread(target=_end_with_parent, args=(parent_pid,), daemon=True).start()


def read(path: Path) -> str:
    """The lines of text in a photo, from the top, "" when there are none.

    Raises UnreadablePhoto.
    """
    image = decode(path, min_long_edge=LONG_EDGE).image
    image.thumbnail((LONG_EDGE, LONG_EDGE))
    pixels = np.asarray(image)[:, :, ::-1]  # BGR, as the engine takes it
    found = _engine()(np.ascontiguousarray(pixels))
    lines = zip(found.txts or (), found.scores or (), strict=True)
    return "\n".join(
        " ".join(text.split())
        for text, sure in lines
        if sure >= LEAST_SURE and sum(map(str.isalnum, text)) >= LEAST_SIGNS
    )


@cache
def _engine() -> Any:
    import onnxruntime
    from rapidocr import RapidOCR

    onnxruntime.disable_telemetry_events()  # which its builds for Windows have
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": LONG_EDGE,
            "EngineConfig.onnxruntime.intra_op_num_threads": max(1, (os.cpu_count() or 2) // 2),
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _end_with_parent(parent_pid: int) -> None:
    while os.getppid() == parent_pid:
        time.sleep(1.0)
    os._exit(0)
