"""One run of the sync: local checks, recovery, reference data, plan, writes. Blocking; the caller provides the thread.

A PO that cannot be sent never keeps another from being sent. A run that has nothing to do makes no request at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, PoSyncIsOff, Throttled, WaitAndRetry
from app.domain.orders import PurchaseOrder
from app.domain.runs import INTERRUPTED, Level, RunSummary
from app.sync import reference
from app.sync.attaching import Attacher
from app.sync.carry_out import CarryOut
from app.sync.context import RunContext
from app.sync.creating import Creator
from app.sync.plan import Action
from app.sync.planning import Planner
from app.sync.recover import look_at_once, recover
from app.sync.selecting import Aside, put_aside, select


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
    if not run.settings.po_sync:
        raise PoSyncIsOff("PO sync is off", "Nothing was sent.", "Switch PO sync on in Settings first.")
    reads, writes = run.books.counts()
    started = run.tools.clock.monotonic()
    run.stores.log.save_run(run.summary, run.realm_id)
    try:
        _execute(run, po_ids)
    except AppError as error:
        if not (run.cancel.canceled and isinstance(error, Throttled)):  # canceled while it waited
            level = Level.WARNING if isinstance(error, WaitAndRetry) else Level.ERROR
            run.summary = replace(run.summary, stopped=error.sentence)
            run.log("stopped", error.sentence, level=level, error=error)
            raise
    except BaseException:
        run.summary = replace(run.summary, stopped=INTERRUPTED)
        raise
    finally:
        reads_now, writes_now = run.books.counts()
        run.count("reads", reads_now - reads)
        run.count("writes", writes_now - writes)
        run.count("duration_ms", round((run.tools.clock.monotonic() - started) * 1000))
        _finish(run)
    return run.summary


def forecast(run: RunContext, po_ids: Sequence[str]) -> Forecast:
    """What `execute` would do now. It reads from QuickBooks and writes nothing but the local copy of its lists.

    Raises:
        AppError: QuickBooks cannot be asked.
    """
    run.known_states = run.stores.links.states(run.realm_id)
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
    run.known_states = run.stores.links.states(run.realm_id)
    if run.stores.links.open_intents(run.realm_id):
        known = set(po_ids)
        po_ids = [*po_ids, *(po_id for po_id in recover(run) if po_id not in known)]
        run.summary = replace(run.summary, total=len(po_ids))
        run.known_states = run.stores.links.states(run.realm_id)
    run.known_answers = run.stores.questions.answered(run.realm_id)
    selection = select(run, po_ids)
    for aside in selection.aside:
        put_aside(run, aside)
    planner = Planner(run, selection.links)
    actions = planner.settled(selection.orders)
    rest = [order for order in selection.orders if order.id not in actions]
    if rest and not run.cancel.canceled:
        _refresh(run, planner, rest)
        planner = Planner(run, selection.links)
        actions |= planner.plan(rest)
        writing = [order for order in rest if actions[order.id].needs_records]
        for order in writing:
            del actions[order.id]
        actions |= _with_records(run, planner, writing)
    plan = [(order, actions[order.id]) for order in selection.orders if order.id in actions]
    copies = Attacher(run)
    copies.announce(plan)
    CarryOut(run, selection.links).all(plan)
    look_at_once(run)
    copies.all(plan)


def _refresh(run: RunContext, planner: Planner, orders: Sequence[PurchaseOrder]) -> None:
    """What stands in the way may have been put right in QuickBooks just now, so then a young copy is not enough."""
    if planner.doubts(orders):
        reference.distrust(run)
    with run.reading("read lists", "Read vendors, items and accounts from QuickBooks."):
        reference.refresh(run)


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


def _finish(run: RunContext) -> None:
    stopped = run.summary.stopped or ("Stopped on request." if run.cancel.canceled else "")
    run.summary = replace(run.summary, finished_at=run.tools.clock.now(), stopped=stopped)
    run.stores.log.save_run(run.summary, run.realm_id)
    run.log("run", run.summary.sentence)
    run.events.changed(ChangeSet.of(ChangeKind.SYNC, ChangeKind.LOG, ChangeKind.QUESTIONS, structure=True))
