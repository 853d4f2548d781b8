"""What would change in POs that are here already, field by field, before anything is stored."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.history import FieldChange, diff
from app.domain.orders import PurchaseOrder
from app.services.importing import ImportPreview
from app.ui.spoken import spoken
from app.ui.theme import Space, Text
from app.ui.widgets import text_label

#: So many POs are shown field by field; the rest is only counted.
MOST_SHOWN = 300
#: More would hide the next PO; the rest of a PO's changes is counted.
MOST_FIELDS = 60
_OPENED = 20
_SOURCE_FIELDS = ("origin", "origin_id")
_ROW = 28


class DifferencesPage(QWidget):
    """A tree: each PO, below it the field, what is here and what the file says."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        words = text_label(
            self.tr("These POs are here already. What the file says nothing about stays as it is."),
            Text.SMALL,
            tint="muted",
            wrap=True,
        )
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What changes in POs that are here already"))
        self.tree.setHeaderLabels([self.tr("PO and field"), self.tr("Here now"), self.tr("In the file")])
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(160)
        head = self.tree.header()
        for column in range(3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, Space.S, 0, 0)
        column_.setSpacing(Space.XS)
        column_.addWidget(words)
        column_.addWidget(self.tree, 1)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the changed POs."""
        self.tree.clear()
        pairs = list(zip(preview.before, preview.changed, strict=False))
        for place, (before, after) in enumerate(pairs[:MOST_SHOWN]):
            item = self._order(before, after)
            self.tree.addTopLevelItem(item)
            item.setExpanded(place < _OPENED)
        if len(pairs) > MOST_SHOWN:
            more = self._locale.toString(len(pairs) - MOST_SHOWN)
            self.tree.addTopLevelItem(_item(self.tr("… and {count} more POs").format(count=more)))

    def _order(self, before: PurchaseOrder, after: PurchaseOrder) -> QTreeWidgetItem:
        changes = [change for change in diff(before, after) if change.field not in _SOURCE_FIELDS]
        item = _item(f"PO-{after.number}  {after.supplier.name}")
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        for change in changes[:MOST_FIELDS]:
            item.addChild(self._field(change))
        if len(changes) > MOST_FIELDS:
            more = self._locale.toString(len(changes) - MOST_FIELDS)
            item.addChild(_item(self.tr("… and {count} more").format(count=more)))
        return item

    def _field(self, change: FieldChange) -> QTreeWidgetItem:
        name = (
            self.tr("{field} of {line}").format(field=spoken(change.label), line=change.line)
            if change.line
            else change.label
        )
        return _item(name, change.old or "–", change.new or "–")


def _item(*texts: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
    for column, text in enumerate(texts):
        item.setToolTip(column, text)
        item.setSizeHint(column, QSize(0, _ROW))
    return item
