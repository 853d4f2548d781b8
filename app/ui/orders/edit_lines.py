"""Editable rows of the PO editor: product lines and cost lines as two small models over drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.money import LARGEST_AMOUNT
from app.domain.orders import CostKind, CostLine, Line
from app.ui.orders.format import amount_text, number_text, read_number

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
translate = QCoreApplication.translate  # under the name that Qt's extraction tool looks for
_EDITABLE = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(slots=True)
class Cell:
    """What stands in one field of a row as typed, and what is wrong with it ("" when nothing)."""

    text: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `put` returns the changed row, or a text that says what is wrong."""

    title: str
    words: Callable[[Any], str]
    put: Callable[[Any, str], Any] | None = None
    right: bool = False


class DraftModel(QAbstractTableModel):
    """Rows of one kind. A value that is not valid stays as typed, marked, and keeps its row's last valid value."""

    edited = Signal()

    def __init__(
        self, fields: tuple[Field, ...], rows: tuple[Any, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._rows: list[Any] = list(rows)
        self._wrong: dict[tuple[int, int], Cell] = {}

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows with their valid values."""
        return tuple(self._rows)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong, row by row."""
        return tuple(cell.problem for _, cell in sorted(self._wrong.items()))

    def add(self, row: Any) -> None:
        """Append a row."""
        self.beginInsertRows(_ROOT, len(self._rows), len(self._rows))
        self._rows.append(row)
        self.endInsertRows()
        self.edited.emit()

    def remove(self, place: int) -> None:
        """Take a row away."""
        if not 0 <= place < len(self._rows):
            return
        self.beginRemoveRows(_ROOT, place, place)
        del self._rows[place]
        self._wrong = {
            (row - 1 if row > place else row, column): cell
            for (row, column), cell in self._wrong.items()
            if row != place
        }
        self.endRemoveRows()
        self.edited.emit()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each draft."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each field."""
        return 0 if parent.isValid() else len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._align(section)
        return self._fields[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Computed columns cannot be edited."""
        return _EDITABLE if self._fields[index.column()].put else _FIXED

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words as typed or as the locale writes them; problems as tooltip."""
        place = (index.row(), index.column())
        wrong = self._wrong.get(place)
        field = self._fields[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return wrong.text if wrong else field.words(self._rows[index.row()])
            case Qt.ItemDataRole.AccessibleTextRole:
                words = wrong.text if wrong else field.words(self._rows[index.row()])
                return f"{field.title}: {words}. {wrong.problem}" if wrong else f"{field.title}: {words}"
            case Qt.ItemDataRole.ToolTipRole:
                return wrong.problem if wrong else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._align(index.column())
            case _:
                return bool(wrong) if role == Qt.ItemDataRole.UserRole else None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        field = self._fields[index.column()]
        if role != Qt.ItemDataRole.EditRole or field.put is None:
            return False
        text = str(value).strip()
        result = field.put(self._rows[index.row()], text)
        place = (index.row(), index.column())
        if isinstance(result, str):
            self._wrong[place] = Cell(text, result)
        else:
            self._wrong.pop(place, None)
            self._rows[index.row()] = result
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self._fields) - 1))
        self.edited.emit()
        return True

    def _align(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._fields[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def _cost_words(cost: Decimal) -> str:
    """At least two decimals, and all that it has."""
    exponent = cost.as_tuple().exponent
    return number_text(cost, places=max(2, -exponent if isinstance(exponent, int) else 0))


def _number(name: str) -> Callable[[Line, str], Line | str]:
    """A setter for a field that takes a number from zero on; the tax may also be left empty."""

    def put(line: Line, text: str) -> Line | str:
        value = read_number(text) if text or name != "tax_percent" else None
        if value is None and (text or name != "tax_percent"):
            return translate("OrderEditor", "“{text}” is not a number.").format(text=text)
        if value is not None and not Decimal(0) <= value <= LARGEST_AMOUNT:
            return translate("OrderEditor", "{text} is out of range.").format(text=text)
        changed = replace(line, **{name: value}, line_total=None)  # type: ignore[arg-type]
        return replace(changed, tax_amount=None)

    return put


def line_model(lines: tuple[Line, ...], parent: QObject | None = None) -> DraftModel:
    """Product, SKU, quantity, unit cost, tax %, amount."""
    product = Field(
        translate("OrderEditor", "Product"),
        lambda line: line.product_title,
        lambda line, text: replace(line, product_title=text),
    )
    sku = Field(
        translate("OrderEditor", "SKU"), lambda line: line.sku, lambda line, text: replace(line, sku=text)
    )
    quantity = Field(
        translate("OrderEditor", "Qty"),
        lambda line: number_text(line.quantity),
        _number("quantity"),
        right=True,
    )
    cost = Field(
        translate("OrderEditor", "Unit cost"),
        lambda line: _cost_words(line.unit_cost),
        _number("unit_cost"),
        right=True,
    )
    tax = Field(
        translate("OrderEditor", "Tax %"),
        lambda line: "" if line.tax_percent is None else number_text(line.tax_percent),
        _number("tax_percent"),
        right=True,
    )
    amount = Field(translate("OrderEditor", "Amount"), lambda line: amount_text(line.amount), right=True)
    return DraftModel((product, sku, quantity, cost, tax, amount), lines, parent)


def cost_model(
    kinds: dict[CostKind, str],
    costs: tuple[CostLine, ...],
    parent: QObject | None = None,
) -> DraftModel:
    """Kind, label, signed amount."""
    by_word = {word: kind for kind, word in kinds.items()}

    def put_kind(cost: CostLine, text: str) -> CostLine | str:
        kind = by_word.get(text)
        return (
            translate("OrderEditor", "“{text}” is not a kind of cost.").format(text=text)
            if kind is None
            else replace(cost, kind=kind)
        )

    def put_amount(cost: CostLine, text: str) -> CostLine | str:
        value = read_number(text)
        if value is None or abs(value) > LARGEST_AMOUNT:
            return translate("OrderEditor", "“{text}” is not an amount.").format(text=text)
        return replace(cost, amount=value)

    return DraftModel(
        (
            Field(translate("OrderEditor", "Kind"), lambda cost: kinds[cost.kind], put_kind),
            Field(
                translate("OrderEditor", "Label"),
                lambda cost: cost.label,
                lambda cost, text: replace(cost, label=text),
            ),
            Field(
                translate("OrderEditor", "Amount"),
                lambda cost: amount_text(cost.amount),
                put_amount,
                right=True,
            ),
        ),
        costs,
        parent,
    )
