"""Subtotal, cost lines, tax and the total, right-aligned under the lines; beside them what QuickBooks has."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.money import to_cents
from app.services.orders import OrderDetail
from app.ui.orders.format import amount_text, money_text
from app.ui.theme import Space, Text
from app.ui.widgets import hairline, text_label

_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
translate = QCoreApplication.translate


class TotalsGrid(QWidget):
    """One row for each (name, amount), the total under a line."""

    def __init__(self, rows: Sequence[tuple[str, str]], total: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.S, 0, Space.S, 0)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        for row, (name, value) in enumerate(rows):
            self._put(row, text_label(name, tint="muted", wrap=True), text_label(value, selectable=True))
        self._grid.addWidget(hairline(), len(rows), 0, 1, 2)
        last = text_label(total, Text.STRONG, selectable=True)
        self._put(len(rows) + 1, text_label(self.tr("Total"), Text.STRONG), last)
        last.setAccessibleName(self.tr("Total {amount}").format(amount=total))

    def _put(self, row: int, name: QLabel, value: QLabel) -> None:
        value.setAlignment(_RIGHT)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)


class BothTotals(QWidget):
    """Products, costs and total here and in QuickBooks side by side, and what is different."""

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        there = detail.there
        assert there is not None
        currency = detail.order.currency
        total, products = detail.totals.total, to_cents(detail.totals.subtotal)
        grid = QGridLayout()
        grid.setContentsMargins(Space.S, 0, Space.S, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Here"), self.tr("QuickBooks"))
        for column, head in enumerate(heads, 1):
            grid.addWidget(text_label(head, Text.CAPTION, tint="muted"), 0, column, _RIGHT)
        rows: tuple[tuple[str, Decimal, Decimal], ...] = (
            (self.tr("Products"), products, there.products),
            (self.tr("Costs and tax"), total - products, there.others),
            (self.tr("Total"), total, there.total),
        )
        for row, (name, *amounts) in enumerate(rows, 1):
            last = row == len(rows)
            step = Text.STRONG if last else Text.BODY
            grid.addWidget(text_label(name, step, tint="" if last else "muted"), row, 0)
            for column, amount in enumerate(amounts, 1):
                value = text_label(amount_text(amount), step, selectable=True)
                value.setAccessibleName(f"{name}, {heads[column - 1]}: {money_text(amount, currency)}")
                grid.addWidget(value, row, column, _RIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(grid)
        words, tint = difference_words(total, currency, there.total, there.currency)
        told = text_label(words, Text.SMALL, tint=tint, wrap=True)
        told.setContentsMargins(Space.S, 0, Space.S, 0)
        layout.addWidget(told)


def difference_words(here: Decimal, currency: str, there: Decimal, currency_there: str) -> tuple[str, str]:
    """What is different about two totals, and in which tint to say it."""
    if currency_there and currency_there != currency:
        words = translate("Totals", "QuickBooks has it in {there}, here it is in {here}.")
        return words.format(there=currency_there, here=currency), "warning"
    if here == there:
        return translate("Totals", "Both come to the same, to the cent."), "muted"
    amount = money_text(abs(there - here), currency)
    if there > here:
        return translate("Totals", "QuickBooks has {amount} more.").format(amount=amount), "warning"
    return translate("Totals", "QuickBooks has {amount} less.").format(amount=amount), "warning"
