"""POs for tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.orders import CostKind, CostLine, Line, PoStatus, PurchaseOrder, Supplier, new_po_id

ACME = Supplier(name="Acme Tea", email="orders@acme.example")


def line(sku: str = "TEA-1", quantity: str = "2", cost: str = "12.50", **more: Any) -> Line:
    """A product line."""
    return Line(Decimal(quantity), Decimal(cost), sku=sku, **{"product_title": f"Product {sku}", **more})


def cost(amount: str, kind: CostKind = CostKind.FREIGHT, label: str = "Freight") -> CostLine:
    """A cost line."""
    return CostLine(label, Decimal(amount), kind)


def po(number: str = "101", **more: Any) -> PurchaseOrder:
    """A PO that can be sent: two pieces of tea of Acme, 25.00 USD."""
    usual: dict[str, Any] = {
        "id": new_po_id("my-shop", number),
        "number": number,
        "supplier": ACME,
        "currency": "USD",
        "status": PoStatus.ORDERED,
        "lines": (line(),),
        "ordered_date": date(2026, 11, 2),
    }
    return PurchaseOrder(**{**usual, **more})
