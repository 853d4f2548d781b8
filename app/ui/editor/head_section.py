"""Who, where and in which currency: the first fields of the form."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal

from app.domain.catalogue import Catalogue
from app.domain.names import same_name_key
from app.domain.orders import NUMBER_LIMIT, Destination, PoStatus, PurchaseOrder, Supplier
from app.ui.editor.field import FieldCell
from app.ui.editor.inputs import Choices, PlainField, Suggestions
from app.ui.editor.section import Section
from app.ui.orders.format import number_text, read_number
from app.ui.theme import status_badge

_CODE = re.compile(r"[A-Za-z]{3}")
#: Offered after the shop's own.
_CURRENCIES = (
    "USD",
    "EUR",
    "GBP",
    "CAD",
    "AUD",
    "NZD",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "JPY",
    "CNY",
    "HKD",
    "SGD",
    "INR",
)
_STATUSES = tuple(each for each in PoStatus if each is not PoStatus.UNKNOWN)
NumberProblem = Callable[[str], str]


class HeadSection(Section):
    """Supplier, destination, number, status, currency, rate, reference.

    `supplier_chosen` and `destination_chosen` tell the known record when a person has entered its name.
    """

    supplier_chosen = Signal(object)
    destination_chosen = Signal(object)

    def __init__(self, order: PurchaseOrder, taken: NumberProblem) -> None:
        super().__init__()
        self._taken = taken
        self._catalogue = Catalogue()
        self._applied = order.supplier.key
        self._placed = same_name_key(order.destination.name)
        self.supplier = Suggestions(order.supplier.name)
        self.destination = Suggestions(order.destination.name)
        self.number = PlainField(order.number)
        offered = [each for each in PoStatus if each in (order.status, *_STATUSES)]
        self.status = Choices([(status_badge(each.value).text, each) for each in offered], order.status)
        self.currency = Suggestions(order.currency, _CURRENCIES)
        self.rate = PlainField(number_text(order.exchange_rate) if order.exchange_rate else "")
        self._rate_shown = self.rate.text()
        self.reference = PlainField(order.reference)
        self.add_row(
            (
                ("supplier", FieldCell(self.tr("Su&pplier"), self.supplier), 5),
                ("destination", FieldCell(self.tr("D&estination"), self.destination), 4),
                ("number", FieldCell(self.tr("N&umber"), self.number), 3),
            )
        )
        self.add_row(
            (
                ("status", FieldCell(self.tr("S&tatus"), self.status), 3),
                ("currency", FieldCell(self.tr("&Currency"), self.currency), 2),
                ("exchange_rate", FieldCell(self.tr("Exchange r&ate"), self.rate), 3),
                ("reference", FieldCell(self.tr("&Reference or invoice number"), self.reference), 4),
            )
        )
        for box in (self.supplier, self.destination):
            box.activated.connect(self._on_name)
            line = box.lineEdit()
            assert line is not None
            line.editingFinished.connect(self._on_name)

    @property
    def code(self) -> str:
        """The currency as it would be saved."""
        return self.currency.text.upper()

    def offer(self, catalogue: Catalogue) -> None:
        """Complete from what is known."""
        self._catalogue = catalogue
        self.supplier.offer([each.name for each in catalogue.suppliers])
        self.destination.offer([each.name for each in catalogue.destinations])
        self.currency.offer(list(dict.fromkeys((*catalogue.currencies, *_CURRENCIES))))

    def check(self, *, strict: bool) -> None:
        """Mark what is wrong. What is only still missing is marked when `strict`."""
        number, supplier = self.number.value, self.supplier.text
        missing = self.tr("The PO needs a number.") if strict and not number else ""
        self.cells["number"].set_problem(missing or self._taken(number))
        self.cells["number"].count(NUMBER_LIMIT - len(number), NUMBER_LIMIT)
        self.cells["supplier"].set_problem(
            self.tr("The PO needs a supplier.") if strict and not supplier else ""
        )
        fresh = supplier and self._catalogue.suppliers and self._catalogue.supplier(supplier) is None
        told = self.tr("New supplier: its details stand below.") if fresh else ""
        self.cells["supplier"].set_hint(told)
        wrong = not _CODE.fullmatch(self.currency.text)
        told = self.tr("Three letters, such as USD.") if wrong else ""
        self.cells["currency"].set_problem(told)
        self._check_rate()

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        status: PoStatus = self.status.value
        return replace(
            order,
            number=self.number.value,
            supplier=replace(order.supplier, name=self.supplier.text),
            destination=replace(order.destination, name=self.destination.text),
            currency=self.code,
            exchange_rate=self._rate() if self.rate.text() != self._rate_shown else order.exchange_rate,
            status=status,
            status_raw=order.status_raw if status is order.status else "",
            reference=self.reference.value,
        )

    def _rate(self) -> Decimal | None:
        rate = read_number(self.rate.text())
        return rate if rate is not None and rate > 0 else None

    def _check_rate(self) -> None:
        cell = self.cells["exchange_rate"]
        wrong = bool(self.rate.text().strip()) and self._rate() is None
        cell.set_problem(self.tr("A number above zero, such as 1.0842.") if wrong else "")
        usual = self._catalogue.currencies[:1]
        foreign = bool(self.code) and bool(usual) and self.code not in usual
        told = self.tr("What 1 {currency} costs in the books' currency").format(currency=self.code)
        cell.set_hint(told if foreign or self.rate.text() else "")

    def _on_name(self) -> None:
        supplier: Supplier | None = self._catalogue.supplier(self.supplier.text)
        if supplier is not None and supplier.key != self._applied:
            self._applied = supplier.key
            self.supplier_chosen.emit(supplier)
        place: Destination | None = self._catalogue.destination(self.destination.text)
        if place is not None and same_name_key(place.name) != self._placed:
            self._placed = same_name_key(place.name)
            self.destination_chosen.emit(place)
