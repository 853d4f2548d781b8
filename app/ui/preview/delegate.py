"""Paints the rows of the preview: number, supplier, badge, quiet reason, money."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.syncing import PreviewRow
from app.ui.orders.format import amount_text
from app.ui.preview.groups import badge_of
from app.ui.preview.model import NUMBER, REASON, ROW_ROLE, SUPPLIER, TOTAL
from app.ui.preview.words import short_reason
from app.ui.theme import Height, Role, Space, Text, Theme, paint_badge, tabular

_BAR = 3
AnyIndex = QModelIndex | QPersistentModelIndex


class PreviewDelegate(QStyledItemDelegate):
    """One painter for all columns. `focused` marks the selected row while the table has the keyboard."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._numbers = tabular(theme.font(Text.BODY))
        self.focused = False
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Rows are all of one height."""
        return QSize(super().sizeHint(option, index).width(), Height.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Ground, words, hairline; the focused row also gets a bar at its start."""
        row: PreviewRow | None = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, rect, index, selected=selected)
        if row is not None:
            painter.setPen(self._theme.colour(Role.ON_SELECTION if selected else Role.TEXT))
            self._paint_cell(painter, rect.adjusted(Space.S, 0, -Space.S, -1), index.column(), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, index: AnyIndex, *, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, self._theme.colour(Role.SELECTION))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, self._theme.colour(Role.HOVER))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour(Role.BORDER))
        if selected and index.column() == NUMBER:
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = rect.right() - _BAR + 1 if mirrored else rect.left()
            bar = self._theme.colour(Role.ACCENT if self.focused else Role.CONTROL)
            painter.fillRect(left, rect.top(), _BAR, rect.height() - 1, bar)

    def _paint_cell(self, painter: QPainter, rect: QRect, column: int, row: PreviewRow) -> None:
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
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), cut)
