"""Which fields a JSON document speaks about: what it leaves out is not changed in a PO that is here already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_ORDER = {
    "status": ("status",),
    "currency": ("currency",),
    "tags": ("tags",),
    "created_date": ("created_date",),
    "ordered_date": ("ordered_date",),
    "expected_date": ("expected_date",),
    "delivered_date": ("delivered_date",),
    "reference": ("reference",),
    "note_to_supplier": ("note_to_supplier",),
    "internal_note": ("internal_note",),
    "tax_inclusive": ("tax_inclusive",),
    "exchange_rate": ("exchange_rate",),
    "cost_lines": ("cost_amount",),
    "destination": ("destination",),
}
_INNER = {
    "supplier": {
        "name": "supplier_name",
        "email": "supplier_email",
        "phone": "supplier_phone",
        "contact_name": "supplier_contact",
        "address": "supplier_address1",
        "currency": "supplier_currency",
        "payment_terms": "supplier_payment_terms",
        "lead_time_days": "lead_time_days",
        "external_id": "supplier_external_id",
    },
    "payment": {"status": "payment_status", "terms": "payment_terms", "due_date": "due_date"},
    "shipping": {"carrier": "carrier", "tracking_number": "tracking_number"},
    "totals": {"subtotal": "po_subtotal", "tax": "po_tax", "costs": "po_costs", "total": "po_total"},
}


def fields_of_document(document: Mapping[str, Any]) -> frozenset[str]:
    """Names of fields as `app.sources.fields` has them; a line's field is given when any line has it."""
    given: set[str] = set()
    for name, fields in _ORDER.items():
        if name in document:
            given.update(fields)
    for name, inner in _INNER.items():
        given.update(field for key, field in inner.items() if key in document.get(name, {}))
    for line in document.get("lines", ()):
        given.update(f"line_{key}" if not key.startswith("line_") else key for key in line)
    return frozenset(given)
