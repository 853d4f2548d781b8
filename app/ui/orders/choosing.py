"""The chosen POs: what they come to, and what is done with them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.listing import OrderQuery, Picked
from app.domain.orders import PoStatus
from app.runtime.jobs import Jobs
from app.services.orders import OrdersService
from app.ui.orders.bulk import BulkDesk
from app.ui.orders.latest import Latest
from app.ui.orders.list_pane import ListPane
from app.ui.orders.model import OrdersModel


class Choosing(QObject):
    """Keeps the foot of the list up to date with the choice, and carries its wishes on.

    Signals:
        sync_wanted, preview_wanted: a list of PO ids.
    """

    sync_wanted = Signal(object)
    preview_wanted = Signal(object)

    def __init__(
        self, pane: ListPane, model: OrdersModel, orders: OrdersService, desk: BulkDesk, jobs: Jobs
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._choice = pane.table.choice
        self._model = model
        self._orders = orders
        self._desk = desk
        self._adding_up = Latest(jobs, self.tr("Adding up"), self)
        self._asked: tuple[OrderQuery, tuple[str, ...]] | None = None
        self._adding_up.answered.connect(self._on_added_up)
        self._choice.changed.connect(self._on_choice)
        pane.foot.wanted.connect(self.carry_out)

    @property
    def po_ids(self) -> list[str]:
        """The chosen POs; with none marked, the present one."""
        present = self._pane.table.po_id
        return list(self._choice.ids) or ([present] if present else [])

    def refresh(self) -> None:
        """POs were changed: some may have left the list, others come to another sum."""
        if self._choice.several:
            self._add_up()

    def sync_one(self, po_id: str) -> None:
        """Sync this PO, whatever is chosen."""
        self.sync_wanted.emit([po_id])

    def preview_one(self, po_id: str) -> None:
        """Show what a sync would do with this PO, whatever is chosen."""
        self.preview_wanted.emit([po_id])

    def carry_out(self, wish: str) -> None:
        """Do this with the chosen POs; see `ListFoot.wanted`."""
        ids = self.po_ids
        match wish:
            case "sync":
                self.sync_wanted.emit(ids)
            case "preview":
                self.preview_wanted.emit(ids)
            case "hold":
                self._desk.hold(ids)
            case "resume":
                self._desk.resume(ids)
            case "ordered" | "delivered":
                self._desk.mark(ids, PoStatus(wish))
            case "export":
                self._desk.save_list(self._model.query, ids)
            case _:
                self._pane.table.choose_one()

    def export_shown(self) -> None:
        """Save the chosen POs, or all that are shown when it is one or none."""
        self._desk.save_list(self._model.query, self.po_ids if self._choice.several else None)

    def _on_choice(self) -> None:
        self._pane.foot.show_chosen(len(self._choice.ids), None)
        self.refresh()

    def _add_up(self) -> None:
        orders, query, ids = self._orders, self._model.query, self._choice.ids
        self._asked = (query, ids)
        self._adding_up.ask(lambda: orders.picked(query, ids), about=self._asked)

    def _on_added_up(self, picked: Picked) -> None:
        if self._asked != (self._model.query, self._choice.ids):
            return
        self._choice.keep(picked.po_ids)
        if len(picked.po_ids) == len(self._choice.ids):
            self._pane.foot.show_chosen(len(picked.po_ids), picked.totals)
