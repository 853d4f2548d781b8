"""The columns of the list: heading, sort key, first width, and the plain words of each cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.domain.listing import OrderRow, SortKey
from app.domain.orders import PaymentStatus
from app.ui.orders.format import date_text, money_text
from app.ui.spoken import spoken
from app.ui.theme import payment_badge, status_badge, sync_badge
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `words` is what is read aloud, copied and (where no delegate paints it) shown.

    `sort` None: the list cannot be sorted by it. `extra` columns are hidden until a person wants them.
    """

    key: str
    title_source: str
    width: int
    words: Callable[[OrderRow], str]
    sort: SortKey | None = None
    align: Qt.AlignmentFlag = _LEFT
    extra: bool = False

    @property
    def title(self) -> str:
        """The heading in the person's language."""
        return QCoreApplication.translate("OrderColumns", self.title_source)


def sync_words(row: OrderRow) -> str:
    """Badge and reason in one line."""
    badge = sync_badge(row.state, row.tries).text
    return f"{badge}. {spoken(row.reason)}" if row.reason else badge


def payment_words(row: OrderRow) -> str:
    """Paid, unpaid, overdue; nothing while the shop does not say."""
    known = row.payment in set(PaymentStatus) - {PaymentStatus.UNKNOWN}
    return payment_badge(PaymentStatus(row.payment)).text if known else ""


COLUMNS: tuple[Column, ...] = (
    Column(
        "number",
        QT_TRANSLATE_NOOP("OrderColumns", "Number"),
        94,
        lambda row: f"PO-{row.number}",
        SortKey.NUMBER,
    ),
    Column(
        "supplier",
        QT_TRANSLATE_NOOP("OrderColumns", "Supplier"),
        156,
        lambda row: row.supplier,
        SortKey.SUPPLIER,
    ),
    Column(
        "reference",
        QT_TRANSLATE_NOOP("OrderColumns", "Reference"),
        120,
        lambda row: row.reference,
        extra=True,
    ),
    Column(
        "date", QT_TRANSLATE_NOOP("OrderColumns", "Date"), 88, lambda row: date_text(row.date), SortKey.DATE
    ),
    Column(
        "expected",
        QT_TRANSLATE_NOOP("OrderColumns", "Expected"),
        98,
        lambda row: date_text(row.expected),
        SortKey.EXPECTED,
    ),
    Column(
        "destination",
        QT_TRANSLATE_NOOP("OrderColumns", "Destination"),
        132,
        lambda row: row.destination,
        extra=True,
    ),
    Column(
        "lines",
        QT_TRANSLATE_NOOP("OrderColumns", "Lines"),
        64,
        lambda row: QLocale().toString(row.line_count),
        align=_RIGHT,
        extra=True,
    ),
    Column(
        "total",
        QT_TRANSLATE_NOOP("OrderColumns", "Total"),
        122,
        lambda row: money_text(row.total, row.currency),
        SortKey.TOTAL,
        _RIGHT,
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("OrderColumns", "Status"),
        96,
        lambda row: status_badge(row.status).text,
        SortKey.STATUS,
    ),
    Column("payment", QT_TRANSLATE_NOOP("OrderColumns", "Payment"), 132, payment_words, extra=True),
    Column("sync", QT_TRANSLATE_NOOP("OrderColumns", "QuickBooks"), 164, sync_words, SortKey.SYNC),
)
#: Which PO it is and how it stands in QuickBooks can always be seen.
FIXED = frozenset({"number", "sync"})
SORTABLE = tuple((column.sort, column) for column in COLUMNS if column.sort is not None)


def column_of(sort: SortKey) -> int:
    """Place of the column that shows a sort key."""
    return next(place for place, column in enumerate(COLUMNS) if column.sort is sort)


def place_of(key: str) -> int:
    """Place of a column in `COLUMNS`."""
    return next(place for place, column in enumerate(COLUMNS) if column.key == key)
