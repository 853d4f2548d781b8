"""Receiving: what of a PO has arrived. Pure; nothing here knows of QuickBooks or of the shop's stock.

Received and rejected are kept apart, as Inventory Mate does (inventory-mate.md 1.4): received pieces were taken in,
rejected ones arrived and were not taken. Both are no longer open. There is no status "partly received": progress is per
line (1.3). What a PO's lines say is the truth, because a source may state it too; receipts are how it came about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from app.domain.money import ZERO, decimal_text
from app.domain.orders import Line, PoStatus, PurchaseOrder

#: More pieces than this in one row are a slip of the finger.
MOST_PIECES = Decimal(999_999_999)
NOTE_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What of one line arrived, in pieces. `line` is its reference (`line_refs`), `name` how it was called then.

    A receipt that takes another back has negative pieces.
    """

    line: str
    received: Decimal = ZERO
    rejected: Decimal = ZERO
    note: str = ""
    name: str = ""

    @property
    def is_empty(self) -> bool:
        """True when nothing was entered."""
        return not self.received and not self.rejected and not self.note.strip()


@dataclass(frozen=True, slots=True)
class Receipt:
    """One delivery as it was entered. It is never changed or deleted: another receipt takes it back (`undoes`).

    `id` is its own for ever, so whoever acts on a receipt can act once. `delivered` is set when the receipt also marked
    the PO delivered on that day, and `former_status` is what the PO was before.
    """

    id: str
    po_id: str
    at: datetime
    lines: tuple[ReceiptLine, ...]
    note: str = ""
    undoes: str = ""
    former_status: PoStatus | None = None
    delivered: date | None = None

    @property
    def received(self) -> Decimal:
        """Pieces taken in."""
        return sum((line.received for line in self.lines), ZERO)

    @property
    def rejected(self) -> Decimal:
        """Pieces that were not taken."""
        return sum((line.rejected for line in self.lines), ZERO)


@dataclass(frozen=True, slots=True)
class LineProgress:
    """One line: what was ordered and what has arrived so far, in pieces."""

    ref: str
    line: Line

    @property
    def ordered(self) -> Decimal:
        """Pieces on the PO."""
        return self.line.quantity

    @property
    def received(self) -> Decimal:
        """Pieces taken in so far."""
        return self.line.received_quantity or ZERO

    @property
    def rejected(self) -> Decimal:
        """Pieces that arrived and were not taken."""
        return self.line.rejected_quantity or ZERO

    @property
    def open(self) -> Decimal:
        """Pieces still to come; never below zero."""
        return max(ZERO, self.ordered - self.received - self.rejected)

    @property
    def over(self) -> Decimal:
        """Pieces more than ordered."""
        return max(ZERO, self.received + self.rejected - self.ordered)


@dataclass(frozen=True, slots=True)
class Progress:
    """A whole PO, line by line."""

    lines: tuple[LineProgress, ...]

    @property
    def ordered(self) -> Decimal:
        """Pieces on the PO."""
        return sum((line.ordered for line in self.lines), ZERO)

    @property
    def received(self) -> Decimal:
        """Pieces taken in so far."""
        return sum((line.received for line in self.lines), ZERO)

    @property
    def rejected(self) -> Decimal:
        """Pieces that arrived and were not taken."""
        return sum((line.rejected for line in self.lines), ZERO)

    @property
    def open(self) -> Decimal:
        """Pieces still to come."""
        return sum((line.open for line in self.lines), ZERO)

    @property
    def over(self) -> Decimal:
        """Pieces more than ordered, line by line: one line's surplus is not another line's."""
        return sum((line.over for line in self.lines), ZERO)

    @property
    def started(self) -> bool:
        """True once something arrived."""
        return bool(self.received or self.rejected)

    @property
    def complete(self) -> bool:
        """True when something arrived and nothing is open."""
        return self.started and not self.open


def line_refs(order: PurchaseOrder) -> tuple[tuple[str, Line], ...]:
    """Every line with its reference: product and how manieth line of it, which survives another order of the lines."""
    seen: Counter[str] = Counter()
    found = []
    for line in order.lines:
        seen[line.product_key] += 1
        found.append((f"{line.product_key}#{seen[line.product_key]}", line))
    return tuple(found)


def progress_of(order: PurchaseOrder) -> Progress:
    """Ordered, received, rejected and open of every line."""
    return Progress(tuple(LineProgress(ref, line) for ref, line in line_refs(order)))


