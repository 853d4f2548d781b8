"""HTTP/1.1 for the network door: Nagle off, buffered output, chunked bodies, faulty deliveries."""

from __future__ import annotations

import socket
import struct
import time
from http.server import BaseHTTPRequestHandler

from app.practice.app import PracticeApp
from app.practice.request import Request, Response, text_response

LARGEST_BODY = 30_000_000
RESET = struct.pack("ii", 1, 0)  # linger for no time: the peer sees a reset instead of an end


def make_handler(app: PracticeApp) -> type[BaseHTTPRequestHandler]:
    """A handler class bound to one app."""

    class Handler(PracticeHandler):
        practice = app

    return Handler


class PracticeHandler(BaseHTTPRequestHandler):
    """Turns socket bytes into a Request and a Response into bytes."""

    practice: PracticeApp
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = 120

    def log_message(self, format: str, *args: object) -> None:
        """Silence: the request ledger is the log, and addresses carry codes and tokens."""

    def version_string(self) -> str:
        return "practice"

    def _serve(self) -> None:
        body = self._body()
        if body is None:
            self.close_connection = True
            self._deliver(text_response("Request body missing or too large", 400))
            return
        request = Request.build(self.command, self.path, dict(self.headers.items()), body)
        with self.practice.under_way(request):
            answer = self.practice.handle(request)
            if request.path.startswith("/v3/"):
                self._travel()
            self._deliver(answer)

    def _travel(self) -> None:
        """The way to Intuit takes time: a client that waits for each answer never meets the limit per second.

        Only several requests at once do, here as there. With the limits off there is no way either.
        """
        limits = self.practice.gateway.limits
        if limits.on:
            time.sleep(limits.distance)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_PATCH = _serve

    def _body(self) -> bytes | None:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return self._chunks()
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdigit()) or int(length) > LARGEST_BODY:
            return None
        return self.rfile.read(int(length))

    def _chunks(self) -> bytes | None:
        parts: list[bytes] = []
        total = 0
        while True:
            head = self.rfile.readline(100).split(b";")[0].strip()
            try:
                size = int(head, 16)
            except ValueError:
                return None
            total += size
            if total > LARGEST_BODY:
                return None
            if size == 0:
                break
            parts.append(self.rfile.read(size))
            self.rfile.readline(10)
        while self.rfile.readline(65537) not in (b"\r\n", b"\n", b""):
            pass
        return b"".join(parts)

    def _deliver(self, response: Response) -> None:
        if response.delivery.delay:
            time.sleep(response.delivery.delay)
        if response.delivery.cut_at is not None:
            self._cut(response, response.delivery.cut_at)
            return
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)
        self.wfile.flush()

    def _cut(self, response: Response, length: int) -> None:
        """Send only the first ``length`` bytes of the answer, then reset the connection."""
        head = [f"HTTP/1.1 {response.status} practice", f"Content-Length: {len(response.body)}"]
        head += [f"{name}: {value}" for name, value in response.headers.items()]
        raw = ("\r\n".join(head) + "\r\n\r\n").encode("latin-1") + response.body
        self.close_connection = True
        self.wfile.write(raw[:length])
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        self.connection.close()
