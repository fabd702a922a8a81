"""The drive with the photos is unplugged, and plugged in again, here or at another mount point.

A file that is open while the drive is pulled can still be read (the mount is detached lazily);
what is opened afterwards is not there.
"""

from __future__ import annotations

from tests.stress.injections import Fault
from tests.stress.small_disks import mount, unmount


class Unplugged(Fault):
    key = "unplugged"
    title = "drive unplugged, plugged in here or elsewhere"

    def prepare(self) -> None:
        self._drive = self.root / "drive"
        self._here, self._elsewhere = self.root / "media" / "usb1", self.root / "media" / "usb2"
        for place in (self._drive, self._here, self._elsewhere):
            place.mkdir(parents=True)
        mount("-t", "tmpfs", "-o", "size=12m", "tmpfs", str(self._drive))
        self._plug(here=True)

    def _plug(self, *, here: bool) -> None:
        place = self._here if here else self._elsewhere
        (self._drive / "photos").mkdir(exist_ok=True)
        mount("--bind", str(self._drive), str(place))
        self.photos = place / "photos"

    def _unplug(self) -> None:
        for place in (self._here, self._elsewhere):
            if place.is_mount():
                unmount(place)

    def before(self) -> None:
        self._unplug()
        self._plug(here=True)

    def begin(self, child: int) -> None:
        self._unplug()

    def end(self) -> None:
        self._plug(here=self.chance.random() < 0.5)

    def close(self) -> None:
        self._unplug()
        if self._drive.is_mount():
            unmount(self._drive)
