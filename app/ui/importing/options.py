"""What a file does not say itself: order of day and month, decimal sign, currency."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.file_reading import ReadOptions, TaxColumn
from app.ui.theme import Space, Theme
from app.ui.widgets import SecondaryButton, repolish, text_label

CURRENCY_LENGTH = 3


class OptionsForm(QWidget):
    """The answers. `again` asks to read the file with them."""

    again = Signal()

    def __init__(self, theme: Theme, home_currency: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How the file is written"))
        self.dates = _choice(
            (self.tr("As the file shows"), None),
            (self.tr("Day first: 31/12/2026"), True),
            (self.tr("Month first: 12/31/2026"), False),
        )
        self.numbers = _choice(
            (self.tr("As the file shows"), None),
            (self.tr("Point: 1,250.00"), False),
            (self.tr("Comma: 1.250,00"), True),
        )
        self.tax = _choice(
            (self.tr("As the file shows"), None),
            (self.tr("A percentage"), TaxColumn.PERCENT),
            (self.tr("An amount for each line"), TaxColumn.LINE_AMOUNT),
            (self.tr("An amount for the whole PO"), TaxColumn.ORDER_AMOUNT),
        )
        self.currency = QLineEdit(home_currency)
        self.currency.setMaxLength(CURRENCY_LENGTH)
        self.currency.setPlaceholderText(_local_currency())
        self.currency.textEdited.connect(self._check_currency)
        self.currency.returnPressed.connect(self._on_again)
        self.button = SecondaryButton(theme, self.tr("&Read the file again"), "sync")
        self.button.clicked.connect(self._on_again)
        self._build()

    def options(self) -> ReadOptions:
        """The answers so far."""
        return ReadOptions(
            default_currency=self.currency.text().strip().upper(),
            day_first=self.dates.currentData(),
            decimal_comma=self.numbers.currentData(),
            tax_column=self.tax.currentData(),
        )

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Dates"), self.dates),
            (self.tr("Decimal &sign"), self.numbers),
            (self.tr("A column named &Tax"), self.tax),
            (self.tr("Currency of POs with&out one"), self.currency),
        )
        for place, (words, field) in enumerate(fields):
            label = text_label(words, tint="muted")
            label.setBuddy(field)
            name = words.replace("&", "")
            field.setAccessibleName(name)
            if isinstance(field, QComboBox):
                field.view().setAccessibleName(name)
            row, column = divmod(place, 2)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        below = QHBoxLayout()
        below.addWidget(self.button)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(grid)
        whole.addLayout(below)

    def _currency_ok(self) -> bool:
        text = self.currency.text().strip()
        return not text or (len(text) == CURRENCY_LENGTH and text.isascii() and text.isalpha())

    def _check_currency(self) -> None:
        self.currency.setProperty("invalid", "" if self._currency_ok() else "true")
        repolish(self.currency)
        self.button.setEnabled(self._currency_ok())

    def _on_again(self) -> None:
        if self._currency_ok():
            self.again.emit()


def _choice(*entries: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    for words, value in entries:
        box.addItem(words, value)
    return box


def _local_currency() -> str:
    code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return QCoreApplication.translate("OptionsForm", "such as {code}").format(code=code or "USD")
