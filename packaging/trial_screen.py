"""A virtual screen with a keyboard: Xvfb, xdotool and ImageMagick's import."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from trial_root import TrialFailed, call

SIZE = "1440x900x24"
LONGEST_WAIT_S = 300.0


def wait_for(what: str, condition: Callable[[], bool], limit_s: float = LONGEST_WAIT_S) -> None:
    """Look again and again; raises TrialFailed when it does not come true."""
    until = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > until:
            raise TrialFailed(f"Waited {limit_s:.0f} seconds in vain for {what}.")
        time.sleep(0.5)


class Screen:
    def __init__(self, display: str, pictures: Path) -> None:
        self.display = display
        self._pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)
        self._server = subprocess.Popen(
            ["Xvfb", display, "-screen", "0", SIZE, "-ac", "-nolisten", "tcp"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for("the virtual screen", self._is_up, 30)

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()

    def window(self, name: str = "Photolib") -> bool:
        """Whether a visible window has this title."""
        found = self._xdotool("search", "--onlyvisible", "--name", f"^{name}$", check=False)
        return bool(found.strip())

    def focus(self, name: str = "Photolib") -> None:
        """There is no window manager here, so the keyboard is pointed by hand."""
        found = self._xdotool("search", "--onlyvisible", "--name", f"^{name}$").split()
        self._xdotool("windowfocus", "--sync", found[-1])

    def keys(self, *names: str) -> None:
        for name in names:
            self._xdotool("key", "--clearmodifiers", name)
            time.sleep(0.3)

    def text(self, text: str) -> None:
        self._xdotool("type", "--delay", "60", text)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def picture(self, name: str) -> Path:
        target = self._pictures / f"{name}.png"
        call(["import", "-display", self.display, "-window", "root", str(target)])
        return target

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env={"DISPLAY": self.display, "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        if check and done.returncode:
            raise TrialFailed(f"xdotool {' '.join(arguments)} failed: {done.stderr}")
        return done.stdout

    def _is_up(self) -> bool:
        asked = subprocess.run(
            ["xdotool", "getdisplaygeometry"],
            env={"DISPLAY": self.display, "PATH": "/usr/bin:/bin"},
            capture_output=True,
            check=False,
        )
        return asked.returncode == 0
