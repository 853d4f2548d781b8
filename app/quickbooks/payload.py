"""`Document` -> the JSON body of a create or a full update of a purchase order (qbo-api.md 3).

Bodies are frozen text: the same input gives the same bytes, so that a repeated request is the same request.
Amounts are written with their exact digits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.domain.compare import differences
from app.domain.documents import DocLine, Document, LineKind
from app.domain.links import Link
from app.domain.money import plain, to_cents
from app.quickbooks.reading import ACCOUNT_DETAIL, ITEM_DETAIL
from app.quickbooks.wire import dumps

#: PhysicalAddress has Line1 to Line5, 500 characters each (qbo-api.md 3.1).
_ADDRESS_LINES = 5
#: Computed by QuickBooks; everything else goes back as it came, because a field left out becomes null.
_READ_ONLY = ("MetaData", "TotalAmt", "domain", "status")
_NUMBERS = frozenset({"quantity", "unit_price", "amount", "inclusive_amount"})
_Json = dict[str, Any]


def create_body(document: Document) -> str:
    """Body that creates this document, Open, with its lines in order."""
    body: _Json = {"POStatus": "Open"}
    for name, value_of in _HEADER.items():
        value = value_of(document)
        if value is not None:
            body[_JSON_NAMES[name]] = value
    body["Line"] = [_new_line(line) for line in document.lines]
    return dumps(body)


def update_body(raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
    """Body of a full update: the whole document as last seen, with our changes since `link.sent`.

    Id and SyncToken come from `raw`. Lines keep QuickBooks' order and ids; lines of ours that are not wanted
    any more are left out, new ones follow at the end without an id, in the order of `wanted`. A line of ours
    that somebody removed in QuickBooks stays away unless we changed it since. Tax that QuickBooks computed stays
    beside lines that it was computed from; where we change an amount or a tax code it is left out, to be computed anew.
    """
    body: _Json = {name: value for name, value in raw.items() if name not in _READ_ONLY}
    body["sparse"] = False
    changed = _changed_fields(link, wanted)
    for name, value_of in _HEADER.items():
        if changed is None or name in changed:
            _set(body, name, value_of(wanted), changed)
    body["Line"] = _merged_lines(raw, link, wanted, changed)
    if changed is None or any(_moves_tax(name) for name in changed):
        body.pop("TxnTaxDetail", None)
    return dumps(body)


def _changed_fields(link: Link, wanted: Document) -> frozenset[str] | None:
    """Names of what we changed since the last sync; None when every field of ours is to be set."""
    if link.sent is None:
        return None
    kinds = {line.key: line.kind for line in link.sent.lines}
    turned = (
        f"line:{line.key}/kind" for line in wanted.lines if kinds.get(line.key, line.kind) is not line.kind
    )
    return frozenset((*(change.field for change in differences(link.sent, wanted)), *turned))


def _moves_tax(field: str) -> bool:
    return field == "tax_mode" or (
        field.startswith("line:") and not field.endswith(("/description", "/class_id", "/ref_id"))
    )


def _set(body: _Json, name: str, value: Any, changed: frozenset[str] | None) -> None:
    if value is not None:
        body[_JSON_NAMES[name]] = value
    elif name in _CLEARABLE or (changed is not None and name in _OURS_ONCE_SET):
        # In a full update a field left out becomes null (qbo-api.md 3.3).
        body.pop(_JSON_NAMES[name], None)


def _merged_lines(
    raw: Mapping[str, Any], link: Link, wanted: Document, changed: frozenset[str] | None
) -> list[Mapping[str, Any]]:
    keys = {line_id: key for key, line_id in link.line_ids.items()}
    lines_wanted = {line.key: line for line in wanted.lines}
    merged: list[Mapping[str, Any]] = []
    theirs: list[Mapping[str, Any]] = []
    present = set()
    for there in raw.get("Line") or ():
        key = keys.get(str(there.get("Id", "")))
        if key is None:
            merged.append(there)
            theirs.append(there)
        elif key in lines_wanted:
            now = _merged_line(there, lines_wanted[key], changed)
            if now is not None:
                present.add(key)
                merged.append(now)
    known = {line.key for line in link.sent.lines} if link.sent is not None else set()
    for line in wanted.lines:
        removed_there = line.key in known and line.key in link.line_ids and not _touched(line.key, changed)
        if line.key in present or removed_there:
            continue
        fresh = _new_line(line)
        twin = None if changed is None or line.key in link.line_ids else _twin(fresh, theirs)
        if twin is None:
            merged.append(fresh)
        else:
            theirs.remove(twin)
    return merged


def _twin(fresh: Mapping[str, Any], theirs: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """A line there that says all that the new one says: another computer of the shop has added it already."""
    detail = fresh[fresh["DetailType"]]
    for there in theirs:
        known = there.get(fresh["DetailType"])
        if (
            known
            and to_cents(there.get("Amount", 0)) == fresh["Amount"]
            and there.get("Description", "") == fresh.get("Description", "")
            and all(_same(known.get(name), value) for name, value in detail.items())
        ):
            return there
    return None


def _same(there: Any, ours: Any) -> bool:
    if isinstance(ours, Mapping):
        return isinstance(there, Mapping) and there.get("value") == ours.get("value")
    return (
        there is not None and Decimal(str(there)) == Decimal(str(ours)) if _is_number(ours) else there == ours
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _touched(key: str, changed: frozenset[str] | None) -> bool:
    return changed is None or any(
        name == f"line:{key}" or name.startswith(f"line:{key}/") for name in changed
    )


def _merged_line(
    there: Mapping[str, Any], line: DocLine, changed: frozenset[str] | None
) -> Mapping[str, Any] | None:
    """The line with our changes, or None when it must be made anew: an item line cannot turn into a cost line."""
    if not _touched(line.key, changed):
        return there
    detail_name = _DETAIL[line.kind]
    if there.get("DetailType") != detail_name:
        return None
    fresh = _new_line(line)
    merged = dict(there)
    detail = dict(there.get(detail_name) or {})
    for name in sorted(_fields_of_line(line.key, changed)):
        if name in _NOT_OURS_WHEN_EMPTY and not getattr(line, name):
            continue
        if name in _LINE_NAMES:
            _copy(_LINE_NAMES[name], fresh, merged)
        else:
            _copy(_DETAIL_NAMES.get(name, _REF[line.kind]), fresh[detail_name], detail)
    merged[detail_name] = detail
    return merged


def _fields_of_line(key: str, changed: frozenset[str] | None) -> frozenset[str]:
    prefix = f"line:{key}"
    if changed is None or prefix in changed:
        return _LINE_FIELDS
    fields = frozenset(name.removeprefix(f"{prefix}/") for name in changed) & _LINE_FIELDS
    # Amount = quantity x price must hold in QuickBooks, so the three travel together (qbo-api.md 3.5).
    return fields | _NUMBERS if fields & _NUMBERS else fields


def _copy(name: str, source: Mapping[str, Any], target: _Json) -> None:
    if name in source:
        target[name] = source[name]
    else:
        target.pop(name, None)


def _new_line(line: DocLine) -> _Json:
    detail: _Json = {_REF[line.kind]: {"value": line.ref_id}}
    if line.tax_code_id:
        detail["TaxCodeRef"] = {"value": line.tax_code_id}
    if line.class_id:
        detail["ClassRef"] = {"value": line.class_id}
    if line.inclusive_amount is not None:
        detail["TaxInclusiveAmt"] = to_cents(line.inclusive_amount)
    if line.kind is LineKind.ITEM:
        if line.quantity is not None:
            detail["Qty"] = plain(line.quantity)
        if line.unit_price is not None:
            detail["UnitPrice"] = plain(line.unit_price)
    body: _Json = {"DetailType": _DETAIL[line.kind], "Amount": to_cents(line.amount)}
    if line.description:
        body["Description"] = line.description
    body[_DETAIL[line.kind]] = detail
    return body


def _ref(value: str) -> _Json | None:
    return {"value": value} if value else None


def _named_ref(value: str) -> _Json | None:
    # Free text: the same words in value and name (qbo-api.md 3.1).
    return {"value": value, "name": value} if value else None


def _address(lines: Sequence[str]) -> _Json | None:
    filled = [line for line in lines if line.strip()]
    if not filled:
        return None
    head, rest = filled[: _ADDRESS_LINES - 1], filled[_ADDRESS_LINES - 1 :]
    told = [*head, ", ".join(rest)] if rest else head
    return {f"Line{number}": text for number, text in enumerate(told, start=1)}


_DETAIL = {LineKind.ITEM: ITEM_DETAIL, LineKind.ACCOUNT: ACCOUNT_DETAIL}
_REF = {LineKind.ITEM: "ItemRef", LineKind.ACCOUNT: "AccountRef"}
_LINE_NAMES = {"description": "Description", "amount": "Amount"}
_DETAIL_NAMES = {
    "quantity": "Qty",
    "unit_price": "UnitPrice",
    "tax_code_id": "TaxCodeRef",
    "class_id": "ClassRef",
    "inclusive_amount": "TaxInclusiveAmt",
}
#: A line's class or tax code that we do not set stays as it is in QuickBooks (design.md 4.5).
_NOT_OURS_WHEN_EMPTY = frozenset({"tax_code_id", "class_id"})
_LINE_FIELDS = frozenset({*_LINE_NAMES, *_DETAIL_NAMES, "ref_id"})
_HEADER: Mapping[str, Callable[[Document], Any]] = {
    "number": lambda d: d.number or None,
    "vendor_id": lambda d: _ref(d.vendor_id),
    "ap_account_id": lambda d: _ref(d.ap_account_id),
    "currency": lambda d: _ref(d.currency),
    "exchange_rate": lambda d: None if d.exchange_rate is None else plain(d.exchange_rate),
    "txn_date": lambda d: d.txn_date.isoformat() if d.txn_date else None,
    "due_date": lambda d: d.due_date.isoformat() if d.due_date else None,
    "memo": lambda d: d.memo or None,
    "private_note": lambda d: d.private_note or None,
    "email": lambda d: {"Address": d.email} if d.email else None,
    "vendor_address": lambda d: _address(d.vendor_address),
    "ship_address": lambda d: _address(d.ship_address),
    "ship_method": lambda d: _named_ref(d.ship_method),
    "terms_id": lambda d: _ref(d.terms_id or ""),
    "class_id": lambda d: _ref(d.class_id),
    "location_id": lambda d: _ref(d.location_id),
    "tax_mode": lambda d: d.tax_mode.value or None,
}
_JSON_NAMES = {
    "number": "DocNumber",
    "vendor_id": "VendorRef",
    "ap_account_id": "APAccountRef",
    "currency": "CurrencyRef",
    "exchange_rate": "ExchangeRate",
    "txn_date": "TxnDate",
    "due_date": "DueDate",
    "memo": "Memo",
    "private_note": "PrivateNote",
    "email": "POEmail",
    "vendor_address": "VendorAddr",
    "ship_address": "ShipAddr",
    "ship_method": "ShipMethodRef",
    "terms_id": "SalesTermRef",
    "class_id": "ClassRef",
    "location_id": "DepartmentRef",
    "tax_mode": "GlobalTaxCalculation",
}
#: Emptied here, emptied there, but only what we had set ourselves: else they are QuickBooks' own defaults.
_OURS_ONCE_SET = frozenset({"terms_id"})
#: Emptied here, emptied there. Number, vendor, accounts, currency, rate, date and tax mode are never emptied.
_CLEARABLE = frozenset(
    {"due_date", "memo", "private_note", "email", "vendor_address", "ship_address", "ship_method"}
)
