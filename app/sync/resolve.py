"""Supplier -> vendor, product -> item: stored mapping, exact match, question, then create (design.md 4.9)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from app.domain.books import Company, Item, Vendor
from app.domain.fixes import Fix, FixKind
from app.domain.links import MappingEntry
from app.domain.mapping_list import FORGOTTEN, TO_CREATE
from app.domain.names import active_name, clean_name, same_name_key
from app.domain.orders import Line, PurchaseOrder
from app.domain.questions import Question
from app.sync import asking
from app.sync.directory import Directory

VENDOR_NAME_LIMIT = 500
ITEM_NAME_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Found:
    """The QuickBooks record is known. `how` says why, for the stored mapping."""

    target_id: str
    name: str
    how: str = "match"


@dataclass(frozen=True, slots=True)
class Missing:
    """Nothing is near: it will be created under this name."""

    name: str
    sku: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A person has to decide, or something must be put right in QuickBooks first (then `question` is None).

    `known_id` is the record it was until now. `later`: the program finds it out by itself with the next sync. `fix`: a
    way out besides the question.
    """

    reason: str
    question: Question | None = None
    known_id: str = ""
    later: bool = False
    fix: Fix | None = None


Resolution = Found | Missing | Unclear


def vendor_key(order: PurchaseOrder, company: Company) -> str:
    """Mapping key of the supplier. A vendor has one currency for ever, so each foreign currency has its own pair."""
    if company.multi_currency and order.currency != company.home_currency:
        return f"{order.supplier.key} [{order.currency.lower()}]"
    return order.supplier.key


def resolve_vendor(
    order: PurchaseOrder, company: Company, directory: Directory, stored: MappingEntry | None, answer: str
) -> Resolution:
    """Find the vendor of a PO's supplier."""
    key = vendor_key(order, company)
    stored = _remembered(stored)
    if answer and answer != asking.CREATE_NEW:
        chosen = directory.vendor(answer)
        if chosen is not None and chosen.active and currency_fits(order, company, chosen):
            return Found(chosen.id, chosen.name, "chosen")
    if stored is not None and stored.source != TO_CREATE:
        return _mapped_vendor(order, company, directory, stored, key)
    try:
        name = clean_name(order.supplier.name, VENDOR_NAME_LIMIT)
    except ValueError as error:
        why = f"The supplier cannot become a vendor: {error}. Correct the name, then sync again."
        return Unclear(why, fix=Fix(FixKind.EDIT_ORDER, "supplier", order.supplier.name))
    if stored is not None:
        return Missing(_free_name(name, directory.vendors_named))
    return _vendor_by_name(order, company, directory, key, name, answer)


def _vendor_by_name(
    order: PurchaseOrder, company: Company, directory: Directory, key: str, name: str, answer: str
) -> Resolution:
    same = [v for v in directory.vendors_named(name) if currency_fits(order, company, v)]
    if len(same) == 1:
        return Found(same[0].id, same[0].name)
    if len(same) > 1:
        why = f"QuickBooks has {len(same)} vendors with this name."
        return Unclear(why, asking.which_vendor(order, key, name, same, why, may_create=False))
    if directory.vendors_named(name):
        name = f"{name} ({order.currency})"
        in_currency = [v for v in directory.vendors_named(name) if currency_fits(order, company, v)]
        if len(in_currency) == 1:
            return Found(in_currency[0].id, in_currency[0].name)
    near = [v for v in directory.near_vendors(order.supplier.name) if currency_fits(order, company, v)]
    if near and answer != asking.CREATE_NEW:
        why = "QuickBooks has a vendor with a similar name."
        return Unclear(f"{why} Choose which it is.", asking.which_vendor(order, key, name, near, why))
    return Missing(name)


def _mapped_vendor(
    order: PurchaseOrder, company: Company, directory: Directory, stored: MappingEntry, key: str
) -> Resolution:
    vendor = directory.vendor(stored.target_id)
    near = [v for v in directory.near_vendors(order.supplier.name) if currency_fits(order, company, v)]
    name = _shown_name(order.supplier.name)
    if vendor is not None and vendor.active:
        if currency_fits(order, company, vendor):
            return Found(vendor.id, vendor.name, stored.source)
        made = [
            v
            for v in directory.vendors_named(f"{name} ({order.currency})")
            if currency_fits(order, company, v)
        ]
        if len(made) == 1:
            return Found(made[0].id, made[0].name)
        return wrong_currency(order, key, vendor, near)
    why = f"The vendor {stored.target_name} was made inactive or merged in QuickBooks."
    kept = directory.successor_of(stored.target_id)
    if kept is not None and currency_fits(order, company, kept):
        why = f"The vendor {stored.target_name} was merged into {kept.name} in QuickBooks."
        near = [kept, *(other for other in near if other.id != kept.id)]
    if vendor is None or kept is not None:
        question = asking.which_vendor(order, key, name, near, why)
        return Unclear(f"{why} Choose another.", question, stored.target_id)
    fix = Fix(FixKind.REACTIVATE_VENDOR, vendor.id, active_name(vendor.name))
    question = asking.which_vendor(order, key, name, near, why, fix=fix)
    return Unclear(f"{why} Make it active again, or choose another.", question, stored.target_id, fix=fix)


