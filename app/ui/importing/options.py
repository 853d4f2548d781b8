"""What a file does not say itself, or what was recognised and may be changed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.file_reading import Asks, ReadOptions, TaxColumn
from app.domain.read_table import HowRead
from app.services.importing import ImportPreview
from app.ui.importing.choices import Choice, FieldGrid, delimiter_word, encodings
from app.ui.theme import Space, Theme
from app.ui.widgets import SecondaryButton, repolish

CURRENCY_LENGTH = 3
_HEADER_ROWS = 40


class OptionsForm(QWidget):
    """The answers. `again` asks to read the file with them."""

    again = Signal()

    def __init__(self, theme: Theme, home_currency: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How the file is written"))
        self._home = home_currency
        self._base = ReadOptions()
        self.number, self.supplier, self.cost = QLineEdit(), QLineEdit(), QLineEdit()
        self.currency = QLineEdit(home_currency)
        self.currency.setMaxLength(CURRENCY_LENGTH)
        self.currency.setPlaceholderText(_local_currency())
        yes, no = self.tr("Day first: 31/12/2026"), self.tr("Month first: 12/31/2026")
        self.dates = Choice(((yes, True), (no, False)))
        comma, point = self.tr("Comma: 1.250,00"), self.tr("Point: 1,250.00")
        self.numbers = Choice(((point, False), (comma, True)))
        self.tax = Choice(
            (
                (self.tr("A percentage"), TaxColumn.PERCENT),
                (self.tr("An amount for each line"), TaxColumn.LINE_AMOUNT),
                (self.tr("An amount for the whole PO"), TaxColumn.ORDER_AMOUNT),
            )
        )
        self.encoding = Choice(encodings(), nothing="")
        self.delimiter = Choice(tuple((delimiter_word(sign), sign) for sign in ",;\t|"), nothing="")
        self.sheet, self.header_row = Choice((), nothing=""), Choice((), nothing=0)
        self.button = SecondaryButton(theme, self.tr("Read the file a&gain"), "sync")
        self.button.setAutoDefault(False)
        self.grid = FieldGrid()
        self._build()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what was recognised and used; only what has a meaning for this kind of file."""
        self._base = options = preview.options
        how, asked = preview.how, preview.questions
        self.number.setText(options.number)
        self.supplier.setText(options.supplier_name)
        self.cost.setText("" if options.default_cost is None else str(options.default_cost))
        self.currency.setText(options.default_currency or (self._home if Asks.CURRENCY in asked else ""))
        self.dates.show_choice(options.day_first, how.day_first)
        self.numbers.show_choice(options.decimal_comma, how.decimal_comma)
        self.tax.show_choice(options.tax_column, None)
        self.encoding.show_choice(options.encoding, how.encoding)
        self.delimiter.show_choice(options.delimiter, how.delimiter)
        self.sheet.offer(tuple((name, name) for name in how.sheets))
        self.sheet.show_choice(options.sheet, how.sheet)
        rows = tuple((str(row), row) for row in range(1, _HEADER_ROWS + 1))
        self.header_row.offer(rows)
        self.header_row.show_choice(options.header_row, how.header_row)
        self._show_fields(how, asked, options)
        self._check()

    def options(self) -> ReadOptions:
        """The answers so far, over what was used before."""
        return replace(
            self._base,
            number=self.number.text().strip(),
            supplier_name=self.supplier.text().strip(),
            default_cost=_decimal(self.cost.text()),
            default_currency=self.currency.text().strip().upper(),
            day_first=self.dates.value(),
            decimal_comma=self.numbers.value(),
            tax_column=self.tax.value(),
            encoding=self.encoding.value(),
            delimiter=self.delimiter.value(),
            sheet=self.sheet.value(),
            header_row=self.header_row.value(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field reads the file again; it must not press the dialog's Import."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def first_question(self) -> QWidget | None:
        """The field of the first open question."""
        return self.grid.first_asked()

    def _build(self) -> None:
        add = self.grid.add_field
        add(Asks.NUMBER, self.tr("PO n&umber of these lines"), self.number)
        add(Asks.SUPPLIER, self.tr("Supplier of all &the POs"), self.supplier)
        add(Asks.COST, self.tr("Unit &cost of all lines"), self.cost)
        add(Asks.CURRENCY, self.tr("Currenc&y of POs without one"), self.currency)
        add(Asks.DATES, self.tr("&Dates"), self.dates)
        add(Asks.DECIMALS, self.tr("Deci&mal sign"), self.numbers)
        add(Asks.TAX, self.tr("A column named Ta&x"), self.tax)
        add("encoding", self.tr("&Encoding"), self.encoding)
        add("delimiter", self.tr("Cells are parted &by"), self.delimiter)
        add("sheet", self.tr("&Sheet"), self.sheet)
        add("header_row", self.tr("Row o&f the headers"), self.header_row)
        for field in (self.number, self.supplier, self.cost, self.currency):
            field.textEdited.connect(self._check)
            field.returnPressed.connect(self._on_again)
        for choice in self.grid.findChildren(QComboBox):
            choice.activated.connect(self._on_again)
        self.button.clicked.connect(self._on_again)
        below = QHBoxLayout()
        below.addWidget(self.button)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(self.grid)
        whole.addLayout(below)

    def _show_fields(self, how: HowRead, asked: tuple[Asks, ...], options: ReadOptions) -> None:
        table, text = how.kind != "json", how.kind == "csv"
        self.grid.show_only(
            {
                Asks.NUMBER: Asks.NUMBER in asked or bool(options.number),
                Asks.SUPPLIER: Asks.SUPPLIER in asked or bool(options.supplier_name),
                Asks.COST: Asks.COST in asked or options.default_cost is not None,
                Asks.CURRENCY: True,
                Asks.DATES: table,
                Asks.DECIMALS: table,
                Asks.TAX: Asks.TAX in asked or options.tax_column is not None,
                "encoding": text or bool(options.encoding),
                "delimiter": text,
                "sheet": len(how.sheets) > 1,
                "header_row": table,
            },
            asked,
        )

    def _check(self) -> None:
        currency, cost = self.currency.text().strip(), self.cost.text().strip()
        named = len(currency) == CURRENCY_LENGTH and currency.isascii() and currency.isalpha()
        good = {self.currency: not currency or named, self.cost: not cost or _decimal(cost) is not None}
        for field, right in good.items():
            field.setProperty("invalid", "" if right else "true")
            repolish(field)
        self.button.setEnabled(all(good.values()))

    def _on_again(self) -> None:
        if self.button.isEnabled():
            self.again.emit()


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 <= number < 10**9 else None


def _local_currency() -> str:
    code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return QCoreApplication.translate("OptionsForm", "such as {code}").format(code=code or "USD")
