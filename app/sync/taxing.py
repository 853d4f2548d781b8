"""Tax of a PO by QuickBooks' tax codes, so that QuickBooks' own computation gives the shop's total to the cent.

Nothing but codes and amounts is sent: QuickBooks computes the tax (decision 010). It adds the amounts up for each rate
and rounds there; with tax inside the amounts it rounds on each line. The shop rounds on each line. What that differs by
goes on a line of its own, "Rounding of tax"; what rounding cannot explain is a reason not to send.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.books import Company, TaxCode
from app.domain.documents import DocLine, Document, LineKind, TaxMode
from app.domain.money import CENT, ZERO, money_text, to_cents, to_price
from app.domain.orders import CostLine, Line, PurchaseOrder
from app.domain.totals import totals_of
from app.sync.tax_codes import TaxBook, tax_of

ROUNDING_KEY = "tax:rounding#1"
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Source:
    """A line as it stands on the PO, and the document line that it becomes."""

    part: Line | CostLine
    line: DocLine


@dataclass(frozen=True, slots=True)
class Taxed:
    """Lines with their tax codes, the tax that QuickBooks will compute, and the first problem, "" for none.

    `uncoded` is the percentage that has no tax code, where that is the problem.
    """

    lines: tuple[DocLine, ...]
    tax: Decimal
    problem: str = ""
    uncoded: Decimal | None = None


def tax_mode(order: PurchaseOrder, company: Company, sent: Document | None = None) -> TaxMode:
    """How this PO's amounts relate to tax in this company.

    A PO that says nothing about tax goes in as "not applicable": its amounts are all there is. A document that was
    `sent` before sales tax was switched on or off in QuickBooks stays as it was sent: that switch is for what comes.
    """
    if company.is_us:
        return TaxMode.NONE
    if sent is not None and _stays(sent, company):
        return sent.tax_mode
    if not company.takes_tax_codes or not _speaks_of_tax(order):
        return TaxMode.NOT_APPLICABLE
    return TaxMode.INCLUSIVE if order.tax_inclusive else TaxMode.EXCLUDED


def apply_codes(
    order: PurchaseOrder, sources: Sequence[Source], mode: TaxMode, book: TaxBook, rounding_account: str
) -> Taxed:
    """Give every line its tax code and foretell what QuickBooks computes. Lenient: what cannot be told stays empty."""
    inside = mode is TaxMode.INCLUSIVE
    lines: list[DocLine] = []
    codes: list[TaxCode] = []
    problem, uncoded = "", None
    for source in sources:
        name = _name(source.line)
        percent = book.percent_of(source.part, source.line.amount, name, inside=inside)
        code = percent if isinstance(percent, str) else book.code_for(percent)
        if isinstance(code, str) or isinstance(percent, str):
            if not problem and not isinstance(percent, str):
                uncoded = percent
            problem = problem or str(code)
            lines.append(source.line)
            continue
        line = replace(source.line, tax_code_id=code.id, tax_percent=percent)
        if inside:
            line, trouble = _without_tax(line, code, name)
            problem = problem or trouble
        lines.append(line)
        codes.append(code)
    if problem:
        return Taxed(tuple(lines), ZERO, problem, uncoded)
    tax = _tax_on_lines(lines) if inside else _tax_by_rate(lines, codes)
    return _evened_out(order, lines, codes, tax, book.neutral(), rounding_account)


def _evened_out(
    order: PurchaseOrder,
    lines: list[DocLine],
    codes: list[TaxCode],
    tax: Decimal,
    neutral: TaxCode | None,
    account: str,
) -> Taxed:
    """Add the line that makes QuickBooks' total the shop's."""
    reached = to_cents(sum((line.amount for line in lines), ZERO) + tax)
    gap = totals_of(order).total - reached
    if not gap:
        return Taxed(tuple(lines), tax)
    rates = {part.rate_id for code in codes for part in code.parts}
    if abs(gap) > CENT * (len(lines) + len(rates)):
        text = (
            f"Its total here is {money_text(totals_of(order).total)}, but with the company's tax codes QuickBooks "
            f"comes to {money_text(reached)}. Compare the tax of its lines with the tax codes chosen in Settings."
        )
        return Taxed(tuple(lines), tax, text)
    if neutral is None or not account:
        missing = "an account for tax" if neutral is not None else "a tax code for 0 %"
        text = (
            f"QuickBooks rounds the tax of this PO {money_text(abs(gap))} differently. To put that on a line of its "
            f"own, choose {missing} in Settings, then sync again."
        )
        return Taxed(tuple(lines), tax, text)
    inclusive = gap if lines and lines[0].inclusive_amount is not None else None
    rounding = DocLine(
        ROUNDING_KEY,
        LineKind.ACCOUNT,
        account,
        "Rounding of tax",
        gap,
        tax_code_id=neutral.id,
        inclusive_amount=inclusive,
        tax_percent=ZERO,
    )
    return Taxed((*lines, rounding), tax)


def _tax_by_rate(lines: Sequence[DocLine], codes: Sequence[TaxCode]) -> Decimal:
    """As QuickBooks does with tax on top: the amounts of a rate together, then rounded."""
    nets: dict[str, Decimal] = {}
    percents: dict[str, Decimal] = {}
    for line, code in zip(lines, codes, strict=True):
        for part in code.parts:
            nets[part.rate_id] = nets.get(part.rate_id, ZERO) + line.amount
            percents[part.rate_id] = part.percent
    return sum((to_cents(net * percents[rate] / _HUNDRED) for rate, net in nets.items()), ZERO)


def _tax_on_lines(lines: Sequence[DocLine]) -> Decimal:
    return sum(
        (line.inclusive_amount - line.amount for line in lines if line.inclusive_amount is not None), ZERO
    )


def _without_tax(line: DocLine, code: TaxCode, name: str) -> tuple[DocLine, str]:
    """Take the tax out of a line's amount. Both ways of reading the result, net plus tax and gross, agree.

    Some amounts cannot be reached: with 20 % nothing rounds to 0.03. The cent goes to the rounding line.
    """
    gross = line.amount
    net = gross - tax_of(gross, code.percent, inside=True)
    near = (net, net - CENT, net + CENT)
    net = next((n for n in near if n + _tax_on(n, code) == gross), net)
    told = replace(line, amount=net, inclusive_amount=net + _tax_on(net, code))
    if line.quantity is None or line.unit_price is None:
        return told, ""
    price = to_price(net / line.quantity)
    if to_cents(price * line.quantity) != net:
        text = (
            f"{name} has so many pieces that its cost without tax needs more than seven decimals, which QuickBooks "
            "does not keep. Split the line, or enter its cost without tax."
        )
        return line, text
    return replace(told, unit_price=price), ""


def _tax_on(net: Decimal, code: TaxCode) -> Decimal:
    return sum((to_cents(net * part.percent / _HUNDRED) for part in code.parts), ZERO)


def _stays(sent: Document, company: Company) -> bool:
    if not company.takes_tax_codes:
        return sent.tax_mode.by_codes
    tax_as_cost = any(line.key.startswith("tax:") and not line.tax_code_id for line in sent.lines)
    return sent.tax_mode is TaxMode.NOT_APPLICABLE and tax_as_cost


def _speaks_of_tax(order: PurchaseOrder) -> bool:
    lines = any(line.tax_percent is not None or line.tax_amount for line in order.lines)
    return lines or any(cost.tax_percent is not None for cost in order.cost_lines)


def _name(line: DocLine) -> str:
    return f"The line {line.description[:60]}"
