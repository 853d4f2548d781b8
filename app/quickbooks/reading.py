"""QuickBooks' JSON -> the values of app.domain. Unknown fields are left alone, missing ones are empty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from app.domain.books import Account, Company, Item, TaxCode, TaxPart, Term, Tracked, Vendor
from app.domain.documents import DocLine, Document, LineKind, RemoteDocument, TaxMode
from app.domain.money import ZERO

ITEM_DETAIL = "ItemBasedExpenseLineDetail"
ACCOUNT_DETAIL = "AccountBasedExpenseLineDetail"
_REF_OF = {ITEM_DETAIL: "ItemRef", ACCOUNT_DETAIL: "AccountRef"}
#: What closes a purchase order when it is linked to it (qbo-api.md 3.6).
_PAYABLES = frozenset({"Bill", "Purchase", "Check", "Expense"})
#: US companies have these in place of tax codes; they say nothing about purchases (qbo-api.md 3.2).
_PSEUDO_CODES = frozenset({"TAX", "NON"})
_PREFIX = "VendorAndPurchasesPrefs."


class Entity(dict[str, Any]):
    """A parsed entity that remembers the `intuit_tid` of the answer it came in; equal to a plain dict."""

    def __init__(self, values: Mapping[str, Any], intuit_tid: str = "") -> None:
        super().__init__(values)
        self.intuit_tid = intuit_tid


def read_document(raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None) -> RemoteDocument:
    """A purchase order. Lines get our key where `line_ids` (key -> Line.Id) has one, else "foreign:{Id}".

    `document.lines` and `line_ids` of the result run in parallel, in QuickBooks' order. An exchange rate of 1,
    which QuickBooks shows for its home currency, reads as None.
    """
    keys = {line_id: key for key, line_id in (line_ids or {}).items()}
    lines = [line for line in _maps(raw.get("Line")) if _text(line.get("Id"))]
    times = _map(raw.get("MetaData"))
    return RemoteDocument(
        id=_text(raw.get("Id")),
        sync_token=_text(raw.get("SyncToken")),
        document=Document(
            number=_text(raw.get("DocNumber")),
            vendor_id=_ref(raw, "VendorRef"),
            lines=tuple(_line(line, keys) for line in lines),
            currency=_ref(raw, "CurrencyRef"),
            exchange_rate=_rate(raw.get("ExchangeRate")),
            txn_date=_date(raw.get("TxnDate")),
            due_date=_date(raw.get("DueDate")),
            memo=_text(raw.get("Memo")),
            private_note=_text(raw.get("PrivateNote")),
            email=_text(_map(raw.get("POEmail")).get("Address")),
            vendor_address=_address(raw.get("VendorAddr")),
            ship_address=_address(raw.get("ShipAddr")),
            ship_method=_text(_map(raw.get("ShipMethodRef")).get("name")) or _ref(raw, "ShipMethodRef"),
            ap_account_id=_ref(raw, "APAccountRef"),
            terms_id=_ref(raw, "SalesTermRef"),
            class_id=_ref(raw, "ClassRef"),
            location_id=_ref(raw, "DepartmentRef"),
            tax_mode=_tax_mode(raw.get("GlobalTaxCalculation")),
            tax=_number(_map(raw.get("TxnTaxDetail")).get("TotalTax")) or ZERO,
        ),
        closed=_text(raw.get("POStatus")) == "Closed",
        bill_ids=_linked(raw.get("LinkedTxn"), _PAYABLES),
        total=_number(raw.get("TotalAmt")) or ZERO,
        raw=raw,
        line_ids=tuple(_text(line.get("Id")) for line in lines),
        created=_time(times.get("CreateTime")),
        updated=_time(times.get("LastUpdatedTime")),
        vendor_name=_text(_map(raw.get("VendorRef")).get("name")),
        intuit_tid=getattr(raw, "intuit_tid", ""),
        expense_ids=_linked(raw.get("LinkedTxn"), _PAYABLES - {"Bill"}),
    )


def read_body(body: Mapping[str, Any], line_ids: Mapping[str, str] | None = None) -> RemoteDocument:
    """A purchase order as the body of a request describes it: lines without an id yet get "new:1", "new:2" ..."""
    lines = [
        line if _text(line.get("Id")) else {**line, "Id": f"new:{place}"}
        for place, line in enumerate(_maps(body.get("Line")), start=1)
    ]
    made = read_document({**body, "Line": lines}, line_ids)
    return replace(made, total=made.document.total)


def read_vendor(raw: Mapping[str, Any]) -> Vendor:
    """A vendor. An inactive one carries " (deleted)" behind its name (qbo-api.md 4.1)."""
    return Vendor(
        id=_text(raw.get("Id")),
        name=_text(raw.get("DisplayName")),
        currency=_ref(raw, "CurrencyRef"),
        email=_text(_map(raw.get("PrimaryEmailAddr")).get("Address")),
        active=raw.get("Active") is not False,
        sync_token=_text(raw.get("SyncToken")) or "0",
    )


def read_item(raw: Mapping[str, Any]) -> Item:
    """An item."""
    return Item(
        id=_text(raw.get("Id")),
        name=_text(raw.get("Name")),
        sku=_text(raw.get("Sku")),
        type=_text(raw.get("Type")),
        expense_account_id=_ref(raw, "ExpenseAccountRef"),
        active=raw.get("Active") is not False,
        sync_token=_text(raw.get("SyncToken")) or "0",
    )


def read_account(raw: Mapping[str, Any]) -> Account:
    """An account."""
    return Account(
        id=_text(raw.get("Id")),
        name=_text(raw.get("Name")),
        type=_text(raw.get("AccountType")),
        subtype=_text(raw.get("AccountSubType")),
        currency=_ref(raw, "CurrencyRef"),
        active=raw.get("Active") is not False,
        full_name=_text(raw.get("FullyQualifiedName")),
    )


def read_company(realm_id: str, info: Mapping[str, Any], preferences: Mapping[str, Any]) -> Company:
    """A company from CompanyInfo and Preferences. CompanyInfo.Id is not the realm id (qbo-api.md 4.6)."""
    currency = _map(preferences.get("CurrencyPrefs"))
    accounting = _map(preferences.get("AccountingInfoPrefs"))
    switches = _named_values(_map(preferences.get("OtherPrefs")).get("NameValue"))
    return Company(
        realm_id=realm_id,
        name=_text(info.get("CompanyName")) or _text(info.get("LegalName")),
        country=_text(info.get("Country")),
        home_currency=_ref(currency, "HomeCurrency"),
        multi_currency=currency.get("MultiCurrencyEnabled") is True,
        plan=_named_values(info.get("NameValue")).get("OfferingSku", ""),
        purchase_orders_enabled=_switch(switches.get(f"{_PREFIX}PurchaseOrderEnabled")),
        custom_numbers=_switch(switches.get(f"{_PREFIX}UseCustomTxnNumbers")),
        books_closed_until=_date(accounting.get("BookCloseDate")),
        sales_tax=_flag(_map(preferences.get("TaxPrefs")).get("UsingSalesTax")),
        class_per_document=accounting.get("ClassTrackingPerTxn") is True,
        class_per_line=accounting.get("ClassTrackingPerTxnLine") is True,
        locations=accounting.get("TrackDepartments") is True,
        location_word=_text(accounting.get("DepartmentTerminology")),
        inventory=_flag(_map(preferences.get("ProductAndServicesPrefs")).get("QuantityOnHand")),
    )


def read_term(raw: Mapping[str, Any]) -> Term:
    """Payment terms. Those by day of the month have no number of days (qbo-api.md 4.6)."""
    days = _number(raw.get("DueDays"))
    return Term(
        id=_text(raw.get("Id")),
        name=_text(raw.get("Name")),
        due_days=int(days) if days is not None and raw.get("Type") != "DATE_DRIVEN" else None,
        active=raw.get("Active") is not False,
    )


def read_tracked(raw: Mapping[str, Any]) -> Tracked:
    """A class or a location (QuickBooks' Department)."""
    return Tracked(
        id=_text(raw.get("Id")),
        name=_text(raw.get("Name")),
        full_name=_text(raw.get("FullyQualifiedName")),
        active=raw.get("Active") is not False,
    )


def read_tax_code(raw: Mapping[str, Any], percents: Mapping[str, Decimal]) -> TaxCode:
    """A tax code with its purchase rates; `percents` are the TaxRates by id (qbo-api.md 4.6)."""
    details = _maps(_map(raw.get("PurchaseTaxRateList")).get("TaxRateDetail"))
    rates = [_ref(detail, "TaxRateRef") for detail in details]
    usual = all(_text(d.get("TaxTypeApplicable")) in ("", "TaxOnAmount") for d in details)
    return TaxCode(
        id=_text(raw.get("Id")),
        name=_text(raw.get("Name")),
        description=_text(raw.get("Description")),
        active=raw.get("Active") is not False and raw.get("Hidden") is not True,
        taxable=raw.get("Taxable") is not False,
        plain=usual and all(rate in percents for rate in rates),
        parts=tuple(TaxPart(rate, percents[rate]) for rate in rates if rate in percents),
    )


def read_percent(raw: Mapping[str, Any]) -> tuple[str, Decimal]:
    """Id and percentage of a TaxRate."""
    return _text(raw.get("Id")), _number(raw.get("RateValue")) or ZERO


def _line(line: Mapping[str, Any], keys: Mapping[str, str]) -> DocLine:
    line_id = _text(line.get("Id"))
    detail_type = _text(line.get("DetailType"))
    detail = _map(line.get(detail_type))
    tax_code = _ref(detail, "TaxCodeRef")
    return DocLine(
        key=keys.get(line_id, f"foreign:{line_id}"),
        kind=LineKind.ACCOUNT if detail_type == ACCOUNT_DETAIL else LineKind.ITEM,
        ref_id=_ref(detail, _REF_OF.get(detail_type, "")),
        description=_text(line.get("Description")),
        amount=_number(line.get("Amount")) or ZERO,
        quantity=_number(detail.get("Qty")),
        unit_price=_number(detail.get("UnitPrice")),
        tax_code_id="" if tax_code in _PSEUDO_CODES else tax_code,
        class_id=_ref(detail, "ClassRef"),
        inclusive_amount=_number(detail.get("TaxInclusiveAmt")),
    )


def _tax_mode(value: Any) -> TaxMode:
    known = {mode.value: mode for mode in TaxMode}
    return known.get(_text(value), TaxMode.NONE)


def _address(value: Any) -> tuple[str, ...]:
    """Postal lines. QuickBooks flattens addresses, but some still have their parts (qbo-api.md 3.1)."""
    address = _map(value)
    lines = [_text(address.get(f"Line{number}")) for number in range(1, 6)]
    place = f"{_text(address.get('CountrySubDivisionCode'))} {_text(address.get('PostalCode'))}".strip()
    city = ", ".join(part for part in (_text(address.get("City")), place) if part)
    return tuple(line for line in (*lines, city, _text(address.get("Country"))) if line.strip())


def _linked(value: Any, kinds: frozenset[str]) -> tuple[str, ...]:
    linked = (entry for entry in _maps(value) if _text(entry.get("TxnType")) in kinds)
    return tuple(dict.fromkeys(_text(entry.get("TxnId")) for entry in linked))


def _named_values(value: Any) -> dict[str, str]:
    return {_text(entry.get("Name")): _text(entry.get("Value")) for entry in _maps(value)}


def _switch(text: str | None) -> bool | None:
    return {"true": True, "false": False}.get((text or "").lower())


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _map(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _maps(value: Any) -> list[Mapping[str, Any]]:
    entries = value if isinstance(value, list | tuple) else ()
    return [entry for entry in entries if isinstance(entry, Mapping)]


def _ref(holder: Mapping[str, Any], name: str) -> str:
    return _text(_map(holder.get(name)).get("value"))


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _number(value: Any) -> Decimal | None:
    if value is None or isinstance(value, bool):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _rate(value: Any) -> Decimal | None:
    rate = _number(value)
    return None if rate == 1 else rate


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(_text(value)[:10])
    except ValueError:
        return None


def created_of(raw: Mapping[str, Any]) -> datetime | None:
    """When QuickBooks says that a record was made."""
    return _time(_map(raw.get("MetaData")).get("CreateTime"))


def _time(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
