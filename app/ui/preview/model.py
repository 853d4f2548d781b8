"""Table model of the preview: all rows in memory, one group of them shown at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from app.services.syncing import PreviewRow
from app.ui.orders.format import money_text
from app.ui.preview.groups import Group, badge_of, group_of, would_run
from app.ui.preview.words import short_reason, whole_row
from app.ui.widgets.read_table import ReadTable

NUMBER, SUPPLIER, WHAT, REASON, TOTAL = range(5)
ROW_ROLE = ReadTable.row_role


class PreviewModel(ReadTable):
    """Rows of a preview; what would be written comes first, what stays the same last."""

    numbers = frozenset({TOTAL})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._groups: dict[Group, list[PreviewRow]] = {}
        self._shown: Sequence[PreviewRow] = ()
        self.heads = (
            self.tr("PO"),
            self.tr("Supplier"),
            self.tr("What would happen"),
            self.tr("Why"),
            self.tr("Total"),
        )

    @property
    def shown(self) -> Sequence[PreviewRow]:
        """Rows of the chosen group."""
        return self._shown

    @property
    def counts(self) -> Mapping[Group, int]:
        """Rows in each group."""
        return Counter({group: len(rows) for group, rows in self._groups.items()})

    @property
    def to_run(self) -> tuple[str, ...]:
        """Ids of the shown POs for which a sync would do something now."""
        return tuple(row.po_id for row in self._shown if would_run(row))

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Take over the rows of a new preview and show all of them."""
        self._groups = {group: [] for group in Group}
        for row in rows:
            self._groups[group_of(row)].append(row)
        self.choose(None)

    def choose(self, group: Group | None) -> None:
        """Show one group, or all (None)."""
        self.beginResetModel()
        if group is None:
            self._shown = [row for rows in self._groups.values() for row in rows]
        else:
            self._shown = self._groups.get(group, [])
        self.endResetModel()

    def row_at(self, place: int) -> PreviewRow | None:
        """The row at this place of the list."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def row_count(self) -> int:
        """Rows of the chosen group."""
        return len(self._shown)

    def words(self, row: PreviewRow, column: int) -> str:
        """Words of a cell."""
        return _words(row, column)

    def tip(self, row: PreviewRow, column: int) -> str:
        """The whole line."""
        del column
        return whole_row(row, _money)

    def spoken(self, row: PreviewRow, column: int) -> str:
        """The whole line, too."""
        return self.tip(row, column)


def _words(row: PreviewRow, column: int) -> str:
    match column:
        case 0:
            return row.number
        case 1:
            return row.supplier
        case 2:
            return badge_of(row).text
        case 3:
            return short_reason(row)
        case _:
            return _money(row)


def _money(row: PreviewRow) -> str:
    return money_text(row.total, row.currency)