def mistakes_in(order: PurchaseOrder, lines: Sequence[ReceiptLine], note: str = "") -> list[str]:
    """What keeps these figures from being stored, in a bookkeeper's words; too many pieces are no mistake."""
    if order.status is PoStatus.CANCELED:
        return [f"{order.doc_number} is canceled, so nothing can be received for it."]
    known = dict(line_refs(order))
    told = []
    if len({line.line for line in lines}) < len(lines):
        told.append("A line is there twice.")
    for line in lines:
        name = known[line.line].product_name if line.line in known else line.name or line.line
        if line.line not in known:
            told.append(f"{name} is not on {order.doc_number} any more.")
        for word, pieces in (("received", line.received), ("rejected", line.rejected)):
            if not pieces.is_finite() or not ZERO <= pieces <= MOST_PIECES:
                told.append(f"{name}: the {word} quantity has to be a number from 0 to {MOST_PIECES:,}.")
        if len(line.note) > NOTE_LIMIT:
            told.append(f"{name}: the note is longer than {NOTE_LIMIT} characters.")
    if len(note) > NOTE_LIMIT:
        told.append(f"The note is longer than {NOTE_LIMIT} characters.")
    if not told and all(line.is_empty for line in lines) and not note.strip():
        told.append("Nothing was entered. Type what arrived, line by line.")
    return told


def too_many(order: PurchaseOrder, lines: Sequence[ReceiptLine]) -> list[str]:
    """Warnings for lines that would have more pieces than were ordered. A supplier may well send more."""
    before = {line.ref: line for line in progress_of(order).lines}
    told = []
    for line in lines:
        known = before.get(line.line)
        arrives = line.received + line.rejected
        if known is None or arrives <= ZERO:
            continue
        total = known.received + known.rejected + arrives
        if total > known.ordered:
            told.append(
                f"{known.line.product_name}: {decimal_text(total)} arrived in all, "
                f"{decimal_text(known.ordered)} were ordered."
            )
    return told


def with_receipt(order: PurchaseOrder, lines: Sequence[ReceiptLine]) -> PurchaseOrder:
    """The PO after these pieces arrived. A line's figures never fall below zero; lines not named stay as they are."""
    arrived = {line.line: line for line in lines}
    return replace(order, lines=tuple(_with(line, arrived.get(ref)) for ref, line in line_refs(order)))


def _with(line: Line, arrived: ReceiptLine | None) -> Line:
    if arrived is None or (not arrived.received and not arrived.rejected):
        return line
    return replace(
        line,
        received_quantity=max(ZERO, (line.received_quantity or ZERO) + arrived.received),
        rejected_quantity=max(ZERO, (line.rejected_quantity or ZERO) + arrived.rejected),
    )


def after_receipt(order: PurchaseOrder, receipt: Receipt) -> PurchaseOrder:
    """The PO with the receipt's pieces and status: delivered if it says so, as before if it takes such a one back."""
    order = with_receipt(order, receipt.lines)
    if receipt.delivered is not None:
        return delivered_on(order, receipt.delivered)
    if receipt.undoes and receipt.former_status is not None and order.status is PoStatus.DELIVERED:
        return replace(order, status=receipt.former_status, status_raw="", delivered_date=None)
    return order


def delivered_on(order: PurchaseOrder, on: date) -> PurchaseOrder:
    """The PO marked delivered."""
    return replace(order, status=PoStatus.DELIVERED, status_raw="", delivered_date=on)


def counter_lines(receipt: Receipt) -> tuple[ReceiptLine, ...]:
    """The lines of the receipt that takes this one back."""
    return tuple(
        replace(line, received=-line.received, rejected=-line.rejected, note="")
        for line in receipt.lines
        if line.received or line.rejected
    )


def cannot_take_back(order: PurchaseOrder, receipt: Receipt) -> list[str]:
    """Lines whose figures were changed since (by an import or an edit), so that the receipt is not in them any more."""
    now = {line.ref: line for line in progress_of(order).lines}
    told = []
    for line in counter_lines(receipt):
        known = now.get(line.line)
        if known is None:
            told.append(f"{line.name or line.line} is not on {order.doc_number} any more.")
        elif known.received + line.received < ZERO or known.rejected + line.rejected < ZERO:
            told.append(
                f"{known.line.product_name} was changed since: fewer pieces are received than the receipt brought."
            )
    return told


def remaining(order: PurchaseOrder) -> tuple[ReceiptLine, ...]:
    """Lines that receive everything which is still open."""
    return tuple(
        ReceiptLine(line.ref, line.open, name=line.line.product_name)
        for line in progress_of(order).lines
        if line.open
    )


def standing(receipts: Sequence[Receipt]) -> tuple[Receipt, ...]:
    """Receipts that hold: neither taken back, nor themselves taking another back."""
    gone = {receipt.undoes for receipt in receipts if receipt.undoes}
    return tuple(receipt for receipt in receipts if not receipt.undoes and receipt.id not in gone)


def same_lines(before: PurchaseOrder, after: PurchaseOrder) -> dict[str, str]:
    """References of lines that are called otherwise now; both versions have the same lines in the same order."""
    pairs = zip(line_refs(before), line_refs(after), strict=True)
    return {old: new for (old, _), (new, _) in pairs if old != new}


def renamed(receipt: Receipt, refs: Mapping[str, str]) -> Receipt:
    """The receipt with its lines under their new references."""
    lines = tuple(replace(line, line=refs.get(line.line, line.line)) for line in receipt.lines)
    return replace(receipt, lines=lines)
