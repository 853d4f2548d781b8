"""The process that starts the lives that end early, and the figures of so many kills."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.system.program import ROOT, environment


@dataclass
class Kills:
    """What so many kills came to."""

    kills: int = 0
    lives: int = 0
    ended_first: int = 0
    points: Counter[str] = field(default_factory=Counter)
    orders: int = 0
    duplicates: int = 0
    lost: int = 0
    wrong: list[str] = field(default_factory=list)
    lives_to_settle: int = 0
    reads: int = 0
    writes: int = 0
    seconds: float = 0.0

    def table(self) -> str:
        """All figures, one a line."""
        shown = {name: value for name, value in vars(self).items() if name not in ("points", "wrong")}
        lines = [
            f"{name:>16}  {value:>10,.2f}" if isinstance(value, float) else f"{name:>16}  {value:>10,}"
            for name, value in shown.items()
        ]
        lines += [f"{'at ' + point:>32}  {times:>6,}" for point, times in sorted(self.points.items())]
        return "\n".join(lines + [f"WRONG: {text}" for text in self.wrong])


class Driver:
    """The parent of the processes that die."""

    def __init__(self, profile: Path) -> None:
        env = {**environment(), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.prove.kill_driver", str(profile)],
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def live(self, task: dict[str, Any], *, dies_after: float | None = None) -> tuple[int, dict[str, Any]]:
        """One life: its exit code (-9: killed) and what it told, if it came so far."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        told: dict[str, Any] = {}
        while True:
            heard = self._hear()
            if "pid" in heard and dies_after is not None:
                time.sleep(dies_after)
                with suppress(ProcessLookupError):  # it ended just before
                    os.kill(heard["pid"], signal.SIGKILL)
            told = heard.get("told", told)
            if "status" in heard:
                return int(heard["status"]), told

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the driver is gone"
        heard: dict[str, Any] = json.loads(line)
        return heard

    def close(self) -> None:
        """No more lives."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=120)
        self._process.stdout.close()
