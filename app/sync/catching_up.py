"""Learns what changed in QuickBooks: one request for everything, or a full read where that cannot tell it all.

The moment to ask from is kept on QuickBooks' own clock and never moves past what was seen. An answer that was cut
(1,000 objects) or would have to reach back too far is not used: all purchase orders are read instead, page by page, so
that deletions show too (reliability-performance.md 1.5, faults 23 and 24).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from app.domain.documents import RemoteDocument
from app.domain.errors import WaitAndRetry
from app.domain.mirror import Changes, Thing
from app.sync import bills, reference
from app.sync.context import RunContext
from app.sync.following import mirrored
from app.sync.noticing import Noticing

#: A run of single POs uses an answer this young; in the window a check comes round every ten minutes.
FRESH = timedelta(minutes=5)
#: A run over all POs asks again after this.
FRESH_FOR_ALL = timedelta(minutes=1)
#: QuickBooks tells changes of 30 days; a day less leaves room for clocks (qbo-api.md 6.2).
LONGEST = timedelta(days=29)
#: A document that we saw so recently may be missing in a query although it exists (queries lag).
LAG = timedelta(minutes=10)
_TRIES = 5


def catch_up(run: RunContext, fresh: timedelta) -> bool:
    """Bring mirror, links, bills, lists and badges up to date. False when the last answer is younger than `fresh`.

    Raises:
        AppError: QuickBooks cannot be asked; nothing is lost, the next time asks from the same moment on.
    """
    if _is_fresh(run, fresh):
        return False
    run.progress("Asking QuickBooks what changed")
    with run.reading("look", "Asked QuickBooks what changed."):
        _look(run)
    run.caught_up = True
    run.tools.looked.add(run.realm_id)
    return True


def _look(run: RunContext) -> None:
    mappings, realm, now = run.stores.mappings, run.realm_id, run.tools.clock.now()
    since = mappings.refreshed_at(realm, reference.SEEN)
    changes = None if since is None or _too_long_ago(run, now) else run.books.changes(since)
    noticing = Noticing(run)
    if since is None or changes is None or not _tells_all(changes, since):
        at = _read_all(run, noticing, since, cut=changes is not None)
    else:
        at = changes.at
        _take_in(run, noticing, changes)
    noticing.done()
    if not noticing.skipped:
        reached = at - reference.MARGIN
        since = reached if since is None else max(since, reached)
        mappings.set_refreshed(realm, reference.SEEN, since)
    if since is not None and all(intent.target_id for intent in run.stores.links.open_intents(realm)):
        mappings.set_refreshed(realm, reference.CERTAIN, since)
    mappings.set_refreshed(realm, reference.ASKED, now)


def _tells_all(changes: Changes, since: datetime) -> bool:
    """False when the answer may be cut, or reaches back too far."""
    return not changes.cut and changes.at - since <= LONGEST


def _is_fresh(run: RunContext, fresh: timedelta) -> bool:
    asked = run.stores.mappings.refreshed_at(run.realm_id, reference.ASKED)
    return asked is not None and timedelta(0) <= run.tools.clock.now() - asked < fresh


def _too_long_ago(run: RunContext, now: datetime) -> bool:
    """By our own clock, which only spares a request: QuickBooks' time in the answer decides."""
    asked = run.stores.mappings.refreshed_at(run.realm_id, reference.ASKED)
    return asked is not None and now - asked > LONGEST and asked.year > 1970


def _take_in(run: RunContext, noticing: Noticing, changes: Changes) -> None:
    reference.take_in(run, changes)
    run.stores.mirror.put(run.realm_id, [mirrored(document) for document in changes.orders])
    gone = changes.deleted.get(Thing.ORDER, ())
    run.stores.mirror.delete(run.realm_id, gone)
    touched = bills.take_in(run, changes.bills, changes.payments, changes.deleted.get(Thing.BILL, ()))
    told = {document.id for document in changes.orders}
    # Whether a bill touches its purchase order's token is not known for certain, so those are read (qbo-api.md 3.6).
    touched |= noticing.without_bill(changes.bills)
    silent = sorted(ident for ident in touched - told - set(gone) if noticing.is_linked(ident))
    documents = [*changes.orders, *(run.books.documents(silent) if silent else ())]
    noticing.seen(documents)
    noticing.deleted(gone)


def _read_all(run: RunContext, noticing: Noticing, since: datetime | None, *, cut: bool) -> datetime:
    """All purchase orders by paged reads; returns QuickBooks' time at their beginning.

    Bills and lists are few even where many purchase orders made the answer too long (`cut`): then one more request
    tells them.
    """
    run.progress("Reading the purchase orders of the company from QuickBooks")
    others = run.books.changes(since, orders=False) if since is not None and cut else None
    if since is not None and others is not None and _tells_all(others, since):
        reference.take_in(run, others)
        bills.take_in(run, others.bills, others.payments, others.deleted.get(Thing.BILL, ()))
    else:
        reference.reread(run, since)
        for page in run.books.bills_since(since) if since is not None else ():
            bills.take_in(run, page, (), ())
    at: datetime | None = None
    present: set[str] = set()
    for moment, documents in _pages(run):
        at = at or moment
        present.update(document.id for document in documents)
        run.stores.mirror.put(run.realm_id, [mirrored(document) for document in documents])
        noticing.seen(documents)
    assert at is not None
    run.stores.mirror.keep(run.realm_id, present, at - LAG)
    _look_for_missing(run, noticing, present)
    return at


def _look_for_missing(run: RunContext, noticing: Noticing, present: set[str]) -> None:
    """Linked documents that the read did not show were deleted, unless they are so young that it may lag behind."""
    missing = [link for link in run.stores.links.links(run.realm_id).values() if link.qbo_id not in present]
    now, gone = run.tools.clock.now(), []
    for link in missing:
        young = link.updated_at is None or abs(now - link.updated_at) < LAG
        found = run.books.read(link.qbo_id) if young else None
        if found is None:
            gone.append(link.qbo_id)
        else:
            noticing.seen([found])
    noticing.deleted(gone)


def _pages(run: RunContext) -> Iterator[tuple[datetime, Sequence[RemoteDocument]]]:
    """Pages of all purchase orders. Each begins with the last row of the one before.

    A deletion meanwhile shifts the rows and would hide one: then the overlap does not fit, and the read begins anew.

    Raises:
        WaitAndRetry: the company changes all the time.
    """
    for _ in range(_TRIES):
        page = run.books.order_page(1)
        first_at, start = page.at, 1
        yield first_at, page.orders
        while not page.last:
            last = page.orders[-1].id
            start += len(page.orders) - 1
            page = run.books.order_page(start)
            if not page.orders or page.orders[0].id != last:
                break
            yield first_at, page.orders[1:]
        else:
            return
    raise WaitAndRetry(
        "The purchase orders could not be read in one piece",
        "Somebody is deleting or adding purchase orders in QuickBooks at this very moment.",
        "The program tries again by itself.",
    )
