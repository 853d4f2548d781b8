"""One run of the sync: local checks, recovery, reference data, plan, writes. Blocking; the caller provides the thread.

A PO that cannot be sent never keeps another from being sent. A run that has nothing to do makes no request at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.errors import AppError, PoSyncIsOff, ReadsRefused, Throttled, WaitAndRetry
from app.domain.links import IntentKind
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level, RunSummary
from app.sync import catching_up, reference
from app.sync.attaching import Attacher
from app.sync.brakes import held
from app.sync.carry_out import CarryOut
from app.sync.context import RunContext
from app.sync.creating import Creator
from app.sync.plan import Action
from app.sync.planning import Planner
from app.sync.portions import First, Survey, first_look, survey, unchanged
from app.sync.recording import recorded, stopped_by
from app.sync.recover import look_at_once, recover
from app.sync.selecting import FEW, Aside, select
from app.sync.small_lists import distrust_small_lists


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a run would do: an action per PO, the POs left behind, and the records it would create."""

    actions: tuple[tuple[PurchaseOrder, Action], ...]
    aside: tuple[Aside, ...]
    new_vendors: tuple[str, ...] = ()
    new_items: tuple[str, ...] = ()


def execute(run: RunContext, po_ids: Sequence[str]) -> RunSummary:
    """Sync these POs and return what happened; the same is stored as the run's summary.

    Raises:
        PoSyncIsOff: the switch is off; not one request was made.
        AppError: something that concerns the whole run (no network, lost sign-in, disk). What was done stays done.
    """
    return _recorded(run, lambda: _execute(run, po_ids))


def _recorded(run: RunContext, work: Callable[[], None]) -> RunSummary:
    if not run.settings.po_sync:
        raise PoSyncIsOff("PO sync is off", "Nothing was sent.", "Switch PO sync on in Settings first.")
    with recorded(run):
        try:
            work()
        except AppError as error:
            if not (run.cancel.canceled and isinstance(error, Throttled)):  # canceled while it waited
                stopped_by(run, error, Level.WARNING if isinstance(error, WaitAndRetry) else Level.ERROR)
                raise
    return run.summary


def forecast(run: RunContext, po_ids: Sequence[str]) -> Forecast:
    """What `execute` would do now. It reads from QuickBooks and writes nothing but the local copy of its lists.

    Raises:
        AppError: QuickBooks cannot be asked.
    """
    _know_states(run, po_ids)
    selection = select(run, po_ids)
    ids = tuple(order.id for order in selection.orders)
    unlinked = tuple(po_id for po_id in ids if po_id not in selection.links)
    if ids and _catch_up(run, Survey(ids, unlinked)):
        selection = select(run, po_ids)
    planner = Planner(run, selection.links)
    actions = planner.settled(selection.orders)
    rest = [order for order in selection.orders if order.id not in actions]
    if rest:
        _refresh(run, planner, rest)
        planner = Planner(run, selection.links)
        actions |= planner.plan(rest)
    writing = [order for order in selection.orders if actions[order.id].needs_records]
    vendors, items = planner.resolver.missing_for(writing)
    return Forecast(
        tuple((order, actions[order.id]) for order in selection.orders),
        selection.aside,
        tuple(made.name for made in vendors.values()),
        tuple(made.name for made in items.values()),
    )


def _execute(run: RunContext, po_ids: Sequence[str]) -> None:
    _know_states(run, po_ids)
    if run.stores.links.open_intents(run.realm_id):
        known = set(po_ids)
        po_ids = [*po_ids, *(po_id for po_id in recover(run) if po_id not in known)]
        run.summary = replace(run.summary, total=len(po_ids))
        _know_states(run, po_ids)
    run.known_answers = run.stores.questions.answered(run.realm_id)
    surveyed = survey(run, po_ids)
    blind: ReadsRefused | None = None
    asked = False
    try:
        asked = bool(surveyed.ids) and not run.cancel.canceled and _catch_up(run, surveyed)
    except ReadsRefused as error:
        blind = error  # updates of linked POs need no read; their tokens guard them
    planner, first = first_look(run, surveyed, again=asked)
    actions = first.actions
    planner, rest, blind = _plan_rest(run, first, planner, actions, blind)
    if _is_held(run, [(order, actions[order.id]) for order in first.orders if order.id in actions]):
        return
    if not run.cancel.canceled:
        writing = [order for order in rest if actions[order.id].needs_records]
        for order in writing:
            del actions[order.id]
        actions |= _with_records(run, planner, writing)
    plan = [(order, actions[order.id]) for order in first.orders if order.id in actions]
    _carry_out(run, plan, first, blind)


