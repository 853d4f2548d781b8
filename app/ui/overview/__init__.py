"""The overview for the owner: numbers, reasons and plain charts, each leading to the POs that it counts."""
