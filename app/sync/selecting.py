"""The first cut of a run: which POs may be sent at all. Needs no request (design.md 4.8)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.fixes import Fix, FixKind
from app.domain.links import Link
from app.domain.orders import PurchaseOrder
from app.domain.sync_state import SyncState
from app.domain.validation import eligibility
from app.sync.brakes import MOST_GONE
from app.sync.context import RunContext

#: A run of so many POs reads only their own badges. No brake looks at the others' then.
FEW = MOST_GONE


class Why(StrEnum):
    """Why a PO is not sent now."""

    LEFT_OUT = "left_out"
    PROBLEM = "problem"
    HELD = "held"
    DELETED = "deleted"
    UNKNOWN_OUTCOME = "unknown_outcome"


@dataclass(frozen=True, slots=True)
class Aside:
    """A PO that stays behind, with the reason in words."""

    order: PurchaseOrder
    why: Why
    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    """POs of a run in the given order, those that stay behind, and the links of all of them as they are now."""

    orders: tuple[PurchaseOrder, ...]
    aside: tuple[Aside, ...]
    links: dict[str, Link]


def select(run: RunContext, po_ids: Sequence[str]) -> Selection:
    """Split the POs of a run."""
    links = dict(run.stores.links.links(run.realm_id, po_ids))
    orders, aside = sift(run, po_ids, links)
    return Selection(tuple(orders), tuple(aside), links)


def sift(
    run: RunContext, po_ids: Sequence[str], linked: Collection[str]
) -> tuple[list[PurchaseOrder], list[Aside]]:
    """These POs, and those of them that stay behind. `linked`: ids of those with a link."""
    unresolved = {intent.subject for intent in run.stores.links.open_intents(run.realm_id)}
    orders: list[PurchaseOrder] = []
    aside: list[Aside] = []
    for order in run.stores.orders.many(po_ids):
        found = _aside(run, order, linked=order.id in linked, unresolved=order.id in unresolved)
        if found is None:
            orders.append(order)
        else:
            aside.append(found)
    return orders, aside


def _aside(run: RunContext, order: PurchaseOrder, *, linked: bool, unresolved: bool) -> Aside | None:
    state = run.known_states.get(order.id)
    if unresolved:
        return Aside(order, Why.UNKNOWN_OUTCOME, "It is not certain yet whether QuickBooks has it.")
    if state is not None and state.state is SyncState.ON_HOLD:
        return Aside(order, Why.HELD, state.reason)
    if state is not None and state.state is SyncState.DELETED_THERE:
        return Aside(order, Why.DELETED, state.reason)
    checked = eligibility(order, run.settings, linked=linked)
    if checked.ok:
        return None
    return Aside(order, Why.PROBLEM if checked.problem else Why.LEFT_OUT, checked.reason)


def held_meanwhile(run: RunContext, order: PurchaseOrder) -> bool:
    """True when somebody put a PO of the plan on hold while the run was under way; it is counted as left out then."""
    state = run.stores.links.state(order.id, run.realm_id)
    if state is None or state.state is not SyncState.ON_HOLD:
        return False
    put_aside(run, Aside(order, Why.HELD, state.reason))
    return True


def put_aside(run: RunContext, aside: Aside) -> None:
    """Show on the badge why a PO stays behind, and count it."""
    match aside.why:
        case Why.PROBLEM:
            run.settle(aside.order, SyncState.NEEDS_YOU, aside.reason, fix=Fix(FixKind.EDIT_ORDER))
            run.count("refused")
        case Why.LEFT_OUT:
            run.settle(aside.order, SyncState.NOT_ELIGIBLE, aside.reason)
            run.count("left_out")
        case Why.HELD:
            run.done += 1
            run.count("left_out")
        case Why.DELETED:
            run.done += 1
            run.count("waiting")
        case Why.UNKNOWN_OUTCOME:
            run.done += 1
            run.count("checking")
