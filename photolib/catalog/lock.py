"""One writer per library: a lock file that the system lets go of when its holder dies."""

from __future__ import annotations

from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from photolib.errors import LibraryInUse, LibraryNotWritable


def hold(lock_file: Path, *, writing: bool) -> BaseFileLock:
    """Make the library's folder and, for a writer, take its lock; `release` it at the end.

    Raises LibraryInUse, LibraryNotWritable.
    """
    # Not bound to a thread: the window closes its library in another one than it opened it in.
    lock = FileLock(lock_file, timeout=0, thread_local=False)
    try:
        lock_file.parent.mkdir(parents=True, exist_ok=True)
        if writing:
            lock.acquire()
    except Timeout:
        raise LibraryInUse(lock_file.parent) from None
    except OSError as error:
        raise LibraryNotWritable(lock_file.parent) from error
    return lock
