"""What is typed into the record of a supplier or product: each field with its words and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast

from app.domain.orders import Supplier
from app.domain.record_list import ShopRecord
from app.domain.shop_records import Product
from app.ui.directory.words import tr
from app.ui.orders.format import price_text, read_number

T = TypeVar("T", Supplier, Product)


class NotRight(ValueError):
    """What was typed cannot be stored; the text says why."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `put` gives the changed record, or raises `NotRight`. `group` starts a new heading."""

    key: str
    label: str
    words: Callable[[Any], str]
    put: Callable[[Any, str], Any]
    group: str = ""
    hint: str = ""


def supplier_fields() -> tuple[Field, ...]:
    """Name, contact, address, and what is usual with this supplier."""
    address = (
        ("line1", tr("Street")),
        ("line2", tr("Street, second line")),
        ("city", tr("City")),
        ("region", tr("State or region")),
        ("postal_code", tr("Postal code")),
        ("country", tr("Country")),
    )
    return (
        _text("name", tr("Name")),
        _text("contact_name", tr("Contact"), group=tr("Contact details")),
        _text("email", tr("Email")),
        _text("phone", tr("Phone")),
        *(
            Field(
                f"address.{part}",
                label,
                lambda record, part=part: getattr(record.address, part),  # type: ignore[misc]
                lambda record, text, part=part: _with_address(record, part, text),  # type: ignore[misc]
                group=tr("Address") if part == "line1" else "",
            )
            for part, label in address
        ),
        _text("payment_terms", tr("Payment terms"), group=tr("Usual with this supplier"), hint=tr("Net 30")),
        Field(
            "currency",
            tr("Currency"),
            lambda record: record.currency,
            lambda record, text: replace(record, currency=text.strip().upper()),
            hint="USD",
        ),
        Field(
            "lead_time_days",
            tr("Lead time in days"),
            lambda record: "" if record.lead_time_days is None else str(record.lead_time_days),
            _put_days,
            hint=tr("Estimates the arrival of POs without a date"),
        ),
    )


def product_fields() -> tuple[Field, ...]:
    """Names, numbers, usual cost."""
    return (
        _text("sku", tr("SKU")),
        _text("title", tr("Title")),
        _text("variant_title", tr("Variant")),
        _text("supplier_sku", tr("Supplier SKU"), group=tr("Numbers")),
        _text("barcode", tr("Barcode")),
        Field(
            "unit_cost",
            tr("Unit cost"),
            lambda record: "" if record.unit_cost is None else price_text(record.unit_cost),
            _put_cost,
            group=tr("Usual cost"),
        ),
        Field(
            "currency",
            tr("Currency"),
            lambda record: record.currency,
            lambda record, text: replace(record, currency=text.strip().upper()),
            hint="USD",
        ),
    )


def put_all(record: ShopRecord, fields: tuple[Field, ...], texts: dict[str, str]) -> ShopRecord:
    """The record with what was typed.

    Raises:
        NotRight: something cannot be read; the text names the field.
    """
    changed: Any = record
    for field in fields:
        if texts[field.key] != field.words(record):
            changed = field.put(changed, texts[field.key])
    return cast(ShopRecord, changed)


def _text(name: str, label: str, group: str = "", hint: str = "") -> Field:
    return Field(
        name,
        label,
        lambda record: getattr(record, name),
        lambda record, text: replace(record, **{name: " ".join(text.split())}),
        group,
        hint,
    )


def _with_address(record: Supplier, part: str, text: str) -> Supplier:
    return replace(record, address=replace(record.address, **{part: text.strip()}))


def _put_days(record: Supplier, text: str) -> Supplier:
    if not text.strip():
        return replace(record, lead_time_days=None)
    if not text.strip().isdecimal() or len(text.strip()) > 5:
        raise NotRight(tr("Lead time: “{text}” is not a number of days.").format(text=text))
    return replace(record, lead_time_days=int(text))


def _put_cost(record: Product, text: str) -> Product:
    if not text.strip():
        return replace(record, unit_cost=None)
    number = read_number(text)
    if number is None:
        raise NotRight(tr("Unit cost: “{text}” is not an amount.").format(text=text))
    return replace(record, unit_cost=number)
