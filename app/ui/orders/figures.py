"""Counts beside the filters and totals under the list, read beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.listing import CurrencyTotal, OrderQuery, StateCounts
from app.runtime.jobs import Jobs
from app.services.orders import OrdersService
from app.ui.orders.latest import Latest

#: A run changes POs many times a second; counts over all POs are read again this often at most.
_EVERY_MS = 200


@dataclass(frozen=True, slots=True)
class Counted:
    """What was read for one query."""

    query: OrderQuery
    counts: StateCounts
    totals: tuple[CurrencyTotal, ...]


class Figures(QObject):
    """Asks for the figures of a query; of several questions only the last is answered.

    Signals:
        counted: a `Counted`.
        due: it is time to ask again, after `ask_soon`.
        failed: an `AppError`.
    """

    counted = Signal(object)
    due = Signal()
    failed = Signal(object)

    def __init__(self, orders: OrdersService, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._orders = orders
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_EVERY_MS)
        self._soon.timeout.connect(self.due)
        self._latest = Latest(jobs, self.tr("Counting"), self)
        self._latest.answered.connect(self.counted)
        self._latest.failed.connect(self.failed)

    def ask_soon(self) -> None:
        """Something changed; more may follow at once."""
        if not self._soon.isActive():
            self._soon.start()

    def ask(self, query: OrderQuery) -> None:
        """Read the figures of this query."""
        orders = self._orders
        self._latest.ask(
            lambda: Counted(query, orders.state_counts(query), tuple(orders.totals(query))), about=query
        )
