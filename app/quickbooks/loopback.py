"""A very small web server for this computer only: one short request per connection, slow ones cut off."""

from __future__ import annotations

import contextlib
import errno
import logging
import selectors
import socket
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.errors import EnvironmentProblem

_log = logging.getLogger(__name__)
_HEAD_LIMIT = 8192
#: From accepting a connection until its whole request has to be there.
_REQUEST_SECONDS = 5.0
_SEND_SECONDS = 10.0
#: How long closing waits for pages that are on their way to the browser.
_CLOSE_SECONDS = 3.0
_MOST_CONNECTIONS = 32
_NO_IPV6 = frozenset({errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT, errno.EINVAL})
_REASONS = {
    200: "OK",
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
}
_HEADERS = (
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
    "Connection: close",
)


@dataclass(frozen=True, slots=True)
class Request:
    """The parts of a request that matter; `host` as sent, in lower case."""

    method: str
    target: str
    host: str


class Loopback:
    """Serves pages made by `page_for` (called in a connection's own thread) as (status, HTML)."""

    def __init__(self, ports: Sequence[int], page_for: Callable[[Request], tuple[int, str]]) -> None:
        self.port = 0
        self._ports = ports
        self._page_for = page_for
        self._sockets: list[socket.socket] = []
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._reading: dict[threading.Thread, socket.socket] = {}
        self._threads: set[threading.Thread] = set()
        self._acceptor: threading.Thread | None = None
        self._waker: tuple[socket.socket, socket.socket] | None = None

    def open(self) -> None:
        """Take the first free port and start to serve.

        Raises:
            EnvironmentProblem: none of the ports is free.
        """
        for port in self._ports:
            try:
                self._sockets = _listen(port)
            except OSError as error:
                _log.info("Port %d for the sign-in is not free: %s", port, error)
                continue
            self.port = self._sockets[0].getsockname()[1]
            self._waker = socket.socketpair()
            self._acceptor = threading.Thread(target=self._accept, name="sign-in receiver", daemon=True)
            self._acceptor.start()
            return
        told = ", ".join(str(port) for port in self._ports)
        raise EnvironmentProblem(
            "The sign-in cannot be received",
            f"Other programs use all the ports for the sign-in ({told}).",
            "Close the other program, or paste the address by hand.",
        )

    def close(self) -> None:
        """Stop listening and free the port. Pages on their way are still sent, silent ones are cut off."""
        self._closing.set()
        if self._waker is not None:
            with contextlib.suppress(OSError):
                self._waker[0].send(b"x")
        if self._acceptor is not None:
            self._acceptor.join(timeout=5)
        for one in (*self._sockets, *(self._waker or ())):
            one.close()
        self._sockets, self._waker, self._acceptor = [], None, None
        with self._lock:
            for silent in self._reading.values():
                with contextlib.suppress(OSError):
                    silent.shutdown(socket.SHUT_RDWR)
            threads = list(self._threads)
        end = time.monotonic() + _CLOSE_SECONDS
        for thread in threads:
            thread.join(timeout=max(0.0, end - time.monotonic()))

    def _accept(self) -> None:
        assert self._waker is not None
        with selectors.DefaultSelector() as selector:
            for listener in self._sockets:
                selector.register(listener, selectors.EVENT_READ)
            selector.register(self._waker[1], selectors.EVENT_READ)
            while not self._closing.is_set():
                for key, _ in selector.select():
                    if key.fileobj is not self._waker[1] and isinstance(key.fileobj, socket.socket):
                        self._take(key.fileobj)

    def _take(self, listener: socket.socket) -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            return  # the other side gave up in between
        thread = threading.Thread(target=self._serve, args=(connection,), name="sign-in page", daemon=True)
        with self._lock:
            if len(self._threads) >= _MOST_CONNECTIONS:
                connection.close()
                return
            self._threads.add(thread)
            self._reading[thread] = connection
        thread.start()

    def _serve(self, connection: socket.socket) -> None:
        me = threading.current_thread()
        try:
            with connection:
                request = _read(connection)
                with self._lock:
                    self._reading.pop(me, None)
                if request is None:
                    return
                status, page = self._page_for(request)
                _answer(connection, status, page)
        except OSError as error:
            _log.debug("A connection of the browser ended early: %s", type(error).__name__)
        finally:
            with self._lock:
                self._reading.pop(me, None)
                self._threads.discard(me)


def _listen(port: int) -> list[socket.socket]:
    """Listeners on 127.0.0.1 and, where this computer has it, on ::1 with the same port."""
    first = _bind(socket.AF_INET, "127.0.0.1", port)
    try:
        second = _bind(socket.AF_INET6, "::1", first.getsockname()[1])
    except OSError as error:
        if error.errno in _NO_IPV6:
            return [first]
        first.close()
        raise
    return [first, second]


def _bind(family: int, host: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # Windows lets a second program bind the same port unless this is set.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # Elsewhere it only allows a port whose last connection has just ended.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_MOST_CONNECTIONS)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def _read(connection: socket.socket) -> Request | None:
    """The request's head, or None when it does not come in time, is too long, or is none."""
    end = time.monotonic() + _REQUEST_SECONDS
    data = b""
    while b"\r\n\r\n" not in data:
        left = end - time.monotonic()
        if left <= 0 or len(data) > _HEAD_LIMIT:
            return None
        connection.settimeout(left)
        piece = connection.recv(4096)
        if not piece:
            return None
        data += piece
    return _parse(data.partition(b"\r\n\r\n")[0].decode("latin-1"))


def _parse(head: str) -> Request | None:
    first, *lines = head.split("\r\n")
    parts = first.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1.") or not parts[1].startswith("/"):
        return None
    hosts = [
        value.strip().lower()
        for name, _, value in (line.partition(":") for line in lines)
        if name.lower() == "host"
    ]
    return Request(parts[0], parts[1], hosts[0] if len(hosts) == 1 else "")


def _answer(connection: socket.socket, status: int, page: str) -> None:
    body = page.encode()
    lines = (f"HTTP/1.1 {status} {_REASONS[status]}", *_HEADERS, f"Content-Length: {len(body)}", "", "")
    connection.settimeout(_SEND_SECONDS)
    connection.sendall("\r\n".join(lines).encode("ascii") + body)
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_WR)