def _carry_out(
    run: RunContext, plan: list[tuple[PurchaseOrder, Action]], first: First, blind: ReadsRefused | None
) -> None:
    copies = Attacher(run)
    copies.announce(plan)
    CarryOut(run, first.links).all(plan)
    if first.resting and not run.cancel.canceled:
        run.done += len(first.resting)
        run.count("unchanged", len(first.resting))
        run.progress("Looked at what is unchanged")
    for same, links in unchanged(run, [po_id for po_id in first.unchanged if po_id not in first.resting]):
        CarryOut(run, links).all(same)
    if blind is not None:
        raise blind
    look_at_once(run)
    copies.all(plan)
    if copies.wanted:
        for same, _ in unchanged(run, first.unchanged):
            copies.all(same)


def _plan_rest(
    run: RunContext,
    first: First,
    planner: Planner,
    actions: dict[str, Action],
    blind: ReadsRefused | None,
) -> tuple[Planner, list[PurchaseOrder], ReadsRefused | None]:
    """Plan what needs a closer look. While QuickBooks answers no questions, only linked POs that need none."""
    rest = [order for order in first.orders if order.id not in actions]
    if run.cancel.canceled or not rest:
        return planner, [], blind
    if blind is None:
        try:
            _refresh(run, planner, rest)
            planner = Planner(run, first.links)
            actions.update(planner.plan(rest))
        except ReadsRefused as error:
            blind = error
        else:
            return planner, rest, None
    rest = [order for order in rest if order.id in first.links and planner.resolver.complete(order)]
    actions.update(planner.plan(rest))
    return planner, rest, blind


def _is_held(run: RunContext, plan: Sequence[tuple[PurchaseOrder, Action]]) -> bool:
    """True when a brake stops the run before its first write; it says why."""
    brakes = held(run, plan)
    if brakes:
        run.held = True
        told = " ".join(f"{brake.title} {brake.text}" for brake in brakes)
        run.summary = replace(run.summary, stopped=told)
    run.passed = not run.held and any(action.writes for _, action in plan)
    return run.held


def follow(run: RunContext) -> RunSummary:
    """Only look what changed in QuickBooks, without sending anything.

    Raises:
        PoSyncIsOff: the switch is off; not one request was made.
        AppError: QuickBooks cannot be asked.
    """
    return _recorded(run, lambda: _look(run))


def _look(run: RunContext) -> None:
    catching_up.catch_up(run, timedelta(0))


def _catch_up(run: RunContext, surveyed: Survey) -> bool:
    """Ask once what changed; True when something was asked, and links and badges may be others now.

    A young answer is enough for a first create, whose request id is the same on every computer of the shop (decision
    006). Where an earlier one was settled without a link, the next has another id, so QuickBooks is asked first; also
    where another computer is known to be at work, because what it did before is not known here; and before the first
    create of a process, because a copy of the database may have been put back meanwhile (seed 6005150).
    """
    fresh = catching_up.FRESH_FOR_ALL if run.whole else catching_up.FRESH
    links, orders = run.stores.links, IntentKind.PURCHASE_ORDER
    if surveyed.unlinked and (
        run.realm_id not in run.tools.looked
        or _is_not_alone(run)
        or any(links.generation(run.realm_id, orders, po_id) for po_id in surveyed.unlinked)
    ):
        fresh = timedelta(0)
    asked = catching_up.catch_up(run, fresh)
    if asked:
        _know_states(run, surveyed.ids)
    return asked


def _know_states(run: RunContext, po_ids: Sequence[str]) -> None:
    """The badges as they are now: of these POs and of those with a request whose outcome is unknown."""
    links, realm = run.stores.links, run.realm_id
    ids = None
    if len(po_ids) <= FEW:
        ids = {*po_ids, *run.known_states, *(intent.subject for intent in links.open_intents(realm))}
    run.known_states = links.states(realm, ids)


def _is_not_alone(run: RunContext) -> bool:
    """True when another computer of this shop was noticed lately."""
    seen = run.stores.mappings.refreshed_at(run.realm_id, reference.OTHERS)
    return seen is not None and abs(run.tools.clock.now() - seen) < catching_up.LONGEST


def _refresh(run: RunContext, planner: Planner, orders: Sequence[PurchaseOrder]) -> None:
    """What stands in the way may have been put right in QuickBooks just now, so then a young copy is not enough."""
    if planner.doubts(orders):
        distrust_small_lists(run)
        if not run.caught_up and catching_up.catch_up(run, timedelta(0)):
            _know_states(run, [order.id for order in orders])
    with run.reading("read lists", "Read vendors, items and accounts from QuickBooks."):
        reference.fill(run)


def _with_records(run: RunContext, planner: Planner, orders: Sequence[PurchaseOrder]) -> dict[str, Action]:
    """Create the vendors and items that these POs still lack, then plan them again with the real ids."""
    for pair in planner.resolver.new_pairs():
        run.stores.mappings.put_mapping(pair)
    creator = Creator(run, planner.resolver)
    creator.create_for(orders)
    run.tools.fault("after_records")
    if creator.stopped is not None:
        raise creator.stopped
    return planner.plan([order for order in orders if planner.resolver.complete(order)])
