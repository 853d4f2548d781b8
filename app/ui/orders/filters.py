"""The filter bar: all POs, and the sync states in groups, each with its live count (like a mail program's folders)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.listing import StateCounts
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState
from app.ui.orders.filter_entries import Filter, count_of, filters, tip_of
from app.ui.theme import Radius, Role, Space, Text, Theme, sync_badge, tabular
from app.ui.theme.eliding import elided

_ROW = 32
_ICON = 16
#: Narrower than this only icons are painted.
_SLIM = 90
_FILTER_ROLE = Qt.ItemDataRole.UserRole
_COUNT_ROLE = Qt.ItemDataRole.UserRole + 1


class FilterBar(QListWidget):
    """Emits `chosen` with the states to show (empty: all). States without a PO hide inside their group."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "sidebar")
        self.setAccessibleName(self.tr("Filter by QuickBooks state"))
        self.setItemDelegate(_FilterDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        for entry in filters():
            item = QListWidgetItem(entry.title)
            item.setData(_FILTER_ROLE, entry)
            self.addItem(item)
        self.set_counts(StateCounts())
        self.setCurrentRow(0)
        self.currentItemChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    @property
    def states(self) -> frozenset[SyncState]:
        """States of the chosen filter."""
        row = self.currentRow()
        return frozenset() if row < 0 else _entry(self.item(row)).states

    @property
    def to_bill(self) -> bool:
        """True when the list of what is to bill is chosen."""
        row = self.currentRow()
        return row >= 0 and _entry(self.item(row)).to_bill

    @property
    def overdue(self) -> Overdue | None:
        """What is late in the chosen list, None for all other lists."""
        row = self.currentRow()
        return _entry(self.item(row)).overdue if row >= 0 else None

    @property
    def key(self) -> str:
        """Key of the chosen filter."""
        row = self.currentRow()
        return _entry(self.item(row)).key if row >= 0 else "all"

    @property
    def title(self) -> str:
        """Name of the chosen filter."""
        row = self.currentRow()
        return _entry(self.item(row)).title if row >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose "all", a group's key, a state's value, "to_bill", "overdue_arrival" or "overdue_payment"."""
        for row in range(self.count()):
            if _entry(self.item(row)).key == key:
                self.setCurrentRow(row)

    def shown(self) -> Mapping[str, int]:
        """Count of every visible filter by its key."""
        items = (self.item(row) for row in range(self.count()))
        return {_entry(item).key: item.data(_COUNT_ROLE) for item in items if not item.isHidden()}

    def set_counts(self, counts: StateCounts) -> None:
        """Show new counts. A state that is all of its group, and called like it, is said once."""
        group, of_group = "", 0
        for row in range(self.count()):
            item = self.item(row)
            entry = _entry(item)
            total = count_of(entry, counts)
            item.setData(_COUNT_ROLE, total)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}: {QLocale().toString(total)}")
            item.setToolTip(tip_of(entry, total))
            if entry.group:
                group, of_group = entry.title, total
            twin = not entry.group and (entry.title, total) == (group, of_group)
            needed = entry.always or (total and not twin)
            item.setHidden(not needed and item is not self.currentItem())

    def _on_current(self) -> None:
        self.chosen.emit(self.states)


class _FilterDelegate(QStyledItemDelegate):
    """Icon, words, count at the far end."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Groups stand a little apart from what is above them."""
        entry: Filter = index.data(_FILTER_ROLE)
        apart = Space.S if entry.group and index.row() else 0
        return QSize(super().sizeHint(option, index).width(), _ROW + apart)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Muted when nothing is in it."""
        entry: Filter = index.data(_FILTER_ROLE)
        count: int = index.data(_COUNT_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        room: QRect = option.rect.adjusted(0, option.rect.height() - _ROW, 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, room, option, selected=selected)
        role = Role.ON_SELECTION if selected else Role.TEXT if count else Role.MUTED
        if room.width() < _SLIM:
            middle = QRectF(
                room.center().x() - _ICON / 2 + 1, room.center().y() - _ICON / 2 + 1, _ICON, _ICON
            )
            self._theme.icons.paint(
                painter, middle, entry.icon, self._theme.hex(self._tint(entry, count, role))
            )
            painter.restore()
            return
        inner = room.adjusted(Space.S if entry.group else Space.L + Space.XS, 0, -Space.S - 2, 0)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            inner = room.adjusted(Space.S + 2, 0, -(Space.S if entry.group else Space.L + Space.XS), 0)
        tint = self._tint(entry, count, role)
        icon_left = inner.right() - _ICON if mirrored else inner.left()
        icon = QRectF(icon_left, inner.center().y() - _ICON / 2 + 1, _ICON, _ICON)
        self._theme.icons.paint(painter, icon, entry.icon, self._theme.hex(tint))
        gap = _ICON + Space.S
        words = inner.adjusted(0, 0, -gap, 0) if mirrored else inner.adjusted(gap, 0, 0, 0)
        self._paint_words(painter, words, entry, count, role)
        painter.restore()

    def _tint(self, entry: Filter, count: int, role: Role) -> Role:
        if entry.overdue and count and role is not Role.ON_SELECTION:
            return Role.RED_TEXT
        return role if entry.group or not count else sync_badge(SyncState(entry.key)).tone.text

    def _paint_ground(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, *, selected: bool
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not selected and not hovered:
            return
        painter.setBrush(self._theme.colour(Role.SELECTION if selected else Role.HOVER))
        painter.setPen(Qt.PenStyle.NoPen)
        if selected and self._list.hasFocus():
            painter.setPen(self._theme.colour(Role.FOCUS))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 1, -0.5, -1), Radius.CONTROL, Radius.CONTROL)

    def _paint_words(self, painter: QPainter, room: QRect, entry: Filter, count: int, role: Role) -> None:
        painter.setPen(self._theme.colour(role))
        painter.setFont(tabular(self._theme.font(Text.SMALL)))
        number = QLocale().toString(count) if count else ""
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), number)
        taken = painter.fontMetrics().horizontalAdvance(number) + (Space.S if number else 0)
        painter.setFont(self._theme.font(Text.STRONG if entry.group else Text.BODY))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = room.adjusted(taken, 0, 0, 0) if mirrored else room.adjusted(0, 0, -taken, 0)
        text = elided(painter.fontMetrics(), entry.title, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)


def _entry(item: QListWidgetItem) -> Filter:
    found: Filter = item.data(_FILTER_ROLE)
    return found
