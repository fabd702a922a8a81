"""Runs before anything else in the packaged program (a PyInstaller run-time hook).

A PyTorch for graphics cards that the user put into `torch` of the data folder goes before the one
that came with the program (docs/install.md, "Graphics cards"). And programs that Photolib starts,
such as a file manager, must find the system's libraries, not Photolib's.
"""

import os
import sys
from pathlib import Path

import platformdirs

own_torch = Path(
    os.environ.get("PHOTOLIB_TORCH") or Path(platformdirs.user_data_dir("photolib", False), "torch")
)
if (own_torch / "torch" / "__init__.py").is_file():
    sys.path.insert(0, str(own_torch))

if sys.platform.startswith("linux"):
    # The loader read it when this process began, and the starter of each new one sets it again.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before
