"""Stock on receipt: one adjustment in Shopify for each receipt, exactly once, whatever happens on the way.

The order of things (decision 052): the receipt is enrolled when it is submitted; key and payload are stored before the
request; an unknown outcome is asked again under the same key with the same bytes while Shopify certainly knows the key,
by Shopify's own clock; later a person looks. Nothing is sent for a receipt until all of its lines are settled.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Canceled, EnvironmentProblem, ItemRefused, OutcomeUnknown
from app.domain.receiving import Receipt
from app.domain.shop import KeyUsed
from app.domain.stock import KEY_SAFE, StockAsk, StockEntry, StockState, key_for, may_raise, pieces_in
from app.services import stock_words as words
from app.services.shop_settings import ShopSettingsService
from app.services.stock_parts import Adjustment, Preparer
from app.sync.ports import CancelToken, Clock, FaultPoint, OrderStore, ReceiptStore, RunLog, no_fault
from app.sync.ports.shop import Shop, ShopTools, StockStore

_log = logging.getLogger(__name__)
#: Receipts so much older than the moment of switching on are still looked at: a clock may have been set.
_SLACK = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class StockOutcome:
    """What one pass did. `error` is why it ended early; what is left is tried again later."""

    sent: int = 0
    asked: int = 0
    refused: int = 0
    open: int = 0
    error: AppError | None = None
    changes: ChangeSet = field(default_factory=ChangeSet)

    @property
    def sentence(self) -> str:
        """One sentence for the window and the terminal."""
        return words.outcome(self.sent, self.asked, self.refused, self.open)


class StockService:
    """Sends what receipts change. Calls that reach Shopify belong in the worker."""

    def __init__(
        self,
        shop: ShopSettingsService,
        tools: ShopTools,
        store: StockStore,
        orders: OrderStore,
        receipts: ReceiptStore,
        log: RunLog,
        clock: Clock,
        fault: FaultPoint = no_fault,
    ) -> None:
        self._shop = shop
        self._tools = tools
        self._store = store
        self._orders = orders
        self._receipts = receipts
        self._log = log
        self._clock = clock
        self._fault = fault
        self._preparer = Preparer(store)
        self._swept: datetime | None = None
        #: Told that there is something to send; the window starts a job.
        self.ring: Callable[[], None] | None = None

    def arrived(self, receipts: Sequence[Receipt]) -> None:
        """Receipts were just stored: enrol them, oldest first. Sends nothing itself."""
        settings = self._shop.current()
        wanted = [receipt for receipt in receipts if settings.stock or self._takes_back(receipt)]
        if not wanted:
            return
        try:
            self._store.enrol([self._new(receipt) for receipt in wanted])
        except EnvironmentProblem as problem:
            # The receipt itself is stored: it must not look as if it were not. The next pass enrols it.
            self._swept = None
            _log.warning("A receipt is enrolled for the shop's stock later: %s", problem)
        self._fault("after_stock_enrolled")
        if self.ring is not None:
            self.ring()

    def work(self, cancel: CancelToken) -> StockOutcome:
        """Send what is waiting and settle what is unknown, oldest first.

        Never raises for a receipt or a connection: what happened is told in the outcome.
        """
        settings = self._shop.current()
        if not settings.stock or not settings.connected:
            return StockOutcome()
        self._sweep()
        waiting = self._store.open()
        if not waiting:
            return StockOutcome()
        states: list[StockState] = []
        touched: set[str] = set()
        error: AppError | None = None
        try:
            shop = self._tools.open(settings, cancel)
            try:
                for entry in waiting:
                    if cancel.canceled:
                        raise Canceled
                    touched.add(entry.po_id)
                    states.append(self._one(shop, entry))
            finally:
                shop.close()
        except AppError as stopped:
            error = stopped
        changes = ChangeSet.of(ChangeKind.STOCK, po_ids=frozenset(touched))
        left = len(self._store.open())
        sent, asked, refused = (
            states.count(state) for state in (StockState.SENT, StockState.ASKED, StockState.REFUSED)
        )
        return StockOutcome(sent, asked, refused, left, error, changes)

    def _one(self, shop: Shop, entry: StockEntry) -> StockState:
        fresh = self._store.get(entry.receipt_id)
        if fresh is None or fresh.state not in (StockState.WAITING, StockState.UNKNOWN):
            return StockState.WAITING  # somebody else was quicker
        if fresh.shop != self._shop.current().domain:
            return self._other_shop(fresh)
        if fresh.state is StockState.UNKNOWN:
            return self._again(shop, fresh)
        return self._first(shop, fresh)

    def _other_shop(self, entry: StockEntry) -> StockState:
        """The shop was changed: what never left stays here, what may have arrived there is looked at there."""
        if entry.state is StockState.WAITING:
            return self._turn(entry, entry.turned(StockState.OFF, words.other_shop(entry.shop)))
        asked = entry.turned(StockState.ASKED, words.look_in(entry.shop), StockAsk.CHECK)
        return self._turn(entry, asked)

    def _first(self, shop: Shop, entry: StockEntry) -> StockState:
        """A receipt of which nothing was sent: settle what it means, store the intent, send."""
        receipt, order = self._receipts.get(entry.receipt_id), self._orders.get(entry.po_id)
        if receipt is None or order is None:
            return self._turn(entry, entry.turned(StockState.OFF, words.PO_GONE))
        if receipt.undoes:
            settled = self._after_original(entry, receipt)
            if settled is not None:
                return settled
        planned = self._preparer.plan(shop, entry, order, receipt)
        if not isinstance(planned, Adjustment):
            return self._turn(entry, planned)
        intent = replace(
            entry.turned(StockState.UNKNOWN, words.ON_ITS_WAY),
            key=key_for(entry.receipt_id, entry.attempt),
            payload=planned.payload,
            shop_time=shop.now(),
            pieces=pieces_in(planned.payload),
            destination=order.destination.name,
        )
        self._fault("before_stock_intent")
        if not self._store.change(entry, intent):
            return StockState.WAITING
        self._fault("after_stock_intent")
        return self._send(shop, intent, first=True, notice=planned.notice)

    def _again(self, shop: Shop, entry: StockEntry) -> StockState:
        """The outcome was not seen: the same bytes again, while Shopify certainly still knows the key."""
        if entry.shop_time is None or shop.now() - entry.shop_time > KEY_SAFE:
            return self._turn(entry, entry.turned(StockState.ASKED, words.TOO_OLD, StockAsk.CHECK))
        return self._send(shop, entry, first=False)

    def _send(self, shop: Shop, entry: StockEntry, *, first: bool, notice: str = "") -> StockState:
        try:
            adjustment = shop.adjust(entry.payload, entry.key)
        except OutcomeUnknown as error:
            return self._turn(entry, entry.turned(StockState.UNKNOWN, error.sentence))
        except KeyUsed as error:
            return self._turn(entry, entry.turned(StockState.ASKED, error.message, StockAsk.CHECK))
        except ItemRefused as error:
            return self._turn(entry, entry.turned(StockState.REFUSED, error.message))
        except AppError as error:
            # This request changed nothing. Whether an earlier one did stays as it was.
            state = StockState.WAITING if first else StockState.UNKNOWN
            self._turn(entry, entry.turned(state, error.message))
            raise
        self._fault("after_stock_answer")
        done = replace(entry.turned(StockState.SENT, notice), adjustment=adjustment)
        state = self._turn(entry, done)
        self._fault("after_stock_outcome")
        return state

    def _after_original(self, entry: StockEntry, receipt: Receipt) -> StockState | None:
        """What a receipt that takes another back has to wait for; None when it can be sent."""
        original = self._store.get(receipt.undoes)
        if original is not None and original.state is StockState.SENT:
            if original.shop == entry.shop:
                return None
            return self._turn(entry, entry.turned(StockState.OFF, words.other_shop(original.shop)))
        if original is not None and original.in_doubt:
            if entry.reason != words.ORIGINAL_FIRST:
                return self._turn(entry, entry.turned(StockState.WAITING, words.ORIGINAL_FIRST))
            return StockState.WAITING
        revivable = original is not None and (original.state is not StockState.OFF or original.ask)
        # From here on nobody can revive it: whoever was quicker is seen by the version.
        if original is not None and revivable and not self._store.change(original, taken_back(original)):
            return StockState.WAITING
        return self._turn(entry, entry.turned(StockState.OFF, words.ORIGINAL_NOT_SENT))

    def _sweep(self) -> None:
        """Receipts that were stored but not enrolled, because the program ended just then; once in a program's life.

        Those from a time when the switch was off are left alone, unless they take back one that is enrolled.
        """
        settings = self._shop.current()
        first, since = settings.stock_first, settings.stock_since
        if first is None or since is None or self._swept == since:
            return
        found = self._receipts.since(first - _SLACK)
        known = self._store.many([receipt.id for receipt in found])
        for receipt in found:
            if receipt.id not in known and (receipt.at >= since or self._takes_back(receipt)):
                self._store.enrol([self._new(receipt)])
        self._swept = since

    def _takes_back(self, receipt: Receipt) -> bool:
        """Whether it takes back a receipt that is enrolled: then it is too, whatever the switch says now."""
        return bool(receipt.undoes) and self._store.get(receipt.undoes) is not None

    def _new(self, receipt: Receipt) -> StockEntry:
        order = self._orders.get(receipt.po_id)
        entry = StockEntry(
            receipt.id,
            receipt.po_id,
            order.number if order else "",
            StockState.WAITING,
            receipt.at,
            self._shop.current().domain,
            undoes=receipt.undoes,
            destination=order.destination.name if order else "",
        )
        if order is not None and not receipt.undoes and not may_raise(order, self._store.consents()):
            return entry.turned(StockState.OFF, words.not_from_here(order.origin), StockAsk.SOURCE)
        return entry

    def _turn(self, entry: StockEntry, fresh: StockEntry) -> StockState:
        if not self._store.change(entry, fresh):
            return StockState.WAITING
        if fresh.state is not entry.state and fresh.state in words.TOLD:
            self._log.add([words.log_entry(fresh, self._clock.now())])
        return fresh.state


def taken_back(entry: StockEntry) -> StockEntry:
    """A receipt that was taken back before it reached the shop."""
    return entry.turned(StockState.OFF, words.TAKEN_BACK)