def wrong_currency(order: PurchaseOrder, key: str, vendor: Vendor, near: Sequence[Vendor] = ()) -> Resolution:
    """The vendor is kept in another currency for ever, so another one is needed (qbo-api.md 4.2)."""
    why = (
        f"The vendor {vendor.name} is kept in {vendor.currency} in QuickBooks, but this PO is in {order.currency}. "
        f"A vendor has one currency for ever."
    )
    name = f"{_shown_name(order.supplier.name)} ({order.currency})"
    if not near:
        text = f"{why} Make the vendor {name} in {order.currency} in QuickBooks, then sync again."
        return Unclear(text, known_id=vendor.id, fix=Fix(FixKind.CHOOSE_VENDOR, vendor.id, vendor.name))
    question = asking.which_vendor(order, key, name, near, why, may_create=False)
    return Unclear(f"{why} Choose another.", question, vendor.id)


def _shown_name(name: str) -> str:
    """The name as QuickBooks would take it, or the beginning of one that it does not take."""
    try:
        return clean_name(name, VENDOR_NAME_LIMIT)
    except ValueError:
        return name[:60]


def currency_fits(order: PurchaseOrder, company: Company, vendor: Vendor) -> bool:
    """True when this PO may be booked on this vendor."""
    return not company.multi_currency or not vendor.currency or vendor.currency == order.currency


def resolve_item(
    order: PurchaseOrder, line: Line, directory: Directory, stored: MappingEntry | None, answer: str
) -> Resolution:
    """Find the item of a product line."""
    stored = _remembered(stored)
    if answer and answer != asking.CREATE_NEW:
        chosen = directory.item(answer)
        if chosen is not None and chosen.active:
            return _buyable(line, chosen, "chosen")
    if stored is not None and stored.source == TO_CREATE:
        made = _by_name(line, directory, own=True)
        return (
            replace(made, name=_free_name(made.name, directory.items_named))
            if isinstance(made, Missing)
            else made
        )
    if stored is not None:
        item = directory.item(stored.target_id)
        if item is not None and item.active:
            return _buyable(line, item, stored.source)
        return _ask_again(order, line, directory, stored)
    if line.sku.strip():
        same = directory.items_with_sku(line.sku)
        if len(same) == 1:
            return _buyable(line, same[0], "match")
        if len(same) > 1:
            why = f"QuickBooks has {len(same)} items with the SKU {line.sku}."
            question = asking.which_item(
                order, line.product_key, line.product_name, same, why, may_create=False
            )
            return Unclear(why, question)
    return _by_name(line, directory)


def _remembered(stored: MappingEntry | None) -> MappingEntry | None:
    """The stored pair, unless a person had it forgotten."""
    return None if stored is None or stored.source == FORGOTTEN else stored


def _free_name(name: str, named: Callable[[str], Sequence[object]]) -> str:
    """The name itself, or with a figure behind it where QuickBooks has one of this name already."""
    if not named(name):
        return name
    return next(free for free in (f"{name} {number}" for number in count(2)) if not named(free))


def _by_name(line: Line, directory: Directory, *, own: bool = False) -> Resolution:
    """By the product's name. `own`: a record of its own was asked for, so nothing that exists is taken."""
    try:
        name = clean_name(line.product_name, ITEM_NAME_LIMIT)
    except ValueError as error:
        if not line.sku.strip():
            return Unclear(
                f"The product {line.product_name[:60]} cannot become an item: {error}. Shorten it.",
                fix=Fix(FixKind.EDIT_ORDER, "lines", line.product_name[:60]),
            )
        name = line.sku.strip()
    same = [] if own else directory.items_named(name)
    sku_key = same_name_key(line.sku)
    for item in same:
        if not sku_key or same_name_key(item.sku) in ("", sku_key):
            return _buyable(line, item, "match")
    return Missing(with_sku(name, line) if same else name, line.sku.strip(), line.product_name)


def with_sku(name: str, line: Line) -> str:
    """A name that no other product has: with the SKU behind it, or the SKU alone where both do not fit."""
    sku = line.sku.strip()
    both = f"{name} ({sku})"
    if not sku:
        return name
    return both if len(both) <= ITEM_NAME_LIMIT else sku


def _buyable(line: Line, item: Item, how: str) -> Resolution:
    if item.can_be_bought:
        return Found(item.id, item.name, how)
    return Unclear(
        f"The item {item.name} in QuickBooks is not set up for buying. Open it there, tick that you purchase it from a "
        f"vendor and choose an expense account, then sync again. (Product {line.product_name}.)",
        known_id=item.id,
        fix=Fix(FixKind.OPEN_IN_QUICKBOOKS, f"item:{item.id}", item.name),
    )


def _ask_again(order: PurchaseOrder, line: Line, directory: Directory, stored: MappingEntry) -> Resolution:
    why = f"The item {stored.target_name} was made inactive in QuickBooks."
    near = [*directory.items_with_sku(line.sku), *directory.items_named(line.product_name)]
    choices = list({item.id: item for item in near if item.can_be_bought}.values())
    item = directory.item(stored.target_id)
    fix = Fix(FixKind.REACTIVATE_ITEM, item.id, active_name(item.name)) if item is not None else None
    question = asking.which_item(order, line.product_key, line.product_name, choices, why, fix=fix)
    return Unclear(f"{why} Make it active again, or choose another.", question, stored.target_id, fix=fix)
