"""64 threads in two processes share one sign-in: one refresh each time, never `invalid_grant` (fault 41).

1,000 rounds: `SIGN_IN_ROUNDS=1000 python -m pytest tests/adapters/quickbooks/test_one_refresh.py -s`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from app.secrets import FileSecrets

ROOT = Path(__file__).parents[3]
PROCESS = ROOT / "tests" / "support" / "token_processes.py"
REALM = "9341450000000001"
ROUNDS = int(os.environ.get("SIGN_IN_ROUNDS", "40"))
THREADS = 32


class StrictTokens:
    """A token endpoint that is stricter than Intuit's: each refresh token works exactly once."""

    def __init__(self) -> None:
        self.current = "RT-0"
        self.refreshes = 0
        self.refused = 0
        self._lock = threading.Lock()

    def answer(self, presented: str) -> tuple[int, dict[str, object]]:
        with self._lock:
            if presented != self.current:
                self.refused += 1
                return 400, {"error": "invalid_grant"}
            self.refreshes += 1
            self.current = f"RT-{self.refreshes}"
            access = f"access-{self.refreshes}"
            return 200, {
                "token_type": "bearer",
                "access_token": access,
                "refresh_token": self.current,
                "expires_in": 3600,
                "x_refresh_token_expires_in": 8726400,
            }


@pytest.fixture
def endpoint() -> Iterator[tuple[StrictTokens, str]]:
    tokens = StrictTokens()

    class Door(BaseHTTPRequestHandler):
        wbufsize = -1
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            fields = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            status, body = tokens.answer(fields["refresh_token"][0])
            told = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield tokens, f"http://127.0.0.1:{server.server_port}/tokens"
        server.shutdown()
        thread.join()


def process(folder: Path, address: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROCESS), str(folder), address, REALM, str(THREADS)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.timeout(900)
def test_64_threads_in_two_processes_make_one_refresh_each_time(
    endpoint: tuple[StrictTokens, str], tmp_path: Path
) -> None:
    """Fault 41. Half of the rounds the token has ended by the clock, half QuickBooks refused it."""
    server, address = endpoint
    FileSecrets(tmp_path / "secrets.json").put(f"practice.refresh_token.{REALM}", "RT-0")
    started = time.monotonic()
    with ExitStack() as stack:
        both = [stack.enter_context(process(tmp_path, address)) for _ in range(2)]
        for number in range(1, ROUNDS + 1):
            for one in both:
                assert one.stdin is not None
                one.stdin.write("later\n" if number % 2 else "refused\n")
                one.stdin.flush()
            told = [json.loads(one.stdout.readline()) for one in both if one.stdout is not None]
            assert [one["errors"] for one in told] == [[], []]
            assert [one["tokens"] for one in told] == [[f"access-{number}"]] * 2
            assert (server.refreshes, server.refused) == (number, 0)
        for one in both:
            assert one.stdin is not None
            one.stdin.close()
    seconds = time.monotonic() - started
    print(
        f"{ROUNDS} rounds, {2 * THREADS} threads, {server.refreshes} refreshes, 0 invalid_grant, {seconds:.1f} s"
    )
