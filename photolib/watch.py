"""Watch the folders and say which ones changed, after they have been quiet for a moment.

watchdog events -> the folder each one touched -> debounced -> `on_change(root, {sub-paths})`.
Knows nothing of catalogs or ingest: what changed is found out by the scan that follows. Folders
the system cannot watch (network drives, more folders than inotify watches) are polled. A root
that comes or goes (a drive), or stops to answer, is noticed by looking every few seconds. Events
can be lost all the same: a queue overflows, a new folder gets no watch. So after a burst the whole
root is told, and every root is told now and then without any event; a scan of what is unchanged
costs little.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import psutil
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from photolib.scan.answering import device_of

log = logging.getLogger(__name__)

QUIET_S = 0.7  # a file being copied keeps making events; wait until they stop
AT_MOST_S = 5.0  # but never longer than this
LOOK_FOR_ROOTS_S = 3.0
POLL_S = 30.0
BURST = 4_096  # events between two quiet moments; the kernel's queue holds 16,384
ANSWER_S = 5.0  # a root that takes longer to say that it is there counts as gone for now
JOIN_S = 2.0
SWEEP_S = 900.0  # after so long without a look, a root is told as a whole
_WATCHES = Path("/proc/sys/fs/inotify/max_user_watches")
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smbfs", "smb3", "afpfs", "webdav", "9p", "fuse.sshfs", "fuse.rclone"}
)

OnChange = Callable[[Path, frozenset[str]], None]


class FolderWatcher:
    """Watches any number of roots; `on_change` runs on the watcher's own thread.

    The sub-paths given are `/`-paths of folders below the root; "" means the root itself, which
    is also told once when the watch begins, for what changed before.
    """

    def __init__(self, on_change: OnChange) -> None:
        self._on_change = on_change
        self._lock = threading.Condition()
        self._watches: dict[Path, _RootWatch] = {}
        self._closed = False
        self._thread = threading.Thread(target=self._loop, name="photolib-watch")
        self._thread.start()

    def set_roots(self, roots: Iterable[Path]) -> None:
        """Watch exactly these from now on."""
        wanted = set(roots)
        with self._lock:
            dropped = [self._watches.pop(root) for root in set(self._watches) - wanted]
            for root in wanted - set(self._watches):
                self._watches[root] = _RootWatch(root, self._wake)
            self._lock.notify_all()
        for watch in dropped:
            watch.stop()

    def close(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._lock.notify_all()
        self._thread.join()
        for watch in self._watches.values():
            watch.stop()

    def _wake(self) -> None:
        with self._lock:
            self._lock.notify_all()

    def _loop(self) -> None:
        looked = 0.0
        while True:
            with self._lock:
                if self._closed:
                    return
                now = time.monotonic()
                watches = list(self._watches.values())
            if now - looked >= LOOK_FOR_ROOTS_S or any(not w.started for w in watches):
                looked = now
                for watch in watches:
                    watch.look()
            for watch in watches:
                touched = watch.take_if_quiet()
                if touched:
                    self._tell(watch.root, touched)
            waits = [w.due_in() for w in watches]
            pause = min([LOOK_FOR_ROOTS_S, *[w for w in waits if w is not None]])
            with self._lock:
                if not self._closed:
                    self._lock.wait(max(0.02, pause))

    def _tell(self, root: Path, touched: frozenset[str]) -> None:
        try:
            self._on_change(root, touched)
        except Exception:
            log.exception("Handling changes in %s failed", root)


class _RootWatch(FileSystemEventHandler):
    """One root: its observer, and what was touched since the last quiet moment."""

    def __init__(self, root: Path, wake: Callable[[], None]) -> None:
        self.root = root
        self.started = False
        self._wake = wake
        self._lock = threading.Lock()
        self._observer: BaseObserver | None = None
        self._device: int | None = None  # what the observer watches
        self._observing: threading.Thread | None = None
        self._stopped = False
        self._touched: set[str] = set()
        self._first = self._last = 0.0
        self._events = 0
        self._swept = time.monotonic()

    def look(self) -> None:
        """Notice a root that came or went, and (re)start its observer.

        A drive that is mounted or unmounted on a folder that stays is another root: the observer
        would go on with what lies hidden below.
        """
        device = device_of(self.root, patience_s=ANSWER_S)
        if self._observer is not None and device != self._device:
            self._rest()
            self._touch("")
        if device is not None:
            self._observe(device)
            if time.monotonic() - self._swept >= SWEEP_S:
                self._touch("")
        self.started = True

    def _observe(self, device: int) -> None:
        """Begin in a thread of its own: it walks through all folders, which takes its time, and
        for ever where one of them does not answer."""
        busy = self._observing is not None and self._observing.is_alive()
        if self._observer is None and not busy:
            self._observing = threading.Thread(
                target=self._begin, args=(device,), name="photolib-observing", daemon=True
            )
            self._observing.start()

    def _begin(self, device: int) -> None:
        polling = PollingObserver(timeout=POLL_S)
        blind = is_network_folder(self.root) or lacks_watches(self.root)
        observers = [polling] if blind else [Observer(), polling]
        for observer in observers:
            try:
                observer.schedule(self, str(self.root), recursive=True)
                observer.start()
            except OSError as error:  # no inotify watches left, or no permission
                log.warning("Cannot watch %s with %s: %s", self.root, type(observer), error)
                continue
            with self._lock:
                self._observer, self._device = observer, device
                late = self._stopped
            if late:
                self._rest()
            else:
                self._touch("")  # what changed before the observer was there
                self._wake()
            return

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
        self._rest()

    def _rest(self) -> None:
        with self._lock:
            observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()
            if observer.is_alive():
                observer.join(JOIN_S)  # one that polls a share that does not answer hangs in it

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in ("opened", "closed_no_write"):
            return
        if event.is_directory and event.event_type == "modified":
            return  # its entries have events of their own
        for raw in (event.src_path, event.dest_path):
            if raw:
                path = Path(raw if isinstance(raw, str) else raw.decode(errors="surrogateescape"))
                self._touch(self._folder_of(path, event.is_directory))
        self._wake()

    def _folder_of(self, path: Path, is_directory: bool) -> str:
        """The sub-path to look at again: the folder that holds a file, or the folder itself."""
        folder = path if is_directory else path.parent
        if not folder.is_relative_to(self.root):
            return ""
        relative = folder.relative_to(self.root).as_posix()
        return "" if relative == "." else relative

    def _touch(self, below: str) -> None:
        with self._lock:
            now = time.monotonic()
            if not self._touched:
                self._first = now
            self._last = now
            self._events += 1
            self._touched.add("" if self._events > BURST else below)

    def due_in(self) -> float | None:
        """Seconds until what was touched should be told; None when nothing was."""
        with self._lock:
            if not self._touched:
                return None
            now = time.monotonic()
            return max(0.0, min(self._last + QUIET_S, self._first + AT_MOST_S) - now)

    def take_if_quiet(self) -> frozenset[str]:
        due = self.due_in()
        if due is None or due > 0:
            return frozenset()
        with self._lock:
            touched, self._touched = frozenset(self._touched), set()
            self._events = 0
            if "" in touched:
                self._swept = time.monotonic()
        return touched


def watch_limit() -> int | None:
    """How many folders one user may watch; None where there is no such limit."""
    try:
        return int(_WATCHES.read_text())
    except (OSError, ValueError):
        return None


def lacks_watches(root: Path) -> bool:
    """Whether `root` has more folders than may be watched, which watchdog does not report.

    A tenth is left to other programs.
    """
    limit = watch_limit()
    if limit is None:
        return False
    for count, _ in enumerate(os.walk(root), start=1):
        if count > 0.9 * limit:
            log.warning("%s has more folders than the system lets us watch; it is polled", root)
            return True
    return False


def is_network_folder(path: Path) -> bool:
    """Whether `path` lies on a network file system, whose changes made elsewhere go unseen."""
    best: tuple[int, str] = (0, "")
    for partition in psutil.disk_partitions(all=True):
        mount = Path(partition.mountpoint)
        if path.is_relative_to(mount):
            best = max(best, (len(mount.parts), partition.fstype.lower()))
    return best[1] in NETWORK_FILE_SYSTEMS
