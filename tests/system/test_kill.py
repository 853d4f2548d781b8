"""SIGKILL in the middle of a sync, over and over: nothing twice, nothing missing."""

from __future__ import annotations

import json
import random
import signal
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.prove.kills import Murder
from tests.system.program import SAMPLE, Practice, run, start, wait_until

KILLS = 10
#: Every named point of the engine, and how often it is passed before the process kills itself.
POINTS = [
    ("before_intent", 0),
    ("after_intent", 0),
    ("after_answer", 1),
    ("after_intent", 1),
    ("before_link", 0),
    ("before_link", 3),
    ("after_link", 2),
    ("after_link", 0),  # an answer to one PO alone may not come any more: the rest travels in batches
]


def expected() -> dict[str, dict[str, Any]]:
    """The POs of the sample shop that are sent, by number."""
    documents = json.loads(SAMPLE.read_text(encoding="utf-8"), parse_float=Decimal)
    documents = documents["purchase_orders"] if isinstance(documents, dict) else documents
    sent = [d for d in documents if d["status"] != "canceled" and d.get("lines")]
    return {f"PO-{d['number']}": d for d in sent}


def test_the_whole_program_is_killed_and_restarted_until_done(profile: Path, practice: Practice) -> None:
    assert run(profile, "import", str(SAMPLE)).code == 0
    assert run(profile, "connect", "--allow").code == 0
    chance = random.Random(20261124)
    for name, times in POINTS:
        process = start(profile, "sync", env={"INVENTORY_MATE_KILL_AT": f"{name}:{times}"})
        process.communicate(timeout=60)
        assert process.returncode == -signal.SIGKILL, f"{name} was not reached"
    for _ in range(KILLS - len(POINTS)):
        wanted = practice.writes() + chance.randrange(1, 3)
        process = start(profile, "sync")
        # Where few writes are left, or while an outcome is unknown (3), it may have ended before.
        wait_until(lambda at=wanted, of=process: practice.writes() >= at or of.poll() is not None)
        process.kill()
        process.communicate()
    last = run(profile, "sync", "--json")
    assert last.code == 0, last.out + last.err
    again = run(profile, "sync", "--json")
    assert (again.json["writes"], again.json["reads"]) == (0, 0)
    compare(practice, expected())


@pytest.mark.timeout(900)  # a busy machine may take its time
def test_fifty_kills_of_the_engine_make_nothing_twice_and_lose_nothing(tmp_path: Path) -> None:
    """1,000 of them: python -m tests.prove kills --count 1000."""
    murder = Murder(tmp_path, seed=20261127)
    try:
        result = murder.commit(50)
    finally:
        murder.close()
    assert (result.duplicates, result.lost, result.wrong) == (0, 0, [])
    assert result.kills == 50
    assert set(result.points) >= {"any moment", "on the wire", "before_intent", "after_intent", "before_link"}


def compare(practice: Practice, wanted: dict[str, dict[str, Any]]) -> None:
    """QuickBooks has exactly these POs, each once, with the shop's total; each supplier and product once."""
    found = practice.rows("PurchaseOrder")
    assert Counter(row["DocNumber"] for row in found) == Counter(wanted.keys())
    for row in found:
        total = Decimal(wanted[row["DocNumber"]]["totals"]["total"])
        assert Decimal(str(row["TotalAmt"])) == total, row["DocNumber"]
    vendors = Counter(row["DisplayName"] for row in practice.rows("Vendor"))
    assert vendors == Counter({document["supplier"]["name"]: 1 for document in wanted.values()})
    skus = {line["sku"] for document in wanted.values() for line in document["lines"]}
    assert Counter(row["Sku"] for row in practice.rows("Item") if row.get("Sku")) == Counter(
        dict.fromkeys(skus, 1)
    )
