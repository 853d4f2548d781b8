"""What happened to a PO, newest first; QuickBooks' ids stand behind "Details" and can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.listing import HistoryEntry
from app.ui.orders.format import moment_text
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import IconButton, LinkButton, text_label

_FIRST = 12


class HistoryList(QWidget):
    """Shows the newest entries and, on request, all. Emits `copy_wanted` with a text for the clipboard."""

    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[HistoryEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rest = sorted(entries, key=lambda entry: entry.at, reverse=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.M)
        self._more = LinkButton(theme, self.tr("Show all of the history"))
        self._more.clicked.connect(self._show_rest)
        self._show(_FIRST)
        if self._rest:
            self._layout.addWidget(self._more)

    def _show(self, count: int) -> None:
        for entry in self._rest[:count]:
            row = HistoryRow(self._theme, entry)
            row.copy_wanted.connect(self.copy_wanted)
            self._layout.addWidget(row)
        self._rest = self._rest[count:]

    def _show_rest(self) -> None:
        self._more.hide()
        self._show(len(self._rest))


class HistoryRow(QWidget):
    """When, what, from where; an id for Intuit's support behind "Details"."""

    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, entry: HistoryEntry) -> None:
        super().__init__()
        self._tid = entry.intuit_tid
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        when = " · ".join(part for part in (moment_text(entry.at), entry.source) if part)
        head = QHBoxLayout()
        head.addWidget(text_label(when, Text.SMALL, tint="muted"), 1)
        layout.addLayout(head)
        layout.addWidget(text_label(entry.text, wrap=True, selectable=True))
        if not entry.intuit_tid:
            return
        self._details = LinkButton(theme, self.tr("Details"), name=self.tr("Details of this entry"))
        self._details.clicked.connect(self._toggle)
        head.addWidget(self._details)
        self._behind = QWidget()
        row = QHBoxLayout(self._behind)
        row.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Intuit's id of the request: {id}").format(id=entry.intuit_tid)
        row.addWidget(text_label(words, Text.SMALL, tint="muted", wrap=True, selectable=True), 1)
        copy = IconButton(theme, "copy", self.tr("Copy the id"))
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        self._behind.hide()
        layout.addWidget(self._behind)

    def _toggle(self) -> None:
        self._behind.setVisible(self._behind.isHidden())
        self._details.set_text(self.tr("Details") if self._behind.isHidden() else self.tr("Hide details"))

    def _copy(self) -> None:
        self.copy_wanted.emit(self._tid)
