"""Opens the preview sheet over the window, for every PO or for some, and follows what a person does in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.runtime.jobs import Jobs
from app.services.status import StatusService
from app.services.syncing import SyncService
from app.ui.preview.dialog import PreviewDialog
from app.ui.shell.memory import Memory

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class PreviewOpener(QObject):
    """Lives as long as the window, which starts the sync and shows the PO, the wizard or the settings."""

    def __init__(
        self, window: MainWindow, status: StatusService, sync: SyncService, jobs: Jobs, memory: Memory
    ) -> None:
        super().__init__(window)
        self._window = window
        self._status = status
        self._sync = sync
        self._jobs = jobs
        self._memory = memory
        self.dialog: PreviewDialog | None = None

    @Slot()
    def open_all(self) -> None:
        """What a sync of every PO would do."""
        self.open(None)

    @Slot(object)
    def open(self, po_ids: Sequence[str] | None) -> None:
        """What a sync of these POs (None: all) would do, before anything is sent."""
        window = self._window
        dialog = PreviewDialog(
            window.theme, self._sync, self._jobs, self._memory, self._is_connected, po_ids, window
        )
        dialog.sync_requested.connect(window.start_sync)
        dialog.order_requested.connect(window.show_order)
        dialog.connect_requested.connect(window.connect_requested)
        dialog.settings_requested.connect(window.show_settings)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _is_connected(self) -> bool:
        return self._status.current().connected
