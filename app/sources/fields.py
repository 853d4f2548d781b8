"""The fields that a column can mean: name, words for people, kind of value, and what they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How the cells of a field are read."""

    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    YES_NO = "yes/no"
    WHOLE = "whole number"
    CURRENCY = "currency"
    STATUS = "status"
    PAYMENT = "payment"
    TAGS = "tags"
    PO_NUMBER = "PO number"
    IGNORED = "not read"


class Level(StrEnum):
    """Whether a value belongs to the whole PO, to its line, or is a cost of the PO."""

    ORDER = "order"
    LINE = "line"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `name` is the key of the alias table, `label` the words on screen."""

    name: str
    label: str
    kind: Kind = Kind.TEXT
    level: Level = Level.ORDER


FIELDS: dict[str, Field] = {
    field.name: field
    for field in (
        Field("po_number", "PO number", Kind.PO_NUMBER),
        Field("supplier_name", "Supplier"),
        Field("supplier_email", "Supplier email"),
        Field("supplier_phone", "Supplier phone"),
        Field("supplier_contact", "Supplier contact"),
        Field("supplier_address1", "Supplier address"),
        Field("supplier_address2", "Supplier address, second line"),
        Field("supplier_city", "Supplier city"),
        Field("supplier_region", "Supplier state or region"),
        Field("supplier_postal_code", "Supplier postal code"),
        Field("supplier_country", "Supplier country"),
        Field("lead_time_days", "Lead time in days", Kind.WHOLE),
        Field("destination", "Destination"),
        Field("currency", "Currency", Kind.CURRENCY),
        Field("exchange_rate", "Exchange rate", Kind.NUMBER),
        Field("status", "Status", Kind.STATUS),
        Field("payment_status", "Payment status", Kind.PAYMENT),
        Field("created_date", "Created date", Kind.DATE),
        Field("ordered_date", "Order date", Kind.DATE),
        Field("expected_date", "Expected arrival", Kind.DATE),
        Field("delivered_date", "Delivered date", Kind.DATE),
        Field("payment_terms", "Payment terms"),
        Field("due_date", "Due date", Kind.DATE),
        Field("reference", "Invoice or reference number"),
        Field("note_to_supplier", "Note to supplier"),
        Field("internal_note", "Internal note"),
        Field("tags", "Tags", Kind.TAGS),
        Field("carrier", "Shipping carrier"),
        Field("tracking_number", "Tracking number"),
        Field("tax_inclusive", "Costs include tax", Kind.YES_NO),
        Field("line_sku", "SKU", level=Level.LINE),
        Field("line_supplier_sku", "Supplier SKU", level=Level.LINE),
        Field("line_barcode", "Barcode", level=Level.LINE),
        Field("line_product_title", "Product", level=Level.LINE),
        Field("line_variant_title", "Variant", level=Level.LINE),
        Field("line_quantity", "Quantity", Kind.NUMBER, Level.LINE),
        Field("line_received_quantity", "Received quantity", Kind.NUMBER, Level.LINE),
        Field("line_rejected_quantity", "Rejected quantity", Kind.NUMBER, Level.LINE),
        Field("line_cancelled_quantity", "Canceled quantity", Kind.NUMBER, Level.LINE),
        Field("line_unit_cost", "Unit cost", Kind.NUMBER, Level.LINE),
        Field("line_discount_percent", "Line discount in percent", Kind.PERCENT, Level.LINE),
        Field("line_tax_percent", "Tax in percent", Kind.PERCENT, Level.LINE),
        Field("line_tax_amount", "Tax amount", Kind.NUMBER, Level.LINE),
        Field("line_total", "Line total", Kind.NUMBER, Level.LINE),
        Field("cost_label", "Cost line", level=Level.COST),
        Field("cost_amount", "Cost amount", Kind.NUMBER, Level.COST),
        Field("cost_tax_percent", "Cost tax in percent", Kind.PERCENT, Level.COST),
        Field("freight_amount", "Freight", Kind.NUMBER, Level.COST),
        Field("po_discount_amount", "Discount on the whole PO", Kind.NUMBER, Level.COST),
        Field("po_tax_cost", "Tax on the whole PO", Kind.NUMBER, Level.COST),
        Field("po_subtotal", "Subtotal of the PO", Kind.NUMBER),
        Field("po_tax", "Tax total of the PO", Kind.NUMBER),
        Field("po_costs", "Costs total of the PO", Kind.NUMBER),
        Field("po_total", "Total of the PO", Kind.NUMBER),
        Field("line_count", "Number of lines", Kind.IGNORED),
    )
}

#: Any of these columns makes a table one of lines, not a mere list of POs.
LINE_IDENTITY = ("line_sku", "line_product_title", "line_supplier_sku", "line_barcode")
LINE_COLUMNS = (*LINE_IDENTITY, "line_quantity", "cost_label")
