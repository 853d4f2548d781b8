"""Which vendor or item it was, when QuickBooks only says that something is gone or inactive (610, 2500)."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.books import Item, Vendor
from app.domain.documents import Document, LineKind
from app.domain.errors import AppError, NotFoundThere
from app.domain.fixes import Fix, FixKind
from app.domain.names import active_name
from app.domain.orders import PurchaseOrder
from app.sync import reference
from app.sync.context import RunContext

_ADVICE = "Make it active again, or choose another, then sync again."


def named(
    run: RunContext, order: PurchaseOrder, wanted: Document | None, error: NotFoundThere
) -> NotFoundThere:
    """The error with the name of the record and a fix; the same error when that cannot be found out now.

    QuickBooks' lists are read again first (only what changed), for the refusal says that the local copy is old.
    """
    reference.distrust(run)
    if wanted is None:
        return error
    try:
        reference.refresh(run)
    except AppError:
        return error  # the refusal stands, and the next run reads the lists in any case
    realm, mappings = run.realm_id, run.stores.mappings
    vendor = _missing([wanted.vendor_id], mappings.vendors(realm))
    if vendor is not None:
        kinds = (FixKind.REACTIVATE_VENDOR, FixKind.CHOOSE_VENDOR)
        return _told(order, "vendor", vendor, kinds, error)
    ids = [line.ref_id for line in wanted.lines if line.kind is LineKind.ITEM and line.ref_id]
    item = _missing(ids, mappings.items(realm))
    if item is not None:
        return _told(order, "item", item, (FixKind.REACTIVATE_ITEM, FixKind.CHOOSE_ITEM), error)
    return error


def _missing(ids: Sequence[str], records: Sequence[Vendor | Item]) -> tuple[str, str, bool] | None:
    """(id, name, whether it is there but inactive) of the first of these that cannot be used."""
    known = {record.id: record for record in records}
    for ident in ids:
        record = known.get(ident)
        if record is None:
            return ident, "", False
        if not record.active:
            return ident, active_name(record.name), True
    return None


def _told(
    order: PurchaseOrder,
    word: str,
    found: tuple[str, str, bool],
    kinds: tuple[FixKind, FixKind],
    error: NotFoundThere,
) -> NotFoundThere:
    ident, name, inactive = found
    if inactive:
        text = f"{order.doc_number} uses the {word} {name}, which was made inactive in QuickBooks."
        fix = Fix(kinds[0], ident, name)
        return NotFoundThere(kinds[0].trouble, text, _ADVICE, error.details, fix=fix)
    text = f"{order.doc_number} uses a {word} that QuickBooks no longer has (id {ident})."
    advice = "Choose another under Mappings, then sync again."
    return NotFoundThere("No longer in QuickBooks", text, advice, error.details, fix=Fix(kinds[1], ident))
