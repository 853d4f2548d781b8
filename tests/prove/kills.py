"""SIGKILL, over and over: a real process on a real disk against the real practice server over loopback.

Every named point of `FAULT_POINTS` that a sync passes, several times each, random moments, and while a request is on
the wire. Between two lives the shop edits and adds POs. At the end QuickBooks has each PO once, as the shop has it.

In a folder that is kept, what was reached stands in `kills.json`: the same command goes on there after it was stopped.
"""

from __future__ import annotations

import json
import random
import signal
import tempfile
import time
import urllib.request
from collections import Counter
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.totals import totals_of
from app.sync.batching import MANY
from tests.prove.kill_driver import order_of
from tests.prove.kill_parent import Driver, Kills
from tests.system.program import REALM, Practice, run

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
#: After so many kills a line is told.
_TOLD_EVERY = 50
_MEMORY = "kills.json"


class Murder:
    """So many kills of one profile."""

    def __init__(self, folder: Path, seed: int) -> None:
        """Goes on where an earlier one in this folder was stopped; `seed` is for what is still to come."""
        self._profile = folder / "profile"
        self._memory = folder / _MEMORY
        self.result = Kills()
        self._versions: dict[int, int] = {}
        self._recall()
        self._chance = random.Random(f"{seed} {self.result.kills}")
        self._life = 0.4  # seconds of a whole life on this computer now
        self._practice = Practice(self._profile)
        assert run(self._profile, "connect", "--allow").code == 0
        self._driver = Driver(self._profile)

    def _recall(self) -> None:
        if self._memory.exists():
            known = json.loads(self._memory.read_text(encoding="utf-8"))
            self._versions = {int(number): version for number, version in known["versions"].items()}
            self.result = Kills(**{**known["result"], "points": Counter(known["result"]["points"])})

    def _remember(self) -> None:
        text = json.dumps({"versions": self._versions, "result": vars(self.result)})
        self._memory.with_suffix(".new").write_text(text, encoding="utf-8")
        self._memory.with_suffix(".new").replace(self._memory)

    def close(self) -> None:
        """Stop driver and practice company."""
        self._driver.close()
        self._practice.close()

    def commit(self, count: int) -> Kills:
        """Kill so often, then let it settle and look. Every so many kills it settles and is looked at, too."""
        while self.result.kills < count:
            started, before = time.monotonic(), self.result.kills
            self._one_life()
            if self.result.kills % _PEACE_AFTER == 0:
                self._driver.live(
                    {"orders": []}
                )  # or every life would only go on with what the dead have left
                self.result.lives += 1
            self.result.seconds += time.monotonic() - started
            if self.result.kills > before and self.result.kills % _TOLD_EVERY == 0:
                self._settle()
                self._compare()
                self._tell()
            self._remember()
        self._settle()
        self._compare()
        return self.result

    def _tell(self) -> None:
        result = self.result
        print(
            f"{result.kills:>6,} kills, {result.orders:,} POs: {result.duplicates} twice, {result.lost} lost, "
            f"{len(result.wrong)} wrong ({result.seconds:,.0f} s)",
            flush=True,
        )

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


def main(count: int, seed: int, folder: Path | None = None) -> int:
    """Kill, and print the table. 0 when nothing went wrong. A folder is kept, so that it can be gone on with."""
    with ExitStack() as ending:
        if folder is None:
            folder = Path(ending.enter_context(tempfile.TemporaryDirectory(prefix="im-kills-")))
        folder.mkdir(parents=True, exist_ok=True)
        murder = Murder(folder, seed)
        ending.callback(murder.close)
        result = murder.commit(count)
    print(result.table())
    return 0 if not (result.duplicates or result.lost or result.wrong) else 1
