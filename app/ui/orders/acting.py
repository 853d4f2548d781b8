"""What is done with the chosen POs by key, from the menu, or by the menu of the list itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.sync_state import SyncState
from app.services.orders import OrderDetail
from app.ui.receiving.section import DELIVERED

if TYPE_CHECKING:
    from app.ui.orders.page import OrdersPage

#: Commands of the list's own menu, for one PO and for several; "" draws a line.
FOR_ONE = (
    *("edit", "duplicate", "receive", "delivered", ""),
    *("sync_this", "preview_this", "hold", "undo", "", "open", "explain"),
)
#: Commands that need a PO in sight, and that nothing else switches off and on.
OF_A_PO = ("edit", "duplicate", "receive", "open", "explain", "delivered", "hold", "undo")
FOR_SEVERAL = ("sync_this", "preview_this", "hold", "undo", "", "delivered", "export_list")


class Acting(QObject):
    """Hold, undo and delivery of what is chosen; and the menu under the right mouse button or the menu key.

    They act on what is in sight only: on another page nobody sees which PO is chosen.
    """

    def __init__(self, page: OrdersPage) -> None:
        super().__init__(page)
        self._page = page
        self._action: Callable[[str], QAction] | None = None
        self.menu: QMenu | None = None
        table = page.list_pane.table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)

    def offer(self, action: Callable[[str], QAction], shown: SignalInstance) -> None:
        """The menu of the list shows these commands, by their keys. `shown` tells which page comes to the front."""
        self._action = action
        shown.connect(self._on_page)

    def hold(self) -> None:
        """Put what is chosen on hold; when the present PO is on hold already, take all of it off."""
        detail = self._page.detail_pane.detail
        if self._in_sight() and detail is not None:
            held = detail.state is SyncState.ON_HOLD
            self._page.chosen.carry_out("resume" if held else "hold")

    def undo(self) -> None:
        """Show what taking the last change in QuickBooks back would do."""
        if self._in_sight():
            self._page.undo_requested.emit(self._page.chosen.po_ids)

    def undo_one(self, po_id: str) -> None:
        """The same for this PO, whatever is chosen."""
        self._page.undo_requested.emit([po_id])

    def deliver(self) -> None:
        """Mark as delivered; for one PO the day is asked."""
        detail = self._page.detail_pane.detail
        if not self._in_sight():
            return
        if len(self._page.chosen.po_ids) > 1:
            self._page.chosen.carry_out("delivered")
        elif detail is not None:
            self._page.receiving.act(DELIVERED, detail)

    def show_there(self, detail: OrderDetail) -> None:
        """Open QuickBooks' own page of the PO."""
        if detail.web_url:
            self._page.desk.show_there(detail.web_url)
        else:
            words = self.tr("{number} is not in QuickBooks yet.")
            self._page.told.emit(words.format(number=detail.order.doc_number))

    def ready(self) -> bool:
        """Whether a command has a PO to act on; else it is said what is missing."""
        there = self._in_sight()
        if not there:
            self._page.told.emit(self.tr("Choose a purchase order in the list first."))
        return there

    def _on_page(self, key: str) -> None:
        if self._action is not None:
            for command in OF_A_PO:
                self._action(command).setEnabled(key == "orders")

    def _in_sight(self) -> bool:
        return self._page.isVisible() and bool(self._page.chosen.po_ids)

    def _show_menu(self, place: QPoint) -> None:
        table = self._page.list_pane.table
        if self._action is None or not table.po_id:
            return
        menu = QMenu(table)
        self._fill(menu, FOR_SEVERAL if table.choice.several else FOR_ONE)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(table.viewport().mapToGlobal(place))

    def _fill(self, menu: QMenu, keys: Sequence[str]) -> None:
        assert self._action is not None
        for key in keys:
            if key:
                menu.addAction(self._action(key))
            else:
                menu.addSeparator()
