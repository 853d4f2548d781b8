"""Makes the sample shop and the example import files: `python resources/sample/make_sample.py`.

The same POs come out every time (seeded): a rerun changes nothing unless this script or the catalogue did.
Suppliers, products and addresses are invented: catalogue-suppliers.json, catalogue-products.csv.
"""

from __future__ import annotations

import csv
import json
import random
import sys
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from make_examples import write_examples

from app.domain.orders import (
    CostKind,
    CostLine,
    Line,
    Origin,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    StatedTotals,
)
from app.domain.totals import totals_of
from app.sources.canonical import document_from_order, order_from_document

HERE = Path(__file__).resolve().parent
SHOP = {"id": "fern-and-fable", "name": "Fern & Fable"}
FIRST, LAST = 101, 163
#: Numbers that the sample shop does not have yet, so that trying an import adds them.
EXAMPLES = (164, 165, 166, 167, 168)
DRAFT, NO_LINES, CANCELED, UNKNOWN_STATUS, BIG = 163, 160, (126, 149), 152, 140
#: The shop's books as they stood on this day.
AS_OF = date(2026, 11, 20)
OPENED = date(2026, 5, 8)
#: US dollars for one euro, by month.
EURO_RATES = {
    4: "1.0815",
    5: "1.0832",
    6: "1.0774",
    7: "1.0891",
    8: "1.0926",
    9: "1.0858",
    10: "1.0803",
    11: "1.0841",
}
TERM_DAYS = {
    "Due on receipt": 0,
    "Net 14": 14,
    "Net 15": 15,
    "Net 30": 30,
    "2% 10, Net 30": 30,
    "Net 45": 45,
    "Net 60": 60,
}
NOTES = (
    "Please pack fragile pieces double.",
    "Deliver weekdays before 2 pm, ring at the side door.",
    "Substitute colors only after a call.",
    "Please put our PO number on every carton.",
)
TAGS = ("restock", "autumn", "gift wall", "window", "wholesale fair", "rush")
CARRIERS = (("Northway Freight", "NWF"), ("Parcel Lark", "PL"), ("Coast & Summit", "CS"))


