"""A Hugging Face hub in miniature on localhost, with switches for everything that goes wrong.

It answers like the hub: large files by a redirect to `/cdn/` that carries size and SHA-256, small
ones directly with a git blob id. `faults` are used up one by one by requests for contents.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Fault = Callable[["_Handler", bytes], None]


@dataclass
class HubServer:
    """`files` maps `owner/repo/name` to contents; names in `small` are git files, not LFS."""

    files: dict[str, bytes] = field(default_factory=dict)
    small: set[str] = field(default_factory=set)
    faults: deque[Fault] = field(default_factory=deque)
    claimed_size: int | None = None
    honours_range: bool = True
    requests: list[tuple[str, str, str | None]] = field(default_factory=list)  # method, path, Range
    released: threading.Event = field(default_factory=threading.Event)  # ends a stall

    def __post_init__(self) -> None:
        handler = type("Handler", (_Handler,), {"hub": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def ranges(self) -> list[str | None]:
        """The Range headers of the requests for contents of large files, in order."""
        return [r for method, path, r in self.requests if method == "GET" and "/cdn/" in path]


class _Handler(BaseHTTPRequestHandler):
    hub: HubServer

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def log_message(self, format: str, *args: object) -> None:
        """Silence."""

    def _answer(self, *, body: bool) -> None:
        hub = self.hub
        hub.requests.append((self.command, self.path, self.headers.get("Range")))
        if self.path.startswith("/cdn/"):
            self._contents(hub.files[self.path.removeprefix("/cdn/")], body)
            return
        match = re.fullmatch(r"/([^/]+/[^/]+)/resolve/[^/]+/(.+)", self.path)
        key = f"{match[1]}/{match[2]}" if match else ""
        data = hub.files.get(key)
        if data is None:
            self.send_error(404)
        elif key in hub.small:
            blob = hashlib.sha1(f"blob {len(data)}\0".encode() + data).hexdigest()
            self._contents(data, body, etag=blob)
        else:
            self.send_response(302)
            self.send_header("X-Linked-Size", str(hub.claimed_size or len(data)))
            self.send_header("X-Linked-ETag", f'"{hashlib.sha256(data).hexdigest()}"')
            self.send_header("Location", f"{hub.url}/cdn/{key}")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def _contents(self, data: bytes, body: bool, etag: str = "") -> None:
        if body and not etag and self.hub.faults:
            self.hub.faults.popleft()(self, data)
            return
        self.send_whole(data, body=body, etag=etag)

    def send_whole(self, data: bytes, *, body: bool = True, etag: str = "") -> None:
        start = self.start_of_range()
        if start:
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        else:
            self.send_response(200)
        if etag:
            self.send_header("ETag", f'"{etag}"')
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        if body:
            self.wfile.write(data[start:])

    def start_of_range(self) -> int:
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
        return int(wanted[1]) if wanted and self.hub.honours_range else 0


def cut_after(count: int) -> Fault:
    """Promise everything, send `count` bytes, hang up."""

    def fault(handler: _Handler, data: bytes) -> None:
        start = handler.start_of_range()
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        handler.send_header("Content-Length", str(len(data) - start))
        handler.end_headers()
        handler.wfile.write(data[start : start + count])
        handler.close_connection = True

    return fault


def stall_after(count: int) -> Fault:
    """Send `count` bytes, then say nothing until the server is released."""

    def fault(handler: _Handler, data: bytes) -> None:
        cut_after(count)(handler, data)
        handler.wfile.flush()
        handler.hub.released.wait(30)

    return fault


def corrupt(handler: _Handler, data: bytes) -> None:
    """Send the right number of bytes with one of them changed."""
    handler.send_whole(bytes([data[0] ^ 0xFF]) + data[1:])


def status(code: int) -> Fault:
    """Answer with an error."""

    def fault(handler: _Handler, data: bytes) -> None:
        handler.send_error(code)

    return fault
