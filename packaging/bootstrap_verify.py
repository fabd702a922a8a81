"""The last step of the set-up, run by the new environment's Python: does everything load?

Argument: `cpu` when the machine has no NVIDIA GPU and no GPU package may be there, else `any`.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module, metadata

LIBRARIES = (
    "numpy",
    "PIL",
    "pillow_heif",
    "rawpy",
    "hnswlib",
    "sqlalchemy",
    "alembic",
    "watchdog.observers",
    "typer",
    "torch",
    "PySide6.QtWidgets",
)


def gpu_packages() -> list[str]:
    names = {dist.name.lower() for dist in metadata.distributions()}
    return sorted(name for name in names if name.startswith(("nvidia-", "cuda-")))


def main(build: str) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if build == "cpu" and (unwanted := gpu_packages()):
        print(f"GPU packages were installed without a GPU: {', '.join(unwanted)}")
        return 1
    for name in LIBRARIES:
        try:
            import_module(name)
        except (ImportError, OSError, RuntimeError) as problem:
            print(f"{name} does not load: {problem}")
            return 1
    # open_clip pulls in torchvision, whose compiled part may not fit the CPU build.
    import_module("photolib.embedding.torchvision_ops").ensure_torchvision_ops()
    import_module("open_clip")
    # The application object loads the platform plugin, and with it the system's libraries.
    import_module("PySide6.QtWidgets").QApplication([])
    torch = import_module("torch")
    accelerator = "with CUDA" if torch.version.cuda else "CPU build"
    print(f"PyTorch {torch.__version__} ({accelerator})")
    print(f"Qt {metadata.version('PySide6-Essentials')}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
