"""What the shop's POs mention: found in SQL over all of them, whatever stands in the rows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.listing import OrderWords
from app.domain.orders import CostLine, Destination, Line, Payment, Supplier
from app.storage import Stores
from tests.adapters.storage.made import order
from tests.support.changes import TEST


def test_percents_terms_and_destinations_of_all_pos(stores: Stores) -> None:
    assert stores.orders.words() == OrderWords()
    one = replace(
        order("1"),
        lines=(Line(Decimal(1), Decimal(1), sku="A", tax_percent=Decimal("20.00")),),
        cost_lines=(CostLine("Freight", Decimal(5), tax_percent=Decimal(5)),),
        payment=Payment(terms=" Net 30 "),
        destination=Destination("Bath shop"),
    )
    two = replace(
        order("2"),
        lines=(Line(Decimal(1), Decimal(1), sku="A", tax_percent=Decimal(20)),),
        cost_lines=(),
        supplier=Supplier("Acme", payment_terms="60 days"),
        payment=Payment(),
        destination=Destination(),
    )
    stores.orders.save([one, two], TEST)
    assert stores.orders.words() == OrderWords(
        (Decimal(5), Decimal(20)), ("60 days", "Net 30"), ("Bath shop",)
    )
