"""Totals of each currency: here, in QuickBooks, the difference, and the causes that add up to it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.tie_out import TieTotal
from app.ui.orders.format import amount_text
from app.ui.theme import Space, Text, Theme, tabular
from app.ui.tie_out.words import cause_words, tr
from app.ui.widgets import Card, hairline, text_label


class Totals(QWidget):
    """One card for each currency, those with most POs first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, 0, Space.S, Space.L)
        self._column.setSpacing(Space.M)
        self._cards: list[Card] = []
        self._column.addStretch(1)

    def show_totals(self, totals: Sequence[TieTotal]) -> None:
        """Show these."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(total) for total in totals]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)

    @property
    def texts(self) -> list[str]:
        """Everything that is said, for tests and for copying."""
        return [label.text() for card in self._cards for label in card.findChildren(QLabel)]

    def _card(self, total: TieTotal) -> Card:
        card = Card(total.currency or tr("(no currency)"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        number = QLocale().toString
        place = self._line(grid, 0, tr("Here"), total.here, number(total.here_count))
        place = self._line(grid, place, tr("QuickBooks"), total.there, number(total.there_count))
        place = self._rule(grid, place)
        place = self._line(grid, place, tr("Difference"), total.difference, strong=True)
        if total.causes:
            grid.addWidget(text_label(tr("Made of"), Text.CAPTION, tint="muted"), place, 0)
            place += 1
            for cause in total.causes:
                words = cause_words(cause.kind)
                place = self._line(grid, place, words, cause.amount, number(cause.count), quiet=True)
            place = self._rule(grid, place)
            place = self._line(grid, place, tr("Together"), total.explained, strong=True)
        if total.billed:
            place = self._line(grid, place, tr("Bills on them"), total.billed, quiet=True)
            self._line(grid, place, tr("of which paid"), total.paid, quiet=True)
        card.body.addLayout(grid)
        return card

    def _line(
        self,
        grid: QGridLayout,
        place: int,
        words: str,
        amount: Decimal,
        count: str = "",
        *,
        strong: bool = False,
        quiet: bool = False,
    ) -> int:
        step = Text.STRONG if strong else Text.SMALL if quiet else Text.BODY
        name = text_label(f"{words} ({count})" if count else words, step, wrap=True)
        shown = text_label(amount_text(amount), step)
        shown.setFont(tabular(self._theme.font(step)))
        shown.setAccessibleName(f"{words}: {amount_text(amount)}")
        grid.addWidget(name, place, 0)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        grid.addWidget(shown, place, 1, end)
        return place + 1

    def _rule(self, grid: QGridLayout, place: int) -> int:
        grid.addWidget(hairline(), place, 0, 1, 2)
        return place + 1
