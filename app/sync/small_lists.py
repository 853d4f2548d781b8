"""Keeps the company's preferences and its smaller lists (terms, classes, locations, tax codes) fresh.

They change rarely: each is read again when it is older than a day or QuickBooks told of a change in it (which it does
not for tax codes and preferences), and only when the company uses it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from app.domain.mirror import Changes, Thing
from app.sync.context import RunContext
from app.sync.lists import SmallLists

#: A list younger than this is used as it is.
GOOD_FOR = timedelta(days=1)
COMPANY, TERMS, CLASSES, LOCATIONS, TAX_CODES = "company", "terms", "classes", "locations", "tax codes"

_NAMES = {Thing.TERM: TERMS, Thing.CLASS: CLASSES, Thing.LOCATION: LOCATIONS}


def refresh_small_lists(run: RunContext) -> None:
    """Read what is too old. `run.company` is the company as it is now afterwards.

    Raises:
        AppError: as the reads of `Books`.
    """
    mappings, books, realm = run.stores.mappings, run.books, run.realm_id
    now = run.tools.clock.now()
    if _is_due(run, COMPANY, now):
        run.progress("Reading the company's preferences from QuickBooks")
        run.company = books.company()
        mappings.put_company(run.company)
        mappings.set_refreshed(realm, COMPANY, now)
    readers: tuple[tuple[str, bool, Callable[[], None]], ...] = (
        (TERMS, True, lambda: mappings.put_terms(realm, books.terms())),
        (CLASSES, run.company.has_classes, lambda: mappings.put_classes(realm, books.classes())),
        (LOCATIONS, run.company.locations, lambda: mappings.put_locations(realm, books.locations())),
        (TAX_CODES, run.company.takes_tax_codes, lambda: mappings.put_tax_codes(realm, books.tax_codes())),
    )
    for what, used, read in readers:
        if used and _is_due(run, what, now):
            run.progress(f"Reading {what} from QuickBooks")
            read()
            mappings.set_refreshed(realm, what, now)


def load_small_lists(run: RunContext) -> SmallLists:
    """The lists as the local copy has them, without a request."""
    mappings, realm = run.stores.mappings, run.realm_id
    return SmallLists(
        mappings.terms(realm), mappings.classes(realm), mappings.locations(realm), mappings.tax_codes(realm)
    )


def take_in_small_lists(run: RunContext, changes: Changes, looked: datetime | None) -> None:
    """Lists with changes that were not told before are read again before the next plan.

    Only moments of QuickBooks' own clock are compared, because this computer's may be hours ahead. `looked`: when
    QuickBooks was asked before, by its clock.
    """
    mappings, realm = run.stores.mappings, run.realm_id
    for thing, moment in changes.lists.items():
        told = mappings.refreshed_at(realm, f"{_NAMES[thing]} told") or looked
        if told is None or moment > told:
            _expire(run, _NAMES[thing])
            mappings.set_refreshed(realm, f"{_NAMES[thing]} told", moment)


def distrust_small_lists(run: RunContext) -> None:
    """What stands in a PO's way may be a tax code or a preference that was put right just now."""
    if run.company.takes_tax_codes:
        _expire(run, TAX_CODES)
        _expire(run, COMPANY)


def _expire(run: RunContext, what: str) -> None:
    mappings, realm = run.stores.mappings, run.realm_id
    last = mappings.refreshed_at(realm, what)
    if last is not None:
        mappings.set_refreshed(realm, what, min(last, run.tools.clock.now()) - GOOD_FOR)


def _is_due(run: RunContext, what: str, now: datetime) -> bool:
    last = run.stores.mappings.refreshed_at(run.realm_id, what)
    return last is None or not timedelta(0) <= now - last < GOOD_FOR
