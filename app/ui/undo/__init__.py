"""The confirmation sheet of an undo."""
