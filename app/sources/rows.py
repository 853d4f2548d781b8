"""From rows to drafts of POs: what each row is, and which PO it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.domain.names import same_name_key
from app.domain.orders import CostKind, CostLine
from app.sources.aliases import normalise
from app.sources.cells import CellError, Row, cell_text
from app.sources.columns import Column
from app.sources.drafts import OrderDraft, spread_costs
from app.sources.fields import FIELDS, LINE_IDENTITY, Kind, Level
from app.sources.lines import RowValues, make_line, total_fits, unit_cost_of
from app.sources.result import ReadOptions, RowProblem, shortened
from app.sources.styles import ColumnReader
from app.sources.values import cost_kind, currency_beside

_TOTAL_WORDS = frozenset(
    (
        "total", "totals", "grand total", "sub total", "subtotal", "sum", "page total", "summe", "gesamt",
        "gesamtsumme", "zwischensumme", "total général", "sous total", "total general", "totaal", "subtotaal",
    )
)  # fmt: skip


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
        #: Problems of rows that belong to no PO, and these rows.
        self.problems: list[RowProblem] = []
        self.orphans: list[int] = []
        self.warnings: list[str] = []
        #: Rows whose stated line total is not quantity times unit cost.
        self.odd_totals: list[int] = []
        self._columns = columns
        self._readers = readers
        self._options = options
        self._headers = {column.field: column.header for column in columns}
        self._current: OrderDraft | None = None
        self._found: list[RowProblem] = []
        self._doubt = 0
        self._doubted = {column.index for column in columns if readers[column.index].problem}

    def take(self, row: Row) -> None:
        """Read one row."""
        if self._is_total_row(row):
            self.warnings.append(f"Row {row.number} looks like a row of totals and was not read.")
            return
        self._found = []
        found = self._read(row)
        draft = self._draft_for(found)
        if draft is None:
            self.problems += self._found
            self.orphans.append(row.number)
            return
        (draft.rows if self._may_begin else draft.other_rows).append(row.number)
        self._take_into(draft, found)
        draft.problems += self._found

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

    def _is_total_row(self, row: Row) -> bool:
        first = next((cell for cell in row.cells if cell_text(cell)), "")
        return isinstance(first, str) and normalise(first) in _TOTAL_WORDS

    def _draft_for(self, found: RowValues) -> OrderDraft | None:
        number = found.values.get("po_number", "")
        if not number and "po_number" in found.unreadable:
            self._doubt_neighbours(found.row)
            return None
        if not number and self._current is not None:
            return self._current
        if not number and "po_number" in self._headers:
            self._complain(found.row, "po_number", "This row has no PO number. Fill it in.")
            self._doubt_neighbours(found.row)
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
        if self._doubt:
            self._may_lack(self._current, self._doubt)
            self._doubt = 0
        return self._current

    def _doubt_neighbours(self, row: int) -> None:
        """A row without a readable number may belong to the PO before or after it: neither is imported in part."""
        if self._current is not None:
            self._may_lack(self._current, row)
        self._doubt = row

    def _may_lack(self, draft: OrderDraft, row: int) -> None:
        message = f"Row {row} has no readable PO number and may belong to PO {draft.number}, so this PO waits as well."
        header = self._headers.get("po_number", FIELDS["po_number"].label)
        draft.problems.append(RowProblem(draft.first_row, header, draft.number, message))

    def _take_body(self, draft: OrderDraft, found: RowValues) -> None:
        has_product = any(found.has(name) for name in LINE_IDENTITY)
        if found.has("line_quantity"):
            if has_product:
                self._take_line(draft, found)
            else:
                message = "This row has a quantity but no product. Fill in a SKU or a product name."
                self._complain(found.row, "line_sku", message)
            self._take_spread(draft, found)
        elif found.has("line_unit_cost") or (found.has("line_sku") and not found.names_a_cost):
            self._complain(
                found.row, "line_quantity", "This row has no quantity. Fill it in (0 is a quantity)."
            )
        elif has_product or "cost_label" in found.values:
            self._take_cost_row(draft, found)
        else:
            if "line_total" in found.values:
                self.warnings.append(f"Row {found.row} has an amount but says not what for; it was not read.")
            self._take_spread(draft, found)

    def _take_line(self, draft: OrderDraft, found: RowValues) -> None:
        quantity = found.values.get("line_quantity")
        cost = self._unit_cost(found)
        if quantity is None or cost is None:
            return
        canceled = found.values.get("line_cancelled_quantity")
        if canceled:
            stays = quantity - canceled
            self.warnings.append(f"Row {found.row}: {canceled} of {quantity} were canceled, so {stays} stay.")
            quantity = stays
        line = make_line(found.values, quantity, cost)
        if not canceled and not total_fits(line):
            self.odd_totals.append(found.row)
        draft.lines.append(line)

    def _unit_cost(self, found: RowValues) -> Decimal | None:
        cost = unit_cost_of(found)
        if cost is not None or "line_unit_cost" in found.unreadable:
            return cost
        if "line_unit_cost" not in self._headers and "line_total" not in found.values:
            # Without any column of amounts the whole file asks for the cost, and not every line again.
            asked = not {"line_total", "cost_amount"} & set(self._headers)
            if asked or self._options.default_cost is not None:
                return self._options.default_cost
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
            self.warnings.append(
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
        self._found.append(RowProblem(row, header, shortened(value), message))
