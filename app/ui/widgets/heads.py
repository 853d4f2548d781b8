"""Columns of a fixed width that are never narrower than their headings, in whatever language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QTableView

#: The space around the words of a cell, and the widest that a column of a few words gets.
_PADDING, _WIDEST = 24, 168


def room_for_heads(table: QTableView, columns: Iterable[int]) -> None:
    """Widen these columns where the heading would be cut."""
    header = table.horizontalHeader()
    header.ensurePolished()
    for column in columns:
        table.setColumnWidth(column, max(table.columnWidth(column), header.sectionSizeHint(column)))


def room_for(table: QTableView, words: Iterable[str]) -> int:
    """The width in which all of these words of a few can be read; the longest may be cut."""
    metrics = table.fontMetrics()
    return min(max(map(metrics.horizontalAdvance, words), default=0) + _PADDING, _WIDEST)
