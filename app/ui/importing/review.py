"""The review of a file that can be imported: counts, which POs, columns, warnings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.domain.orders import PurchaseOrder
from app.services.importing import ImportPreview
from app.ui.importing.disclosure import Disclosure
from app.ui.importing.words import field_word, order_sentence
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, MessageBar, text_label

#: So many POs are listed by name; the rest is only counted.
MOST_LISTED = 200
#: So many of them are visible without scrolling the list.
MOST_SEEN = 8


class ReviewPage(QWidget):
    """What importing would do."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self.numbers = {key: text_label("0", Text.DISPLAY) for key in ("new", "changed", "same")}
        self.warnings = MessageBar(theme)
        self.new_list = self._list(self.tr("New POs"))
        self.changed_list = self._list(self.tr("Changed POs"))
        self.new = Disclosure(theme, self.new_list, self.tr("Which POs are &new"))
        self.changed = Disclosure(theme, self.changed_list, self.tr("Which POs are &changed"))
        self._columns = QWidget()
        self._grid = QGridLayout(self._columns)
        self._grid.setContentsMargins(Space.XL, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)
        self.columns = Disclosure(theme, self._columns, self.tr("Co&lumns"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._tiles())
        column.addWidget(self.warnings)
        for part in (self.new, self.changed, self.columns):
            column.addWidget(part)
        column.addStretch(1)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what a file holds."""
        counts = {"new": len(preview.new), "changed": len(preview.changed), "same": preview.same}
        for key, count in counts.items():
            self.numbers[key].setText(self._locale.toString(count))
            self.numbers[key].setAccessibleName(f"{self._tile_words()[key]}: {count}")
        self._fill(self.new, self.new_list, preview.new)
        self._fill(self.changed, self.changed_list, preview.changed)
        self._show_columns(preview.columns)
        if not preview.orders:
            self.warnings.show_message(
                "info",
                self.tr("There is nothing to import"),
                self.tr("All POs of this file are here already, unchanged."),
                closable=False,
            )
        elif preview.warnings:
            title = self.tr("Please look at this")
            self.warnings.show_message("warning", title, "\n".join(preview.warnings), closable=False)
        else:
            self.warnings.clear()

    def _tile_words(self) -> dict[str, str]:
        return {"new": self.tr("New"), "changed": self.tr("Changed"), "same": self.tr("Unchanged")}

    def _tiles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for key, words in self._tile_words().items():
            card = Card()
            card.setAccessibleName(words)
            card.body.setSpacing(0)
            card.body.addWidget(self.numbers[key])
            card.body.addWidget(text_label(words, tint="muted"))
            row.addWidget(card, 1)
        return row

    def _list(self, name: str) -> QListWidget:
        box = QListWidget()
        box.setAccessibleName(name)
        box.setTextElideMode(Qt.TextElideMode.ElideRight)
        return box

    def _fill(self, part: Disclosure, box: QListWidget, orders: Sequence[PurchaseOrder]) -> None:
        part.setVisible(bool(orders))
        box.clear()
        box.addItems([order_sentence(order, self._locale) for order in orders[:MOST_LISTED]])
        if len(orders) > MOST_LISTED:
            more = self._locale.toString(len(orders) - MOST_LISTED)
            box.addItem(self.tr("… and {count} more").format(count=more))
        rows = min(box.count(), MOST_SEEN)
        box.setFixedHeight(max(box.sizeHintForRow(0), 20) * rows + 2)

    def _show_columns(self, columns: Sequence[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        ignored = sum(1 for _, field in columns if not field)
        words = self.tr("Co&lumns: {known} recognised, {ignored} ignored")
        self.columns.set_words(words.format(known=len(columns) - ignored, ignored=ignored))
        self.columns.setVisible(bool(columns))
        for row, (header, field) in enumerate(columns):
            self._grid.addWidget(text_label(header), row, 0)
            self._grid.addWidget(text_label("→", tint="muted"), row, 1)
            meaning = field_word(field) if field else self.tr("ignored")
            self._grid.addWidget(text_label(meaning, tint="" if field else "warning"), row, 2)
