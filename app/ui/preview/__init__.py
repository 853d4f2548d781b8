"""The preview sheet: what a sync would do, PO by PO and field by field, before anything is sent."""
