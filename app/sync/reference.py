"""Keeps the local copy of QuickBooks' vendors, items and accounts fresh with as few reads as possible."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.sync.context import RunContext
from app.sync.directory import Directory
from app.sync.small_lists import distrust_small_lists, load_small_lists, refresh_small_lists

#: A copy younger than this is used as it is.
FRESH_FOR = timedelta(minutes=10)
#: Changes are asked for from a little earlier than the last time, because the two clocks may differ.
OVERLAP = timedelta(hours=1)


def load_directory(run: RunContext) -> Directory:
    """The local copy as it is, without a request."""
    mappings = run.stores.mappings
    realm = run.realm_id
    return Directory(
        mappings.vendors(realm), mappings.items(realm), mappings.accounts(realm), load_small_lists(run)
    )


def distrust(run: RunContext) -> None:
    """QuickBooks contradicts the copy: the next refresh asks, however young the copy is."""
    mappings, realm = run.stores.mappings, run.realm_id
    for what in ("vendors", "items", "accounts"):
        last = mappings.refreshed_at(realm, what)
        if last is not None:
            mappings.set_refreshed(realm, what, min(last, run.tools.clock.now()) - FRESH_FOR)
    distrust_small_lists(run)


def refresh(run: RunContext) -> None:
    """Bring the copy up to date: everything the first time, later only what changed.

    Raises:
        AppError: as the reads of `Books`.
    """
    now = run.tools.clock.now()
    mappings, realm, books = run.stores.mappings, run.realm_id, run.books
    refresh_small_lists(run)
    since = _since(run, "accounts", now)
    if since != now:
        run.progress("Reading the chart of accounts from QuickBooks")
        mappings.put_accounts(realm, books.accounts())
        mappings.set_refreshed(realm, "accounts", now)
    since = _since(run, "vendors", now)
    if since != now:
        run.progress("Reading vendors from QuickBooks")
        for page in books.vendors(since):
            mappings.put_vendors(realm, page)
        mappings.set_refreshed(realm, "vendors", now)
    since = _since(run, "items", now)
    if since != now:
        run.progress("Reading items from QuickBooks")
        for items in books.items(since):
            mappings.put_items(realm, items)
        mappings.set_refreshed(realm, "items", now)


def _since(run: RunContext, what: str, now: datetime) -> datetime | None:
    """`now` itself when the copy is fresh, None for a full read, else the moment to ask from."""
    last = run.stores.mappings.refreshed_at(run.realm_id, what)
    if last is None:
        return None
    if timedelta(0) <= now - last < FRESH_FOR:
        return now
    return min(last, now) - OVERLAP
