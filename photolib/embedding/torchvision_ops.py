"""Lets `import torchvision` succeed beside a torch it was not built for.

torchvision's wheels are linked against CUDA; beside CPU-only torch their compiled operators
cannot load and `import torchvision` (hence open_clip and timm) dies on a missing `nms` schema.
open_clip needs only torchvision's Python parts, so declaring the schemas is enough.
"""

from __future__ import annotations

import importlib.util
import logging
import threading
from pathlib import Path

log = logging.getLogger(__name__)

_lock = threading.Lock()
_done = False
_kept: list[object] = []  # a torch.library.Library undoes its definitions when collected

_SCHEMA = "{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
_OPERATORS = ("nms", "qnms")  # what torchvision/_meta_registrations.py asks for at import


def ensure_torchvision_ops() -> None:
    """Call before importing torchvision, timm or open_clip.

    Does nothing when torchvision's own operators load, or when torchvision is absent.
    """
    global _done
    with _lock:
        if _done:
            return
        if not _native_operators_load():
            _declare_schemas()
        _done = True


def _native_operators_load() -> bool:
    import torch

    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None:
        return True  # nothing to mend: importing it will say that it is missing
    package = Path(spec.origin).parent
    libraries = sorted(p for p in package.glob("_C*") if p.suffix in {".so", ".pyd", ".dll"})
    for library in libraries:
        try:
            torch.ops.load_library(str(library))  # type: ignore[no-untyped-call]
        except (OSError, RuntimeError) as error:
            log.debug("torchvision's operators do not load beside this torch: %s", error)
            return False
    return bool(libraries)


def _declare_schemas() -> None:
    import torch

    library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
    for name in _OPERATORS:
        if not hasattr(torch.ops.torchvision, name):
            library.define(_SCHEMA.format(name=name))  # type: ignore[no-untyped-call]
    _kept.append(library)
