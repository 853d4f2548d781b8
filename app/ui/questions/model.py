"""The open questions as rows: what is asked, of which PO and supplier, since when, and how many POs wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.questions import AskedRow, QuestionKind
from app.services.question_list import matches
from app.ui.orders.format import moment_text

WHAT, NUMBER, SUPPLIER, SINCE, WAITING = range(5)
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Narrow:
    """Which questions are shown: words to find, and kinds (none: all)."""

    text: str = ""
    kinds: frozenset[QuestionKind] = frozenset()

    def takes(self, row: AskedRow) -> bool:
        """True when a question is shown."""
        return (not self.kinds or row.question.kind in self.kinds) and matches(row, self.text)


class QuestionsModel(QAbstractTableModel):
    """Keeps all rows and shows those that fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[AskedRow] = ()
        self._rows: list[AskedRow] = []
        self.narrow = Narrow()

    @property
    def total(self) -> int:
        """How many are open, shown or not."""
        return len(self._all)

    def put(self, rows: Sequence[AskedRow]) -> bool:
        """Take in the open questions; False when nothing is different."""
        if list(rows) == list(self._all):
            return False
        self._all = rows
        self._show()
        return True

    def show(self, narrow: Narrow) -> None:
        """Show others of them."""
        self.narrow = narrow
        self._show()

    def asked(self, row: int) -> AskedRow | None:
        """The question of a row, None when there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def place_of(self, question_id: str) -> int:
        """Row of a question, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.question.id == question_id), -1)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One row each."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """What, PO, supplier, since, waiting."""
        return 0 if parent.isValid() else len((WHAT, NUMBER, SUPPLIER, SINCE, WAITING))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("Question"), self.tr("PO"), self.tr("Supplier"), self.tr("Since"), self.tr("POs"))
        return heads[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; the screen reader hears the whole row."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._whole(row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.question.title if index.column() == WHAT else None
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def _whole(self, row: AskedRow) -> str:
        if not row.number:
            return row.question.title
        words = self.tr("{title}, PO {number}, {supplier}, since {since}, {count} waiting")
        return words.format(
            title=row.question.title,
            number=row.number,
            supplier=row.supplier,
            since=since_text(row.question.asked_at) or self.tr("earlier"),
            count=len(row.question.waiting),
        )

    def _show(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self.narrow.takes(row)]
        self.endResetModel()


def since_text(at: datetime | None) -> str:
    """When a question was put first; "" when that is not known."""
    return "" if at is None else moment_text(at)


def cell_text(row: AskedRow, column: int) -> str:
    """What stands in one cell."""
    match column:
        case 0:
            return row.question.title
        case 1:
            return f"PO-{row.number}" if row.number else ""
        case 2:
            return row.supplier
        case 3:
            return since_text(row.question.asked_at)
        case _:
            return QLocale().toString(len(row.question.waiting)) if row.number else ""