class Maker:
    """Draws believable POs from the catalogue; all chance comes from one seeded generator."""

    def __init__(self) -> None:
        """Read the catalogue."""
        people = json.loads((HERE / "catalogue-suppliers.json").read_text(encoding="utf-8"))
        self._chance = random.Random(20261101)  # noqa: S311  (repeatable sample data, no secret)
        self._destinations = people["destinations"]
        self._suppliers = people["suppliers"]
        with (HERE / "catalogue-products.csv").open(encoding="utf-8", newline="") as file:
            products = list(csv.DictReader(file))
        self._products = {
            supplier["name"]: [row for row in products if row["supplier"] == supplier["name"]]
            for supplier in self._suppliers
        }

    def all(self) -> list[PurchaseOrder]:
        """Every PO of the shop, oldest first."""
        orders = []
        for number in range(FIRST, LAST + 1):
            day = OPENED + (AS_OF - OPENED) * (number - FIRST) // (LAST - FIRST)
            orders.append(self.order(number, day))
        return orders

    def _below(self, limit: int) -> int:
        return int(self._chance.random() * limit)

    def _often(self, percent: int) -> bool:
        return self._below(100) < percent

    def order(self, number: int, created: date) -> PurchaseOrder:
        """One PO of that number and day."""
        supplier = self._suppliers[(number * 5 + number // 12) % len(self._suppliers)]
        status = self._status(number, created, supplier["lead_time_days"])
        document = {
            "number": str(number),
            "status": status.value,
            "supplier": supplier,
            "currency": supplier["currency"],
            "destination": self._destinations[0 if self._often(60) else 1],
        }
        order = order_from_document(document, SHOP["id"], origin=Origin())
        if supplier["currency"] == "EUR":
            order = replace(order, exchange_rate=Decimal(EURO_RATES[created.month]))
        order = self._dated(order, created)
        order = self._described(order)
        if number == NO_LINES:
            costs = (CostLine("Freight, to be quoted", Decimal("0.00"), CostKind.FREIGHT),)
            note = "Please keep a week of November free for us; pieces and quantities follow after the fair."
            order = replace(order, cost_lines=costs, note_to_supplier=note)
        else:
            order = replace(order, lines=self._lines(order), cost_lines=self._costs(order))
        if any(line.tax for line in order.lines):
            order = replace(order, tax_inclusive=False)
        return _with_totals(order)

    def _status(self, number: int, created: date, lead_days: int) -> PoStatus:
        if number == DRAFT:
            return PoStatus.DRAFT
        if number in CANCELED:
            return PoStatus.CANCELED
        if number == UNKNOWN_STATUS:
            return PoStatus.UNKNOWN
        if number == NO_LINES:
            return PoStatus.ORDERED
        age = (AS_OF - created).days
        if age > lead_days + 8:
            return PoStatus.DELIVERED
        return PoStatus.SHIPPED if age > lead_days // 2 else PoStatus.ORDERED

    def _dated(self, order: PurchaseOrder, created: date) -> PurchaseOrder:
        if order.status is PoStatus.DRAFT:
            return replace(
                order,
                created_date=created,
                payment=replace(order.payment, terms=order.supplier.payment_terms),
            )
        ordered = min(created + timedelta(days=self._below(3)), AS_OF)
        expected = ordered + timedelta(days=order.supplier.lead_time_days or 14)
        delivered = None
        if order.status is PoStatus.DELIVERED:
            delivered = min(expected + timedelta(days=self._below(6) - 2), AS_OF)
        due = (delivered or expected) + timedelta(days=TERM_DAYS[order.supplier.payment_terms])
        payment = replace(
            order.payment,
            status=self._payment(order.status, due),
            terms=order.supplier.payment_terms,
            due_date=None if order.status is PoStatus.CANCELED else due,
        )
        return replace(
            order,
            created_date=created,
            ordered_date=ordered,
            expected_date=expected,
            delivered_date=delivered,
            payment=payment,
        )

    def _payment(self, status: PoStatus, due: date) -> PaymentStatus:
        if status in (PoStatus.CANCELED, PoStatus.UNKNOWN):
            return PaymentStatus.UNKNOWN
        if due >= AS_OF:
            return PaymentStatus.PAID if self._often(12) else PaymentStatus.UNPAID
        return PaymentStatus.OVERDUE if self._often(15) else PaymentStatus.PAID

    def _described(self, order: PurchaseOrder) -> PurchaseOrder:
        carrier, prefix = CARRIERS[self._below(len(CARRIERS))]
        moving = order.status in (PoStatus.SHIPPED, PoStatus.DELIVERED)
        initials = "".join(word[0] for word in order.supplier.name.split() if word[0].isalpha()).upper()
        invoiced = moving and self._often(80)
        return replace(
            order,
            status_raw="On hold at the supplier" if order.status is PoStatus.UNKNOWN else "",
            reference=f"{initials}-{26000 + int(order.number) * 7 + self._below(6)}" if invoiced else "",
            note_to_supplier=NOTES[self._below(len(NOTES))] if self._often(40) else "",
            internal_note="Count the cartons on arrival." if self._often(8) else "",
            tags=tuple(sorted({TAGS[self._below(len(TAGS))] for _ in range(self._below(3))})),
            carrier=carrier if moving else "",
            tracking_number=f"{prefix}{self._below(10**9):09d}" if moving else "",
        )

    def _lines(self, order: PurchaseOrder) -> tuple[Line, ...]:
        products = list(self._products[order.supplier.name])
        count = len(products) if int(order.number) == BIG else 2 + self._below(7)
        while len(products) > count:
            products.pop(self._below(len(products)))
        taxed = int(order.number) % 15 == 4 and order.currency == "USD"
        return tuple(self._line(order, product, taxed=taxed) for product in products)

    def _line(self, order: PurchaseOrder, product: dict[str, str], *, taxed: bool) -> Line:
        cost = Decimal(product["cost"])
        quantity = Decimal((6, 12, 24, 48)[self._below(4)] if cost > 1 else (250, 500, 1000)[self._below(3)])
        if cost > 20:
            quantity = Decimal(2 + self._below(7))
        line = Line(
            quantity=quantity,
            unit_cost=cost,
            sku=product["sku"],
            product_title=product["title"],
            variant_title=product["variant"],
            supplier_sku=f"{len(product['sku'])}{sum(map(ord, product['sku'])) % 9000 + 1000}",
            discount_percent=Decimal(5) if quantity == 48 and self._often(50) else None,
        )
        if taxed and self._often(50):
            line = replace(line, tax_percent=Decimal("8.25"))
        elif taxed:
            line = replace(line, tax_amount=(line.amount * Decimal("0.06")).quantize(Decimal("0.01")))
        return self._received(order.status, replace(line, line_total=line.amount))

    def _received(self, status: PoStatus, line: Line) -> Line:
        if status is PoStatus.DELIVERED:
            broken = Decimal(1 if self._often(6) else 0)
            return replace(line, received_quantity=line.quantity - broken, rejected_quantity=broken)
        if status is PoStatus.SHIPPED and self._often(20):
            half = (line.quantity / 2).quantize(Decimal(1))
            return replace(line, received_quantity=half, rejected_quantity=Decimal(0))
        return line

    def _costs(self, order: PurchaseOrder) -> tuple[CostLine, ...]:
        number = int(order.number)
        costs = []
        if self._often(65):
            costs.append(CostLine("Freight", Decimal(1800 + self._below(9000)) / 100, CostKind.FREIGHT))
        if order.currency == "EUR":
            costs.append(CostLine("Import duty", Decimal(1200 + self._below(6000)) / 100, CostKind.DUTY))
        if number % 9 == 2:
            costs.append(CostLine("Transit insurance", Decimal("14.50"), CostKind.INSURANCE))
        if number % 7 == 3:
            costs.append(CostLine("Handling", Decimal("9.75"), CostKind.HANDLING))
        if number % 11 == 5:
            costs.append(CostLine("Opening order discount", Decimal("-15.00"), CostKind.DISCOUNT))
        if number % 13 == 6:
            costs.append(CostLine("Pallet fee", Decimal("22.00"), CostKind.FEE))
        if number % 29 == 8:
            costs.append(CostLine("Rounding adjustment", Decimal("-0.37"), CostKind.ADJUSTMENT))
        return tuple(costs)


def _with_totals(order: PurchaseOrder) -> PurchaseOrder:
    totals = totals_of(order)
    stated = StatedTotals(subtotal=totals.subtotal, tax=totals.tax, costs=totals.costs, total=totals.total)
    return replace(order, stated=stated)


def main() -> int:
    """Write the files into this folder, or into the one named on the command line."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    maker = Maker()
    orders = maker.all()
    shop = {"shop": SHOP, "purchase_orders": [document_from_order(order) for order in orders]}
    text = json.dumps(shop, ensure_ascii=False, indent=1)
    (folder / "fern-and-fable.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    write_examples(folder, [maker.order(number, AS_OF) for number in EXAMPLES])
    return 0


if __name__ == "__main__":
    sys.exit(main())
