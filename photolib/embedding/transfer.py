"""Brings one file from an HTTP server to disk: resumed, pausable, cancellable, verified.

huggingface_hub's own download function can neither pause nor be cancelled between chunks and does
not compare digests, and its HTTP library changed with each major version; so the hub's documented
headers are read and the bytes are fetched by the standard library. Bytes land in a `.part` file
named after the remote version, so that a later try goes on where this one ended.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import logging
import ssl
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import IO

from photolib.errors import DiskFull, DownloadFailed, LibraryNotWritable
from photolib.jobs import JobToken

log = logging.getLogger(__name__)

_CHUNK = 1 << 18
_RETRIED_STATUS = {408, 425, 429, 500, 502, 503, 504}
_NETWORK_ERRORS = (OSError, http.client.HTTPException)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a bad connection is put up with."""

    stall_s: float = 20.0  # silence after which a connection is given up
    tries: int = 6  # in a row without a single new byte
    first_wait_s: float = 1.0  # before the second try; doubles every time


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on the hub: `etag` is its SHA-256 (large files) or its git blob id (small ones)."""

    url: str
    size: int  # bytes
    etag: str

    def part_of(self, target: Path) -> Path:
        return target.with_name(f"{target.name}.{self.etag[:16]}.part")


def look_up(url: str, patience: Patience) -> RemoteFile | None:
    """Size and digest of a file on the hub; None when there is none. Raises DownloadFailed.

    The hub answers with a redirect to its storage that carries `X-Linked-Size` and
    `X-Linked-ETag`; small files come directly, with `Content-Length` and `ETag`.
    """
    opener = urllib.request.build_opener(
        _StopAtStorage, urllib.request.HTTPSHandler(context=_tls())
    )
    request = urllib.request.Request(url, headers=_headers(), method="HEAD")
    try:
        with opener.open(request, timeout=patience.stall_s) as response:
            headers = response.headers
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in {404, 410}:
            return None
        if not 300 <= error.code < 400:
            raise _refused(url, error) from error
        headers = error.headers
    except _NETWORK_ERRORS as error:
        raise _unreachable(url, error) from error
    etag = (headers.get("X-Linked-ETag") or headers.get("ETag") or "").removeprefix("W/").strip('"')
    size = headers.get("X-Linked-Size") or headers.get("Content-Length") or ""
    if not etag.isalnum() or not size.isdigit():
        raise DownloadFailed(
            f"The server at {_host(url)} does not tell size and checksum of its files; "
            "it is no Hugging Face hub, please check the mirror setting."
        )
    return RemoteFile(url, int(size), etag)


def fetch(
    remote: RemoteFile,
    target: Path,
    token: JobToken,
    on_bytes: Callable[[int], None],
    patience: Patience,
) -> None:
    """Download to `target`; `on_bytes` hears how many bytes are on disk, the resumed ones too.

    Raises Cancelled (the part stays), DownloadFailed, DiskFull, LibraryNotWritable.
    """
    part = remote.part_of(target)
    part.touch()
    fruitless = 0
    while (have := _size_of(part)) != remote.size:
        token.check()
        on_bytes(have)
        try:
            _receive(remote, part, have, token, on_bytes, patience)
            trouble: Exception | None = None
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == 416:  # the part is longer than the file: begin anew
                part.unlink(missing_ok=True)
            elif error.code not in _RETRIED_STATUS:
                raise _refused(remote.url, error) from error
            trouble = error
        except _NETWORK_ERRORS as error:
            raise_disk_problem(error, part)
            trouble = error
        if token.cancelled or token.paused or _size_of(part) == remote.size:
            continue
        fruitless = 0 if _size_of(part) > have else fruitless + 1
        log.info("Download of %s interrupted: %s", remote.url, trouble or "connection closed")
        if fruitless >= patience.tries:
            raise _unreachable(remote.url, trouble)
        token.wait(patience.first_wait_s * 2 ** max(0, fruitless - 1))
    on_bytes(remote.size)
    _verify(part, remote)
    part.replace(target)


def _receive(
    remote: RemoteFile,
    part: Path,
    have: int,
    token: JobToken,
    on_bytes: Callable[[int], None],
    patience: Patience,
) -> None:
    """One connection: appends to `part` until the end, a pause or a cancellation."""
    headers = _headers() | ({"Range": f"bytes={have}-"} if have else {})
    request = urllib.request.Request(remote.url, headers=headers)
    with urllib.request.urlopen(request, timeout=patience.stall_s, context=_tls()) as response:
        resumed = response.status == 206 and _starts_at(response.headers, have)
        if not resumed:
            have = 0  # the server sends everything, whatever was asked for
        with part.open("ab" if resumed else "wb") as file:
            while have < remote.size and not (token.cancelled or token.paused):
                chunk = response.read1(min(_CHUNK, remote.size - have))
                if not chunk:
                    return
                file.write(chunk)
                have += len(chunk)
                on_bytes(have)


def _starts_at(headers: Message, offset: int) -> bool:
    return (headers.get("Content-Range") or "").startswith(f"bytes {offset}-")


def _verify(part: Path, remote: RemoteFile) -> None:
    with part.open("rb") as file:
        if len(remote.etag) == 64:
            measured = hashlib.file_digest(file, "sha256").hexdigest()
        elif len(remote.etag) == 40:  # git's blob id: sha1 over a header and the contents
            blob = hashlib.sha1(f"blob {remote.size}\0".encode(), usedforsecurity=False)
            blob.update(file.read())
            measured = blob.hexdigest()
        else:
            return
    if measured != remote.etag.lower():
        part.unlink(missing_ok=True)
        raise DownloadFailed(
            f"What came from {_host(remote.url)} is damaged: the checksum of "
            f"{_file_name(remote.url)} is wrong; please download it again."
        )


class _StopAtStorage(urllib.request.HTTPRedirectHandler):
    """Follows renames within the hub; a redirect with the file's headers is the answer itself."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        if headers.get("X-Linked-ETag") or _host(newurl) != _host(req.full_url):
            return None
        return urllib.request.Request(newurl, headers=dict(req.header_items()), method="HEAD")


