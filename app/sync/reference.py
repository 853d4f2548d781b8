"""Keeps the local copy of QuickBooks' vendors, items and accounts: read in pages once, then what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.links import MappingKind
from app.domain.mirror import Changes, Thing
from app.sync.context import RunContext
from app.sync.directory import Directory
from app.sync.small_lists import (
    distrust_small_lists,
    load_small_lists,
    refresh_small_lists,
    take_in_small_lists,
)

#: Changes are asked for from a little earlier than the last time, because the two clocks may differ.
OVERLAP = timedelta(hours=1)
#: The next question reaches back this much further than the last answer, because answers may lag behind.
MARGIN = timedelta(minutes=5)
#: Under this name stands when, by our own clock, QuickBooks was last asked what changed.
ASKED = "changes asked"
#: Under this name stands up to when, by QuickBooks' own clock, changes were seen.
SEEN = "changes seen"
#: Under this name stands, by QuickBooks' own clock, a moment before which no create has left whose outcome is unknown.
CERTAIN = "creates certain"
#: A document with this program's mark that this computer did not make was seen last at.
OTHERS = "another computer"


def load_directory(run: RunContext, successors: Callable[[], Mapping[str, str]] = dict) -> Directory:
    """The local copy as it is, without a request; `successors` as for `Directory`."""
    mappings = run.stores.mappings
    realm = run.realm_id
    return Directory(
        mappings.vendors(realm),
        mappings.items(realm),
        mappings.accounts(realm),
        load_small_lists(run),
        successors,
    )


def distrust(run: RunContext) -> None:
    """QuickBooks contradicts the copy: the next look asks what changed, however young the last answer is."""
    run.stores.mappings.set_refreshed(run.realm_id, ASKED, datetime(1970, 1, 1, tzinfo=UTC))
    distrust_small_lists(run)


def fill(run: RunContext) -> None:
    """Read the lists that were never read, and the small ones that are a day old.

    Raises:
        AppError: as the reads of `Books`.
    """
    mappings, realm = run.stores.mappings, run.realm_id
    refresh_small_lists(run)
    if mappings.refreshed_at(realm, "accounts") is None:
        _accounts(run)
    for what in ("vendors", "items"):
        if mappings.refreshed_at(realm, what) is None:
            _pages(run, what, None)


def refresh(run: RunContext) -> None:
    """Ask what changed in the lists, in the middle of a run: one read. What else changed is told to the next look.

    Raises:
        AppError: as the reads of `Books`.
    """
    since = run.stores.mappings.refreshed_at(run.realm_id, SEEN)
    changes = run.books.changes(since, orders=False) if since is not None else None
    if changes is None or changes.cut:
        reread(run, since)
    else:
        take_in(run, changes)


def reread(run: RunContext, since: datetime | None) -> None:
    """What changed in the lists since a moment, by paged reads: for when Change Data Capture cannot tell it.

    `since` None: since each list was read last.

    Raises:
        AppError: as the reads of `Books`.
    """
    mappings, realm = run.stores.mappings, run.realm_id
    _accounts(run)
    for what in ("vendors", "items"):
        last = mappings.refreshed_at(realm, what)
        _pages(run, what, None if last is None else (since or min(last, run.tools.clock.now()) - OVERLAP))


def take_in(run: RunContext, changes: Changes) -> None:
    """Put changed vendors, items and accounts into the copy; mappings follow their new names."""
    mappings, realm = run.stores.mappings, run.realm_id
    seen = mappings.refreshed_at(realm, SEEN)
    take_in_small_lists(run, changes, seen + MARGIN if seen is not None else None)
    if changes.vendors:
        mappings.put_vendors(realm, changes.vendors)
    if changes.items:
        mappings.put_items(realm, changes.items)
    if changes.accounts:
        mappings.put_accounts(realm, changes.accounts, whole=False)
    _retire(run, changes.deleted)
    _rename(run, MappingKind.VENDOR, {each.id: each.name for each in changes.vendors if each.active})
    _rename(run, MappingKind.ITEM, {each.id: each.name for each in changes.items if each.active})


def _retire(run: RunContext, deleted: Mapping[Thing, tuple[str, ...]]) -> None:
    """Lists are made inactive, not deleted (qbo-api.md 4.1); should it happen after all, it means the same."""
    mappings, realm = run.stores.mappings, run.realm_id
    if gone := set(deleted.get(Thing.VENDOR, ())):
        mappings.put_vendors(
            realm, [replace(each, active=False) for each in mappings.vendors(realm) if each.id in gone]
        )
    if gone := set(deleted.get(Thing.ITEM, ())):
        mappings.put_items(
            realm, [replace(each, active=False) for each in mappings.items(realm) if each.id in gone]
        )
    if gone := set(deleted.get(Thing.ACCOUNT, ())):
        closed = [replace(each, active=False) for each in mappings.accounts(realm) if each.id in gone]
        mappings.put_accounts(realm, closed, whole=False)


def _rename(run: RunContext, kind: MappingKind, names: Mapping[str, str]) -> None:
    """A pair holds by id; only the name that people read follows."""
    if not names:
        return
    for pair in run.stores.mappings.mappings(run.realm_id, kind).values():
        name = names.get(pair.target_id, pair.target_name)
        if name != pair.target_name:
            run.stores.mappings.put_mapping(replace(pair, target_name=name))
            run.log("renamed", f"{pair.target_name} is now called {name} in QuickBooks.")


def _accounts(run: RunContext) -> None:
    run.progress("Reading the chart of accounts from QuickBooks")
    now = run.tools.clock.now()
    run.stores.mappings.put_accounts(run.realm_id, run.books.accounts())
    run.stores.mappings.set_refreshed(run.realm_id, "accounts", now)


def _pages(run: RunContext, what: str, since: datetime | None) -> None:
    run.progress(f"Reading {what} from QuickBooks")
    now, mappings, realm = run.tools.clock.now(), run.stores.mappings, run.realm_id
    if what == "vendors":
        for vendors in run.books.vendors(since):
            mappings.put_vendors(realm, vendors)
    else:
        for items in run.books.items(since):
            mappings.put_items(realm, items)
    mappings.set_refreshed(realm, what, now)
