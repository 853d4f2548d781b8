"""Words for what a file holds: field names, POs in one line, problems as plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from app.services.importing import ImportPreview, Problem
from app.ui.spoken import spoken
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Import"
_KINDS = {"csv": "CSV", "xlsx": "Excel", "xls": "Excel (XLS)", "ods": "ODS", "html": "HTML", "json": "JSON"}
_FIELDS: Mapping[str, str] = {
    "po_number": QT_TRANSLATE_NOOP("Import", "PO number"),
    "supplier_name": QT_TRANSLATE_NOOP("Import", "Supplier"),
    "supplier_address1": QT_TRANSLATE_NOOP("Import", "Supplier address"),
    "supplier_address2": QT_TRANSLATE_NOOP("Import", "Supplier address, second line"),
    "supplier_region": QT_TRANSLATE_NOOP("Import", "Supplier state or region"),
    "lead_time_days": QT_TRANSLATE_NOOP("Import", "Lead time in days"),
    "expected_date": QT_TRANSLATE_NOOP("Import", "Expected arrival"),
    "ordered_date": QT_TRANSLATE_NOOP("Import", "Order date"),
    "reference": QT_TRANSLATE_NOOP("Import", "Invoice or reference number"),
    "carrier": QT_TRANSLATE_NOOP("Import", "Shipping carrier"),
    "tax_inclusive": QT_TRANSLATE_NOOP("Import", "Costs include tax"),
    "line_sku": QT_TRANSLATE_NOOP("Import", "SKU"),
    "line_supplier_sku": QT_TRANSLATE_NOOP("Import", "Supplier SKU"),
    "line_barcode": QT_TRANSLATE_NOOP("Import", "Barcode"),
    "line_product_title": QT_TRANSLATE_NOOP("Import", "Product"),
    "line_variant_title": QT_TRANSLATE_NOOP("Import", "Variant"),
    "line_quantity": QT_TRANSLATE_NOOP("Import", "Quantity"),
    "line_received_quantity": QT_TRANSLATE_NOOP("Import", "Received quantity"),
    "line_rejected_quantity": QT_TRANSLATE_NOOP("Import", "Rejected quantity"),
    "line_cancelled_quantity": QT_TRANSLATE_NOOP("Import", "Canceled quantity"),
    "line_unit_cost": QT_TRANSLATE_NOOP("Import", "Unit cost"),
    "line_discount_percent": QT_TRANSLATE_NOOP("Import", "Line discount in percent"),
    "line_tax_percent": QT_TRANSLATE_NOOP("Import", "Tax in percent"),
    "line_tax_amount": QT_TRANSLATE_NOOP("Import", "Tax amount"),
    "line_total": QT_TRANSLATE_NOOP("Import", "Line total"),
    "cost_label": QT_TRANSLATE_NOOP("Import", "Cost line"),
    "cost_amount": QT_TRANSLATE_NOOP("Import", "Cost amount"),
    "cost_tax_percent": QT_TRANSLATE_NOOP("Import", "Cost tax in percent"),
    "freight_amount": QT_TRANSLATE_NOOP("Import", "Freight"),
    "po_discount_amount": QT_TRANSLATE_NOOP("Import", "Discount on the whole PO"),
    "po_tax_cost": QT_TRANSLATE_NOOP("Import", "Tax on the whole PO"),
    "po_subtotal": QT_TRANSLATE_NOOP("Import", "Subtotal of the PO"),
    "po_tax": QT_TRANSLATE_NOOP("Import", "Tax total of the PO"),
    "po_costs": QT_TRANSLATE_NOOP("Import", "Costs total of the PO"),
    "po_total": QT_TRANSLATE_NOOP("Import", "Total of the PO"),
    "line_count": QT_TRANSLATE_NOOP("Import", "Number of lines"),
    "supplier_email": QT_TRANSLATE_NOOP("Import", "Supplier email"),
    "supplier_phone": QT_TRANSLATE_NOOP("Import", "Supplier phone"),
    "supplier_contact": QT_TRANSLATE_NOOP("Import", "Supplier contact"),
    "supplier_city": QT_TRANSLATE_NOOP("Import", "Supplier city"),
    "supplier_postal_code": QT_TRANSLATE_NOOP("Import", "Supplier postal code"),
    "supplier_country": QT_TRANSLATE_NOOP("Import", "Supplier country"),
    "destination": QT_TRANSLATE_NOOP("Import", "Destination"),
    "currency": QT_TRANSLATE_NOOP("Import", "Currency"),
    "exchange_rate": QT_TRANSLATE_NOOP("Import", "Exchange rate"),
    "status": QT_TRANSLATE_NOOP("Import", "Status"),
    "payment_status": QT_TRANSLATE_NOOP("Import", "Payment status"),
    "created_date": QT_TRANSLATE_NOOP("Import", "Created date"),
    "delivered_date": QT_TRANSLATE_NOOP("Import", "Delivered date"),
    "payment_terms": QT_TRANSLATE_NOOP("Import", "Payment terms"),
    "due_date": QT_TRANSLATE_NOOP("Import", "Due date"),
    "note_to_supplier": QT_TRANSLATE_NOOP("Import", "Note to supplier"),
    "internal_note": QT_TRANSLATE_NOOP("Import", "Internal note"),
    "tags": QT_TRANSLATE_NOOP("Import", "Tags"),
    "tracking_number": QT_TRANSLATE_NOOP("Import", "Tracking number"),
}


def field_word(field: str) -> str:
    """A field in words; a test sees that none is left out."""
    known = _FIELDS.get(field)
    return QCoreApplication.translate(_CONTEXT, known) if known else field.replace("_", " ").capitalize()


def group_word(group: str) -> str:
    """What a field belongs to; "" is the entry for a column that is not read."""
    words = {
        "": QT_TRANSLATE_NOOP("Import", "Not read"),
        "order": QT_TRANSLATE_NOOP("Import", "The PO"),
        "line": QT_TRANSLATE_NOOP("Import", "Its lines"),
        "cost": QT_TRANSLATE_NOOP("Import", "Costs"),
    }
    return QCoreApplication.translate(_CONTEXT, words[group])


def file_words(preview: ImportPreview) -> str:
    """How a file was read, in one line: kind, sheet, header row, encoding, and whether from memory."""
    how = preview.how
    translate = QCoreApplication.translate
    parts = [_KINDS.get(how.kind, how.kind.upper())]
    if how.sheet:
        parts.append(translate(_CONTEXT, "sheet {name}").format(name=how.sheet))
    if how.header_row:
        parts.append(translate(_CONTEXT, "headers in row {row}").format(row=how.header_row))
    if how.kind == "csv":
        parts.append({"utf-8": "UTF-8", "cp1252": "Windows-1252"}.get(how.encoding, how.encoding.upper()))
    read = sum(1 for column in preview.table.columns if column.field)
    if preview.table.columns:
        counts = translate(_CONTEXT, "{read} of {all} columns read")
        parts.append(counts.format(read=read, all=len(preview.table.columns)))
    if preview.recalled:
        parts.append(translate(_CONTEXT, "read as the last file with these headers"))
    return "  ·  ".join(parts)


def left_out_name(file_name: str, ending: str) -> str:
    """The name that is proposed for the rows with problems."""
    words = QCoreApplication.translate(_CONTEXT, "{file} - left out")
    return words.format(file=PurePath(file_name).stem) + ending


def row_word(row: int) -> str:
    """The row as the spreadsheet shows it; 0 is the whole file."""
    return str(row) if row else QCoreApplication.translate(_CONTEXT, "File")


def plain_problems(file_name: str, problems: Sequence[Problem]) -> str:
    """All problems as tab separated text with a heading, for whoever mends the file."""
    head = QCoreApplication.translate(_CONTEXT, "Problems in {file}").format(file=file_name)
    lines = [head]
    lines += ["\t".join((row_word(p.row), p.column, p.value, spoken(p.text))) for p in problems]
    return "\n".join(lines)
