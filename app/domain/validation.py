"""Which POs may be sent at all. Refused here means: no request leaves this computer (design.md 4.8)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.lengths import EMAIL_LIMIT, text_problem
from app.domain.money import LARGEST_AMOUNT, ZERO
from app.domain.orders import NUMBER_LIMIT, PoStatus, PurchaseOrder
from app.domain.settings import SyncSettings
from app.domain.totals import explain_difference, totals_of

_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_SENDS_FROM_ORDERED = (PoStatus.ORDERED, PoStatus.SHIPPED, PoStatus.DELIVERED)


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Whether a PO is sent. `left_out`: by a rule or setting; `problem`: something must be corrected."""

    left_out: str = ""
    problem: str = ""

    @property
    def ok(self) -> bool:
        """True when nothing stands against sending."""
        return not self.left_out and not self.problem

    @property
    def reason(self) -> str:
        """One sentence for the badge."""
        return self.problem or self.left_out


def eligibility(order: PurchaseOrder, settings: SyncSettings, *, linked: bool) -> Eligibility:
    """Check a PO against the rules that need nothing from QuickBooks. A linked PO stays in, whatever the settings."""
    if not _has_something_to_send(order):
        return Eligibility(
            left_out="It has no product lines and no cost above zero, so there is nothing to send."
        )
    if not linked:
        reason = _left_out(order, settings)
        if reason:
            return Eligibility(left_out=reason)
    return Eligibility(problem=_first_problem(order))


def is_email(text: str) -> bool:
    """Whether this has the form of an email address."""
    return bool(_EMAIL.match(text))


def _has_something_to_send(order: PurchaseOrder) -> bool:
    return any(line.quantity > 0 for line in order.lines) or any(cost.amount > 0 for cost in order.cost_lines)


def _left_out(order: PurchaseOrder, settings: SyncSettings) -> str:
    if order.status is PoStatus.CANCELED:
        return "It was canceled before it reached QuickBooks."
    if settings.from_ordered_on and order.status not in _SENDS_FROM_ORDERED:
        return f"It is still {order.status.label}; a setting sends POs from Ordered on."
    if settings.start_date and order.date and order.date < settings.start_date:
        return (
            f"It is dated {order.date.isoformat()}, before the start date {settings.start_date.isoformat()}."
        )
    return ""


def _first_problem(order: PurchaseOrder) -> str:
    total = totals_of(order).total
    if not order.number.strip():
        return "It has no number. Give it one, then it can be sent."
    if len(order.number) > NUMBER_LIMIT:
        return (
            f"The number {order.number} has {len(order.number)} characters; with PO- in front QuickBooks takes "
            f"{NUMBER_LIMIT}. Shorten it, then it can be sent."
        )
    if not order.supplier.name.strip():
        return "It has no supplier. Choose one, then it can be sent."
    if any(line.quantity < 0 or line.unit_cost < 0 for line in order.lines):
        return "A line has a negative quantity or cost, which QuickBooks does not take on a purchase order."
    if total < ZERO or abs(total) > LARGEST_AMOUNT:
        return f"Its total of {total:,.2f} does not fit QuickBooks. Check the quantities and costs."
    email = order.supplier.email
    if email and (len(email) > EMAIL_LIMIT or not is_email(email)):
        return f"The supplier's email {order.supplier.email} is not valid. Correct it, then it can be sent."
    if any(line.amount > LARGEST_AMOUNT for line in order.lines) or any(
        abs(cost.amount) > LARGEST_AMOUNT for cost in order.cost_lines
    ):
        return "One of its lines has an amount that does not fit QuickBooks. Check its quantity and cost."
    if order.exchange_rate is not None and order.exchange_rate <= ZERO:
        return "Its exchange rate is not above zero. Correct it, then it can be sent."
    return text_problem(order) or explain_difference(order)
