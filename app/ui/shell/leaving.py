"""What closing the window means: the end of the program, or that it goes on in the tray."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Leaving(QObject):
    """`stays` is set by whoever has a tray: whether closing hides the window now. Without it closing is the end."""

    hidden = Signal()  # a close left the program in the tray

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._quitting = False
        self.in_tray = False  # the window is hidden on purpose
        self.stays: Callable[[], bool] | None = None

    def hides(self) -> bool:
        """Whether a close just now hides the window only."""
        self.in_tray = not self._quitting and self.stays is not None and self.stays()
        if self.in_tray:
            self.hidden.emit()
        return self.in_tray

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing means."""
        self._quitting = True
        self._window.close()

    def start_quietly(self, *, tray: bool) -> None:
        """At log-in: only the tray, or minimised where there is none."""
        self.in_tray = tray
        if not tray:
            self._window.showMinimized()

    @Slot()
    def show_again(self) -> None:
        """Bring the window to the front, also when it is minimised or in the tray."""
        window = self._window
        self.in_tray = False
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
