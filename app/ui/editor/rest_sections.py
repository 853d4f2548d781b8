"""Delivery and notes; and the details of supplier and destination, which are seldom touched."""

from __future__ import annotations

from dataclasses import replace

from app.domain.lengths import EMAIL_LIMIT, SHIP_METHOD_LIMIT
from app.domain.orders import Address, Destination, PurchaseOrder, Supplier
from app.domain.room import room_for_notes
from app.domain.validation import is_email
from app.ui.editor.field import FieldCell
from app.ui.editor.inputs import NoteBox, PlainField
from app.ui.editor.section import Section
from app.ui.theme import Theme

_PARTS = ("line1", "line2", "city", "region", "postal_code", "country")


class DeliverySection(Section):
    """Carrier, tracking number, tags, the two notes."""

    def __init__(self, theme: Theme, order: PurchaseOrder) -> None:
        super().__init__()
        self.carrier = PlainField(order.carrier)
        self.tracking = PlainField(order.tracking_number)
        self.tags = PlainField(", ".join(order.tags))
        self.note = NoteBox(theme, order.note_to_supplier)
        self.internal = NoteBox(theme, order.internal_note)
        self.add_row(
            (
                ("carrier", FieldCell(self.tr("Ca&rrier"), self.carrier), 4),
                ("tracking_number", FieldCell(self.tr("Trac&king number"), self.tracking), 4),
                ("tags", FieldCell(self.tr("Ta&gs"), self.tags, hint=self.tr("Commas between them")), 4),
            )
        )
        self.add_row(
            (
                ("note_to_supplier", FieldCell(self.tr("&Note to supplier"), self.note), 6),
                ("internal_note", FieldCell(self.tr("&Internal note"), self.internal), 6),
            )
        )

    def check(self, order: PurchaseOrder) -> None:
        """Tell where QuickBooks' limits are near."""
        self.cells["carrier"].count(SHIP_METHOD_LIMIT - len(order.carrier), SHIP_METHOD_LIMIT)
        told, internal = room_for_notes(order)
        self.cells["note_to_supplier"].count(*told)
        self.cells["internal_note"].count(*internal)

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        tags = tuple(dict.fromkeys(tag.strip() for tag in self.tags.text().split(",") if tag.strip()))
        return replace(
            order,
            carrier=self.carrier.value,
            tracking_number=self.tracking.value,
            tags=order.tags if self.tags.text() == ", ".join(order.tags) else tags,
            note_to_supplier=self.note.value,
            internal_note=self.internal.value,
        )


class PartiesSection(Section):
    """Contact, email, phone and address of the supplier; address of the destination."""

    def __init__(self, order: PurchaseOrder) -> None:
        super().__init__()
        supplier = order.supplier
        self._external_id = supplier.external_id
        self._currency = supplier.currency
        self._terms = supplier.payment_terms
        self._location = order.destination.shopify_location_id
        self.contact = PlainField(supplier.contact_name)
        self.email = PlainField(supplier.email)
        self.phone = PlainField(supplier.phone)
        self.add_row(
            (
                ("supplier_contact", FieldCell(self.tr("Contact at the supplier"), self.contact), 4),
                ("supplier_email", FieldCell(self.tr("Supplier e&mail"), self.email), 4),
                ("supplier_phone", FieldCell(self.tr("Supplier phone"), self.phone), 4),
            )
        )
        self._from = self._address("supplier", self.tr("Supplier"), supplier.address)
        self._to = self._address("destination", self.tr("Destination"), order.destination.address)

    def fill_supplier(self, supplier: Supplier) -> None:
        """The details of a supplier that was chosen."""
        self._external_id = supplier.external_id
        self._currency, self._terms = supplier.currency, supplier.payment_terms
        self.contact.setText(supplier.contact_name)
        self.email.setText(supplier.email)
        self.phone.setText(supplier.phone)
        _write(self._from, supplier.address)

    def fill_destination(self, place: Destination) -> None:
        """The address of a destination that was chosen."""
        self._location = place.shopify_location_id
        _write(self._to, place.address)

    def check(self) -> None:
        """Tell what QuickBooks would not take."""
        email = self.email.value
        cell = self.cells["supplier_email"]
        cell.count(EMAIL_LIMIT - len(email), EMAIL_LIMIT)
        if email and not is_email(email):
            cell.warn(self.tr("This is no email address; the PO is not sent like this."))

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        supplier = replace(
            order.supplier,
            contact_name=self.contact.value,
            email=self.email.value,
            phone=self.phone.value,
            address=_read(self._from),
            external_id=self._external_id,
            currency=self._currency,
            payment_terms=self._terms,
        )
        place = replace(
            order.destination,
            address=_read(self._to),
            shopify_location_id=self._location,
        )
        return replace(order, supplier=supplier, destination=place)

    def _address(self, key: str, whose: str, address: Address) -> dict[str, PlainField]:
        labels = (
            self.tr("{whose}: street"),
            self.tr("{whose}: second line"),
            self.tr("City"),
            self.tr("State or region"),
            self.tr("Postal code"),
            self.tr("Country"),
        )
        fields = {part: PlainField(getattr(address, part)) for part in _PARTS}
        cells = []
        for part, label in zip(_PARTS, labels, strict=True):
            fields[part].setAccessibleName(label.format(whose=whose) if "{" in label else f"{whose}: {label}")
            cells.append((f"{key}_{part}", FieldCell(label.format(whose=whose), fields[part])))
        self.add_row([(name, cell, 6) for name, cell in cells[:2]])
        self.add_row([(name, cell, 3) for name, cell in cells[2:]])
        return fields


def _write(fields: dict[str, PlainField], address: Address) -> None:
    for part, field in fields.items():
        field.setText(getattr(address, part))


def _read(fields: dict[str, PlainField]) -> Address:
    return Address(**{part: field.value for part, field in fields.items()})
