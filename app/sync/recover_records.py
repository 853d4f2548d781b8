"""Vendors and items whose creation was not answered: their name is unique, so a look-up by name tells."""

from __future__ import annotations

from app.domain.books import Item, Vendor
from app.domain.errors import ItemRefused, OutcomeUnknown
from app.domain.links import Intent, IntentKind, MappingEntry, MappingKind
from app.domain.runs import Level
from app.sync.context import RunContext
from app.sync.reactivating import recover_reactivation
from app.sync.sending import YOUNG, send_again
from app.sync.sighting import Sighting, name_in


def recover_record(run: RunContext, intent: Intent, sighting: Sighting, *, under_way: bool) -> None:
    """Settle one open create of a vendor or item, if it can be. The same rules as for POs (recover.py).

    `under_way` tells whether QuickBooks may still have been at work on it before it was looked for.

    Raises:
        AppError: QuickBooks cannot be asked now; the intent stays open.
    """
    if intent.target_id:
        recover_reactivation(run, intent, under_way=under_way)
        return
    links, ages = run.stores.links, run.tools.ages
    kind = MappingKind.VENDOR if intent.kind is IntentKind.VENDOR else MappingKind.ITEM
    record = sighting.record(intent)
    if record is not None and record.active:
        _adopt(run, intent, kind, record, f"found {record.id}")
        run.log("recover", f"{record.name} had arrived in QuickBooks after all.", about=record.name)
    elif under_way:
        return
    elif ages.of(intent) >= YOUNG:
        ages.settled(intent.request_id)
        links.refuse(intent.request_id, "not carried out", None)
    else:
        _send_again(run, intent, kind)


def _send_again(run: RunContext, intent: Intent, kind: MappingKind) -> None:
    try:
        answer = send_again(run, intent)
    except OutcomeUnknown as error:
        run.log("recover", error.sentence, level=Level.WARNING, error=error, about=name_in(intent))
        return
    except ItemRefused as error:
        run.tools.ages.settled(intent.request_id)
        run.stores.links.refuse(intent.request_id, error.title, None)
        run.log("recover", error.sentence, level=Level.WARNING, error=error, about=name_in(intent))
        return
    made = run.books.as_vendor(answer.raw) if kind is MappingKind.VENDOR else run.books.as_item(answer.raw)
    _adopt(run, intent, kind, made, f"created {made.id}")
    run.log("recover", f"Created {made.name} in QuickBooks.", about=made.name, tid=answer.intuit_tid)


def _adopt(run: RunContext, intent: Intent, kind: MappingKind, record: Vendor | Item, outcome: str) -> None:
    remember(run, kind, intent.subject, record, "created")
    run.count("vendors" if kind is MappingKind.VENDOR else "items")
    run.tools.ages.settled(intent.request_id)
    run.stores.links.finish(intent.request_id, outcome, None, None)


def remember(run: RunContext, kind: MappingKind, key: str, record: Vendor | Item, how: str) -> None:
    """Put a record into the local copy and store its pair."""
    if isinstance(record, Vendor):
        run.stores.mappings.put_vendors(run.realm_id, [record])
    else:
        run.stores.mappings.put_items(run.realm_id, [record])
    before = run.stores.mappings.mapping(run.realm_id, kind, key)
    former = before.former if before is not None else ()
    run.stores.mappings.put_mapping(
        MappingEntry(run.realm_id, kind, key, record.id, record.name, how, former)
    )
