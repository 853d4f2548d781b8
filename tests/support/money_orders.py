"""Random POs for the money proof: currencies, decimals, taxes stated and implied, discounts, negative costs."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.money import to_cents
from app.domain.orders import CostKind, CostLine, Line, PoStatus, PurchaseOrder, StatedTotals, Supplier
from app.domain.totals import totals_of

CURRENCIES = ("USD", "GBP", "CAD", "AUD", "EUR", "JPY", "NZD")
#: The usual percentages of the four countries, and some that no tax code has.
PERCENTS = tuple(
    Decimal(text) for text in ("20", "5", "0", "13", "9.975", "14.975", "12", "10", "8.25", "7.5")
)
SKUS = tuple(f"SKU-{number}" for number in range(1, 7))
_COSTS = (
    CostKind.FREIGHT,
    CostKind.DUTY,
    CostKind.FEE,
    CostKind.DISCOUNT,
    CostKind.ADJUSTMENT,
    CostKind.OTHER,
)
_TAX_STYLES = ("none", "none", "percent", "percent", "percent", "amount", "both", "mixed", "wrong")


def random_order(
    rng: random.Random, number: int, home: str, home_percents: tuple[Decimal, ...], *, several: bool
) -> PurchaseOrder:
    """One PO. Most use the company's own currency and rates, as real ones do; `several`: it has more than one."""
    currency = home if rng.random() < (0.5 if several else 0.97) else rng.choice(CURRENCIES)
    inclusive = rng.choice((None, False, True, False))
    style = rng.choice(_TAX_STYLES)
    percents = home_percents if rng.random() < 0.85 else PERCENTS
    lines = tuple(_line(rng, currency, style, percents, inside=bool(inclusive)) for _ in range(_count(rng)))
    costs = tuple(_cost(rng, style, percents) for _ in range(rng.choice((0, 0, 1, 1, 2, 4))))
    order = PurchaseOrder(
        id=f"po-{number}",
        number=str(number),
        supplier=Supplier(f"Supplier {currency}"),
        currency=currency,
        status=PoStatus.ORDERED,
        lines=lines,
        cost_lines=costs,
        exchange_rate=_rate(rng) if currency != home else None,
        ordered_date=date(2026, 11, 2),
        tax_inclusive=inclusive,
    )
    return replace(order, stated=_stated(rng, order))


def _count(rng: random.Random) -> int:
    return rng.choice((0, 1, 1, 2, 3, 5, 8, 13))


def _line(
    rng: random.Random, currency: str, style: str, percents: tuple[Decimal, ...], *, inside: bool
) -> Line:
    quantity = _decimal(rng, rng.choice((1, 9, 100, 5000, 200_000)), rng.choice((0, 0, 0, 0, 1, 3)))
    decimals = 0 if currency == "JPY" and rng.random() < 0.8 else rng.choice((0, 2, 2, 2, 2, 3, 4, 5, 7))
    cost = _decimal(rng, rng.choice((1, 10, 100, 3000)), decimals)
    line = Line(quantity, cost, sku=rng.choice(SKUS), product_title="Product")
    if rng.random() < 0.2:
        line = replace(line, discount_percent=rng.choice((Decimal(10), Decimal("33.333"), Decimal("7.5"))))
    kind = rng.choice(("percent", "none")) if style == "mixed" else style
    if kind == "none":
        return line
    percent = rng.choice(percents)
    divisor = Decimal(100) + percent if inside else Decimal(100)
    tax = to_cents(line.amount * percent / divisor)
    if kind == "percent":
        return replace(line, tax_percent=percent)
    if kind == "amount":
        return replace(line, tax_amount=tax)
    if kind == "both":
        return replace(line, tax_percent=percent, tax_amount=tax + rng.choice((0, 0, Decimal("0.01"))))
    return replace(line, tax_percent=percent, tax_amount=tax + Decimal("3.21"))


def _cost(rng: random.Random, style: str, percents: tuple[Decimal, ...]) -> CostLine:
    amount = _decimal(rng, rng.choice((10, 500)), rng.choice((0, 2, 2, 3)))
    if rng.random() < 0.3:
        amount = -amount
    percent = None if style in ("none", "amount") or rng.random() < 0.4 else rng.choice(percents)
    return CostLine(rng.choice(("Freight", "Duty", "Rebate")), amount, rng.choice(_COSTS), percent)


def _stated(rng: random.Random, order: PurchaseOrder) -> StatedTotals:
    """Control totals of the source: mostly none or right, sometimes a cent or a lot off."""
    totals = totals_of(order)
    roll = rng.random()
    if roll < 0.6:
        return StatedTotals()
    if roll < 0.95:
        return StatedTotals(totals.subtotal, totals.tax, totals.costs, totals.total)
    return StatedTotals(total=totals.total + rng.choice((Decimal("0.01"), Decimal("-0.01"), Decimal(10))))


def _decimal(rng: random.Random, most: int, decimals: int) -> Decimal:
    scale = int(10**decimals)
    least = 0 if rng.random() < 0.05 else 1
    return Decimal(rng.randint(least, most * scale)) / Decimal(scale)


def _rate(rng: random.Random) -> Decimal | None:
    return None if rng.random() < 0.03 else Decimal(rng.randint(5, 20_000)) / 10_000
