"""Tax of a purchase document: none in the US, by the lines' codes elsewhere."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.entities.line_tax import require_code
from app.practice.entities.lines import ACCOUNT, ITEM, total
from app.practice.errors import Problem, QboFault
from app.practice.wire import CENT, Json, money

HUNDRED = Decimal(100)


def apply_tax(books: Books, doc: Json) -> None:
    """Compute TotalAmt, and outside the US TxnTaxDetail, from the lines.

    Raises 6000 for a line without a code, 6170 for tax where it does not apply.
    """
    net = total(doc["Line"])
    sent = doc.pop("TxnTaxDetail", None)
    if books.company.us:
        doc.pop("GlobalTaxCalculation", None)
        doc["TotalAmt"] = net
        return
    if not books.company.sales_tax:
        doc["GlobalTaxCalculation"] = "NotApplicable"
        doc["TotalAmt"] = net
        return
    mode = doc.setdefault("GlobalTaxCalculation", "TaxExcluded")
    if mode == "NotApplicable":
        if sent and sent.get("TxnTaxCodeRef"):
            detail = "TxnTaxDetail is not allowed when GlobalTaxCalculation is NotApplicable."
            raise QboFault(Problem("6170", "Invalid TxnTaxDetail", detail, "TxnTaxDetail"))
        doc["TotalAmt"] = net
        return
    bases = _bases(books, doc, inclusive=mode == "TaxInclusive")
    lines = [_tax_line(books, rate, base, tax) for rate, (base, tax) in sorted(bases.items())]
    tax_total = money(sum((line["Amount"] for line in lines), Decimal(0)))
    doc["TxnTaxDetail"] = {"TotalTax": tax_total, "TaxLine": lines}
    doc["TotalAmt"] = money(net + tax_total)


def _bases(books: Books, doc: Json, *, inclusive: bool) -> dict[str, tuple[Decimal, Decimal]]:
    """Net amount and tax for each rate. Tax is rounded on the sum, with inclusive tax on each line."""
    nets: dict[str, Decimal] = {}
    taxes: dict[str, Decimal] = {}
    for line in doc["Line"]:
        detail = line.get(line["DetailType"]) if line["DetailType"] in (ITEM, ACCOUNT) else None
        if detail is None or ("ItemRef" not in detail and "AccountRef" not in detail):
            continue
        require_code(books, detail)
        amount = Decimal(str(line["Amount"]))
        parts = {
            rate: money(amount * percent(books, rate) / HUNDRED)
            for rate in rates_of(books, detail["TaxCodeRef"]["value"])
        }
        if inclusive:
            parts = _as_sent(detail, amount, parts)
            detail["TaxInclusiveAmt"] = money(amount + sum(parts.values(), Decimal(0)))
        for rate, part in parts.items():
            nets[rate] = nets.get(rate, Decimal(0)) + amount
            taxes[rate] = taxes.get(rate, Decimal(0)) + part
    if inclusive:
        return {rate: (nets[rate], taxes[rate]) for rate in nets}
    return {rate: (net, money(net * percent(books, rate) / HUNDRED)) for rate, net in nets.items()}


def _as_sent(detail: Json, amount: Decimal, parts: dict[str, Decimal]) -> dict[str, Decimal]:
    """The tax of a line so that it adds up to the inclusive amount that was sent, where that is a cent's rounding."""
    sent = detail.get("TaxInclusiveAmt")
    if not isinstance(sent, Decimal) or not parts:
        return parts
    left = sent - amount - sum(parts.values(), Decimal(0))
    if not left or abs(left) > CENT:
        return parts
    first = next(iter(parts))
    return {**parts, first: parts[first] + left}


def rates_of(books: Books, code: str) -> list[str]:
    """The purchase rates of a tax code."""
    doc = books.doc("TaxCode", code) or {}
    return [d["TaxRateRef"]["value"] for d in doc.get("PurchaseTaxRateList", {}).get("TaxRateDetail", [])]


def percent(books: Books, rate: str) -> Decimal:
    """The percentage of a tax rate."""
    doc = books.doc("TaxRate", rate)
    return Decimal(str(doc["RateValue"])) if doc else Decimal(0)


def _tax_line(books: Books, rate: str, base: Decimal, tax: Decimal) -> Json:
    detail = {
        "TaxRateRef": {"value": rate},
        "PercentBased": True,
        "TaxPercent": percent(books, rate),
        "NetAmountTaxable": money(base),
    }
    return {"Amount": tax, "DetailType": "TaxLineDetail", "TaxLineDetail": detail}
