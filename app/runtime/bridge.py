"""From the engine's events, in a worker thread, to Qt signals in the window's thread, about ten times a second."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.domain.changes import ChangeSet
from app.sync.events import Progress

#: Milliseconds between two deliveries.
INTERVAL = 100


class Bridge(QObject):
    """An `EventSink` that may be called from any thread; it delivers the newest progress and all changes together."""

    progressed = Signal(object)
    changed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._progress: Progress | None = None
        self._changes: ChangeSet | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.deliver)
        self._woken.connect(self._start, Qt.ConnectionType.QueuedConnection)

    def progress(self, progress: Progress) -> None:
        """Something moved on (any thread)."""
        with self._lock:
            quiet = self._progress is None and self._changes is None
            self._progress = progress
        if quiet:
            self._woken.emit()

    def changed_now(self, changes: ChangeSet) -> None:
        """These POs look different now (any thread)."""
        with self._lock:
            quiet = self._progress is None and self._changes is None
            self._changes = changes if self._changes is None else self._changes | changes
        if quiet:
            self._woken.emit()

    @Slot()
    def deliver(self) -> None:
        """Hand over what has gathered, now (window's thread)."""
        with self._lock:
            progress, changes = self._progress, self._changes
            self._progress = self._changes = None
        if progress is not None:
            self.progressed.emit(progress)
        if changes is not None:
            self.changed.emit(changes)

    @Slot()
    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


class BridgeSink:
    """The `EventSink` face of a bridge (a signal and a method cannot both be called `changed`)."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def progress(self, progress: Progress) -> None:
        """Something moved on."""
        self._bridge.progress(progress)

    def changed(self, changes: ChangeSet) -> None:
        """These POs look different now."""
        self._bridge.changed_now(changes)
