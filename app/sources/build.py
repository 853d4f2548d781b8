"""From the draft of a PO to the PO itself."""

from __future__ import annotations

from app.domain.orders import (
    Address,
    Destination,
    Origin,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    StatedTotals,
    Supplier,
    new_po_id,
)
from app.sources.drafts import OrderDraft
from app.sources.result import ReadOptions


def build_order(draft: OrderDraft, shop_id: str, origin: Origin, options: ReadOptions) -> PurchaseOrder:
    """The PO of a complete draft (supplier and currency are known)."""
    status, status_raw = draft.get("status", (options.default_status, ""))
    assert isinstance(status, PoStatus)
    return PurchaseOrder(
        id=new_po_id(shop_id, draft.number),
        number=draft.number,
        supplier=_supplier(draft, options),
        currency=draft.get("currency") or options.default_currency,
        status=status,
        status_raw=status_raw,
        lines=tuple(draft.lines),
        cost_lines=tuple(draft.costs),
        destination=Destination(name=draft.get("destination")),
        exchange_rate=draft.get("exchange_rate", None),
        created_date=draft.get("created_date", None),
        ordered_date=draft.get("ordered_date", None),
        expected_date=draft.get("expected_date", None),
        delivered_date=draft.get("delivered_date", None),
        reference=draft.get("reference"),
        note_to_supplier=draft.get("note_to_supplier"),
        internal_note=draft.get("internal_note"),
        tags=draft.get("tags", ()),
        payment=Payment(
            status=draft.get("payment_status", PaymentStatus.UNKNOWN),
            terms=draft.get("payment_terms"),
            due_date=draft.get("due_date", None),
        ),
        carrier=draft.get("carrier"),
        tracking_number=draft.get("tracking_number"),
        tax_inclusive=draft.get("tax_inclusive", None),
        stated=StatedTotals(
            subtotal=draft.get("po_subtotal", None),
            tax=draft.get("po_tax", None),
            costs=draft.get("po_costs", None),
            total=draft.get("po_total", None),
        ),
        origin=origin,
    )


def _supplier(draft: OrderDraft, options: ReadOptions) -> Supplier:
    return Supplier(
        name=draft.get("supplier_name") or options.supplier_name,
        email=draft.get("supplier_email"),
        phone=draft.get("supplier_phone"),
        contact_name=draft.get("supplier_contact"),
        address=Address(
            line1=draft.get("supplier_address1"),
            line2=draft.get("supplier_address2"),
            city=draft.get("supplier_city"),
            region=draft.get("supplier_region"),
            postal_code=draft.get("supplier_postal_code"),
            country=draft.get("supplier_country"),
        ),
        lead_time_days=draft.get("lead_time_days", None),
    )
