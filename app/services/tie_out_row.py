"""One row of the tie-out from what is known of a PO on both sides. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.documents import RemoteDocument
from app.domain.links import Link, PoState
from app.domain.mirror import Bill, Mirrored
from app.domain.money import ZERO, money_text, to_cents
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.periods import Period
from app.domain.sync_state import SyncState
from app.domain.tie_out import BillFact, Cause, CauseKind, Side, Standing, TieRow
from app.domain.tie_out_causes import TAX_KEY, Compared, Part, document_parts, explain
from app.domain.totals import totals_of
from app.sync.desired import keyed_costs, keyed_lines


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of one PO: here, linked in QuickBooks (`remote` as it is there now), or only seen there."""

    order: PurchaseOrder | None = None
    link: Link | None = None
    remote: RemoteDocument | None = None
    seen: Mirrored | None = None
    state: PoState | None = None
    bills: Sequence[Bill] = ()


def order_parts(order: PurchaseOrder) -> tuple[Part, ...]:
    """The PO by parts, with the keys that its document has. They add up to its total."""
    parts = [Part(key, line.product_name or line.sku, line.amount) for key, line in keyed_lines(order)]
    parts += [
        Part(key, cost.label or cost.kind.value.capitalize(), to_cents(cost.amount))
        for key, cost in keyed_costs(order)
    ]
    tax = totals_of(order).tax
    if tax:
        parts.append(Part(TAX_KEY, "Tax", tax))
    return tuple(parts)


def row_of(found: Found, period: Period, home_currency: str) -> TieRow:
    """The row, with the causes of its difference."""
    here = _here(found.order, period)
    there = _there(found, period, home_currency, here.currency if here else home_currency)
    causes = _causes(found, here, there)
    order, state = found.order, found.state
    return TieRow(
        po_id=order.id if order else "",
        qbo_id=found.remote.id if found.remote else found.seen.id if found.seen else "",
        here=here,
        there=there,
        standing=_standing(found, here, there, causes),
        causes=causes,
        status=order.status.label if order else "",
        state=state.state if state else None,
        delivered=order is not None and order.status is PoStatus.DELIVERED,
        billed_whole=found.link.closed if found.link else bool(found.seen and found.seen.closed),
        bills=tuple(_bill(bill, found, home_currency) for bill in found.bills if not bill.deleted),
    )


def _here(order: PurchaseOrder | None, period: Period) -> Side | None:
    if order is None:
        return None
    counts = order.date in period and order.status is not PoStatus.CANCELED
    total = totals_of(order).total
    return Side(order.doc_number, order.date, order.supplier.name, order.currency, total, counts)


def _there(found: Found, period: Period, home: str, likely: str) -> Side | None:
    """Without several currencies QuickBooks names none: it is the home currency, or, not known either, ours."""
    remote, seen = found.remote, found.seen
    if remote is not None:
        document = remote.document
        day, currency = document.txn_date, document.currency or home or likely
        return Side(document.number, day, remote.vendor_name, currency, to_cents(remote.total), day in period)
    if seen is None:
        return None
    currency = seen.currency or home or likely
    return Side(seen.number, seen.day, seen.vendor, currency, seen.total or ZERO, seen.day in period)


def _standing(found: Found, here: Side | None, there: Side | None, causes: Sequence[Cause]) -> Standing:
    if here is None:
        return Standing.MISSING_HERE
    if there is None:
        return Standing.MISSING_THERE if here.counts else Standing.AGREES
    unlinked = found.link is None
    return Standing.DIFFERS if unlinked or any(cause.amount for cause in causes) else Standing.AGREES


def _causes(found: Found, here: Side | None, there: Side | None) -> tuple[Cause, ...]:
    """They add up to what the row adds to the difference of each currency."""
    if here is None or there is None:
        return _one_sided(found, here, there)
    if here.counts and there.counts and here.currency == there.currency:
        return _compared(found, here, there)
    causes = []
    for side, sign, where in ((here, -1, "here"), (there, 1, "in QuickBooks")):
        if side.counts:
            kind, text = _lonely(found, here, there, where)
            causes.append(Cause(kind, text, sign * side.total, side.currency))
    return tuple(causes)


def _lonely(found: Found, here: Side, there: Side, where: str) -> tuple[CauseKind, str]:
    """Why only one side counts, or each in a currency of its own."""
    if here.counts and there.counts:
        text = f"In {here.currency} here, in {there.currency} in QuickBooks"
        return CauseKind.CURRENCY, text
    if found.order is not None and found.order.status is PoStatus.CANCELED:
        return CauseKind.CANCELED, "Canceled here; QuickBooks still has it"
    days = f"Dated {_day(here)} here and {_day(there)} in QuickBooks: in this period only {where}"
    return CauseKind.OTHER_PERIOD, days


def _one_sided(found: Found, here: Side | None, there: Side | None) -> tuple[Cause, ...]:
    if here is not None and here.counts:
        return (Cause(CauseKind.NOT_THERE, _why_not_there(found), -here.total, here.currency),)
    if there is not None and there.counts:
        text = "QuickBooks has it, and there is no PO for it here"
        return (Cause(CauseKind.NOT_HERE, text, there.total, there.currency),)
    return ()


def _why_not_there(found: Found) -> str:
    state = found.state
    if state is None:
        return "Not sent yet"
    if state.state is SyncState.DELETED_THERE:
        return "Deleted in QuickBooks"
    reason = " ".join(state.reason.split())
    return f"{state.state.label}. {reason}" if reason else state.state.label


def _compared(found: Found, here: Side, there: Side) -> tuple[Cause, ...]:
    gap = there.total - here.total
    if found.remote is None or found.link is None or found.order is None:
        total = money_text(there.total, there.currency)
        text = f"QuickBooks has {there.number} with {total}, not linked to the PO here"
        return (Cause(CauseKind.UNLINKED, text, gap, here.currency),) if gap else ()
    return explain(
        Compared(
            here=order_parts(found.order),
            sent=document_parts(found.link.sent) if found.link.sent is not None else None,
            there=document_parts(found.remote.document),
            total_here=here.total,
            total_there=there.total,
            currency=here.currency,
            billed=found.remote.billed,
        )
    )


def _bill(bill: Bill, found: Found, home: str) -> BillFact:
    shared = len(bill.order_ids) > 1
    currency = bill.currency or (found.order.currency if found.order else "") or home
    return BillFact(bill.name, to_cents(bill.total), currency, bill.day, bill.paid, bill.paid_on, shared)


def _day(side: Side) -> str:
    return side.day.isoformat() if side.day else "without a date"
