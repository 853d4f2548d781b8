"""`fix PO`: what stands in the way of a PO, and the way out, carried out where no window is needed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli.commands import auto_sync, ids_of
from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents
from app.domain.fixes import FixKind

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.services.fixing import Repair
    from app.sync.ports import CancelToken


def fix(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`fix PO [--yes] [--number NUMBER]`: tells what would be done; with --yes it is done."""
    (po_id,) = ids_of(core, [arguments.number_of_po]) or [""]
    detail = core.orders.detail(po_id)
    problem = detail.problem if detail else None
    if detail is None or problem is None:
        out.result(
            {"po": arguments.number_of_po, "problem": None, "fixed": False}, "Nothing stands in its way."
        )
        return DONE
    told = {
        "po": detail.order.doc_number,
        "problem": problem.title,
        "message": problem.message,
        "what_to_do": problem.what_to_do,
        "fix": problem.fix.kind.value if problem.fix else None,
        "code": problem.details.code,
        "intuit_tid": problem.details.intuit_tid,
    }
    repair = core.fixing.describe(po_id)
    if repair is None:
        lines = [f"{problem.title}. {problem.message}", problem.what_to_do]
        if problem.fix is not None:
            lines.append(f"In the window: {problem.fix.label}")
        out.result({**told, "fixed": False}, "\n".join(line for line in lines if line))
        return NEEDS_A_PERSON
    if not arguments.yes:
        text = f"{problem.title}. {problem.message}\nWould do: {repair.text}\nAdd --yes to do it."
        out.result({**told, "would_do": repair.text, "fixed": False}, text)
        return NEEDS_A_PERSON
    done, po_ids = _carry_out(core, repair, arguments.number, cancel, out)
    out.result({**told, "done": done, "fixed": True, "purchase_orders": len(po_ids)}, done)
    return auto_sync(core, po_ids, out, cancel)


def _carry_out(
    core: Core, repair: Repair, number: str, cancel: CancelToken, out: Output
) -> tuple[str, tuple[str, ...]]:
    core.saved.target = None  # auto sync follows once, when everything is told
    if repair.fix.kind is FixKind.CHOOSE_NUMBER:
        chosen = number or repair.number
        core.fixing.renumber(repair.po_ids[0], chosen)
        return f"It is PO-{chosen} now.", repair.po_ids
    with TerminalEvents(quiet=out.as_json) as events:
        repaired = core.fixing.reactivate(repair.fix, cancel, events)
    waiting = len(repaired.po_ids)
    return f"{repaired.text} {waiting} purchase order(s) go with the next sync.", repaired.po_ids
