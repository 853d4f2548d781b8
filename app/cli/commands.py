"""The commands. Each takes the services, prints one result and returns the exit code."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents, exit_code
from app.cli.passphrase import open_secrets
from app.cli.preview_text import preview_json, preview_text
from app.cli.words import counted, requests_text
from app.domain.errors import AppError, UserMustAct
from app.domain.feed import FEED_NAME
from app.domain.folder import FOLDER_NAME
from app.domain.runs import Trigger
from app.services.stock_needs import STOCK
from app.sync.brakes import GO_ON

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.services.syncing import Preview
    from app.sync.ports import CancelToken

_OF_SHOP = (FEED_NAME, FOLDER_NAME, STOCK)


def auto_sync(core: Core, po_ids: tuple[str, ...], out: Output, cancel: CancelToken) -> int:
    """Auto sync on save, as the window does it; the exit code of what it did."""
    if not po_ids:
        return DONE
    core.later.saved(po_ids)
    if core.later.paused and core.syncing.sends_on_save():
        out.say("Auto sync is paused in the window: what was saved goes when the pause ends.")
        return DONE
    try:
        if core.syncing.sends_on_save():
            open_secrets(core)
        with TerminalEvents(quiet=out.as_json) as events:
            run = core.auto_sending.run(po_ids, cancel, events)
    except AppError as error:
        return out.aside(error)  # the result of the command stands already
    if run is None:
        return DONE
    out.say(f"Auto sync: {run.sentence}")
    return exit_code(run)


def sync(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`sync [--dry-run | --go-on] [PO ...]`."""
    po_ids = ids_of(core, arguments.numbers)
    events = TerminalEvents(quiet=out.as_json)
    if arguments.dry_run:
        with events:
            preview = core.syncing.preview(po_ids, cancel, events)
        return _show_preview(preview, out)
    while arguments.go_on and (brake := core.brakes.open()) is not None:
        core.brakes.answer(brake, GO_ON)
    with events:
        run = core.syncing.run(po_ids, Trigger.MANUAL, cancel, events)
    if core.brakes.open() is not None:
        out.say("To go on all the same: inventory-mate sync --go-on")
    told = {
        name: getattr(run, name)
        for name in (
            "run_id",
            "total",
            "created",
            "updated",
            "reattached",
            "unchanged",
            "waiting",
            "checking",
            "refused",
            "left_out",
            "vendors",
            "items",
            "reads",
            "writes",
            "stopped",
        )
    }
    out.result(told, f"{run.sentence} ({requests_text(run)})")
    return exit_code(run)


def _show_preview(preview: Preview, out: Output) -> int:
    out.result(preview_json(preview), preview_text(preview))
    return NEEDS_A_PERSON if any(row.needs_person for row in preview.rows) else DONE


def status(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`status`."""
    del arguments, cancel
    from app.domain.listing import OrderQuery

    now = core.status.current()
    realm = core.orders.realm_id()
    counts = core.orders.state_counts(OrderQuery(realm_id=realm)).by_state
    last = core.stores.log.last_run(realm) if realm else None
    to_bill = _to_bill(core, realm) if realm else []
    questions = [{"po_id": q.po_id, "title": q.title} for q in core.questions.open()]
    told = {
        "shop": core.stores.settings.shop()[1],
        "environment": now.environment.value if now.environment else None,
        "company": now.company or None,
        "connected": now.connected,
        "needs_reconnect": now.needs_reconnect,
        "sign_in_ends": now.ends.first.isoformat() if now.ends.first else None,
        "reminder": now.reminder or None,
        "po_sync": now.po_sync,
        "auto_sync": now.auto_sync,
        "orders": now.orders,
        "states": {state.value: count for state, count in counts.items()},
        "to_bill": {"count": len(to_bill), "orders": to_bill},
        "questions": questions,
        "from_sources": now.from_sources,
        "receipts": now.receipts,
        "last_run": last.sentence if last else None,
        "sentence": now.sentence,
    }
    lines = [now.sentence]
    lines += [f"  {state.label}: {count}" for state, count in counts.items()]
    if to_bill:
        more = f" and {len(to_bill) - 10} more" if len(to_bill) > 10 else ""
        lines.append(
            f"  Delivered, to copy to a bill in QuickBooks: {len(to_bill)} ({', '.join(to_bill[:10])}{more})"
        )
    lines += [f"  ? {question['title']}" for question in questions]
    lines += [f"  ? {need.title}" for need in core.needs.entries() if need.provider in _OF_SHOP]
    out.result(told, "\n".join(lines))
    waiting = now.waiting_for_person or now.from_sources or now.receipts
    return NEEDS_A_PERSON if waiting or now.needs_reconnect or not now.connected else DONE


def follow(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`follow`: look what changed in QuickBooks and send nothing."""
    del arguments
    events = TerminalEvents(quiet=out.as_json)
    with events:
        run = core.syncing.follow(Trigger.MANUAL, cancel, events)
    told = {"run_id": run.run_id, "noticed": run.noticed, "waiting": run.waiting, "reads": run.reads}
    text = f"{counted(run.noticed, 'PO')} changed in QuickBooks." if run.noticed else run.sentence
    out.result(told, f"{text} ({counted(run.reads, 'read')})")
    return NEEDS_A_PERSON if run.waiting else DONE


def _to_bill(core: Core, realm: str) -> list[str]:
    """Numbers of the POs that are delivered and not yet wholly copied to a bill, oldest first."""
    from app.domain.listing import PAGE_SIZE, OrderQuery

    query, numbers = OrderQuery(realm_id=realm, to_bill=True, descending=False), list[str]()
    while len(page := core.orders.page(query, len(numbers), PAGE_SIZE)) > 0:
        numbers += [f"PO-{row.number}" for row in page]
    return numbers


def export_logs(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`export-logs [FILE]`."""
    del cancel
    path: Path = arguments.file
    by_ending = {".csv": "csv", ".json": "json"}.get(path.suffix.casefold(), "text")
    fmt = cast("Literal['text', 'csv', 'json']", arguments.format or by_ending)
    count = core.activity.export(path.absolute(), fmt)
    out.result({"file": str(path.absolute()), "rows": count}, f"Wrote {count} rows to {path}.")
    return DONE


def ids_of(core: Core, numbers: list[str]) -> list[str] | None:
    """Ids of the POs with these numbers; None when there are none, which means all.

    Raises:
        UserMustAct: there is no such PO.
    """
    if not numbers:
        return None
    ids = []
    for text in numbers:
        number = text.strip().removeprefix("PO-").removeprefix("PO#").removeprefix("#")
        order = core.stores.orders.by_number(number)
        if order is None:
            raise UserMustAct(
                "There is no such PO", f"No purchase order has the number {number}.", "Check the number."
            )
        ids.append(order.id)
    return ids