def _headers() -> dict[str, str]:
    from photolib import __version__

    return {"User-Agent": f"photolib/{__version__}", "Accept-Encoding": "identity"}


def _tls() -> ssl.SSLContext:
    """The system's trust store; a packaged Python finds it only through truststore."""
    try:
        import truststore
    except ImportError:
        return ssl.create_default_context()
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _host(url: str) -> str:
    return urllib.parse.urlsplit(url).netloc


def _file_name(url: str) -> str:
    return urllib.parse.unquote(url.rsplit("/", 1)[-1])


def raise_disk_problem(error: Exception, path: Path) -> None:
    """Network trouble and disk trouble are both OSErrors; these are the disk's."""
    number = getattr(error, "errno", None)
    if number in {errno.ENOSPC, errno.EDQUOT}:
        raise DiskFull(path) from error
    if number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        raise LibraryNotWritable(path.parent) from error
    if number == errno.EFBIG:
        raise DownloadFailed(
            f"The disk that holds {path.parent} cannot store files of this size; "
            "move the models folder to another disk."
        ) from error


def _refused(url: str, error: urllib.error.HTTPError) -> DownloadFailed:
    if error.code in {401, 403}:
        why = "does not give this file out without an account"
    elif error.code in {404, 410}:
        why = "does not have this file any more"
    else:
        why = f"answered with an error ({error.code})"
    return DownloadFailed(
        f"The server at {_host(url)} {why}: {_file_name(url)}; try again later, choose a mirror, "
        "or import the model from a file."
    )


def _unreachable(url: str, error: Exception | None) -> DownloadFailed:
    reason = getattr(error, "reason", None) or error or "the connection keeps breaking"
    return DownloadFailed(
        f"The server at {_host(url)} cannot be reached ({reason}); check the connection and try "
        "again. What has arrived is kept."
    )
