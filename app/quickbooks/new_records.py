"""JSON bodies that create a vendor or an item (qbo-api.md 4.2, 4.3)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.books import ItemKind
from app.domain.errors import ItemRefused, UserMustAct
from app.domain.fixes import Fix, FixKind
from app.domain.lengths import EMAIL_LIMIT
from app.domain.names import clean_name
from app.domain.orders import Address, PurchaseOrder
from app.domain.record_lengths import (
    COMPANY_LIMIT,
    ITEM_NAME_LIMIT,
    PERSON_LIMIT,
    PHONE_LIMIT,
    PURCHASE_TEXT_LIMIT,
    SKU_LIMIT,
    VENDOR_NAME_LIMIT,
    address_parts,
    fits,
    person_of,
)
from app.domain.settings import AccountChoices, SyncSettings
from app.quickbooks.wire import dumps

_Json = dict[str, Any]


def vendor_body(name: str, order: PurchaseOrder, currency: str, terms_id: str = "") -> str:
    """Body for the vendor of a PO's supplier. `currency` and `terms_id` "" leave them to the company.

    Nothing is cut: details that do not fit are left out, and `domain.record_lengths` says so beforehand.

    Raises:
        ItemRefused: the name is empty or too long.
    """
    supplier = order.supplier
    display_name = _name(
        name, VENDOR_NAME_LIMIT, f"The supplier {supplier.name[:60]!r} of {order.doc_number}"
    )
    body: _Json = {"DisplayName": display_name}
    if fits(supplier.name, COMPANY_LIMIT):
        body["CompanyName"] = supplier.name.strip()
    body.update(_contact(supplier.contact_name))
    if supplier.email and len(supplier.email) <= EMAIL_LIMIT:
        body["PrimaryEmailAddr"] = {"Address": supplier.email}
    if fits(supplier.phone, PHONE_LIMIT):
        body["PrimaryPhone"] = {"FreeFormNumber": supplier.phone}
    if not supplier.address.is_empty:
        body["BillAddr"] = _address(supplier.address)
    if currency:
        body["CurrencyRef"] = {"value": currency}
    if terms_id:
        body["TermRef"] = {"value": terms_id}
    return dumps(body)


def item_body(name: str, sku: str, description: str, settings: SyncSettings, since: date) -> str:
    """Body for an item of the chosen kind on the chosen accounts. `since` is the day from which stock is counted.

    Raises:
        ItemRefused: the name or the SKU does not fit.
        UserMustAct: an account that this kind needs is not chosen.
    """
    body: _Json = {
        "Name": _name(name, ITEM_NAME_LIMIT, f"The product {name[:60]!r}"),
        "Type": settings.item_kind.value,
        **_accounts(settings.item_kind, settings.accounts),
    }
    if sku.strip():
        if len(sku.strip()) > SKU_LIMIT:
            raise _does_not_fit(
                f"The SKU of the product {name[:60]!r}", f"QuickBooks takes {SKU_LIMIT} characters"
            )
        body["Sku"] = sku.strip()
    if description and len(description) <= PURCHASE_TEXT_LIMIT:
        body["PurchaseDesc"] = description
    if settings.item_kind is ItemKind.INVENTORY:
        # The shop keeps the stock; QuickBooks' count starts at nothing and grows with the bills.
        body.update({"TrackQtyOnHand": True, "QtyOnHand": Decimal(0), "InvStartDate": since.isoformat()})
    return dumps(body)


def _accounts(kind: ItemKind, chosen: AccountChoices) -> _Json:
    needed = {"ExpenseAccountRef": (chosen.item_expense_id, "expense account")}
    wanted = {"IncomeAccountRef": (chosen.item_income_id, "income account")}
    if kind is not ItemKind.NON_INVENTORY:
        needed.update(wanted)
    if kind is ItemKind.INVENTORY:
        needed["AssetAccountRef"] = (chosen.item_asset_id, "asset account")
    missing = [words for account_id, words in needed.values() if not account_id]
    if missing:
        raise UserMustAct(
            "Choose accounts for new items",
            f"New items of the kind {kind.label} need the {' and the '.join(missing)} in QuickBooks.",
            "Choose them in the settings under Accounts, then sync again.",
            fix=Fix(FixKind.CHOOSE_ACCOUNTS, "items"),
        )
    return {
        name: {"value": account_id} for name, (account_id, _) in {**needed, **wanted}.items() if account_id
    }


def _contact(name: str) -> _Json:
    first, last = person_of(name)
    if max(len(first), len(last)) > PERSON_LIMIT or not name.isprintable():
        return {}
    return {field: text for field, text in (("GivenName", first), ("FamilyName", last)) if text}


def _address(address: Address) -> _Json:
    return {name: text for name, (text, limit) in address_parts(address).items() if fits(text, limit)}


def _name(name: str, limit: int, what: str) -> str:
    try:
        return clean_name(name, limit)
    except ValueError as error:
        raise _does_not_fit(what, str(error)) from error


def _does_not_fit(what: str, why: str) -> ItemRefused:
    return ItemRefused(
        "It does not fit QuickBooks",
        f"{what} does not fit QuickBooks: {why}.",
        "Shorten it, then sync again.",
        fix=Fix(FixKind.EDIT_ORDER),
    )
