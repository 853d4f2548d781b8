"""What comes out of a table, PO by PO: those that are right, those with problems, their rows, and what to look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.orders import Origin, PurchaseOrder
from app.domain.read_table import RejectedRow, RejectedRows
from app.sources.build import build_order
from app.sources.cells import Row, cell_text
from app.sources.checks import OrderNotes, check_draft
from app.sources.columns import Column, Layout
from app.sources.drafts import OrderDraft
from app.sources.looking import Looking, rejected_rows
from app.sources.notes import Notes
from app.sources.result import FailedOrder, ReadOptions, RowProblem
from app.sources.spool import Spool, Spools

#: So many problems are put in the order of their rows; more stay in the order of the POs.
_MOST_SORTED = 2000
#: Of rows that belong to no PO, so many are named together.
_MOST_ORPHANS = 10_000


class Harvest:
    """One table. Nothing of it grows with the rows but a file on disk."""

    def __init__(
        self,
        layout: Layout,
        columns: Sequence[Column],
        shop_id: str,
        file_name: str,
        options: ReadOptions,
        spools: Spools,
    ) -> None:
        self._layout = layout
        self._columns = columns
        self._shop_id = shop_id
        self._origin = Origin(kind=layout.table.kind, file_name=file_name)
        self._options = options
        self._spools = spools
        self._orders: Spool[PurchaseOrder] = spools.new()
        self._failed: Spool[FailedOrder] = spools.new()
        self._problems: Spool[RowProblem] = spools.new(_MOST_SORTED)
        self._rejected: Spool[RejectedRow] = spools.new()
        self._orphans: dict[str, tuple[list[int], list[RowProblem]]] = {}
        self._looking = Looking(layout, columns)
        self._order_notes, self._costs = OrderNotes(), Notes()
        self.found = 0

    def take(self, draft: OrderDraft, rows: Sequence[Row]) -> None:
        """A PO whose rows were all read. `rows`: those of the first file."""
        self.found += 1
        self._costs += draft.settle_costs()
        check_draft(draft, self._columns, self._options)
        self._looking.mark(rows, draft.problems)
        self._looking.join(rows, draft.number)
        if not draft.problems:
            order = build_order(draft, self._shop_id, self._origin, self._options)
            self._order_notes.see(order)
            self._orders.add(order, 1 + len(order.lines) // 4)
            return
        problems = tuple(draft.problems)
        self._failed.add(FailedOrder(draft.number, tuple(draft.rows), problems), len(rows))
        self._tell(problems)
        for row in rejected_rows(rows, draft.number, problems):
            self._rejected.add(row)

    def take_orphan(self, rows: Sequence[Row], problems: Sequence[RowProblem], file_name: str) -> None:
        """Rows that belong to no PO; with a name those of the second file, which do not come back."""
        self._tell(problems)
        numbers, told = self._orphans.setdefault(file_name, ([], []))
        if len(told) < _MOST_ORPHANS:
            told += problems
        if file_name:
            return
        if len(numbers) < _MOST_ORPHANS:
            numbers += [row.number for row in rows]
        self._looking.mark(rows, problems)
        for row in rejected_rows(rows, "", problems):
            self._rejected.add(row)

    def mark(self, problems: Iterable[RowProblem]) -> None:
        """Questions about the whole file, each with the first row that raises it."""
        wanted = {problem.row: problem for problem in problems if problem.row and not problem.file_name}
        if wanted:
            last = max(wanted)
            for row in self._layout.rows:
                if row.number > last:
                    break
                if row.number in wanted:
                    self._looking.mark([row], [wanted[row.number]])

    @property
    def any_orphan(self) -> bool:
        """True when a row of the first file belongs to no PO."""
        return "" in self._orphans

    @property
    def costs(self) -> Sequence[str]:
        """Sentences about costs that were added up."""
        return self._costs.told

    def order_notes(self) -> list[str]:
        """Sentences about the POs that are right."""
        return self._order_notes.told(self._columns, self._options)

    def orders(self) -> Sequence[PurchaseOrder]:
        """The POs without any problem."""
        return self._orders.done()

    def failed(self) -> Sequence[FailedOrder]:
        """The POs with problems; behind them rows that belong to none."""
        for numbers, problems in self._orphans.values():
            self._failed.add(FailedOrder("", tuple(numbers), tuple(problems)))
        return self._failed.done()

    def problems(self, whole_file: Sequence[RowProblem]) -> Sequence[RowProblem]:
        """These first, then everything that is wrong with rows."""
        rest = self._problems.done()
        if len(rest) <= _MOST_SORTED:
            return (*whole_file, *sorted(rest, key=lambda problem: (bool(problem.file_name), problem.row)))
        every: Spool[RowProblem] = self._spools.new()
        for problem in (*whole_file, *rest):
            every.add(problem)
        return every.done()

    def rejected(self) -> RejectedRows:
        """All rows of the failed POs."""
        headers = tuple(cell_text(cell) for cell in self._layout.header.cells)
        return RejectedRows(self._layout.table.kind, headers, self._rejected.done())

    def looking(self) -> Looking:
        """The part of the table that people see."""
        return self._looking

    def _tell(self, problems: Iterable[RowProblem]) -> None:
        for problem in problems:
            self._problems.add(problem)
