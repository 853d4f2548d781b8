"""What stands on the printed copy of a PO, without any layout."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.domain.money import decimal_text, money_text, to_cents
from app.domain.orders import Address, PurchaseOrder
from app.domain.totals import totals_of

#: Rises when the layout changes so much that copies should be made anew.
_EDITION = 1


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One product or cost: what it is, its small print, quantity, unit cost, tax and amount as text."""

    title: str
    detail: str
    quantity: str
    unit_cost: str
    tax: str
    amount: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A PO as people read it on paper."""

    shop: str
    title: str
    supplier: tuple[str, ...]
    ship_to: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    rows: tuple[SheetRow, ...]
    totals: tuple[tuple[str, str], ...]
    note: str = ""

    @property
    def digest(self) -> str:
        """The same for the same content; 16 hexadecimal digits."""
        return hashlib.sha256(f"{_EDITION}\n{self!r}".encode("utf-8", "replace")).hexdigest()[:16]


def sheet_of(order: PurchaseOrder, shop: str) -> Sheet:
    """The copy of a PO. Nothing internal is on it, so that it may be passed on to the supplier."""
    supplier = order.supplier
    return Sheet(
        shop=shop,
        title=order.doc_number,
        supplier=_lines(
            supplier.name, supplier.contact_name, *_postal(supplier.address), supplier.email, supplier.phone
        ),
        ship_to=_lines(order.destination.name, *_postal(order.destination.address)),
        facts=_facts(order),
        rows=_rows(order),
        totals=_totals(order),
        note=order.note_to_supplier.strip(),
    )


def _facts(order: PurchaseOrder) -> tuple[tuple[str, str], ...]:
    foreign = f" (rate {decimal_text(order.exchange_rate)})" if order.exchange_rate else ""
    facts = (
        ("Date", order.date.isoformat() if order.date else ""),
        ("Expected", order.expected_date.isoformat() if order.expected_date else ""),
        ("Due", order.payment.due_date.isoformat() if order.payment.due_date else ""),
        ("Terms", order.payment.terms or order.supplier.payment_terms),
        ("Reference", order.reference),
        ("Ship via", order.carrier),
        ("Currency", f"{order.currency}{foreign}"),
    )
    return tuple((name, text) for name, text in facts if text)


def _rows(order: PurchaseOrder) -> tuple[SheetRow, ...]:
    products = (
        SheetRow(
            line.product_name,
            ", ".join(
                _lines(
                    f"SKU {line.sku}" if line.sku and line.sku != line.product_name else "",
                    f"supplier SKU {line.supplier_sku}" if line.supplier_sku else "",
                    f"{decimal_text(line.discount_percent)} % discount" if line.discount_percent else "",
                )
            ),
            decimal_text(line.quantity),
            _price(decimal_text(line.net_unit_cost)),
            f"{decimal_text(line.tax_percent)} %" if line.tax_percent is not None else "",
            money_text(line.amount),
        )
        for line in order.lines
    )
    costs = (
        SheetRow(
            cost.label or cost.kind.value.capitalize(),
            "",
            "",
            "",
            f"{decimal_text(cost.tax_percent)} %" if cost.tax_percent is not None else "",
            money_text(to_cents(cost.amount)),
        )
        for cost in order.cost_lines
    )
    return (*products, *costs)


def _totals(order: PurchaseOrder) -> tuple[tuple[str, str], ...]:
    totals = totals_of(order)
    rows = [("Products", money_text(totals.subtotal))]
    if totals.costs:
        rows.append(("Costs", money_text(totals.costs)))
    if totals.tax:
        rows.append(("Tax", money_text(totals.tax)))
    last = "Total (tax included)" if order.tax_inclusive else "Total"
    return (*rows, (last, money_text(totals.total, order.currency)))


def _price(text: str) -> str:
    """A unit cost with two decimals at least."""
    whole, _, decimals = text.partition(".")
    return f"{int(whole):,}.{decimals.ljust(2, '0')}"


def _postal(address: Address) -> tuple[str, ...]:
    place = " ".join(part for part in (address.region, address.postal_code) if part)
    city = ", ".join(part for part in (address.city, place) if part)
    return (address.line1, address.line2, city, address.country)


def _lines(*texts: str) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in texts if text.strip())
