"""A run over very many POs, so many at a time: those that QuickBooks has as they are here are let go of.

What is done about the others was decided before the first write and is kept, so memory follows what there is to do and
not how many POs the shop has (decision 082). A run that fits into one portion reads each PO once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.links import Link
from app.domain.orders import PurchaseOrder
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.sync.carry_out import stands
from app.sync.context import RunContext
from app.sync.following import badge
from app.sync.plan import Action, ActionKind
from app.sync.planning import Planner
from app.sync.selecting import Selection, put_aside, select, sift

Plan = list[tuple[PurchaseOrder, Action]]


@dataclass(frozen=True, slots=True)
class Survey:
    """The POs of a run that may be sent, and those among them without a link. `whole`: all of them, if they are few."""

    ids: tuple[str, ...]
    unlinked: tuple[str, ...]
    whole: Selection | None = None


@dataclass(frozen=True, slots=True)
class First:
    """What is known without a closer look: actions by PO id, POs that are left to do, and their links.

    `unchanged` are ids of POs that need nothing and were let go of; they are in none of the others. `resting` are those
    among them whose badge says so already.
    """

    actions: dict[str, Action]
    orders: tuple[PurchaseOrder, ...]
    links: dict[str, Link]
    unchanged: tuple[str, ...] = ()
    resting: frozenset[str] = frozenset()


def survey(run: RunContext, po_ids: Sequence[str]) -> Survey:
    """Which of these POs may be sent. The others get a badge that says why not, and are counted."""
    if len(po_ids) <= run.tools.portion:
        whole = select(run, po_ids)
        for aside in whole.aside:
            put_aside(run, aside)
        known = tuple(order.id for order in whole.orders)
        return Survey(known, tuple(po_id for po_id in known if po_id not in whole.links), whole)
    ids: list[str] = []
    unlinked: list[str] = []
    for portion in _portions(run, po_ids):
        linked = run.stores.links.linked(run.realm_id, portion)
        orders, left = sift(run, portion, linked)
        for aside in left:
            put_aside(run, aside)
        ids += [order.id for order in orders]
        unlinked += [order.id for order in orders if order.id not in linked]
    return Survey(tuple(ids), tuple(unlinked))


def first_look(run: RunContext, surveyed: Survey, *, again: bool) -> tuple[Planner, First]:
    """Plan what needs no request. `again`: links and badges may be others than when the POs were surveyed."""
    links: dict[str, Link] = {}
    planner = Planner(run, links)
    actions: dict[str, Action] = {}
    orders: list[PurchaseOrder] = []
    unchanged: list[str] = []
    resting: set[str] = set()
    rests = _Rests(run)
    for selection in _selections(run, surveyed, again=again):
        links.update(selection.links)
        found = planner.settled(selection.orders)
        for order in selection.orders:
            action = found.get(order.id)
            if surveyed.whole is None and action is not None and action.kind is ActionKind.NOTHING:
                unchanged.append(order.id)
                link = links.pop(order.id)
                if rests.is_true_of(order, link):
                    resting.add(order.id)
                continue
            orders.append(order)
            if action is not None:
                actions[order.id] = action
    return planner, First(actions, tuple(orders), links, tuple(unchanged), frozenset(resting))


class _Rests:
    """Tells of which unchanged POs the badge is right already, and nothing is open: going through them does nothing."""

    def __init__(self, run: RunContext) -> None:
        self._states = run.known_states
        asked = run.stores.questions.open(run.realm_id)
        self._open = {question.po_id for question in asked}
        self._open |= {po_id for question in asked for po_id in question.data.get("waiting", ())}
        canceled = QuestionKind.CANCELED.value
        self._open |= {po_id for po_id, kind, _, _ in run.known_answers if kind == canceled}

    def is_true_of(self, order: PurchaseOrder, link: Link) -> bool:
        """Whether it may be left as it is."""
        before = self._states.get(order.id)
        if before is None or order.id in self._open:
            return False
        usual = (SyncState.IN_QUICKBOOKS, "")
        right = (before.state, before.reason) == usual == badge(link, ()) and before.problem is None
        return right or stands(before, asked=False)


def unchanged(run: RunContext, po_ids: Sequence[str]) -> Iterator[tuple[Plan, dict[str, Link]]]:
    """POs that were let go of, with their links as they are now, a portion at a time until the run is canceled."""
    for portion in _portions(run, po_ids):
        if run.cancel.canceled:
            return
        links = dict(run.stores.links.links(run.realm_id, portion))
        orders = [order for order in run.stores.orders.many(portion) if order.id in links]
        yield [(order, Action(ActionKind.NOTHING, order.id, "")) for order in orders], links


def _selections(run: RunContext, surveyed: Survey, *, again: bool) -> Iterator[Selection]:
    """Documents that were deleted there meanwhile wait for an answer."""
    if surveyed.whole is not None and not again:
        yield surveyed.whole
        return
    for portion in _portions(run, surveyed.ids):
        selection = select(run, portion)
        run.done += len(selection.aside)
        yield selection


def _portions(run: RunContext, po_ids: Sequence[str]) -> Iterator[Sequence[str]]:
    size = run.tools.portion
    for start in range(0, len(po_ids), size):
        yield po_ids[start : start + size]
