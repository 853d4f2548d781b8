"""Of many calls in a short time the first one acts at once, and the others together a little later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Calm(QObject):
    """`due` comes at most every so many milliseconds, however often it is asked for."""

    due = Signal()

    def __init__(self, every_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._more = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._on_rested)

    @Slot()
    def ask(self) -> None:
        """Something happened."""
        if self._timer.isActive():
            self._more = True
        else:
            self._timer.start()
            self.due.emit()

    @Slot()
    def _on_rested(self) -> None:
        if self._more:
            self._more = False
            self.ask()
