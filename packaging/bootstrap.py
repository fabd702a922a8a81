"""Sets up `.venv` with everything Photolib needs: `python3 packaging/bootstrap.py`.

Runs on the system's Python with its standard library alone. This file is written so that an
old Python can still read it and say what is missing; the work is in `bootstrap_setup.py`.
"""

import shutil
import subprocess
import sys

OLDEST = (3, 11)
TOO_OLD = (
    "Photolib needs Python 3.11 or newer, and {} is Python {}.{}.\n"
    "Install a newer one (https://www.python.org/downloads/, or on Debian and Ubuntu "
    "`sudo apt-get install python3.11 python3.11-venv python3.11-dev`), "
    "then run the same command again."
)


def newer_python() -> str:
    """The path of a Python of at least OLDEST on this machine, or "" where there is none."""
    for minor in range(14, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A pyenv shim stands in PATH for versions that are not active: only running it tells.
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return found
    return ""


def main() -> int:
    if sys.version_info < OLDEST:
        newer = newer_python()
        if newer:
            return subprocess.call([newer, __file__, *sys.argv[1:]])
        print(TOO_OLD.format(sys.executable, *sys.version_info[:2]), file=sys.stderr)
        return 1

    from bootstrap_setup import main as set_up

    return set_up(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
