"""One of the processes of `tests/adapters/quickbooks/test_one_refresh.py`: many threads that share a sign-in.

`token_processes.py FOLDER TOKEN_URL REALM THREADS`: reads one line for a round ("later" ends the access token,
"refused" brings it as refused), lets all its threads ask at once, and answers with their tokens and errors.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.books import Environment
from app.domain.errors import AppError
from app.quickbooks.endpoints import Endpoints
from app.quickbooks.oauth import ClientKeys, IntuitOAuth
from app.quickbooks.tokens import TokenKeeper
from app.secrets import FileSecrets


class MovedClock:
    """The real clock, moved on by whole hours."""

    moved = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.moved)

    def monotonic(self) -> float:
        return time.monotonic() + self.moved

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def main() -> None:
    folder, token_url, realm, threads = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
    clock = MovedClock()
    base = token_url.rpartition("/")[0]
    endpoints = Endpoints(Environment.PRACTICE, base, token_url, base, base, base)
    keeper = TokenKeeper(
        Environment.PRACTICE,
        realm,
        oauth=IntuitOAuth(endpoints, ClientKeys("id", "secret"), ""),
        store=FileSecrets(folder / "secrets.json"),
        lock_folder=folder,
        clock=clock,
    )
    together = threading.Barrier(threads)
    held = ""

    def ask(how: str) -> tuple[str, str]:
        together.wait()
        try:
            token = keeper.refresh_after_401(held) if how == "refused" else keeper.access_token()
            keeper.good()
        except AppError as error:
            return "", f"{type(error).__name__}: {error}"
        return token, ""

    with ThreadPoolExecutor(threads) as pool:
        for line in sys.stdin:
            how = line.strip()
            if how == "later":
                clock.moved += 3600
            told = list(pool.map(ask, [how] * threads))
            held = told[0][0]
            print(
                json.dumps({"tokens": sorted({t for t, _ in told}), "errors": [e for _, e in told if e]}),
                flush=True,
            )


if __name__ == "__main__":
    main()
