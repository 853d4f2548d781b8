"""The rows of the receiving dialog: what was ordered and received before, and what is typed now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.money import ZERO
from app.domain.orders import PurchaseOrder
from app.domain.receiving import MOST_PIECES, ReceiptLine, progress_of
from app.ui.orders.format import number_text, read_number
from app.ui.receiving.words import tr
from app.ui.widgets.read_table import AnyIndex, ReadTable

PRODUCT, ORDERED, BEFORE, NOW, REJECTED, OPEN, NOTE = range(7)
EDITABLE = frozenset({NOW, REJECTED, NOTE})
#: For the delegate: "wrong", "over" or "".
MARK_ROLE = Qt.ItemDataRole.UserRole
#: The quiet second line: the SKU under a product, rejected pieces under what was received before.
SECOND_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True)
class _Typed:
    """What stands in the cells of one row, as typed."""

    now: str = ""
    rejected: str = ""
    note: str = ""


class ReceiveModel(ReadTable):
    """One row for each line of the PO. What cannot be read as a number stays as typed and is marked."""

    numbers = frozenset({ORDERED, BEFORE, NOW, REJECTED, OPEN})
    row_role = int(Qt.ItemDataRole.UserRole) + 2
    edited = Signal()

    def __init__(
        self,
        order: PurchaseOrder,
        first: Mapping[str, ReceiptLine] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__((), parent)
        self._lines = progress_of(order).lines
        self._typed = [_typed((first or {}).get(line.ref)) for line in self._lines]
        self.heads = (
            tr("Product"),
            tr("Ordered"),
            tr("Before"),
            tr("Receiving"),
            tr("Rejected"),
            tr("Still open"),
            tr("Note"),
        )

    @property
    def lines(self) -> tuple[ReceiptLine, ...]:
        """What was typed, line by line; a figure that is no number counts as nothing (`problems` tells it)."""
        return tuple(
            ReceiptLine(
                line.ref,
                _pieces(typed.now) or ZERO,
                _pieces(typed.rejected) or ZERO,
                typed.note.strip(),
                line.line.product_name,
            )
            for line, typed in zip(self._lines, self._typed, strict=True)
        )

    @property
    def problems(self) -> tuple[str, ...]:
        """What cannot be read."""
        return tuple(
            tr("{product}: “{text}” is not a number of pieces.").format(
                product=line.line.product_name, text=text
            )
            for line, typed in zip(self._lines, self._typed, strict=True)
            for text in (typed.now, typed.rejected)
            if text.strip() and _pieces(text) is None
        )

    @property
    def open(self) -> Decimal:
        """Pieces that stay open if this is stored."""
        return sum((self._open(row) for row in range(len(self._lines))), ZERO)

    @property
    def is_empty(self) -> bool:
        """True while nothing was typed."""
        return all(typed == _Typed() for typed in self._typed)

    def receive_all(self) -> None:
        """Fill in everything that is still open; notes and rejected pieces stay."""
        for line, typed in zip(self._lines, self._typed, strict=True):
            left = line.open - (_pieces(typed.rejected) or ZERO)
            typed.now = number_text(left) if left > ZERO else ""
        self._tell_all()

    def clear(self) -> None:
        """Take everything away that was typed."""
        self._typed = [_Typed() for _ in self._lines]
        self._tell_all()

    def row_count(self) -> int:
        """One for each line."""
        return len(self._lines)

    def row_at(self, place: int) -> int | None:
        """A row is known by its place: what is typed changes in it."""
        return place if 0 <= place < len(self._lines) else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Three columns are typed into."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in EDITABLE else flags

    def spoken(self, row: int, column: int) -> str:
        """A screen reader hears heading and product too."""
        product = self._lines[row].line.product_name
        words = self.words(row, column) or tr("empty")
        words = f"{words}, {second}" if (second := self._second(row, column)) else words
        return words if column == PRODUCT else f"{product}, {self.heads[column]}: {words}"

    def look(self, row: int, column: int, role: int) -> Any:
        """What is edited, the quiet second line, and the mark of what was typed."""
        match role:
            case Qt.ItemDataRole.EditRole:
                return self.words(row, column)
            case _ if role == SECOND_ROLE:
                return self._second(row, column)
            case _:
                return self._mark(row, column) if role == MARK_ROLE else None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole or index.column() not in EDITABLE:
            return False
        typed, text = self._typed[index.row()], str(value).strip()
        match index.column():
            case 3:
                typed.now = text
            case 4:
                typed.rejected = text
            case _:
                typed.note = text
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), NOTE))
        self.edited.emit()
        return True

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        line, typed = self._lines[row], self._typed[row]
        words = (
            line.line.product_name,
            number_text(line.ordered),
            number_text(line.received),
            typed.now,
            typed.rejected,
            number_text(self._open(row)),
            typed.note,
        )
        return words[column]

    def _second(self, row: int, column: int) -> str:
        line = self._lines[row]
        if column == PRODUCT:
            return line.line.sku if line.line.sku != line.line.product_name else ""
        if column != BEFORE or not line.rejected:
            return ""
        return tr("{count} rejected").format(count=number_text(line.rejected))

    def _mark(self, row: int, column: int) -> str:
        typed = self._typed[row]
        text = typed.now if column == NOW else typed.rejected if column == REJECTED else ""
        if text and _pieces(text) is None:
            return "wrong"
        return "over" if text and self._over(row) else ""

    def _arriving(self, row: int) -> Decimal:
        typed = self._typed[row]
        return (_pieces(typed.now) or ZERO) + (_pieces(typed.rejected) or ZERO)

    def _open(self, row: int) -> Decimal:
        line = self._lines[row]
        return max(ZERO, line.ordered - line.received - line.rejected - self._arriving(row))

    def _over(self, row: int) -> bool:
        line = self._lines[row]
        return line.received + line.rejected + self._arriving(row) > line.ordered

    def _tell_all(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, NOTE))
        self.edited.emit()


def _typed(line: ReceiptLine | None) -> _Typed:
    if line is None:
        return _Typed()
    now, rejected = (number_text(pieces) if pieces else "" for pieces in (line.received, line.rejected))
    return _Typed(now, rejected, line.note)


def _pieces(text: str) -> Decimal | None:
    """A quantity as typed; empty is none, and so is what cannot be one."""
    number = read_number(text) if text.strip() else None
    return number if number is not None and ZERO <= number <= MOST_PIECES else None
