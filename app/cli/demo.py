"""The whole job on a computer without a screen: sample shop, practice company, sign-in, sync, sync again, proof."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli.arguments import parser
from app.cli.connecting import connect
from app.cli.output import COULD_NOT_RUN, DONE, Output, TerminalEvents
from app.domain.runs import RunSummary, Trigger

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.sync.ports import CancelToken


def demo(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """Do what the window's user would do, and say what came of it. 0 only when QuickBooks and the shop agree."""
    del arguments
    if not core.stores.orders.ids():
        core.sample.load()
        out.say(f"Loaded the sample shop: {len(core.stores.orders.ids())} POs.")
    if core.stores.settings.connection() is None:
        step = Output(as_json=False, step=True)
        connect(core, parser().parse_args(["connect", "--environment", "practice", "--allow"]), step, cancel)
    first = _sync(core, out, cancel)
    second = _sync(core, out, cancel)
    proof = core.proof.check(cancel)
    told = {
        "first_sync": first.sentence,
        "second_sync": second.sentence,
        "second_sync_writes": second.writes,
        "orders_in_quickbooks": proof.in_quickbooks,
        "totals_equal": proof.totals_equal,
        "differences": list(proof.differences),
    }
    agreed = second.writes == 0 and not proof.differences
    lines = [
        f"First sync: {first.sentence} ({first.reads} reads, {first.writes} writes)",
        f"Second sync: {second.sentence} ({second.reads} reads, {second.writes} writes)",
        (
            f"{proof.totals_equal} of {proof.in_quickbooks} purchase orders in QuickBooks have the shop's total, "
            "to the cent."
        ),
        *proof.differences,
    ]
    out.result(told, "\n".join(lines))
    return DONE if agreed else COULD_NOT_RUN


def _sync(core: Core, out: Output, cancel: CancelToken) -> RunSummary:
    with TerminalEvents(quiet=out.as_json) as events:
        return core.syncing.run(None, Trigger.MANUAL, cancel, events)
