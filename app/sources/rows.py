"""From the rows of one PO to its draft: what each row is, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.domain.orders import CostKind, CostLine
from app.sources.cells import CellError, Row, cell_text
from app.sources.columns import Column
from app.sources.drafts import OrderDraft, spread_costs
from app.sources.fields import FIELDS, LINE_IDENTITY, Kind, Level
from app.sources.lines import RowValues, make_line, total_fits, unit_cost_of
from app.sources.notes import Notes
from app.sources.places import Group, Places
from app.sources.result import ReadOptions, RowProblem, shortened
from app.sources.styles import ColumnReader
from app.sources.values import cost_kind, currency_beside

#: So many rows are named in one sentence.
_MOST_NAMED = 6


class RowGatherer:
    """Reads the rows of one table into drafts, collecting every problem on the way. `file_name` names a second file."""

    def __init__(
        self,
        columns: Sequence[Column],
        readers: Mapping[int, ColumnReader],
        options: ReadOptions,
        places: Places,
        file_name: str = "",
    ) -> None:
        self.warnings = Notes()
        #: First rows whose stated line total is not quantity times unit cost, and how many there are.
        self.odd_totals: list[int] = []
        self.odd_count = 0
        #: Fields that no column holds although rows need them, with the first such row.
        self.lacking: dict[str, int] = {}
        self._columns = columns
        self._readers = readers
        self._options = options
        self._places = places
        self._file_name = file_name
        self._headers = {column.field: column.header for column in columns}
        self._found: list[RowProblem] = []
        self._doubted = {column.index for column in columns if readers[column.index].problem}

    def begin(self, group: Group) -> OrderDraft:
        """The draft of a PO whose first row this is."""
        return OrderDraft(self._number(group.rows[0]) or self._options.number, group.rows[0].number)

    def take(self, draft: OrderDraft, group: Group) -> None:
        """Add the rows of a PO to its draft."""
        for lost in self._places.doubts.get(group.place, ()):
            self._may_lack(draft, lost)
        for row in group.rows:
            (draft.other_rows if self._file_name else draft.rows).append(row.number)
            self._found = []
            found = self._read(row)
            self._doubt(draft, row)
            self._take_into(draft, found)
            draft.problems += self._found

    def orphan(self, group: Group) -> list[RowProblem]:
        """What is wrong with rows that belong to no PO."""
        self._found = []
        for row in group.rows:
            found = self._read(row)
            number = found.values.get("po_number", "")
            if number:
                message = f"There is no PO {number} in the other file. Add it there, or remove this row."
                self._complain(row.number, "po_number", message, number)
            elif "po_number" not in found.unreadable:
                self._complain(row.number, "po_number", "This row has no PO number. Fill it in.")
        return self._found

    def _number(self, row: Row) -> str:
        for column in self._columns:
            if column.field == "po_number" and cell_text(row.cell(column.index)):
                return str(self._readers[column.index].value(row.cell(column.index)))
        return ""

    def _doubt(self, draft: OrderDraft, row: Row) -> None:
        if row.number in self._places.unsure:
            message = (
                f"This row has no PO number, although other rows repeat theirs. It stands below PO {draft.number}. "
                "Write there which PO it belongs to."
            )
            self._complain(row.number, "po_number", message)

    def _may_lack(self, draft: OrderDraft, row: int) -> None:
        message = f"Row {row} has no readable PO number and may belong to PO {draft.number}, so this PO waits as well."
        header = self._headers.get("po_number", FIELDS["po_number"].label)
        place = 0 if self._file_name else draft.first_row
        draft.problems.append(RowProblem(place or row, header, draft.number, message, self._file_name))

    def _take_into(self, draft: OrderDraft, found: RowValues) -> None:
        for field, code in (found.signs or {}).items():
            draft.signs.setdefault(code, (found.row, self._headers[field]))
        order_values = {
            name: value for name, value in found.values.items() if FIELDS[name].level is Level.ORDER
        }
        draft.take_header(found.row, order_values, self._headers)
        self._take_body(draft, found)

    def _read(self, row: Row) -> RowValues:
        values: dict[str, Any] = {}
        unreadable = set()
        signs = {}
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
            if isinstance(cell, str) and FIELDS[column.field].kind is Kind.NUMBER:
                code = currency_beside(cell)
                if code:
                    signs[column.field] = code
        return RowValues(row.number, values, frozenset(unreadable), signs)

    def _take_body(self, draft: OrderDraft, found: RowValues) -> None:
        has_product = any(found.has(name) for name in LINE_IDENTITY)
        if found.has("line_quantity"):
            if has_product:
                self._take_line(draft, found)
            else:
                self._lacks_product(found.row)
            self._take_spread(draft, found)
        elif found.has("line_unit_cost") or (found.has("line_sku") and not found.names_a_cost):
            self._lacks_quantity(found.row)
        elif has_product or "cost_label" in found.values:
            self._take_cost_row(draft, found)
        else:
            if "line_total" in found.values:
                self.warnings.add(f"Row {found.row} has an amount but says not what for; it was not read.")
            self._take_spread(draft, found)

    def _lacks_product(self, row: int) -> None:
        if self._headers.keys() & set(LINE_IDENTITY):
            message = "This row has a quantity but no product. Fill in a SKU or a product name."
            self._complain(row, "line_sku", message)
        else:
            self.lacking.setdefault("line_sku", row)

    def _lacks_quantity(self, row: int) -> None:
        if "line_quantity" in self._headers:
            self._complain(row, "line_quantity", "This row has no quantity. Fill it in.")
        else:
            self.lacking.setdefault("line_quantity", row)

    def _take_line(self, draft: OrderDraft, found: RowValues) -> None:
        quantity = found.values.get("line_quantity")
        cost = self._unit_cost(found)
        if quantity is not None and quantity <= 0:
            self._complain(found.row, "line_quantity", _no_quantity(quantity), str(quantity))
            return
        if quantity is None or cost is None:
            return
        canceled = found.values.get("line_cancelled_quantity")
        if canceled:
            stays = quantity - canceled
            if stays < 0 or canceled < 0:
                message = f"{canceled} of {quantity} cannot be canceled. Correct one of the numbers."
                self._complain(found.row, "line_cancelled_quantity", message, str(canceled))
                return
            self.warnings.add(f"Row {found.row}: {canceled} of {quantity} were canceled, so {stays} stay.")
            quantity = stays
        line = make_line(found.values, quantity, cost)
        if not canceled and not total_fits(line):
            self.odd_count += 1
            if len(self.odd_totals) < _MOST_NAMED:
                self.odd_totals.append(found.row)
        draft.lines.append(line)

    def _unit_cost(self, found: RowValues) -> Decimal | None:
        cost = unit_cost_of(found)
        if cost is not None or "line_unit_cost" in found.unreadable:
            return cost
        if "line_unit_cost" not in self._headers and "line_total" not in found.values:
            # Without a column for it the whole file asks for the cost, and not every line again.
            if self._options.default_cost is not None:
                return self._options.default_cost
            if "line_total" not in self._headers:
                self.lacking.setdefault("line_unit_cost", found.row)
                return None
        self._complain(
            found.row, "line_unit_cost", "This line has no unit cost. Fill it in (0.00 is a cost)."
        )
        return None

    def _take_cost_row(self, draft: OrderDraft, found: RowValues) -> None:
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
            self.warnings.add(
                f"Row {found.row}: {label} of {amount} is added. Write -{amount} if it is taken off."
            )
        tax = values.get("cost_tax_percent", values.get("line_tax_percent"))
        draft.costs.append(CostLine(label or "Cost", amount, kind, tax))
        rest = {name: value for name, value in values.items() if name not in ("cost_amount", "cost_label")}
        self._take_spread(draft, replace(found, values=rest))

    def _take_spread(self, draft: OrderDraft, found: RowValues) -> None:
        for header, cost in spread_costs(found.row, found.values, self._headers):
            draft.spread.setdefault(header, []).append(cost)

    def _complain(self, row: int, field: str, message: str, value: str = "") -> None:
        header = self._headers.get(field, FIELDS[field].label)
        self._found.append(RowProblem(row, header, shortened(value), message, self._file_name))


def _no_quantity(quantity: Decimal) -> str:
    if quantity == 0:
        return "The quantity is 0, so nothing is ordered. Write how many, or remove the row."
    return (
        "The quantity is below zero. A purchase order cannot take goods back: write how many are ordered, remove the "
        "row, or enter a discount as a cost line."
    )
