"""SIGKILL, over and over: a real process on a real disk against the real practice server over loopback.

Every named point of `FAULT_POINTS` that a sync passes, several times each, random moments, and while a request is on
the wire. Between two lives the shop edits and adds POs. At the end QuickBooks has each PO once, as the shop has it.

"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.totals import totals_of
from app.sync.batching import MANY
from tests.prove.kill_driver import order_of
from tests.system.program import REALM, ROOT, Practice, environment, run

#: Points that every sync with something to send passes, and how often it passes them at most.
ENGINE = {
    "before_intent": 3,
    "after_intent": 3,
    "after_answer": 3,
    "before_link": 2,
    "after_link": 2,
    "after_record": 1,
    "after_records": 0,
}
#: Points of a refresh: the access token is expired before such a life.
REFRESH = ("before_refresh", "after_refresh", "after_keyring")
#: Points of creates that travel together; many new POs arrive before such a life, so there are few of them.
BATCH = ("before_batch", "after_batch", "in_batch")
_BATCHES = 0.04
#: After so many kills one life is let live.
_PEACE_AFTER = 4


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
        self._process.wait(timeout=20)
        self._process.stdout.close()


class Murder:
    """So many kills of one profile."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._profile = folder / "profile"
        self._chance = random.Random(seed)
        self.result = Kills()
        self._versions: dict[int, int] = {}
        self._life = 0.4  # seconds of a whole life on this computer now
        self._practice = Practice(self._profile)
        assert run(self._profile, "connect", "--allow").code == 0
        self._driver = Driver(self._profile)

    def close(self) -> None:
        """Stop driver and practice company."""
        self._driver.close()
        self._practice.close()

    def commit(self, count: int) -> Kills:
        """Kill so often, then let it settle and look."""
        started = time.monotonic()
        while self.result.kills < count:
            self._one_life()
            if self.result.kills % _PEACE_AFTER == 0:
                self._driver.live(
                    {"orders": []}
                )  # or every life would only go on with what the dead have left
                self.result.lives += 1
        self._settle()
        self._compare()
        self.result.seconds = time.monotonic() - started
        return self.result

    def _one_life(self) -> None:
        chance = self._chance
        kind = self._kind()
        orders = self._new_orders(MANY + 4) if kind in BATCH else self._shop_edits()
        task: dict[str, Any] = {"orders": orders}
        dies_after: float | None = None
        if kind == "any moment":
            dies_after = chance.random() * self._life
        elif kind == "on the wire":
            self._control(
                action="fault", effect="slow", kind="write", seconds="0.3", skip=str(chance.randrange(3))
            )
            dies_after = (0.3 + chance.random()) * self._life
        else:
            if kind in REFRESH:
                self._control(action="expire-tokens", realm=REALM)
            task["kill_at"] = f"{kind}:{chance.randint(0, ENGINE.get(kind, 0))}"
        born = time.monotonic()
        code, _ = self._driver.live(task, dies_after=dies_after)
        self._control(action="clear-faults")
        self.result.lives += 1
        if code == -signal.SIGKILL:
            self.result.kills += 1
            self.result.points[kind] += 1
        else:
            assert code == 0, f"a life ended with {code}"
            self.result.ended_first += 1
            self._life = 0.7 * self._life + 0.3 * (time.monotonic() - born)

    def _kind(self) -> str:
        if self._chance.random() < _BATCHES:
            return self._chance.choice(BATCH)
        kinds: list[str] = [
            *ENGINE,
            *REFRESH,
            "any moment",
            "any moment",
            "on the wire",
        ]
        return self._chance.choice(kinds)

    def _new_orders(self, many: int) -> list[tuple[int, int]]:
        """So many POs that nobody has seen yet."""
        numbers = range(len(self._versions) + 1, len(self._versions) + 1 + many)
        self._versions.update(dict.fromkeys(numbers, 0))
        return [(number, 0) for number in numbers]

    def _shop_edits(self) -> list[tuple[int, int]]:
        """New POs and edits of older ones: number and version."""
        edits = []
        for _ in range(self._chance.randint(1, 3)):
            if not self._versions or self._chance.random() < 0.5:
                number = len(self._versions) + 1
                self._versions[number] = 0
            else:
                number = self._chance.choice(sorted(self._versions)[-12:])
                self._versions[number] += 1
            edits.append((number, self._versions[number]))
        return edits

    def _settle(self) -> None:
        """A few lives without a murder; the kill may have come before the last edits were stored."""
        everything = [(number, version) for number, version in sorted(self._versions.items())]
        told: dict[str, Any] = {}
        for lives in range(1, 8):
            code, told = self._driver.live({"orders": everything, "all": True})
            assert code == 0, "a peaceful life ended early"
            self.result.lives_to_settle = lives
            self.result.reads, self.result.writes = told.get("reads", -1), told.get("writes", -1)
            if not told.get("open") and (self.result.reads, self.result.writes) == (0, 0):
                return
        self.result.wrong.append(f"it did not settle: {told}")

    def _compare(self) -> None:
        self._practice.close()  # whose own token was expired with the others
        self._practice = Practice(self._profile)
        result, found = self.result, self._practice.rows("PurchaseOrder")
        result.orders = len(self._versions)
        wanted = {f"PO-{number}": order_of(number, version) for number, version in self._versions.items()}
        numbers = Counter(row["DocNumber"] for row in found)
        result.duplicates = sum(times - 1 for times in numbers.values())
        result.lost = len(wanted.keys() - numbers.keys())
        for row in found:
            total = totals_of(wanted[row["DocNumber"]]).total
            if (
                Decimal(str(row["TotalAmt"])) != total
                or row["Memo"] != wanted[row["DocNumber"]].note_to_supplier
            ):
                result.wrong.append(f"{row['DocNumber']}: {row['TotalAmt']} {row['Memo']!r}, not {total}")
        for entity, key, names in (
            ("Vendor", "DisplayName", {order.supplier.name for order in wanted.values()}),
            ("Item", "Sku", {line.sku for order in wanted.values() for line in order.lines}),
        ):
            there = Counter(row[key] for row in self._practice.rows(entity) if row.get(key))
            twice = sum(times - 1 for times in there.values())
            result.duplicates += twice + len(there.keys() - names)
            result.lost += len(names - there.keys())

    def _control(self, **values: str) -> None:
        request = urllib.request.Request(
            f"{self._practice.told['api_base']}/practice/control",
            json.dumps(values).encode(),
            {"Content-Type": "application/json", "Accept": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            answer.read()


def main(count: int, seed: int) -> int:
    """Kill, and print the table. 0 when nothing went wrong."""
    with tempfile.TemporaryDirectory(prefix="im-kills-") as folder:
        murder = Murder(Path(folder), seed)
        try:
            result = murder.commit(count)
        finally:
            murder.close()
    print(result.table())
    return 0 if not (result.duplicates or result.lost or result.wrong) else 1
