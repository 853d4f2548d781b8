"""Remembers which part of the list was shown, and which PO was selected in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.ui.orders.page import OrdersPage
from app.ui.shell.memory import Memory

_FILTER_KEY, _PO_KEY = "orders/filter", "orders/selected"


class RememberedPlace(QObject):
    """A filter that is empty by now, or a PO that is gone, changes nothing: the page is as it is without them."""

    def __init__(self, page: OrdersPage, memory: Memory) -> None:
        super().__init__(page)
        self._page = page
        self._memory = memory
        page.filters.choose(memory.load(_FILTER_KEY) or page.filters.key)
        selected = memory.load(_PO_KEY)
        if selected:
            page.list_pane.table.select_po(selected)
        page.filters.chosen.connect(self._on_filter)
        page.list_pane.table.po_selected.connect(self._on_selected)

    @Slot(object)
    def _on_filter(self, states: object) -> None:
        del states
        self._memory.save(_FILTER_KEY, self._page.filters.key)

    @Slot(str)
    def _on_selected(self, po_id: str) -> None:
        self._memory.save(_PO_KEY, po_id)
