"""The network door: a threaded HTTP server on 127.0.0.1, and how others find it."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import urllib.error
import urllib.request
from contextlib import AbstractContextManager
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from app.practice.addresses import Addresses
from app.practice.app import PracticeApp
from app.practice.books import Books
from app.practice.clock import Clock, Now, system_now
from app.practice.faults.plan import FaultPlan
from app.practice.http_door import make_handler
from app.practice.lock import DirectoryLock

HOST = "127.0.0.1"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere it would let two servers share a port
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up or is killed is no news."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class PracticeServer:
    """A running practice company. Use ``open``; ``close`` when done (a killed process needs no closing)."""

    def __init__(self, app: PracticeApp, data_dir: Path, port: int, lock: DirectoryLock) -> None:
        self.app = app
        self.data_dir = data_dir
        self._lock = lock
        self._server = self._bind(port)
        app.listen_at(f"http://{HOST}:{self._server.server_address[1]}")
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.1},
            name="practice-server",
            daemon=True,
        )
        self._thread.start()
        self._closing = threading.Event()
        self._ticker = threading.Thread(target=self._tick, name="practice-late", daemon=True)
        self._ticker.start()
        self._write_note()

    @classmethod
    def open(
        cls, data_dir: Path, *, port: int = 0, clock: Now | Clock = system_now, durable: bool = True
    ) -> PracticeServer:
        """Serve the practice companies in ``data_dir`` on a free port of 127.0.0.1.

        The port of the last time is used again when ``port`` is 0 and it is free, so that addresses stay the
        same. Raises ``PracticeInUse`` when another process serves the directory, ``OSError`` when a wanted
        port is taken.
        """
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = DirectoryLock(data_dir)
        try:
            moving = clock if isinstance(clock, Clock) else Clock(clock)
            app = PracticeApp(data_dir, clock=moving, durable=durable)
            try:
                return cls(app, data_dir, port, lock)
            except BaseException:
                app.close()
                raise
        except BaseException:
            lock.release()
            raise

    def _bind(self, port: int) -> _Server:
        handler = make_handler(self.app)
        if port:
            return _Server((HOST, port), handler)
        last = self.app.store.meta("port")
        if last:
            with contextlib.suppress(OSError):  # taken by another program: any free port will do
                return _Server((HOST, int(last)), handler)
        return _Server((HOST, 0), handler)

    def _tick(self) -> None:
        """Do late work when its time has come, also while no request arrives."""
        while not self._closing.wait(0.2):
            self.app.late.tick()

    def _write_note(self) -> None:
        self.app.store.set_meta("port", str(self._server.server_address[1]))
        path = self.data_dir / "server.json"
        fresh = path.with_suffix(".new")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(self.addresses.to_json(), file)
        fresh.replace(path)

    @property
    def addresses(self) -> Addresses:
        return self.app.addresses

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def books(self, realm: str) -> AbstractContextManager[Books]:
        """The books of a company for ``app.practice.actions``; all or nothing, as a person's click."""
        return self.app.gateway.books_for_page(realm)

    @property
    def faults(self) -> FaultPlan:
        """The faults on demand."""
        return self.app.faults

    def counts(self) -> dict[str, int]:
        """Counters of the ledger: requests, reads, writes, changes, ``PurchaseOrder.create`` and so on."""
        return self.app.ledger.counts()

    def close(self) -> None:
        """Stop answering and let go of the directory. Calling it twice does no harm."""
        if self._thread.is_alive():
            self._closing.set()
            self._ticker.join()
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            (self.data_dir / "server.json").unlink(missing_ok=True)
            self.app.close()
            self._lock.release()


def find_running(data_dir: Path) -> Addresses | None:
    """The addresses of the practice company that another process (or this one) serves from ``data_dir``.

    None when nobody serves it: no note, or nobody who answers there with the same client id.
    """
    try:
        found = Addresses.from_text((data_dir / "server.json").read_text(encoding="utf-8"))
    except OSError:
        return None
    if found is None:
        return None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{found.api_base}/practice/health", timeout=2) as answer:
            health = json.loads(answer.read(10_000))
    except (OSError, ValueError, urllib.error.URLError):
        return None
    same = isinstance(health, dict) and health.get("client_id") == found.client_id
    return found if same else None
