"""The vendors and items that QuickBooks would get: one sentence that unfolds into their names."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from app.services.syncing import Preview
from app.ui.importing.disclosure import Disclosure
from app.ui.preview.words import records_sentence
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import text_label

_MOST_ROWS = 5
_ROW = 30


class NewRecords(QWidget):
    """Hidden while nothing would be created."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.vendors, self.items = _Names(self.tr("New vendors")), _Names(self.tr("New items"))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(Space.S, 0, 0, Space.S)
        row.setSpacing(Space.L)
        row.addWidget(self.vendors, 1)
        row.addWidget(self.items, 1)
        self.part = Disclosure(theme, content, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.part)

    def show_preview(self, preview: Preview) -> None:
        """The names of another preview, folded."""
        self.vendors.show_names(preview.new_vendors)
        self.items.show_names(preview.new_items)
        self.part.open(opened=False)
        sentence = records_sentence(preview)
        self.part.set_words(sentence)
        self.setVisible(bool(sentence))


class _Names(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._head: QLabel = text_label(title, Text.CAPTION, tint="muted")
        self.model_ = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self.model_)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._head)
        layout.addWidget(self.list)

    def show_names(self, names: tuple[str, ...]) -> None:
        """One name in each row."""
        self.model_.setStringList([" ".join(name.split()) for name in names])
        self._head.setText(f"{self._title}  {QLocale().toString(len(names))}")
        self.list.setFixedHeight(min(len(names), _MOST_ROWS) * _ROW + 2)
        self.setVisible(bool(names))
