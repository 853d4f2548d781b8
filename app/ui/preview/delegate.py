"""Paints the rows of the preview: number, supplier, badge, quiet reason, money."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.services.syncing import PreviewRow
from app.ui.orders.format import amount_text
from app.ui.preview.groups import badge_of
from app.ui.preview.model import NUMBER, REASON, ROW_ROLE, SUPPLIER, TOTAL
from app.ui.preview.words import short_reason
from app.ui.theme import Role, Space, Text, Theme, paint_badge
from app.ui.theme.eliding import elided
from app.ui.widgets.rows import RowDelegate


class PreviewDelegate(RowDelegate):
    """One painter for all columns."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, ROW_ROLE, parent)

    def paint_cell(self, painter: QPainter, rect: QRect, column: int, row: PreviewRow) -> None:
        """Words, badge, money."""
        if column == NUMBER:
            self._line(painter, rect, row.number, Text.STRONG)
        elif column == SUPPLIER:
            self._line(painter, rect, row.supplier, Text.BODY)
        elif column == REASON:
            painter.setPen(self._theme.colour(Role.MUTED))
            self._line(painter, rect, short_reason(row), Text.SMALL)
        elif column == TOTAL:
            self._paint_total(painter, rect, row)
        else:
            paint_badge(painter, rect, badge_of(row), self._theme)

    def _paint_total(self, painter: QPainter, rect: QRect, row: PreviewRow) -> None:
        small = self._theme.font(Text.SMALL)
        width = QFontMetrics(small).horizontalAdvance(row.currency) + Space.XS if row.currency else 0
        text, right = amount_text(row.total), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if QFontMetrics(self._numbers).horizontalAdvance(text) + width > rect.width():
            # A number is never shown in part: it gets all the room, or steps back.
            fits = QFontMetrics(small).horizontalAdvance(text) <= rect.width()
            painter.setFont(small)
            painter.drawText(rect, right, text if fits else "…")
            return
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(self._numbers)
        painter.drawText(rect.adjusted(0, 0, 0 if mirrored else -width, 0), right, text)
        painter.setFont(small)
        painter.setPen(self._theme.colour(Role.MUTED))
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), row.currency)

    def _line(self, painter: QPainter, rect: QRect, text: str, step: Text) -> None:
        painter.setFont(self._theme.font(step))
        words = " ".join(text.split())
        cut = elided(painter.fontMetrics(), words, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), cut)
