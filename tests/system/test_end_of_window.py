"""The real program as its own process: killed, it says so at the next start; asked by the system, it ends cleanly."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

from tests.system.program import start, wait_until

MARK = "window-open.json"


def opened(profile: Path, *words: str) -> subprocess.Popen[str]:
    process = start(profile, *words)
    wait_until(lambda: (profile / MARK).exists() or process.poll() is not None, 60)
    assert process.poll() is None, process.communicate()
    return process


def started(profile: Path) -> str:
    try:
        told: dict[str, str] = json.loads((profile / MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    return told["started"]


def test_killed_and_then_ended_politely(profile: Path) -> None:
    process = opened(profile)
    first = started(profile)
    process.kill()
    process.communicate(timeout=30)
    assert (profile / MARK).exists()
    process = start(profile, "--at-log-in")
    wait_until(lambda: started(profile) not in ("", first), 60)
    # The handler of the signal is set once the window stands; before that it ends the process at once.
    wait_until(
        lambda: "window stands" in (profile / "logs" / "inventory-mate.log").read_text(encoding="utf-8"), 60
    )
    process.send_signal(signal.SIGTERM)
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert not (profile / MARK).exists()
