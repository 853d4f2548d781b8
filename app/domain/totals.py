"""What a PO adds up to, and how that compares with the totals its source states."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.currencies import THREE_DECIMALS
from app.domain.money import CENT, ZERO, decimal_text, money_text, to_cents
from app.domain.orders import CostLine, Line, PurchaseOrder


@dataclass(frozen=True, slots=True)
class PoTotals:
    """Computed totals in the PO's currency, to the cent. `total` is what the supplier will invoice."""

    subtotal: Decimal
    costs: Decimal
    tax: Decimal

    @property
    def total(self) -> Decimal:
        """Lines, cost lines and tax together."""
        return self.subtotal + self.costs + self.tax


def totals_of(order: PurchaseOrder) -> PoTotals:
    """Add up a PO. With tax-inclusive costs the tax is inside the lines and adds nothing."""
    return add_up(order.lines, order.cost_lines, tax_inclusive=bool(order.tax_inclusive))


def add_up(lines: tuple[Line, ...], cost_lines: tuple[CostLine, ...], *, tax_inclusive: bool) -> PoTotals:
    """Add up lines that may not belong to a PO yet (the editor's live totals)."""
    tax = ZERO
    if not tax_inclusive:
        tax = sum((line.tax for line in lines), ZERO) + sum((cost.tax for cost in cost_lines), ZERO)
    return PoTotals(
        subtotal=to_cents(sum((line.amount for line in lines), ZERO)),
        costs=to_cents(sum((to_cents(cost.amount) for cost in cost_lines), ZERO)),
        tax=to_cents(tax),
    )


def thousandths(order: PurchaseOrder) -> str:
    """Words for amounts with a third decimal, which some currencies have and QuickBooks does not keep; else ""."""
    if order.currency not in THREE_DECIMALS:
        return ""
    amounts = [line.quantity * line.net_unit_cost for line in order.lines]
    amounts += [line.tax_amount for line in order.lines if line.tax_amount is not None]
    amounts += [cost.amount for cost in order.cost_lines]
    if all(amount == to_cents(amount) for amount in amounts):
        return ""
    return (
        f"{order.currency} has three decimals, but QuickBooks keeps two and rounds the amount of each line."
    )


def _by_rounding(order: PurchaseOrder, total: Decimal, stated: Decimal) -> str:
    """What to do where only the third decimal makes the difference."""
    reason = thousandths(order)
    if not reason or abs(total - stated) > CENT * (len(order.lines) + len(order.cost_lines)):
        return ""
    return (
        f"{reason} Its lines would come to {money_text(total, order.currency)}, but the source states "
        f"{decimal_text(stated)}. Edit the PO here so that each line comes to two decimals, with what is left over on "
        "a cost line; or put it on hold and enter it in QuickBooks by hand."
    )


def explain_difference(order: PurchaseOrder) -> str:
    """Words for a difference between stated and computed total, or "" when they agree (or none is stated)."""
    computed = totals_of(order)
    if order.stated.total is None or to_cents(order.stated.total) == computed.total:
        return ""
    if rounded := _by_rounding(order, computed.total, order.stated.total):
        return rounded
    parts = [
        f"{name} {money_text(stated)} against {money_text(ours)}"
        for name, stated, ours in (
            ("lines", order.stated.subtotal, computed.subtotal),
            ("costs", order.stated.costs, computed.costs),
            ("tax", order.stated.tax, computed.tax),
        )
        if stated is not None and to_cents(stated) != ours
    ]
    gap = to_cents(order.stated.total) - computed.total
    text = (
        f"The source states a total of {money_text(order.stated.total, order.currency)}, but the lines add up to "
        f"{money_text(computed.total, order.currency)} (difference {money_text(gap)})"
    )
    return f"{text}: {'; '.join(parts)}." if parts else f"{text}."
