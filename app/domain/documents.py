"""A purchase order as QuickBooks keeps it, without JSON: what we want there, and what is there.

`Document` holds only the fields that this program owns (design.md 4.5). Everything else of a QuickBooks document stays
in `RemoteDocument.raw` and is carried over untouched.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.money import ZERO, decimal_text, to_cents

_NOT_WORD = re.compile(r"[^\w]+")


class LineKind(StrEnum):
    """Item lines carry quantity and price; account lines carry an amount only (qbo-api.md 3.2)."""

    ITEM = "item"
    ACCOUNT = "account"


class TaxMode(StrEnum):
    """How the amounts of a document relate to tax: QuickBooks' GlobalTaxCalculation (qbo-api.md 3.1).

    `NONE` in US companies, which do not use it. With `INCLUSIVE` the lines' amounts are still without tax; the amount
    with tax stands beside them.
    """

    NONE = ""
    EXCLUDED = "TaxExcluded"
    INCLUSIVE = "TaxInclusive"
    NOT_APPLICABLE = "NotApplicable"

    @property
    def by_codes(self) -> bool:
        """True when QuickBooks computes tax from the lines' codes."""
        return self in (TaxMode.EXCLUDED, TaxMode.INCLUSIVE)


@dataclass(frozen=True, slots=True)
class DocLine:
    """One line. `key` is ours and stable over edits; `ref_id` is the QuickBooks item or account id.

    `amount` is always without tax that QuickBooks computes. `inclusive_amount` is the amount with it (tax mode
    `INCLUSIVE` only). `tax_percent` is the shop's percentage behind the tax code: ours, never sent, never compared.
    """

    key: str
    kind: LineKind
    ref_id: str
    description: str
    amount: Decimal
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    tax_code_id: str = ""
    class_id: str = ""
    inclusive_amount: Decimal | None = None
    tax_percent: Decimal | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Document:
    """The fields of a QuickBooks purchase order that this program owns.

    `tax` is what QuickBooks computes from the lines' tax codes: not sent and not compared, but part of the total.
    An empty class, location or tax code means "not ours": what QuickBooks has stays. `terms_id` is None in documents
    that were sent before this program knew terms. `terms_words` are the PO's words behind it: ours, never sent, never
    compared.
    """

    number: str
    vendor_id: str
    lines: tuple[DocLine, ...]
    currency: str = ""
    exchange_rate: Decimal | None = None
    txn_date: date | None = None
    due_date: date | None = None
    memo: str = ""
    private_note: str = ""
    email: str = ""
    vendor_address: tuple[str, ...] = ()
    ship_address: tuple[str, ...] = ()
    ship_method: str = ""
    ap_account_id: str = ""
    terms_id: str | None = ""
    class_id: str = ""
    location_id: str = ""
    tax_mode: TaxMode = TaxMode.NONE
    tax: Decimal = ZERO
    terms_words: str = field(default="", compare=False)

    @property
    def total(self) -> Decimal:
        """Sum of the lines and the tax that QuickBooks computes, to the cent."""
        return to_cents(sum((line.amount for line in self.lines), ZERO) + self.tax)

    @property
    def content_hash(self) -> str:
        """Hash over every field; equal documents have equal hashes whatever the order of creation."""
        text = json.dumps(document_to_json(self), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class RemoteDocument:
    """A purchase order as QuickBooks has it now. `raw` is the parsed JSON object, complete and unchanged.

    `bill_ids` are all bills, expenses and checks that are linked to it; `expense_ids` those among them that were paid
    when they were made (qbo-api.md 3.6).
    """

    id: str
    sync_token: str
    document: Document
    closed: bool
    bill_ids: tuple[str, ...]
    total: Decimal
    raw: Mapping[str, Any] = field(repr=False)
    line_ids: tuple[str, ...] = ()
    created: datetime | None = None
    updated: datetime | None = None
    vendor_name: str = ""
    intuit_tid: str = ""
    expense_ids: tuple[str, ...] = ()

    @property
    def billed(self) -> bool:
        """True when it must not be rewritten any more (design.md 4.6)."""
        return self.closed or bool(self.bill_ids)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs. `field` is a stable name such as "memo" or "line:sku:ab-1#1/quantity".

    In a conflict `base` is the value of the last sync; None when there is no such value to compare with.
    """

    field: str
    label: str
    before: str
    after: str
    base: str | None = None


def address_key(lines: tuple[str, ...]) -> str:
    """Addresses come back flattened, so they are compared as one run of words (qbo-api.md 3.1)."""
    return _NOT_WORD.sub(" ", " ".join(lines)).strip().casefold()


def document_to_json(document: Document) -> dict[str, Any]:
    """Plain JSON values (text, lists, null); numbers as canonical text."""
    return {
        "number": document.number,
        "vendor_id": document.vendor_id,
        "currency": document.currency,
        "exchange_rate": _number(document.exchange_rate),
        "txn_date": document.txn_date.isoformat() if document.txn_date else None,
        "due_date": document.due_date.isoformat() if document.due_date else None,
        "memo": document.memo,
        "private_note": document.private_note,
        "email": document.email,
        "vendor_address": list(document.vendor_address),
        "ship_address": list(document.ship_address),
        "ship_method": document.ship_method,
        "ap_account_id": document.ap_account_id,
        "terms_id": document.terms_id,
        "terms_words": document.terms_words,
        "class_id": document.class_id,
        "location_id": document.location_id,
        "tax_mode": document.tax_mode.value,
        "tax": _number(document.tax),
        "lines": [
            {
                "key": line.key,
                "kind": line.kind.value,
                "ref_id": line.ref_id,
                "description": line.description,
                "amount": _number(line.amount),
                "quantity": _number(line.quantity),
                "unit_price": _number(line.unit_price),
                "tax_code_id": line.tax_code_id,
                "class_id": line.class_id,
                "inclusive_amount": _number(line.inclusive_amount),
                "tax_percent": _number(line.tax_percent),
            }
            for line in document.lines
        ],
    }


def document_from_json(data: Mapping[str, Any]) -> Document:
    """Undo `document_to_json`, also for what earlier versions stored: they knew no terms, classes and tax codes."""
    return Document(
        number=data["number"],
        vendor_id=data["vendor_id"],
        currency=data["currency"],
        exchange_rate=_decimal(data["exchange_rate"]),
        txn_date=date.fromisoformat(data["txn_date"]) if data["txn_date"] else None,
        due_date=date.fromisoformat(data["due_date"]) if data["due_date"] else None,
        memo=data["memo"],
        private_note=data["private_note"],
        email=data["email"],
        vendor_address=tuple(data["vendor_address"]),
        ship_address=tuple(data["ship_address"]),
        ship_method=data["ship_method"],
        ap_account_id=data["ap_account_id"],
        terms_id=data.get("terms_id"),
        terms_words=data.get("terms_words", ""),
        class_id=data.get("class_id", ""),
        location_id=data.get("location_id", ""),
        tax_mode=TaxMode(data.get("tax_mode", "")),
        tax=Decimal(data.get("tax", "0")),
        lines=tuple(
            DocLine(
                key=line["key"],
                kind=LineKind(line["kind"]),
                ref_id=line["ref_id"],
                description=line["description"],
                amount=Decimal(line["amount"]),
                quantity=_decimal(line["quantity"]),
                unit_price=_decimal(line["unit_price"]),
                tax_code_id=line.get("tax_code_id", ""),
                class_id=line.get("class_id", ""),
                inclusive_amount=_decimal(line.get("inclusive_amount")),
                tax_percent=_decimal(line.get("tax_percent")),
            )
            for line in data["lines"]
        ),
    )


def _number(value: Decimal | None) -> str | None:
    return None if value is None else decimal_text(value)


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
