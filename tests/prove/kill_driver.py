"""The process that is killed: the real core over the real network and a real disk, without Qt and command line.

Imports cost more than a sync, so one parent imports everything once and forks a child for each life. The parent opens
nothing: each child opens profile, database and connections itself and dies by SIGKILL.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
import traceback
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.domain.errors import AppError
from app.domain.orders import CostKind, CostLine, Line, PoStatus, PurchaseOrder, Supplier, new_po_id
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.domain.tracing import Change, ChangeSource
from app.sync.events import NoEvents

#: Every so many POs the supplier and the product are new, so that vendors and items are made under fire too.
_SHARED_BY = 3


class _Patient:
    """A cancel token that nobody presses."""

    canceled = False

    def wait(self, seconds: float) -> bool:
        """The server is the test's own, so a short pause will do."""
        time.sleep(min(seconds, 0.05))
        return False


def _name(number: int) -> str:
    """A name that is like no other: names that are nearly the same are asked about."""
    return hashlib.sha256(f"name {number}".encode()).hexdigest()[:14]


def order_of(number: int, version: int) -> PurchaseOrder:
    """PO of this number as it is after so many edits. The same on both sides of a kill."""
    product = number // _SHARED_BY
    lines = [
        Line(
            Decimal(1 + number % 7),
            Decimal(199 + 7 * number + version).scaleb(-2),
            sku=f"K-{product}",
            product_title=_name(product),
        ),
        Line(Decimal(2), Decimal("1.25"), sku="COMMON", product_title="Common thing"),
    ]
    return PurchaseOrder(
        new_po_id("my-shop", str(number)),
        str(number),
        Supplier(_name(product)),
        "USD",
        status=PoStatus.ORDERED,
        lines=tuple(lines[: 1 + (number + version) % 2]),
        cost_lines=(CostLine("Freight", Decimal(100 + version).scaleb(-2), CostKind.FREIGHT),),
        ordered_date=date(2026, 11, 2),
        note_to_supplier=f"Version {version}",
    )


def live(core: Core, task: dict[str, Any]) -> dict[str, Any]:
    """One life: the shop's edits arrive, then a sync of what is open."""
    edited = [order_of(number, version) for number, version in task.get("orders", [])]
    if edited:
        core.saving.save(edited, Change(ChangeSource.FILE, "kills"))
    ids = None if task.get("all") else [order.id for order in edited] + waiting(core)
    run = core.syncing.run(ids, Trigger.MANUAL, _Patient(), NoEvents())
    return {"sentence": run.sentence, "writes": run.writes, "reads": run.reads, "open": len(waiting(core))}


def waiting(core: Core) -> list[str]:
    """POs that do not rest yet."""
    realm = core.session.realm_id()
    rest = (SyncState.IN_QUICKBOOKS, SyncState.BILLED)
    states = core.stores.links.states(realm)
    return sorted(po_id for po_id, state in states.items() if state.state not in rest)


def child(profile: Path, task: dict[str, Any]) -> int:
    """Live one life; the answer goes to standard output."""
    env = {**os.environ, "INVENTORY_MATE_UNLIMITED": "1", "INVENTORY_MATE_KILL_AT": task.get("kill_at", "")}
    core = build_core(Profile.at(profile, practice=True), env)
    told: dict[str, Any]
    try:
        told = live(core, task)
    except AppError as error:
        told = {"error": error.sentence}
    finally:
        core.close()
    print(json.dumps({"told": told}), flush=True)
    return 0


def main() -> None:
    """Fork a child for each line of standard input; say its id when it starts and its status when it is gone."""
    profile = Path(sys.argv[1])
    for line in sys.stdin:
        task = json.loads(line)
        sys.stdout.flush()
        pid = os.fork()
        if not pid:
            code = 1
            try:
                code = child(profile, task)
            except BaseException:  # noqa: BLE001 - told by the parent, with what stood in the way
                traceback.print_exc()
            finally:
                os._exit(code)
        print(json.dumps({"pid": pid}), flush=True)
        _, status = os.waitpid(pid, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main()
