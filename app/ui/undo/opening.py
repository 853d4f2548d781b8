"""Opens the sheet of an undo over the window, from a PO's detail or from the runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from app.runtime.jobs import Jobs
from app.services.undo import UndoService
from app.ui.theme import Theme
from app.ui.undo.dialog import UndoDialog


class UndoOpener(QObject):
    """Lives as long as the window. `told` says in a sentence what an undo did."""

    told = Signal(str)

    def __init__(self, theme: Theme, undo: UndoService, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._undo = undo
        self._jobs = jobs
        self._window = window
        self.dialog: UndoDialog | None = None

    def follow(self, of_orders: SignalInstance, of_run: SignalInstance) -> None:
        """Open the sheet when a page asks for it."""
        of_orders.connect(self.open_orders)
        of_run.connect(self.open_run)

    @Slot(object)
    def open_orders(self, po_ids: Sequence[str]) -> None:
        """What taking the last write of these POs back would do, and doing it after a yes."""
        self._open(UndoDialog(self._theme, self._undo, self._jobs, po_ids, parent=self._window))

    @Slot(str)
    def open_run(self, run_id: str) -> None:
        """The same for everything that a run wrote."""
        self._open(UndoDialog(self._theme, self._undo, self._jobs, run_id=run_id, parent=self._window))

    def _open(self, dialog: UndoDialog) -> None:
        dialog.told.connect(self.told)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
