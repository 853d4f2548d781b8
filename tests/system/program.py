"""The real program as a child process, as a stranger would start it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample" / "fern-and-fable.json"
EXAMPLE_CSV = ROOT / "resources" / "sample" / "example-purchase-orders.csv"
#: The practice company that starts empty; it is the first on the page.
REALM = "9341450000000001"


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.out.strip().splitlines()[-1])
        return told


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The guarded environment of the test, with the limiter off and short waits for unknown outcomes."""
    short = {"INVENTORY_MATE_UNLIMITED": "1", "INVENTORY_MATE_UNDER_WAY": "0.2"}
    return {**os.environ, **short, **(extra or {})}


def start(profile: Path, *words: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", *words, "--profile-dir", str(profile)],
        cwd=ROOT,
        env=environment(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(profile: Path, *words: str, env: Mapping[str, str] | None = None, seconds: float = 60) -> Ended:
    process = start(profile, *words, env=env)
    out, err = process.communicate(timeout=seconds)
    return Ended(process.returncode, out, err)


class Practice:
    """The practice company in a process of its own, so that it outlives the program."""

    def __init__(self, profile: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app", "practice", "--json", "--no-limits", "--profile-dir", str(profile)],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.told: dict[str, Any] = json.loads(self._process.stdout.readline())
        self._token = next(c["access_token"] for c in self.told["companies"] if c["realm_id"] == REALM)

    def close(self) -> int:
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=120)  # a busy machine may take its time
        return self._process.returncode

    def rows(self, entity: str) -> list[dict[str, Any]]:
        """Everything of a kind, page by page, asked by a client that is not ours."""
        found: list[dict[str, Any]] = []
        while True:
            statement = f"select * from {entity} orderby Id startposition {len(found) + 1} maxresults 1000"
            request = urllib.request.Request(
                f"{self.told['api_base']}/v3/company/{REALM}/query?minorversion=75",
                statement.encode(),
                {
                    "Authorization": f"Bearer {self._token}",
                    "Accept": "application/json",
                    "Content-Type": "application/text",
                },
            )
            with urllib.request.urlopen(request, timeout=30) as answer:
                page = json.load(answer)["QueryResponse"].get(entity, [])
            found += page
            if len(page) < 1000:
                return found

    def make_inactive(self, vendor: dict[str, Any]) -> None:
        """Somebody makes a vendor inactive in QuickBooks."""
        body = {"sparse": True, "Id": vendor["Id"], "SyncToken": vendor["SyncToken"], "Active": False}
        request = urllib.request.Request(
            f"{self.told['api_base']}/v3/company/{REALM}/vendor?minorversion=75",
            json.dumps(body).encode(),
            {
                "Authorization": f"Bearer {self._token}",
                "Accept": "application/json",
                "Content-Type": "application/json",
            },
        )
        urllib.request.urlopen(request, timeout=30).close()

    def writes(self) -> int:
        """Requests that changed something since the start."""
        with urllib.request.urlopen(f"{self.told['api_base']}/practice/ledger", timeout=30) as answer:
            told: dict[str, Any] = json.load(answer)
        return int(told["counts"].get("writes", 0))


def wait_until(question: Any, seconds: float = 30) -> None:
    """Ask until the answer is yes."""
    end = time.monotonic() + seconds
    while not question():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
