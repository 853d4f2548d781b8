"""Paper: the copy of a PO as PDF."""
