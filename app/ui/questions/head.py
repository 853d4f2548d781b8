"""The head of the page "Needs you": how much is open, which sorts are shown, and the search."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.ui.questions.kinds import in_order, kind_word
from app.ui.questions.model import Narrow
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import SearchField, text_label


class NeedsHead(QWidget):
    """Emits `narrowed` with what shall be shown."""

    narrowed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(theme, self.tr("Search question, PO or supplier"))
        self.search.setMinimumWidth(220)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Which questions"))
        self.kinds.addItem(self.tr("All sorts"), "")
        self._count = text_label("", Text.SMALL, tint="muted")
        bar = QHBoxLayout(self)
        bar.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        bar.setSpacing(Space.M)
        bar.addWidget(text_label(self.tr("Needs you"), Text.TITLE))
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self.kinds)
        bar.addWidget(self.search, 1)
        self.search.searched.connect(self._tell)
        self.kinds.currentIndexChanged.connect(self._tell)

    @property
    def narrow(self) -> Narrow:
        """What shall be shown."""
        return Narrow(self.search.text(), self.kinds.currentData() or "")

    def show_count(self, shown: int, total: int) -> None:
        """How many entries are in sight, and how many are open."""
        locale = QLocale()
        words = self.tr("{shown} of {total}") if shown != total else "{total}"
        self._count.setText(words.format(shown=locale.toString(shown), total=locale.toString(total)))

    def offer(self, kinds: Collection[str]) -> None:
        """Only sorts of which something is open can be chosen; the chosen one stays."""
        chosen = self.kinds.currentData() or ""
        wanted = in_order({*kinds, chosen} - {""})
        if wanted == [self.kinds.itemData(place) for place in range(1, self.kinds.count())]:
            return
        self.kinds.blockSignals(True)
        while self.kinds.count() > 1:
            self.kinds.removeItem(1)
        for kind in wanted:
            self.kinds.addItem(kind_word(kind), kind)
        self.kinds.setCurrentIndex(max(self.kinds.findData(chosen), 0))
        self.kinds.blockSignals(False)

    def clear(self) -> None:
        """Show everything."""
        self.search.clear_now()
        self.kinds.setCurrentIndex(0)

    def _tell(self) -> None:
        self.narrowed.emit(self.narrow)
