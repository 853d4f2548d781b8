"""Shows what the badge of the present PO means, beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal

from app.services.orders import OrdersService
from app.ui.orders.explain import BadgePopover
from app.ui.orders.table import OrdersTable
from app.ui.theme import Theme


class Explaining(QObject):
    """Opens the popover; see its signals.

    Signals:
        fix_wanted: a `Fix` and the `OrderDetail`.
        open_wanted: the address of the PO in QuickBooks.
    """

    fix_wanted = Signal(object, object)
    open_wanted = Signal(str)

    def __init__(self, theme: Theme, orders: OrdersService, table: OrdersTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._orders = orders
        self._table = table
        self.popover: BadgePopover | None = None

    def show_present(self) -> None:
        """By keyboard: the badge of the present PO."""
        self.show_at(self._table.badge_place())

    def show_at(self, badge: QRect) -> None:
        """Beside this place on screen (empty: in the middle of the table)."""
        detail = self._orders.detail(self._table.po_id) if self._table.po_id else None
        if detail is None:
            return
        if badge.isEmpty():
            badge = QRect(self._table.mapToGlobal(self._table.rect().center()), badge.size())
        popover = BadgePopover(self._theme, detail, self._table)
        popover.fix_wanted.connect(self.fix_wanted)
        popover.open_wanted.connect(self.open_wanted)
        self.popover = popover
        popover.show_at(badge, self._table.screen().availableGeometry())
