"""Receiving: what arrived of a PO, typed down the column; the receipts so far; Mark delivered."""
