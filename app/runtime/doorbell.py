"""A second start of the program shows the window of the first."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
_PATIENCE_MS = 1000


class Doorbell(QObject):
    """Listens under a name that only this person's programs can reach; nothing that is sent to it is read.

    Make it only while the profile's lock is held: then whoever listened before is gone, and its name may be taken.
    """

    rung = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            # Only the convenience is lost: a second start then says that the program is running.
            _log.warning("A second start cannot show this window: %s", self._server.errorString())

    @Slot()
    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.abort()
            caller.deleteLater()
            self.rung.emit()


def ring(name: str) -> bool:
    """Ask the program that listens under this name to show its window. False when nobody listens."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return heard
