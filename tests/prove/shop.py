"""What the shop does: POs are written, edited, canceled, renumbered. Seeded, with plausible and nasty values."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.orders import (
    Address,
    CostKind,
    CostLine,
    Destination,
    Line,
    Payment,
    PoStatus,
    PurchaseOrder,
    Supplier,
    new_po_id,
)

SHOP = "my-shop"
SUPPLIERS = (
    Supplier("Acme Tea", email="orders@acme.example"),
    Supplier("Björk & Söhne", email="post@bjoerk.example", currency="EUR"),
    Supplier("O'Neill: Fine Goods", address=Address("1 High Street", city="Leeds", country="UK")),
    Supplier("Maple Row", currency="CAD"),
)
CURRENCIES = {"EUR": Decimal("1.0852"), "CAD": Decimal("0.7315")}
PRODUCTS = tuple(f"SKU-{number}" for number in range(1, 7))
NOTES = ("", "Ring twice", "Gate B", "Überraschung 🎁", "=2+2", "Fragile")
KINDS = (CostKind.FREIGHT, CostKind.DUTY, CostKind.FEE, CostKind.DISCOUNT)
DAY = date(2026, 11, 2)


class Shop:
    """The truth about the POs, as the shop has them."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.orders: dict[str, PurchaseOrder] = {}
        self._last = 100

    def write(self) -> PurchaseOrder:
        """A new PO."""
        chance = self._chance
        self._last += 1
        supplier = chance.choice(SUPPLIERS)
        currency = supplier.currency or "USD"
        order = PurchaseOrder(
            new_po_id(SHOP, str(self._last)),
            str(self._last),
            supplier,
            currency,
            status=chance.choice((PoStatus.ORDERED, PoStatus.DRAFT, PoStatus.SHIPPED)),
            lines=tuple(self._line(sku) for sku in chance.sample(PRODUCTS, chance.randint(1, 3))),
            cost_lines=self._costs(),
            exchange_rate=CURRENCIES.get(currency),
            ordered_date=DAY + timedelta(days=chance.randint(0, 20)),
            reference=chance.choice(("", "REF-1", "A/B 7")),
            note_to_supplier=chance.choice(NOTES),
            destination=chance.choice(
                (Destination(), Destination("Shop", Address("2 Mill Lane", city="York")))
            ),
        )
        self.orders[order.id] = order
        return order

    def edit(self, po_id: str) -> PurchaseOrder:
        """One of the many ways to edit a PO."""
        order = self.orders[po_id]
        way = self._chance.choice(
            (self._words, self._numbers, self._lines, self._more_costs, self._dates, self._status, self._rare)
        )
        changed = way(order)
        self.orders[po_id] = changed
        return changed

    def _line(self, sku: str) -> Line:
        chance = self._chance
        cost = Decimal(chance.randint(1, 99999)).scaleb(-chance.choice((0, 2, 2, 2, 4, 5)))
        return Line(
            Decimal(chance.choice(("1", "2", "3", "12", "0.5", "144"))),
            cost,
            sku=sku,
            product_title=f"Product {sku}",
            discount_percent=chance.choice((None, None, None, Decimal(10), Decimal("33.3"))),
        )

    def _costs(self) -> tuple[CostLine, ...]:
        chance = self._chance
        kinds = chance.sample(KINDS, chance.choice((0, 1, 1, 2)))
        sign = {CostKind.DISCOUNT: -1}
        return tuple(
            CostLine(kind.value, Decimal(chance.randint(1, 900) * sign.get(kind, 1)).scaleb(-2), kind)
            for kind in kinds
        )

    def _words(self, order: PurchaseOrder) -> PurchaseOrder:
        text = f"{self._chance.choice(NOTES)} {self._chance.randint(1, 99)}".strip()
        match self._chance.randrange(4):
            case 0:
                return replace(order, note_to_supplier=text)
            case 1:
                return replace(order, internal_note=text)
            case 2:
                return replace(order, reference=text)
            case _:
                return replace(order, carrier=text)

    def _numbers(self, order: PurchaseOrder) -> PurchaseOrder:
        place = self._chance.randrange(len(order.lines))
        lines = list(order.lines)
        fresh = self._line(lines[place].sku)
        keep = self._chance.random() < 0.5
        lines[place] = replace(lines[place], quantity=fresh.quantity) if keep else fresh
        return replace(order, lines=tuple(lines))

    def _lines(self, order: PurchaseOrder) -> PurchaseOrder:
        chance = self._chance
        if len(order.lines) > 1 and chance.random() < 0.5:
            gone = chance.randrange(len(order.lines))
            return replace(order, lines=order.lines[:gone] + order.lines[gone + 1 :])
        return replace(order, lines=(*order.lines, self._line(chance.choice(PRODUCTS))))

    def _more_costs(self, order: PurchaseOrder) -> PurchaseOrder:
        return replace(order, cost_lines=self._costs())

    def _dates(self, order: PurchaseOrder) -> PurchaseOrder:
        day = DAY + timedelta(days=self._chance.randint(0, 60))
        if self._chance.random() < 0.5:
            return replace(order, expected_date=day)
        return replace(order, payment=Payment(due_date=day))

    def _status(self, order: PurchaseOrder) -> PurchaseOrder:
        words = (
            PoStatus.ORDERED,
            PoStatus.SHIPPED,
            PoStatus.DELIVERED,
            PoStatus.DELIVERED,
            PoStatus.CANCELED,
        )
        return replace(order, status=self._chance.choice(words))

    def _rare(self, order: PurchaseOrder) -> PurchaseOrder:
        chance = self._chance
        if chance.random() < 0.4:
            return replace(order, number=f"{order.number.split('-')[0]}-{chance.randint(1, 9)}")
        same = [supplier for supplier in SUPPLIERS if (supplier.currency or "USD") == order.currency]
        return replace(order, supplier=chance.choice(same))
