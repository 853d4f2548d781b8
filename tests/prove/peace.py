"""Peace after all the trouble: a few syncs and answers later everything rests, and a sync costs nothing."""

from __future__ import annotations

from datetime import timedelta

from app.domain.links import Link
from app.domain.orders import PoStatus
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from tests.prove.computer import Computer
from tests.prove.tally import Broken
from tests.prove.world import World
from tests.support.bench import REALM, total_of

#: Badges with which a PO may rest when nobody is asked any more.
SETTLED = {
    SyncState.IN_QUICKBOOKS,
    SyncState.BILLED,
    SyncState.PAID,
    SyncState.ON_HOLD,
    SyncState.CHANGED_THERE,
    SyncState.NOT_ELIGIBLE,
    SyncState.NEEDS_YOU,
}
#: What QuickBooks refuses until somebody corrects it: a merge left a negative total, or no line at all (people took out
#: there what the shop kept, and the shop what they kept); somebody linked a document in another currency; a kept
#: line points to an item whose name has gone to another one, so that it cannot be made active again.
CORRECTABLE = ("below zero", "A value is missing in PO-", "another currency", "was made inactive")
ROUNDS = 10


def settle(world: World) -> None:
    """The trouble is over: a few syncs and answers later everything rests, and a sync costs nothing."""
    _calm_down(world)
    for round_number in range(ROUNDS):
        world.clock.advance(400)
        asked = False
        for computer in world.computers:
            computer.learn(world.shop.orders)
            computer.sync()
            for question in computer.bench.asked():
                if question.choices and question in computer.bench.asked():
                    world.choose(computer, question)
                    asked = True
        if not asked and round_number > 4:
            break
    world.check()
    for computer in world.computers:
        _rests(world, computer)
    for computer in world.computers:
        computer.sync()  # what the others have just stored
        before = world.count_requests()
        computer.sync()
        states = computer.bench.stores.links.states(REALM).values()
        # What QuickBooks refuses is tried once more in each run, and looked at when a record in it was made inactive.
        refused = sum(state.state is SyncState.FAILED for state in states)
        allowed = 2 * refused + 3 if refused else 0
        if world.count_requests() > before + allowed:
            raise Broken("unsettled", f"{computer.name}: a sync of nothing new made requests")


def _calm_down(world: World) -> None:
    world.practice.faults.clear()
    world.practice.app.gateway.lag = 0.0
    world.practice.app.gateway.replays.ignore = False
    if world.off:
        world.switch()
    for computer in world.computers:
        computer.trap = None
        computer.bench.offline = False
        computer.clock.wrong_by = timedelta()
        computer.sign_in_again()
    world.people.mends()


def _rests(world: World, computer: Computer) -> None:
    bench = computer.bench
    if asked := [question.title for question in bench.asked() if question.choices]:
        raise Broken("unsettled", f"{computer.name}: still asked after {ROUNDS} rounds: {asked}")
    if bench.stores.links.open_intents(REALM):
        raise Broken("unsettled", f"{computer.name}: an outcome is still unknown")
    there = world.watch.bodies()
    for po_id, order in world.shop.orders.items():
        state = bench.stores.links.state(po_id, REALM)
        link = computer.link(po_id)
        refused = state is not None and state.state is SyncState.FAILED
        if refused and any(words in state.reason for words in CORRECTABLE):  # type: ignore[union-attr]
            world.tally.waiting += 1
            continue
        if state is None or state.state not in SETTLED:
            raise Broken("unsettled", f"{computer.name}: {order.doc_number} rests as {state}")
        if state.state is SyncState.NEEDS_YOU:
            if not state.reason:
                raise Broken("lost", f"{computer.name}: {order.doc_number} waits without a reason")
            world.tally.waiting += 1
        if state.state is not SyncState.IN_QUICKBOOKS:
            continue
        if link is None:
            raise Broken("lost", f"{computer.name}: {order.doc_number} is said to be there, without a link")
        _is_true(world, computer, po_id, link, there)


def _is_true(world: World, computer: Computer, po_id: str, link: Link, there: dict[str, str]) -> None:
    """What the badge "In QuickBooks" says: it is there, with the shop's total."""
    order = world.shop.orders[po_id]
    doc = world.watch.document(link.qbo_id)
    if doc is None:
        if link.qbo_id not in world.watch.erased:
            raise Broken("lost", f"{computer.name}: {order.doc_number} is not in QuickBooks")
        return  # a deletion is noticed when there is something to send
    if link.qbo_id in world.people.diverged or order.status is PoStatus.CANCELED:
        return
    if total_of(doc) != totals_of(order).total:
        raise Broken(
            "broken",
            f"{computer.name}: {order.doc_number} totals {total_of(doc)}, not {totals_of(order).total}",
        )
