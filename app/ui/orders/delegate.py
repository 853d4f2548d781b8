"""Paints the cells of the list: badges, two-line suppliers, late dates, money with a quiet currency."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.domain.listing import OrderRow, SortKey
from app.domain.overdue import arrival_overdue
from app.ui.orders.columns import COLUMNS, Column
from app.ui.orders.format import amount_text, date_text
from app.ui.orders.model import ROW_ROLE
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Text, Theme, paint_badge, status_badge, sync_badge
from app.ui.theme.eliding import elided
from app.ui.widgets.rows import RowDelegate

_ICON = 14
_AT_END = Qt.AlignmentFlag.AlignRight


class OrderDelegate(RowDelegate):
    """One painter for all columns. `turn` (degrees) is the angle of the moving badges, `chosen` the chosen POs."""

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(theme, ROW_ROLE, parent)
        self._today = today
        self.turn = 0.0
        self.chosen: frozenset[str] = frozenset()

    def is_selected(self, row: OrderRow | None, *, marked: bool) -> bool:
        """Of several chosen POs each is marked by its id, wherever it stands now."""
        return row.po_id in self.chosen if row is not None and len(self.chosen) > 1 else marked

    def paint_cell(self, painter: QPainter, rect: QRect, column: int, row: OrderRow) -> None:
        """Badges, two-line suppliers, late dates, money."""
        self._paint_cell(painter, rect, COLUMNS[column], row)

    def _paint_cell(self, painter: QPainter, rect: QRect, column: Column, row: OrderRow) -> None:
        match column.sort:
            case SortKey.NUMBER:
                self._line(painter, rect, f"PO-{row.number}", Text.STRONG)
            case SortKey.SUPPLIER:
                self._paint_supplier(painter, rect, row)
            case SortKey.DATE:
                self._line(painter, rect, date_text(row.date))
            case SortKey.EXPECTED:
                self._paint_expected(painter, rect, row)
            case SortKey.TOTAL:
                self._paint_total(painter, rect, row)
            case SortKey.STATUS:
                paint_badge(painter, rect, status_badge(row.status), self._theme, plain=True)
            case SortKey.SYNC:
                self._paint_sync(painter, rect, row)
            case _:
                self._line(painter, rect, column.words(row), at_end=bool(column.align & _AT_END))

    def _paint_supplier(self, painter: QPainter, rect: QRect, row: OrderRow) -> None:
        second = " · ".join(part for part in (row.reference, row.destination) if part)
        if not second:
            self._line(painter, rect, row.supplier)
            return
        half = rect.height() // 2
        self._line(painter, rect.adjusted(0, 4, 0, -half + 3), row.supplier)
        painter.setPen(self._theme.colour(Role.MUTED))
        self._line(painter, rect.adjusted(0, half, 0, -4), second, Text.SMALL)

    def _paint_expected(self, painter: QPainter, rect: QRect, row: OrderRow) -> None:
        if arrival_overdue(row.status, row.expected, self._today()):
            left = rect.right() - _ICON + 1 if _mirrored(painter) else rect.left()
            icon = QRectF(left, rect.center().y() - _ICON / 2 + 1, _ICON, _ICON)
            self._theme.icons.paint(painter, icon, "overdue", self._theme.hex(Role.RED_TEXT))
            painter.setPen(self._theme.colour(Role.RED_TEXT))
            rect = _inset(painter, rect, start=_ICON + Space.XS)
        self._line(painter, rect, date_text(row.expected))

    def _paint_total(self, painter: QPainter, rect: QRect, row: OrderRow) -> None:
        small = self._theme.font(Text.SMALL)
        width = QFontMetrics(small).horizontalAdvance(row.currency) + Space.XS if row.currency else 0
        text, right = amount_text(row.total), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if QFontMetrics(self._numbers).horizontalAdvance(text) + width > rect.width():
            # The digits matter most: in a narrow column they get all the room; a number is never shown in part.
            font = self._numbers
            if QFontMetrics(font).horizontalAdvance(text) > rect.width():
                font = small
            painter.setFont(font)
            painter.drawText(
                rect, right, text if QFontMetrics(font).horizontalAdvance(text) <= rect.width() else "…"
            )
            return
        painter.setFont(self._numbers)
        painter.drawText(_inset(painter, rect, end=width), right, text)
        painter.setFont(small)
        painter.setPen(self._theme.colour(Role.MUTED))
        painter.drawText(rect, right, row.currency)

    def _paint_sync(self, painter: QPainter, rect: QRect, row: OrderRow) -> None:
        badge = sync_badge(row.state, row.tries)
        taken = paint_badge(painter, rect, badge, self._theme, turn=self.turn if badge.moving else 0.0)
        room = _inset(painter, rect, start=taken.width() + Space.S)
        if row.reason and room.width() > 48:
            painter.setPen(self._theme.colour(Role.MUTED))
            self._line(painter, room, spoken(row.reason), Text.SMALL)

    def _line(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        step: Text = Text.BODY,
        *,
        at_end: bool = False,
    ) -> None:
        painter.setFont(self._theme.font(step))
        cut = elided(painter.fontMetrics(), text, rect.width())
        side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | side), cut)


def _mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _inset(painter: QPainter, rect: QRect, *, start: int = 0, end: int = 0) -> QRect:
    """`rect` without so much at its start and end, in reading direction."""
    return rect.adjusted(end, 0, -start, 0) if _mirrored(painter) else rect.adjusted(start, 0, -end, 0)
