"""From rows to drafts of POs: what each row is, and which PO it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.money import to_cents
from app.domain.names import same_name_key
from app.domain.orders import CostKind, CostLine, Line
from app.sources.aliases import normalise
from app.sources.cells import CellError, Row, cell_text
from app.sources.columns import Column
from app.sources.drafts import OrderDraft, spread_costs
from app.sources.fields import FIELDS, LINE_IDENTITY, Kind, Level
from app.sources.numbers import round_off
from app.sources.result import ReadOptions, RowProblem, shortened
from app.sources.styles import ColumnReader
from app.sources.values import cost_kind

_TOTAL_WORDS = frozenset(("total", "totals", "grand total", "sub total", "subtotal", "sum", "page total"))


@dataclass(frozen=True, slots=True)
class _RowValues:
    """The readable values of one row by field, and the fields whose cell could not be read."""

    row: int
    values: Mapping[str, Any]
    unreadable: frozenset[str]

    def has(self, name: str) -> bool:
        return name in self.values or name in self.unreadable


class RowGatherer:
    """Takes rows one after another and gathers them into drafts, collecting every problem on the way."""

    def __init__(
        self,
        columns: list[Column],
        readers: Mapping[int, ColumnReader],
        options: ReadOptions,
        drafts: dict[str, OrderDraft] | None = None,
    ) -> None:
        """Prepare for one table. With `drafts` its rows add to these and may not begin another PO."""
        self.drafts: dict[str, OrderDraft] = {} if drafts is None else drafts
        self._may_begin = drafts is None
        self.problems: list[RowProblem] = []
        self.warnings: list[str] = []
        self._columns = columns
        self._readers = readers
        self._options = options
        self._headers = {column.field: column.header for column in columns}
        self._current: OrderDraft | None = None
        self._doubted = {column.index for column in columns if readers[column.index].problem}

    def take(self, row: Row) -> None:
        """Read one row."""
        if self._is_total_row(row):
            self.warnings.append(f"Row {row.number} looks like a row of totals and was not read.")
            return
        found = self._read(row)
        draft = self._draft_for(found)
        if draft is None:
            return
        order_values = {
            name: value for name, value in found.values.items() if FIELDS[name].level is Level.ORDER
        }
        draft.take_header(found.row, order_values, self._headers)
        self._take_body(draft, found)

    def _read(self, row: Row) -> _RowValues:
        values: dict[str, Any] = {}
        unreadable = set()
        for column in self._columns:
            cell = row.cell(column.index)
            if cell == "" or not cell_text(cell):
                continue
            if column.index in self._doubted:
                unreadable.add(column.field)
                continue
            try:
                value = self._readers[column.index].value(cell)
            except CellError as error:
                unreadable.add(column.field)
                self._complain(row.number, column.field, str(error), cell_text(cell))
                continue
            if value not in (None, "", ()) and FIELDS[column.field].kind is not Kind.IGNORED:
                values[column.field] = value
        return _RowValues(row.number, values, frozenset(unreadable))

    def _is_total_row(self, row: Row) -> bool:
        first = next((cell for cell in row.cells if cell_text(cell)), "")
        return isinstance(first, str) and normalise(first) in _TOTAL_WORDS

    def _draft_for(self, found: _RowValues) -> OrderDraft | None:
        number = found.values.get("po_number", "")
        if not number and "po_number" in found.unreadable:
            return None
        if not number and self._current is not None:
            return self._current
        if not number and "po_number" in self._headers:
            self._complain(found.row, "po_number", "This row has no PO number. Fill it in.")
            return None
        number = number or self._options.number
        key = same_name_key(number)
        if key not in self.drafts and not self._may_begin:
            message = f"There is no PO {number} in the other file. Add it there, or remove this row."
            self._complain(found.row, "po_number", message, number)
            return None
        if key not in self.drafts:
            self.drafts[key] = OrderDraft(number, found.row)
        self._current = self.drafts[key]
        return self._current

    def _take_body(self, draft: OrderDraft, found: _RowValues) -> None:
        has_product = any(found.has(name) for name in LINE_IDENTITY)
        if found.has("line_quantity"):
            if has_product:
                self._take_line(draft, found)
            else:
                message = "This row has a quantity but no product. Fill in a SKU or a product name."
                self._complain(found.row, "line_sku", message)
            self._take_spread(draft, found)
        elif found.has("line_unit_cost") or (found.has("line_sku") and not _names_a_cost(found)):
            self._complain(
                found.row, "line_quantity", "This row has no quantity. Fill it in (0 is a quantity)."
            )
        elif has_product or "cost_label" in found.values:
            self._take_cost_row(draft, found)
        else:
            self._take_spread(draft, found)

    def _take_line(self, draft: OrderDraft, found: _RowValues) -> None:
        values = found.values
        quantity = values.get("line_quantity")
        cost = self._unit_cost(found)
        if quantity is None or cost is None:
            return
        canceled = values.get("line_cancelled_quantity")
        if canceled:
            self.warnings.append(
                f"Row {found.row}: {canceled} of {quantity} were canceled, so {quantity - canceled} stay."
            )
            quantity -= canceled
        sku = values.get("line_sku", "")
        if not sku and not values.get("line_product_title"):
            sku = values.get("line_supplier_sku") or values.get("line_barcode") or ""
        draft.lines.append(
            Line(
                quantity=quantity,
                unit_cost=cost,
                sku=sku,
                product_title=values.get("line_product_title", ""),
                variant_title=values.get("line_variant_title", ""),
                supplier_sku=values.get("line_supplier_sku", ""),
                barcode=values.get("line_barcode", ""),
                received_quantity=values.get("line_received_quantity"),
                rejected_quantity=values.get("line_rejected_quantity"),
                discount_percent=values.get("line_discount_percent"),
                tax_percent=values.get("line_tax_percent"),
                tax_amount=values.get("line_tax_amount"),
                line_total=values.get("line_total"),
            )
        )

    def _unit_cost(self, found: _RowValues) -> Decimal | None:
        cost: Decimal | None = found.values.get("line_unit_cost")
        if cost is not None or "line_unit_cost" in found.unreadable:
            return cost
        quantity, total = found.values.get("line_quantity"), found.values.get("line_total")
        if quantity and total is not None:
            cost = round_off(total / quantity)
            if to_cents(cost * quantity) == to_cents(total):
                return cost
        if "line_unit_cost" not in self._headers and total is None:
            return self._options.default_cost
        message = "This line has no unit cost. Fill it in (0.00 is a cost)."
        self._complain(found.row, "line_unit_cost", message)
        return None

    def _take_cost_row(self, draft: OrderDraft, found: _RowValues) -> None:
        values = found.values
        label = values.get("cost_label") or values.get("line_product_title") or values.get("line_sku", "")
        amount = values.get("cost_amount", values.get("line_total"))
        if amount is None:
            if "cost_amount" not in found.unreadable and "line_total" not in found.unreadable:
                message = "This row has neither a quantity nor an amount. Fill in one of them."
                self._complain(found.row, "line_quantity", message, str(label))
            return
        kind = cost_kind(label)
        if kind is CostKind.DISCOUNT and amount > 0:
            self.warnings.append(
                f"Row {found.row}: {label} of {amount} is added. Write -{amount} if it is taken off."
            )
        tax = values.get("cost_tax_percent", values.get("line_tax_percent"))
        draft.costs.append(CostLine(label or "Cost", amount, kind, tax))
        rest = {name: value for name, value in values.items() if name not in ("cost_amount", "cost_label")}
        self._take_spread(draft, replace(found, values=rest))

    def _take_spread(self, draft: OrderDraft, found: _RowValues) -> None:
        for header, cost in spread_costs(found.row, found.values, self._headers):
            draft.spread.setdefault(header, []).append(cost)

    def _complain(self, row: int, field: str, message: str, value: str = "") -> None:
        header = self._headers.get(field, FIELDS[field].label)
        self.problems.append(RowProblem(row, header, shortened(value), message))


def _names_a_cost(found: _RowValues) -> bool:
    """A row without quantity whose product is called Freight, Duty or the like, and that has an amount."""
    values = found.values
    name = values.get("line_product_title") or values.get("line_sku", "")
    has_amount = "cost_amount" in values or "line_total" in values
    return has_amount and cost_kind(name) is not CostKind.OTHER
