# ruff: noqa: PTH101, PTH102, PTH104, PTH106, PTH108, PTH116, PTH208 - paths are bytes here
"""A mount that passes everything on to a folder, by a FUSE server that can be made slow or silent.

The server speaks the kernel's protocol itself (linux/fuse.h, 7.31) and runs in a process of its
own. While it is silent it takes requests and answers none: the kernel then holds whoever asks,
and not even SIGKILL ends it, as with a network share whose server is gone. Needs Linux and root.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import select
import signal
import stat
import struct
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

_DETACH = 2
_BIG_WRITES = 1 << 5
_DIRECT_IO = 1
_BUFFER = 1 << 18
_IN, _OUT = struct.Struct("<IIQQIII4x"), struct.Struct("<IiQ")
_ATTR, _READ = struct.Struct("<6Q10I"), struct.Struct("<QQIIQII")
_SETATTR = struct.Struct("<IIQQQQQQIIIIIIII")
_MODE, _SIZE, _FH, _TIMES = 1, 8, 64, (16, 32, 128, 256)  # what SETATTR may change
NORMAL, SLOW, SILENT = 0, 1, 2

_WRITE_S, _SYNC_S, _NAME_S, _READ_S = 0.004, 0.08, 0.02, 0.001
_DELAYS = {15: _READ_S, 16: _WRITE_S, 20: _SYNC_S, 30: _SYNC_S, 10: _NAME_S, 12: _NAME_S}
_DELAYS |= {35: _NAME_S, 45: _NAME_S, 9: _NAME_S, 4: _NAME_S}


class Passthrough:
    """`behind` is seen at `place` from the making on until `close`."""

    def __init__(self, place: Path, behind: Path, *, direct: bool = False) -> None:
        """With `direct`, what is read is not kept in memory. Raises OSError if not allowed."""
        self._place = os.fsencode(place)
        self._mode = mmap.mmap(-1, 1)
        self._libc = ctypes.CDLL(None, use_errno=True)
        device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
        options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other".encode()
        if self._libc.mount(b"passthrough", self._place, b"fuse", 0, options):
            error = ctypes.get_errno()
            os.close(device)
            raise OSError(error, os.strerror(error))
        self._pid = os.fork()
        if self._pid == 0:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            try:
                _Server(device, os.fsencode(behind), self._mode, direct).serve()
            finally:
                os._exit(1)
        os.close(device)

    def be(self, mode: int) -> None:
        """NORMAL, SLOW or SILENT; whoever hung in a silent one is answered when it is not."""
        self._mode[0] = mode

    def close(self) -> None:
        """Take the mount away; whoever hangs in it is let go."""
        self._libc.umount2(self._place, _DETACH)
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)


class _Server:
    def __init__(self, device: int, behind: bytes, mode: mmap.mmap, direct: bool) -> None:
        self._device, self._mode, self._direct = device, mode, direct
        self._paths: dict[int, bytes] = {1: behind}
        self._nodes: dict[bytes, int] = {behind: 1}
        self._numbers = count(2)
        self._listed: dict[int, list[bytes]] = {}
        self._answers: dict[int, Callable[[int, bytes], bytes]] = {
            1: self._lookup,
            3: self._getattr,
            4: self._setattr,
            9: self._mkdir,
            10: self._unlink,
            11: self._rmdir,
            12: self._rename,
            14: self._open,
            15: self._read,
            16: self._write,
            17: self._statfs,
            18: self._release,
            20: self._fsync,
            25: lambda node, body: b"",  # flush
            26: self._init,
            27: self._opendir,
            28: self._readdir,
            29: self._releasedir,
            30: lambda node, body: b"",  # fsyncdir
            35: self._create,
            45: self._rename2,
        }

    def serve(self) -> None:
        waiting: list[bytes] = []
        while True:
            if select.select([self._device], [], [], 0.02)[0]:
                try:
                    waiting.append(os.read(self._device, _BUFFER))
                except InterruptedError:
                    continue
                except OSError as error:
                    if error.errno == errno.ENOENT:  # who asked was interrupted meanwhile
                        continue
                    return  # unmounted
            if self._mode[0] != SILENT:
                for request in waiting:
                    self._answer(request)
                waiting.clear()

    def _answer(self, request: bytes) -> None:
        _, code, unique, node, *_ = _IN.unpack_from(request)
        if code in (2, 36, 42):  # forget, interrupt: they want no answer
            return
        if self._mode[0] == SLOW:
            time.sleep(_DELAYS.get(code, 0.0))
        failed, body = 0, b""
        try:
            body = self._answers[code](node, request[_IN.size :])
        except KeyError:
            failed = errno.ENOSYS if code in self._missing() else errno.ENOENT
        except OSError as error:
            failed = error.errno or errno.EIO
        try:
            os.write(self._device, _OUT.pack(_OUT.size + len(body), -failed, unique) + body)
        except OSError:
            return  # nobody waits for it any more

    def _missing(self) -> frozenset[int]:
        return frozenset(range(64)) - self._answers.keys()

    def _init(self, _: int, body: bytes) -> bytes:
        readahead = struct.unpack_from("<III", body)[2]
        told = struct.pack("<IIIIHHIIHHI", 7, 31, readahead, _BIG_WRITES, 12, 9, 65536, 1, 0, 0, 0)
        return told.ljust(64, b"\0")

    def _at(self, node: int, name: bytes) -> bytes:
        return self._paths[node] + b"/" + name

    def _entry(self, path: bytes) -> bytes:
        attributes = self._attributes(os.lstat(path))
        if path not in self._nodes:
            self._nodes[path] = next(self._numbers)
            self._paths[self._nodes[path]] = path
        return struct.pack("<QQQQII", self._nodes[path], 0, 0, 0, 0, 0) + attributes

    def _attributes(self, found: os.stat_result) -> bytes:
        times = [found.st_atime_ns, found.st_mtime_ns, found.st_ctime_ns]
        return _ATTR.pack(
            found.st_ino,
            found.st_size,
            found.st_blocks,
            *(ns // 10**9 for ns in times),
            *(ns % 10**9 for ns in times),
            found.st_mode,
            found.st_nlink,
            found.st_uid,
            found.st_gid,
            0,
            4096,
            0,
        )

    def _lookup(self, node: int, body: bytes) -> bytes:
        return self._entry(self._at(node, body[:-1]))

    def _getattr(self, node: int, body: bytes) -> bytes:
        flags, _, handle = struct.unpack_from("<IIQ", body)
        found = os.fstat(handle) if flags & 1 else os.lstat(self._paths[node])
        return struct.pack("<QII", 0, 0, 0) + self._attributes(found)

    def _setattr(self, node: int, body: bytes) -> bytes:
        valid, _, handle, size, _, *times = _SETATTR.unpack_from(body)[:11]
        mode = _SETATTR.unpack_from(body)[11]
        target: int | bytes = handle if valid & _FH else self._paths[node]
        if valid & _SIZE:
            os.truncate(target, size)
        if valid & _MODE:
            os.chmod(target, stat.S_IMODE(mode))
        if valid & sum(_TIMES):
            found, now = os.stat(target), time.time_ns()
            wanted = []
            for number, before in enumerate((found.st_atime_ns, found.st_mtime_ns)):
                asked = times[number] * 10**9 + times[number + 3]
                if valid & _TIMES[number + 2]:
                    asked = now
                wanted.append(asked if valid & _TIMES[number] else before)
            os.utime(target, ns=(wanted[0], wanted[1]))
        return struct.pack("<QII", 0, 0, 0) + self._attributes(os.stat(target))

    def _mkdir(self, node: int, body: bytes) -> bytes:
        path = self._at(node, body[8:-1])
        os.mkdir(path, stat.S_IMODE(struct.unpack_from("<I", body)[0]))
        return self._entry(path)

    def _unlink(self, node: int, body: bytes) -> bytes:
        os.unlink(self._at(node, body[:-1]))
        self._drop(self._at(node, body[:-1]))
        return b""

    def _rmdir(self, node: int, body: bytes) -> bytes:
        os.rmdir(self._at(node, body[:-1]))
        self._drop(self._at(node, body[:-1]))
        return b""

    def _drop(self, path: bytes) -> None:
        node = self._nodes.pop(path, 0)
        self._paths.pop(node, None)

    def _rename(self, node: int, body: bytes) -> bytes:
        return self._renamed(node, struct.unpack_from("<Q", body)[0], body[8:])

    def _rename2(self, node: int, body: bytes) -> bytes:
        into, flags, _ = struct.unpack_from("<QII", body)
        if flags:
            raise OSError(errno.EINVAL, "flags")
        return self._renamed(node, into, body[16:])

    def _renamed(self, node: int, into: int, names: bytes) -> bytes:
        before, after, _ = names.split(b"\0")
        source, target = self._at(node, before), self._at(into, after)
        os.rename(source, target)
        self._drop(target)
        for path in [p for p in self._nodes if p == source or p.startswith(source + b"/")]:
            moved = target + path[len(source) :]
            self._nodes[moved] = self._nodes.pop(path)
            self._paths[self._nodes[moved]] = moved
        return b""

    def _opened(self, handle: int) -> bytes:
        return struct.pack("<QII", handle, _DIRECT_IO if self._direct else 0, 0)

    def _open(self, node: int, body: bytes) -> bytes:
        flags = struct.unpack_from("<I", body)[0] & ~(os.O_APPEND | os.O_NOFOLLOW)
        if flags & os.O_ACCMODE == os.O_WRONLY:  # the kernel may fill up a page
            flags = flags & ~os.O_ACCMODE | os.O_RDWR
        return self._opened(os.open(self._paths[node], flags))

    def _create(self, node: int, body: bytes) -> bytes:
        _, mode, _, _ = struct.unpack_from("<IIII", body)
        path = self._at(node, body[16:-1])
        handle = os.open(path, os.O_RDWR | os.O_CREAT, stat.S_IMODE(mode))
        return self._entry(path) + self._opened(handle)

    def _read(self, _: int, body: bytes) -> bytes:
        handle, offset, size, *_rest = _READ.unpack_from(body)
        return os.pread(handle, size, offset)

    def _write(self, _: int, body: bytes) -> bytes:
        handle, offset, size, *_rest = _READ.unpack_from(body)
        written = os.pwrite(handle, body[_READ.size : _READ.size + size], offset)
        return struct.pack("<II", written, 0)

    def _statfs(self, node: int, _: bytes) -> bytes:
        found = os.statvfs(self._paths[node])
        sizes = (found.f_blocks, found.f_bfree, found.f_bavail, found.f_files, found.f_ffree)
        return struct.pack("<5Q4I24x", *sizes, found.f_bsize, 255, found.f_frsize, 0)

    def _release(self, _: int, body: bytes) -> bytes:
        os.close(struct.unpack_from("<Q", body)[0])
        return b""

    def _fsync(self, _: int, body: bytes) -> bytes:
        os.fsync(struct.unpack_from("<Q", body)[0])
        return b""

    def _opendir(self, node: int, _: bytes) -> bytes:
        number = next(self._numbers)
        self._listed[number] = os.listdir(self._paths[node])
        return struct.pack("<QII", number, 0, 0)

    def _readdir(self, node: int, body: bytes) -> bytes:
        handle, offset, size, *_rest = _READ.unpack_from(body)
        told = b""
        for number, name in enumerate(self._listed[handle][offset:], start=offset + 1):
            try:
                found = os.lstat(self._at(node, name))
            except OSError:
                continue
            kind = stat.S_IFMT(found.st_mode) >> 12
            entry = struct.pack("<QQII", found.st_ino, number, len(name), kind) + name
            entry = entry.ljust(-(-len(entry) // 8) * 8, b"\0")
            if len(told) + len(entry) > size:
                break
            told += entry
        return told

    def _releasedir(self, _: int, body: bytes) -> bytes:
        self._listed.pop(struct.unpack_from("<Q", body)[0], None)
        return b""
