"""Sends what receipts change in the shop's stock: when one arrives, soon after the start, and while something waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.stock import StockOutcome, StockService

#: The first look comes soon after the start; while something waits, the next ones follow at this distance.
FIRST_MS, AGAIN_MS = 5_000, 60_000
LONGEST_MS = 900_000


class StockWatch(QObject):
    """One pass at a time. `told` brings a `StockOutcome` in which something happened."""

    told = Signal(object)
    _rung = Signal()

    def __init__(self, stock: StockService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stock = stock
        self._jobs = jobs
        self._job: Job | None = None
        self._again = False
        self._in_vain = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._rung.connect(self._on_rung)

    def start(self, first_ms: int = FIRST_MS) -> None:
        """Look soon."""
        self._timer.start(first_ms)

    def ring(self) -> None:
        """There is something to send; may be called from any thread."""
        self._rung.emit()

    @Slot()
    def look(self) -> None:
        """Send what waits. A pass that runs already is followed by another one."""
        if self._jobs.stopping:
            return
        if self._job is not None:
            self._again = True
            return
        # Its own lane: it waits for the network, and neither a sync nor an answer may stand behind it.
        self._job = self._jobs.submit(self.tr("Changing Shopify's stock"), self._work, lane=Lane.WAIT)
        self._job.succeeded.connect(self._on_outcome)
        self._job.finished.connect(self._over)

    def _work(self, context: JobContext) -> object:
        return self._stock.work(context.cancel)

    @Slot()
    def _on_rung(self) -> None:
        self._in_vain = 0
        self.look()

    @Slot(object)
    def _on_outcome(self, outcome: StockOutcome) -> None:
        self._timer.stop()
        if outcome.open:
            self._timer.start(min(AGAIN_MS * 2 ** min(self._in_vain, 8), LONGEST_MS))
            self._in_vain += 1
        if outcome.sent or outcome.asked or outcome.refused or outcome.error:
            self.told.emit(outcome)

    @Slot()
    def _over(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.look()
