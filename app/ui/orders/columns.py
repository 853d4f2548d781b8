"""The columns of the list: heading, sort key, first width, and the plain words of each cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from app.domain.listing import OrderRow, SortKey
from app.ui.orders.format import date_text, dates_in, money_text
from app.ui.theme import status_badge, sync_badge
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `words` is what is read aloud, copied and (where no delegate paints it) shown."""

    sort: SortKey
    title_source: str
    width: int
    words: Callable[[OrderRow], str]
    align: Qt.AlignmentFlag = _LEFT

    @property
    def title(self) -> str:
        """The heading in the person's language."""
        return QCoreApplication.translate("OrderColumns", self.title_source)


def sync_words(row: OrderRow) -> str:
    """Badge and reason in one line."""
    badge = sync_badge(row.state, row.tries).text
    return f"{badge}. {dates_in(row.reason)}" if row.reason else badge


COLUMNS: tuple[Column, ...] = (
    Column(SortKey.NUMBER, QT_TRANSLATE_NOOP("OrderColumns", "Number"), 80, lambda row: f"PO-{row.number}"),
    Column(SortKey.SUPPLIER, QT_TRANSLATE_NOOP("OrderColumns", "Supplier"), 156, lambda row: row.supplier),
    Column(SortKey.DATE, QT_TRANSLATE_NOOP("OrderColumns", "Date"), 88, lambda row: date_text(row.date)),
    Column(
        SortKey.EXPECTED,
        QT_TRANSLATE_NOOP("OrderColumns", "Expected"),
        100,
        lambda row: date_text(row.expected),
    ),
    Column(
        SortKey.TOTAL,
        QT_TRANSLATE_NOOP("OrderColumns", "Total"),
        116,
        lambda row: money_text(row.total, row.currency),
        _RIGHT,
    ),
    Column(
        SortKey.STATUS,
        QT_TRANSLATE_NOOP("OrderColumns", "Status"),
        96,
        lambda row: status_badge(row.status).text,
    ),
    Column(SortKey.SYNC, QT_TRANSLATE_NOOP("OrderColumns", "QuickBooks"), 164, sync_words),
)


def column_of(sort: SortKey) -> int:
    """Place of the column that shows a sort key."""
    return next(place for place, column in enumerate(COLUMNS) if column.sort is sort)
