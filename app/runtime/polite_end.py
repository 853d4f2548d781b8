"""Being asked to end from outside: a signal of the system, or the end of the session. Both are clean ends."""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ASKING = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


class PoliteEnd(QObject):
    """Emits `asked` in the window's thread. Make it there; `close` gives the signals back.

    Python's own handlers only run between two of its instructions, and an idle event loop executes none: the wake-up
    file descriptor ends its wait.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        self._former: dict[int, Any] = {number: signal.signal(number, self._note) for number in _ASKING}
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def close(self) -> None:
        """Everything as before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_fd)
        for number, handler in self._former.items():
            signal.signal(number, handler)
        self._near.close()
        self._far.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        """Only there so that the signal does not end the process by itself."""

    @Slot()
    def _on_woken(self) -> None:
        try:
            numbers = self._near.recv(100)
        except BlockingIOError:  # read already
            return
        if any(number in _ASKING for number in numbers):
            self.asked.emit()
