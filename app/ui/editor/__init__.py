"""The editor of one PO: its fields, its lines as a small spreadsheet, live totals, and what saving will do."""
