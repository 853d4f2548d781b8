"""The card of what is selected, on its own to scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.needs import Need
from app.ui.questions.cards import Cards
from app.ui.questions.entry_card import NeedCard
from app.ui.spoken import spoken
from app.ui.theme import Space
from app.ui.widgets import scrolling

#: Below this width values stand one under the other.
_NARROW = 500


class CardSide(QStackedWidget):
    """One card at a time; its signals as those of `NeedCard`."""

    answer_wanted = Signal(object, str)
    given = Signal(object)
    fix_wanted = Signal(object, object)
    another_wanted = Signal(object)
    order_wanted = Signal(str)

    def __init__(self, cards: Cards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._needs: Sequence[Need] = ()

    @property
    def card(self) -> NeedCard | None:
        """The card that is shown."""
        area = self.currentWidget()
        return area.findChild(NeedCard) if isinstance(area, QScrollArea) else None

    @property
    def narrow(self) -> bool:
        """Whether there is too little room for values side by side."""
        return self.width() < _NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With more or less room the card is laid out anew."""
        super().resizeEvent(event)
        if self.narrow != (event.oldSize().width() < _NARROW) and self._needs:
            self.show_needs(self._needs)

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show the card of other entries, none for none."""
        self._needs = needs
        old = self.currentWidget()
        if needs:
            self.setCurrentIndex(self.addWidget(self._area(needs)))
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    def _area(self, needs: Sequence[Need]) -> QScrollArea:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        card = self._cards.card(needs)
        card.answer_wanted.connect(self.answer_wanted)
        card.given.connect(self.given)
        card.fix_wanted.connect(self.fix_wanted)
        card.another_wanted.connect(self.another_wanted)
        card.order_wanted.connect(self.order_wanted)
        layout.addWidget(card)
        layout.addStretch(1)
        area = scrolling(content)
        area.setAccessibleName(spoken(needs[0].title))
        return area
