"""`fix PO`: what stands in the way of a PO, and the way out, carried out where no window is needed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli.commands import auto_sync, ids_of
from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents
from app.cli.passphrase import open_secrets
from app.cli.words import counted
from app.domain.fixes import FixKind
from app.domain.sync_state import SyncState

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.services.fixing import Repair
    from app.services.orders import OrderDetail
    from app.sync.ports import CancelToken


def fix(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`fix PO [--yes] [--number NUMBER]`: tells what would be done; with --yes it is done."""
    (po_id,) = ids_of(core, [arguments.number_of_po]) or [""]
    detail = core.orders.detail(po_id)
    problem = detail.problem if detail else None
    if detail is None or problem is None:
        return _without_problem(core, arguments, detail, out, cancel)
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


def _without_problem(
    core: Core, arguments: argparse.Namespace, detail: OrderDetail | None, out: Output, cancel: CancelToken
) -> int:
    """No trouble is known; but the PO may wait for an answer, for QuickBooks, or because somebody put it on hold."""
    told: dict[str, object] = {"po": arguments.number_of_po, "problem": None, "fixed": False}
    if detail is None:
        out.result(told, "Nothing stands in its way.")
        return DONE
    if detail.questions:
        titles = [question.title for question in detail.questions]
        out.result({**told, "questions": titles}, "\n".join((*titles, "Answer it: inventory-mate questions")))
        return NEEDS_A_PERSON
    if detail.state is SyncState.ON_HOLD:
        return _off_hold(core, arguments, detail, told, out, cancel)
    if detail.state in (SyncState.CHECKING, SyncState.SENDING):
        text = (
            "QuickBooks may still be at work on it. The program finds out by itself; there is nothing to do."
        )
        out.result({**told, "state": detail.state.value}, text)
        return DONE
    out.result({**told, "state": detail.state.value}, detail.reason or "Nothing stands in its way.")
    return DONE


def _off_hold(
    core: Core,
    arguments: argparse.Namespace,
    detail: OrderDetail,
    told: dict[str, object],
    out: Output,
    cancel: CancelToken,
) -> int:
    if not arguments.yes:
        way = "take it off hold, so that the next sync sends it"
        text = f"It is on hold. {detail.reason}\nWould do: {way}.\nAdd --yes to do it."
        out.result({**told, "would_do": way}, text)
        return NEEDS_A_PERSON
    core.questions.resume(detail.order.id)
    done = f"{detail.order.doc_number} is off hold and goes with the next sync."
    out.result({**told, "done": done, "fixed": True}, done)
    return auto_sync(core, (detail.order.id,), out, cancel)


def _carry_out(
    core: Core, repair: Repair, number: str, cancel: CancelToken, out: Output
) -> tuple[str, tuple[str, ...]]:
    core.saved.target = None  # auto sync follows once, when everything is told
    if repair.fix.kind is FixKind.CHOOSE_NUMBER:
        chosen = number or repair.number
        core.fixing.renumber(repair.po_ids[0], chosen)
        return f"It is PO-{chosen} now.", repair.po_ids
    open_secrets(core)
    with TerminalEvents(quiet=out.as_json) as events:
        repaired = core.fixing.reactivate(repair.fix, cancel, events)
    waiting = len(repaired.po_ids)
    go = "goes" if waiting == 1 else "go"
    core.sending.forget(repaired.po_ids)  # they go with the next sync, or now where auto sync is on
    return f"{repaired.text} {counted(waiting, 'purchase order')} {go} with the next sync.", repaired.po_ids
