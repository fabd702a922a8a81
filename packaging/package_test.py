"""Installs the packages in a clean system and uses them as a person would: `make package-test`.

Needs root, mmdebstrap, Xvfb, xdotool and ImageMagick. The pictures it takes lie in
`build/package/trial/pictures` and are meant to be looked at.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import trial_bad_places
import trial_use
from bootstrap_packages import venv_python
from package_places import DIST, ROOT, VENV, VERSION, WORK
from trial_root import TrialFailed, TrialRoot, call
from trial_screen import Screen

TRIAL = WORK / "trial"
DISPLAY = ":97"
SUITE = "bookworm"
TOOLS = {
    "mmdebstrap": "mmdebstrap",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}  # program: package


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="package_test.py")
    parser.add_argument("--photos", type=Path, help="real photos; without it pictures are drawn")
    parser.add_argument("--suite", default=SUITE, help="the Debian release to install in")
    parser.add_argument(
        "--previous", type=Path, help="the .deb of the last release; else this one, called older"
    )
    asked = parser.parse_args(arguments)
    if os.geteuid() != 0:
        print("package-test needs root: it makes a system in a folder.", file=sys.stderr)
        return 2
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        print(f"package-test needs: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    TRIAL.mkdir(parents=True, exist_ok=True)
    screen = Screen(DISPLAY, TRIAL / "pictures")
    root = None
    try:
        step(f"Making a clean {asked.suite}")
        root = TrialRoot.make(TRIAL, DISPLAY, asked.suite)
        root.give(asked.photos or drawn_photos(), "Bilder")
        go_through(root, screen, asked.previous)
    except TrialFailed as failure:
        if root is not None:
            screen.picture("failed")
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    finally:
        if root is not None:
            root.close()
        screen.close()
    step(f"Everything works; look at the pictures in {TRIAL / 'pictures'}")
    return 0


def go_through(root: TrialRoot, screen: Screen, previous: Path | None) -> None:
    (deb,) = DIST.glob(f"photolib_{VERSION}_*.deb")
    older = previous or trial_use.called_older(deb, TRIAL)
    trial_use.refuse_python(root)
    before = root.files()

    step("Installing the previous version")
    trial_use.install(root, older)
    step("Looking at what was installed")
    trial_use.check_installed(root)
    trial_use.check_libraries(root)
    step("Using it: folder, indexing, search, similar, tags, viewer, quit")
    trial_use.use_window(root, screen)
    trial_use.use_commands(root)
    step("A second start hands over")
    window = trial_use.hand_over(root, screen)
    step("Updating while the window is open")
    trial_use.update_in_use(root, screen, window, deb)
    step("Places and machines that are not right")
    trial_bad_places.go_through(root)
    step("Removing it")
    trial_use.remove(root, before)
    for tarball in DIST.glob(f"photolib-{VERSION}-linux-*.tar.xz"):
        step("The tarball, in a folder with spaces and umlauts")
        trial_use.use_tarball(root, tarball)
    for appimage in DIST.glob(f"Photolib-{VERSION}-*.AppImage"):
        step("The AppImage")
        trial_use.use_appimage(root, screen, appimage)


def drawn_photos() -> Path:
    folder = TRIAL / "drawn"
    if not folder.exists():
        call([str(venv_python(VENV)), "-m", "photolib.demo", str(folder)])
    return folder


def step(text: str) -> None:
    print(f"== {text}", flush=True)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
