"""The command "Check QuickBooks now" and what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.domain.runs import RunSummary
from app.services.status import StatusService

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Looking(QObject):
    """Emits `wanted` when QuickBooks can be looked at, else leads to what is missing for it; `looked` after a look."""

    wanted = Signal()
    looked = Signal(object)  # RunSummary

    def __init__(self, window: MainWindow, status: StatusService) -> None:
        super().__init__(window)
        self._window = window
        self._status = status

    @Slot()
    def check(self) -> None:
        """A person wants to know what changed in QuickBooks."""
        window, status = self._window, self._status.current()
        if not status.connected or status.needs_reconnect:
            window.connect_requested.emit()
        elif not status.po_sync:
            window.show_settings()
        else:
            self.wanted.emit()

    @Slot(object)
    def tell(self, summary: RunSummary) -> None:
        """Say what a look found."""
        if summary.noticed == 1:
            text = self.tr("1 PO changed there.")
        elif summary.noticed:
            text = self.tr("{count} POs changed there.").format(count=QLocale().toString(summary.noticed))
        else:
            text = self.tr("Nothing changed there since the last look.")
        self._window.notices.tell(self.tr("Checked QuickBooks"), text)
        self.looked.emit(summary)

    @Slot()
    def show_to_bill(self) -> None:
        """To the POs that are delivered and not yet copied to a bill."""
        self._window.show_page("orders")
        self._window.orders.show_to_bill()
