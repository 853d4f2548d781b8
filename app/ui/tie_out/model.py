"""The rows of a tie-out as a table model, all or those of one standing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt

from app.domain.tie_out import Side, Standing, TieRow
from app.ui.orders.format import amount_text, date_text
from app.ui.spoken import spoken
from app.ui.theme import Role, Theme
from app.ui.tie_out.words import standing_badge, status_word, tr
from app.ui.widgets.read_table import ReadTable

NUMBER, DAY, NAME, CURRENCY, HERE, THERE, GAP, STANDING, STATUS, BILLED, PAID = range(11)
AMOUNTS = frozenset({HERE, THERE, GAP})


class TieModel(ReadTable):
    """One row for each PO. `show_rows` replaces them, `show_standing` narrows (None: all)."""

    numbers = AMOUNTS

    def __init__(self, theme: Theme, locale: QLocale | None = None, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._theme = theme
        self._locale = locale or QLocale()
        self._all: Sequence[TieRow] = ()
        self._shown: Sequence[TieRow] = ()
        self._standing: Standing | None = None
        self.heads = (
            tr("Number"),
            tr("Date"),
            tr("Supplier"),
            "",
            tr("Here"),
            tr("QuickBooks"),
            tr("Difference"),
            tr("Standing"),
            tr("Status"),
            tr("Billed"),
            tr("Paid"),
        )

    def show_rows(self, rows: Sequence[TieRow]) -> None:
        """These instead of what there was."""
        self._all = rows
        self._narrow()

    def show_standing(self, standing: Standing | None) -> None:
        """Only these."""
        self._standing = standing
        self._narrow()

    def row(self, place: int) -> TieRow | None:
        """The PO of a row."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def row_count(self) -> int:
        """Rows in sight."""
        return len(self._shown)

    def row_at(self, place: int) -> TieRow | None:
        """The PO of a row."""
        return self.row(place)

    def tip(self, row: TieRow, column: int) -> str | None:
        """Why it differs; where it does not, the cell's words."""
        return "\n".join(spoken(cause.text) for cause in row.causes) or self.words(row, column) or None

    def look(self, row: TieRow, column: int, role: int) -> Any:
        """Icon and colour."""
        if role == Qt.ItemDataRole.DecorationRole and column == STANDING:
            badge = standing_badge(row.standing)
            return self._theme.icon(badge.icon, badge.tone.text, 16)
        return self._colour(row, column) if role == Qt.ItemDataRole.ForegroundRole else None

    def _narrow(self) -> None:
        self.beginResetModel()
        wanted = self._standing
        self._shown = [row for row in self._all if wanted is None or row.standing is wanted]
        self.endResetModel()

    def words(self, row: TieRow, column: int) -> str:
        """What stands in a cell."""
        side = row.here or row.there
        match column:
            case _ if column in AMOUNTS:
                return self._amount(row, column)
            case _ if column == NUMBER:
                return row.number
            case _ if column == DAY:
                return date_text(side.day if side else None, self._locale)
            case _ if column == NAME:
                return row.name
            case _ if column == CURRENCY:
                return row.currency
            case _ if column == STANDING:
                return standing_badge(row.standing).text
            case _ if column == STATUS:
                return status_word(row.status) if row.status else ""
            case _ if column == BILLED:
                return billed_text(row)
            case _:
                return paid_text(row, self._locale)

    def _amount(self, row: TieRow, column: int) -> str:
        if column == GAP:
            gap = row.difference
            return tr("currency") if gap is None else amount_text(gap, self._locale) if gap else ""
        return self._side(row.here if column == HERE else row.there)

    def _side(self, side: Side | None) -> str:
        if side is None:
            return "–"
        text = amount_text(side.total, self._locale)
        return text if side.counts else f"({text})"

    def _colour(self, row: TieRow, column: int) -> Any:
        if column == STANDING:
            return self._theme.colour(standing_badge(row.standing).tone.text)
        side = row.here if column == HERE else row.there if column == THERE else None
        quiet = column in (DAY, CURRENCY, STATUS, BILLED, PAID) or (side is not None and not side.counts)
        return self._theme.colour(Role.MUTED) if quiet else None


def billed_text(row: TieRow) -> str:
    """Which bills, or that it was closed without one."""
    names = ", ".join(spoken(bill.name) for bill in row.bills)
    if names:
        return names if row.billed_whole else tr("{bills} (part)").format(bills=names)
    return tr("Closed") if row.billed_whole else ""


def paid_text(row: TieRow, locale: QLocale | None = None) -> str:
    """When it was paid; "Open" while something is owed."""
    if not row.bills:
        return ""
    if not row.paid:
        return tr("Open")
    days = [bill.paid_on for bill in row.bills if bill.paid_on]
    return date_text(max(days), locale) if days else tr("Paid")
