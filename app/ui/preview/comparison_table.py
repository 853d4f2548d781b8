"""The comparison as a table: field, last synced (in a conflict), what QuickBooks has, what it would get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.preview.comparison import Entry, Kind
from app.ui.theme import Role, Space, Text, Theme

FIELD, BASE, BEFORE, AFTER = range(4)
_NONE = "–"
#: Share of the width that the names of the fields get, beside two values and beside one.
_NAMES = 0.27
_NAMES_ALONE = 0.42
#: The style draws words this much further in than headings.
_INDENT = 3
_ROOT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class ComparisonModel(QAbstractTableModel):
    """Entries of one PO."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: Sequence[Entry] = ()
        self._heads = ("", "", "", "")

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._entries

    @property
    def heads(self) -> tuple[str, str, str, str]:
        """The headings, hidden columns included."""
        return self._heads

    def show_entries(self, entries: Sequence[Entry], before: str, after: str) -> None:
        """Show other entries; `before` and `after` are the headings of the two values."""
        self.beginResetModel()
        self._entries = entries
        self._heads = (self.tr("Field"), self.tr("Last synced"), before, after)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One row for each entry."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Four."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, weight and colour; the screen reader gets the whole row."""
        entry, column = self._entries[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(entry, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._whole(entry)
            case Qt.ItemDataRole.FontRole:
                return self._font(entry, column)
            case Qt.ItemDataRole.ForegroundRole:
                quiet = entry.kind is Kind.FIELD and column != AFTER
                return self._theme.colour(Role.MUTED if quiet else Role.TEXT)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _font(self, entry: Entry, column: int) -> QFont:
        strong = entry.kind is Kind.HEADING
        return self._theme.font(Text.STRONG if strong else Text.BODY if column else Text.SMALL)

    def _whole(self, entry: Entry) -> str:
        if entry.kind is Kind.HEADING:
            return entry.label
        words = self.tr("{field}: {before_name} {before}, {after_name} {after}")
        if entry.base is not None:
            words = self.tr("{field}: last synced {base}, {before_name} {before}, {after_name} {after}")
        return words.format(
            base=entry.base or self.tr("nothing"),
            field=entry.label,
            before_name=self._heads[BEFORE],
            before=entry.before or self.tr("nothing"),
            after_name=self._heads[AFTER],
            after=entry.after or self.tr("nothing"),
        )


class ComparisonTable(QTableView):
    """Read-only; rows are as tall as their words, headings reach over all columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = ComparisonModel(theme, self)
        self.setModel(self.model_)
        self.setItemDelegate(_EntryDelegate(theme, self))
        self.setAccessibleName(self.tr("Differences, field by field"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Fixed)
        header.setAccessibleName(self.tr("Columns"))
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[Entry], before: str, after: str, *, compares: bool) -> None:
        """Show the entries of another PO; without something to compare with there is no column for it."""
        self.clearSpans()
        self.model_.show_entries(entries, before, after)
        self.setColumnHidden(BEFORE, not compares)
        self.setColumnHidden(BASE, all(entry.base is None for entry in entries))
        for place, entry in enumerate(entries):
            if entry.kind is Kind.HEADING:
                self.setSpan(place, 0, 1, len((FIELD, BASE, BEFORE, AFTER)))
        self._share_room()
        self.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Values get more room than names."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        share = _NAMES_ALONE if self.isColumnHidden(BEFORE) else _NAMES
        self.setColumnWidth(FIELD, int(self.viewport().width() * share))
        header = self.horizontalHeader()
        words = (
            self.fontMetrics()
        )  # a little wider than the heading's own, which the style sheet makes smaller
        tight = any(
            words.horizontalAdvance(head) + 2 * Space.S > header.sectionSize(column)
            for column, head in enumerate(self.model_.heads)
            if not self.isColumnHidden(column)
        )
        header.setFixedHeight(words.height() * (2 if tight else 1) + 2 * Space.S)


class _EntryDelegate(QStyledItemDelegate):
    """Room above and below the words, and a hairline under each row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The words with air."""
        narrower = QStyleOptionViewItem(option)  # the style sheet's padding takes room from the words
        narrower.rect = option.rect.adjusted(0, 0, -2 * Space.S, 0)
        hint = super().sizeHint(narrower, index)
        return QSize(hint.width(), hint.height() + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As the style does, with a hairline."""
        rect = QRect(option.rect)
        option.rect = rect.adjusted(-_INDENT, 0, 0, 0)
        super().paint(painter, option, index)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour(Role.BORDER))


def _words(entry: Entry, column: int) -> str:
    if column == FIELD:
        return entry.label
    if entry.kind is Kind.HEADING:
        return ""
    values = {BASE: entry.base, BEFORE: entry.before, AFTER: entry.after}
    return values[column] or _NONE
