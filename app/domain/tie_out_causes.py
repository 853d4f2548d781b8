"""Why one PO's total here is not QuickBooks' total, part by part: lines, costs, tax, and what rounding leaves.

Three versions are compared: the PO here, the document as it was sent last, the document in QuickBooks now. What
differs between the first two is an edit here that was not sent; between the last two, an edit there. The causes always
add up to the difference: what the parts cannot explain is rounding when it is cents, else it is named as unexplained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.documents import Document
from app.domain.money import CENT, ZERO, money_text, to_cents
from app.domain.names import same_name_key
from app.domain.tie_out import Cause, CauseKind

#: All tax of a document is one part, whether it stands in lines or QuickBooks computes it.
TAX_KEY = "tax"


@dataclass(frozen=True, slots=True)
class Part:
    """One line, cost line or the tax of a PO, with the key that it keeps over edits. `tax` may be inside the amount."""

    key: str
    label: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Compared:
    """The versions of one PO by parts. `sent` is None when the document in QuickBooks was never written by us."""

    here: Sequence[Part]
    sent: Sequence[Part] | None
    there: Sequence[Part]
    total_here: Decimal
    total_there: Decimal
    currency: str
    billed: bool = False


def document_parts(document: Document) -> tuple[Part, ...]:
    """A document by parts: amounts with tax where QuickBooks says them, the rest of the tax on its own."""
    parts, tax = [], document.tax
    for line in document.lines:
        amount = line.amount
        if line.inclusive_amount is not None:
            tax -= line.inclusive_amount - line.amount
            amount = line.inclusive_amount
        if line.key.startswith("tax:"):
            tax += amount
        else:
            parts.append(Part(line.key, line.description or line.key, to_cents(amount)))
    if to_cents(tax):
        parts.append(Part(TAX_KEY, "Tax", to_cents(tax)))
    return tuple(parts)


def explain(compared: Compared) -> tuple[Cause, ...]:
    """The causes, empty when the totals agree."""
    gap = compared.total_there - compared.total_here
    if not gap:
        return ()
    causes = _by_line(compared) if compared.sent is not None else _by_name(compared)
    rest = gap - sum((cause.amount for cause in causes), ZERO)
    if rest:
        most = CENT * (len(compared.here) + len(compared.there) + 1)
        kind = CauseKind.ROUNDING if abs(rest) <= most else CauseKind.OTHER
        text = (
            "QuickBooks rounds its total differently"
            if kind is CauseKind.ROUNDING
            else "QuickBooks' total is not the sum of the lines that were compared"
        )
        causes.append(Cause(kind, text, rest, compared.currency))
    return tuple(causes)


def _by_line(compared: Compared) -> list[Cause]:
    """Edits here and there, line by line; lines that are equal on both sides are no cause, whatever was sent."""
    here, sent, there = (_by_key(parts) for parts in (compared.here, compared.sent or (), compared.there))
    edited_here = CauseKind.AFTER_BILLING if compared.billed else CauseKind.EDIT_HERE
    causes = []
    for key in dict.fromkeys((*here, *sent, *there)):
        mine, last, now = _amount(here, key), _amount(sent, key), _amount(there, key)
        if mine == now:
            continue
        part = here.get(key) or sent.get(key) or there[key]
        for before, after, kind in ((mine, last, edited_here), (last, now, CauseKind.EDIT_THERE)):
            if before == after:
                continue
            named = CauseKind.TAX if key == TAX_KEY else kind
            text = _words(part, kind, before, after, compared.currency)
            causes.append(Cause(named, text, (after or ZERO) - (before or ZERO), compared.currency))
    return causes


def _by_name(compared: Compared) -> list[Cause]:
    """Without a version that we sent: lines with the same name and amount are equal, then with the same name."""
    ours, theirs = list(compared.here), list(compared.there)
    for mine in compared.here:
        equal = next((each for each in theirs if _same_part(mine, each)), None)
        if equal is not None:
            ours.remove(mine)
            theirs.remove(equal)
    causes = []
    for mine in ours:
        other = next((each for each in theirs if _same_name(mine, each)), None)
        if other is not None:
            theirs.remove(other)
        causes.append(_named(mine, mine.amount, other.amount if other else None, compared.currency))
    causes += [_named(other, None, other.amount, compared.currency) for other in theirs]
    return causes


def _named(part: Part, mine: Decimal | None, theirs: Decimal | None, currency: str) -> Cause:
    kind = CauseKind.TAX if part.key == TAX_KEY else CauseKind.LINE
    text = f"{part.label}: {_money(mine, currency)} here, {_money(theirs, currency)} in QuickBooks"
    return Cause(kind, text, (theirs or ZERO) - (mine or ZERO), currency)


def _words(part: Part, kind: CauseKind, before: Decimal | None, after: Decimal | None, currency: str) -> str:
    if kind is CauseKind.EDIT_THERE:
        return (
            f"{part.label}: {_money(before, currency)} was sent, {_money(after, currency)} in QuickBooks now"
        )
    return f"{part.label}: {_money(before, currency)} here, {_money(after, currency)} was sent"


def _money(amount: Decimal | None, currency: str) -> str:
    return "nothing" if amount is None else money_text(amount, currency)


def _by_key(parts: Sequence[Part]) -> dict[str, Part]:
    found: dict[str, Part] = {}
    for part in parts:
        known = found.get(part.key)
        amount = part.amount + (known.amount if known else ZERO)
        found[part.key] = Part(part.key, part.label, amount)
    return found


def _amount(parts: Mapping[str, Part], key: str) -> Decimal | None:
    part = parts.get(key)
    return part.amount if part else None


def _same_part(mine: Part, other: Part) -> bool:
    return mine.amount == other.amount and _same_name(mine, other)


def _same_name(mine: Part, other: Part) -> bool:
    if TAX_KEY in (mine.key, other.key):
        return mine.key == other.key
    names = same_name_key(mine.label), same_name_key(other.label)
    return mine.key == other.key or names[0] == names[1] or (bool(names[0]) and names[1].startswith(names[0]))
