"""Which fields of a PO, a line and a cost line the history tells, under which names, and how a value is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from app.domain.money import decimal_text
from app.domain.orders import Address

Read = Callable[[Any], object]
Table = tuple[tuple[str, str, Read], ...]

LINE_ADDED, COST_ADDED, LINE_ORDER = "line", "cost_line", "line_order"

HEADER: Table = (
    ("number", "Number", lambda o: o.number),
    ("status", "Status", lambda o: o.status.label),
    ("supplier", "Supplier", lambda o: o.supplier.name),
    ("supplier_email", "Supplier email", lambda o: o.supplier.email),
    ("supplier_phone", "Supplier phone", lambda o: o.supplier.phone),
    ("supplier_contact", "Supplier contact", lambda o: o.supplier.contact_name),
    ("supplier_address", "Supplier address", lambda o: o.supplier.address),
    ("supplier_currency", "Supplier currency", lambda o: o.supplier.currency),
    ("supplier_terms", "Supplier's usual terms", lambda o: o.supplier.payment_terms),
    ("supplier_lead_time", "Supplier lead time in days", lambda o: o.supplier.lead_time_days),
    ("destination", "Destination", lambda o: o.destination.name),
    ("destination_address", "Destination address", lambda o: o.destination.address),
    ("currency", "Currency", lambda o: o.currency),
    ("exchange_rate", "Exchange rate", lambda o: o.exchange_rate),
    ("created_date", "Created on", lambda o: o.created_date),
    ("ordered_date", "Order date", lambda o: o.ordered_date),
    ("expected_date", "Expected arrival", lambda o: o.expected_date),
    ("delivered_date", "Delivered on", lambda o: o.delivered_date),
    ("due_date", "Due date", lambda o: o.payment.due_date),
    ("payment", "Payment", lambda o: o.payment.status),
    ("payment_terms", "Payment terms", lambda o: o.payment.terms),
    ("reference", "Reference", lambda o: o.reference),
    ("note_to_supplier", "Note to supplier", lambda o: o.note_to_supplier),
    ("internal_note", "Internal note", lambda o: o.internal_note),
    ("carrier", "Carrier", lambda o: o.carrier),
    ("tracking_number", "Tracking number", lambda o: o.tracking_number),
    ("tags", "Tags", lambda o: ", ".join(o.tags)),
    ("tax_inclusive", "Costs include tax", lambda o: o.tax_inclusive),
)
#: What only its source knows of it; it stands last, since people look for the rest.
SOURCE: Table = (
    ("status_raw", "Status as its source writes it", lambda o: o.status_raw),
    ("supplier_id", "Supplier id in the source", lambda o: o.supplier.external_id),
    ("destination_location", "Shopify location", lambda o: o.destination.shopify_location_id),
    ("stated_subtotal", "Stated subtotal", lambda o: o.stated.subtotal),
    ("stated_costs", "Stated costs", lambda o: o.stated.costs),
    ("stated_tax", "Stated tax", lambda o: o.stated.tax),
    ("stated_total", "Stated total", lambda o: o.stated.total),
    ("origin", "Source", lambda o: " ".join(part for part in (o.origin.kind, o.origin.file_name) if part)),
    ("origin_id", "Id in the source", lambda o: o.origin.external_id),
)
LINE: Table = (
    ("line_sku", "SKU", lambda line: line.sku),
    ("line_product", "Product", lambda line: line.product_title),
    ("line_variant", "Variant", lambda line: line.variant_title),
    ("line_supplier_sku", "Supplier SKU", lambda line: line.supplier_sku),
    ("line_barcode", "Barcode", lambda line: line.barcode),
    ("line_quantity", "Quantity", lambda line: line.quantity),
    ("line_unit_cost", "Unit cost", lambda line: line.unit_cost),
    ("line_discount", "Discount", lambda line: line.discount_percent),
    ("line_tax", "Tax", lambda line: line.tax_percent),
    ("line_tax_amount", "Tax amount", lambda line: line.tax_amount),
    ("line_total", "Stated line total", lambda line: line.line_total),
    ("line_received", "Received quantity", lambda line: line.received_quantity),
    ("line_rejected", "Rejected quantity", lambda line: line.rejected_quantity),
    ("line_id", "Line id in the source", lambda line: line.line_id),
    ("line_variant_id", "Shopify variant", lambda line: line.shopify_variant_id),
    ("line_item_id", "Shopify inventory item", lambda line: line.shopify_inventory_item_id),
)
COST: Table = (
    ("cost_kind", "Kind", lambda cost: cost.kind),
    ("cost_label", "Label", lambda cost: cost.label),
    ("cost_amount", "Amount", lambda cost: cost.amount),
    ("cost_tax", "Tax", lambda cost: cost.tax_percent),
)
#: Names for people by the field's name in the history.
LABELS = {
    **{key: label for table in (HEADER, SOURCE, LINE, COST) for key, label, _ in table},
    LINE_ADDED: "Line",
    COST_ADDED: "Cost",
    LINE_ORDER: "Order of lines",
}


def words_of(value: object) -> str:
    """A value as canonical text; "" for none."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return decimal_text(value)
        case date():
            return value.isoformat()
        case Enum():
            return str(value.value).capitalize()
        case Address():
            city = " ".join(part for part in (value.region, value.postal_code) if part)
            parts = (value.line1, value.line2, value.city, city, value.country)
            return ", ".join(part for part in parts if part)
        case _:
            return str(value)
