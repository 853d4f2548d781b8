"""All fields of a PO but its lines, in sections; takes an order and gives it back with what the person changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.orders import Destination, PurchaseOrder, Supplier
from app.ui.editor.dates_section import DatesSection
from app.ui.editor.field import FieldCell
from app.ui.editor.head_section import HeadSection, NumberProblem
from app.ui.editor.rest_sections import DeliverySection, PartiesSection
from app.ui.editor.section import Section
from app.ui.importing.disclosure import Disclosure
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import text_label


class EditForm(QWidget):
    """`head` stands above the lines; the form itself holds what stands below them.

    Signals:
        edited: something was typed or filled in.
        currency_wanted: the currency of a supplier that was chosen.
    """

    edited = Signal()
    currency_wanted = Signal(str)

    def __init__(self, theme: Theme, order: PurchaseOrder, taken: NumberProblem) -> None:
        super().__init__()
        self._order = order
        self.head = HeadSection(order, taken)
        self.dates = DatesSection(theme, order)
        self.delivery = DeliverySection(theme, order)
        self.parties = PartiesSection(order)
        self.details = Disclosure(theme, self.parties, self.tr("Details of supplier and destination"))
        self.sections: tuple[Section, ...] = (self.head, self.dates, self.delivery, self.parties)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(text_label(self.tr("Dates and payment"), Text.STRONG))
        layout.addWidget(self.dates)
        layout.addSpacing(Space.S)
        layout.addWidget(text_label(self.tr("Delivery and notes"), Text.STRONG))
        layout.addWidget(self.delivery)
        layout.addWidget(self.details)
        for section in self.sections:
            section.edited.connect(self.edited)
        self.head.supplier_chosen.connect(self._on_supplier)
        self.head.destination_chosen.connect(self._on_destination)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is marked as wrong."""
        return tuple(text for section in self.sections for text in section.problems)

    def offer(self, catalogue: Catalogue) -> None:
        """Complete from what is known."""
        self.head.offer(catalogue)
        self.dates.offer(catalogue)

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        for section in (self.parties, self.head, self.dates, self.delivery):
            order = section.merged(order)
        return order

    def check(self, *, strict: bool) -> None:
        """Mark what is wrong; what is only still missing when `strict`."""
        self.head.check(strict=strict)
        self.dates.check()
        self.delivery.check(self.merged(self._order))
        self.parties.check()

    def show_first_problem(self) -> bool:
        """Go to the first field that is wrong; False when there is none."""
        return any(section.show_first_problem() for section in self.sections)

    def show_field(self, place: str) -> None:
        """To the field of that name in a fix (`app.domain.fixes`); the number when it has none of its own."""
        cell = next((each.cells[place] for each in self.sections if place in each.cells), None)
        if place in self.parties.cells:
            self.details.open(opened=True)
        target: FieldCell = cell or self.head.cells["number"]
        target.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_supplier(self, supplier: Supplier) -> None:
        self.parties.fill_supplier(supplier)
        self.dates.fill(supplier.payment_terms, supplier.lead_time_days)
        if supplier.currency:
            self.currency_wanted.emit(supplier.currency)
        self.edited.emit()

    def _on_destination(self, place: Destination) -> None:
        self.parties.fill_destination(place)
        self.edited.emit()
