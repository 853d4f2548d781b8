"""Services in memory for the tests of the window: they keep what they are given and note what they are asked."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import reduce
from operator import or_
from typing import cast

from app.domain.books import Environment
from app.domain.catalogue import Catalogue
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.documents import Difference
from app.domain.drafting import KeptDraft, duplicate, new_order
from app.domain.errors import AppError, Canceled
from app.domain.listing import (
    CurrencyTotal,
    HistoryEntry,
    OrderQuery,
    OrderRow,
    Picked,
    SortKey,
    StateCounts,
)
from app.domain.needs import Answered
from app.domain.orders import (
    Address,
    CostKind,
    CostLine,
    Destination,
    Line,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    Supplier,
    new_po_id,
)
from app.domain.overdue import Overdue, estimated_arrival, overdue_of, payment_due
from app.domain.questions import Choice, Question, QuestionKind
from app.domain.receiving import Receipt
from app.domain.runs import RunSummary, Trigger
from app.domain.settings import SyncSettings
from app.domain.sync_state import BEING_CHECKED, TO_SEND, WAITING_FOR_A_PERSON, SyncState
from app.domain.totals import totals_of
from app.services.editing import EditingService
from app.services.keeping import KeepingService
from app.services.orders import Milestone, OrderDetail, OrdersService
from app.services.outlook import Outlook
from app.services.question_list import QuestionListService
from app.services.questions import GivenAnswer, QuestionsService
from app.services.status import Status, StatusService
from app.services.syncing import RecordNames, SyncService
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken

TODAY = date(2026, 11, 24)
SUPPLIERS = (
    "Nordwind Handels GmbH",
    "Blue Ridge Coffee Roasters",
    "Kiln & Clay Studio",
    "Marlowe Textiles",
    "Oak & Iron",
)


def today() -> date:
    return TODAY


def make_order(number: int, **changes: object) -> PurchaseOrder:
    """A PO whose parts follow from its number."""
    ordered = TODAY - timedelta(days=number % 160)
    order = PurchaseOrder(
        id=new_po_id("shop", str(number)),
        number=str(number),
        supplier=Supplier(
            SUPPLIERS[number % len(SUPPLIERS)],
            email="orders@supplier.example",
            address=Address(
                "12 Harbour Road", city="Portland", region="ME", postal_code="04101", country="USA"
            ),
            payment_terms="Net 30",
        ),
        currency="EUR" if number % 7 == 0 else "USD",
        status=[*PoStatus][number % 4],
        lines=(
            Line(
                Decimal(6 + number % 9),
                Decimal("12.5"),
                "MUG-330",
                "Stoneware mug",
                "Sand",
                tax_percent=Decimal(8),
            ),
            Line(Decimal(24), Decimal("3.125"), "TEA-EG-100", "Earl Grey loose leaf 100 g"),
        ),
        cost_lines=(CostLine("Freight", Decimal(48), CostKind.FREIGHT),) if number % 3 == 0 else (),
        destination=Destination("Main warehouse", Address("5 Mill Lane", city="Bangor", country="USA")),
        created_date=ordered,
        ordered_date=ordered,
        expected_date=ordered + timedelta(days=21),
        reference=f"INV-{4000 + number}" if number % 2 else "",
        note_to_supplier="Please pack the mugs two by two." if number % 4 == 0 else "",
        payment=Payment(PaymentStatus.UNPAID, "Net 30", ordered + timedelta(days=51)),
    )
    return replace(order, **changes)  # type: ignore[arg-type]


def vendor_question(order: PurchaseOrder) -> Question:
    return Question(
        order.id,
        QuestionKind.VENDOR,
        order.supplier.key,
        f"Which vendor is {order.supplier.name}?",
        "QuickBooks has vendors with a similar name. Your answer is remembered for all POs of this supplier.",
        (
            Choice("58", f"Use {order.supplier.name.split()[0]}", "accounts@supplier.example, USD"),
            Choice(
                "create",
                f"Create {order.supplier.name}",
                "A new vendor with this name is made in QuickBooks.",
            ),
        ),
    )


def conflict_question(order: PurchaseOrder) -> Question:
    return Question(
        order.id,
        QuestionKind.CONFLICT,
        order.id,
        f"{order.doc_number} was changed here and in QuickBooks",
        "These fields were changed on both sides since the last sync. Other changes made in QuickBooks stay.",
        (
            Choice("send", "Use this PO", "QuickBooks gets these fields from this PO."),
            Choice("keep", "Keep QuickBooks", "These fields stay as they are in QuickBooks."),
        ),
        rows=(("Expected", "14 Dec 2026", "21 Dec 2026"), ("Stoneware mug, quantity", "12", "18")),
    )


@dataclass
class Shelf:
    """The POs, their states and questions; the fakes below all look at it."""

    orders: dict[str, PurchaseOrder] = field(default_factory=dict)
    states: dict[str, SyncState] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    questions: dict[str, tuple[Question, ...]] = field(default_factory=dict)
    to_bill: set[str] = field(default_factory=set)
    theirs: dict[str, tuple[Difference, ...]] = field(default_factory=dict)
    receipts: dict[str, tuple[Receipt, ...]] = field(default_factory=dict)

    def put(self, order: PurchaseOrder, state: SyncState = SyncState.READY, reason: str = "") -> str:
        self.orders[order.id] = order
        self.states[order.id] = state
        self.reasons[order.id] = reason
        return order.id

    def fill(self, count: int, state: Callable[[int], SyncState] = lambda _: SyncState.READY) -> Shelf:
        for number in range(1, count + 1):
            self.put(make_order(number), state(number))
        return self

    def row(self, po_id: str) -> OrderRow:
        order = self.orders[po_id]
        return OrderRow(
            po_id,
            order.number,
            order.supplier.name,
            order.date,
            order.expected_date,
            totals_of(order).total,
            order.currency,
            order.status.value,
            self.states[po_id],
            self.reasons.get(po_id, ""),
            destination=order.destination.name,
            reference=order.reference,
            line_count=len(order.lines),
            due=payment_due(order),
        )


class FakeOrders:
    """`OrdersService` over a shelf. `pages` notes (offset, limit) of every read."""

    def __init__(self, shelf: Shelf, realm_id: str = "realm-1") -> None:
        self.shelf = shelf
        self.realm = realm_id
        self.pages: list[tuple[int, int]] = []
        self.details: list[str] = []

    def realm_id(self) -> str:
        return self.realm

    def page(self, query: OrderQuery, offset: int, limit: int) -> Sequence[OrderRow]:
        self.pages.append((offset, limit))
        return self._rows(query)[offset : offset + limit]

    def count(self, query: OrderQuery) -> int:
        return len(self._rows(query))

    def position(self, query: OrderQuery, po_id: str) -> int | None:
        return next((place for place, row in enumerate(self._rows(query)) if row.po_id == po_id), None)

    def state_counts(self, query: OrderQuery) -> StateCounts:
        rows = self._rows(replace(query, states=frozenset(), to_bill=False, overdue=None))
        late = Counter(each for row in rows for each in self._late(row, query.today))
        return StateCounts(Counter(row.state for row in rows), len(self.shelf.to_bill), late)

    def listed(self, query: OrderQuery, offset: int, limit: int) -> Sequence[str]:
        return [row.po_id for row in self._rows(query)[offset : offset + limit]]

    def totals(self, query: OrderQuery) -> Sequence[CurrencyTotal]:
        return _totals(self._rows(query))

    def picked(self, query: OrderQuery, po_ids: Collection[str]) -> Picked:
        rows = [row for row in self._rows(query) if row.po_id in po_ids]
        return Picked(frozenset(row.po_id for row in rows), _totals(rows))

    def detail(self, po_id: str) -> OrderDetail | None:
        self.details.append(po_id)
        order = self.shelf.orders.get(po_id)
        if order is None:
            return None
        state = self.shelf.states[po_id]
        there = state in (SyncState.IN_QUICKBOOKS, SyncState.BILLED, SyncState.PAID, SyncState.CHANGED_HERE)
        at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
        return OrderDetail(
            order=order,
            totals=totals_of(order),
            state=state,
            reason=self.shelf.reasons.get(po_id, ""),
            tries=0,
            questions=self.shelf.questions.get(po_id, ()),
            history=(
                HistoryEntry(at, f"Imported PO-{order.number} with 2 lines.", "orders.csv"),
                HistoryEntry(at + timedelta(minutes=4), "Sent to QuickBooks.", "manual", "1-6740f2b1-5bd1"),
            ),
            qbo_id="147" if there else "",
            doc_number=order.doc_number,
            web_url="https://qbo.example/app/purchaseorder?txnId=147" if there else "",
            company="Harbour Lane Goods" if self.realm else "",
            timeline=_timeline(order, there=there),
            theirs=self.shelf.theirs.get(po_id, ()),
            theirs_at=at if po_id in self.shelf.theirs else None,
            to_bill=po_id in self.shelf.to_bill,
            receipts=self.shelf.receipts.get(po_id, ()),
            arrival=estimated_arrival(order),
            due=payment_due(order),
        )

    def _late(self, row: OrderRow, day: date | None) -> frozenset[Overdue]:
        return overdue_of(self.shelf.orders[row.po_id], row.state, day) if day else frozenset()

    def _rows(self, query: OrderQuery) -> list[OrderRow]:
        words = query.search.casefold()
        rows = [self.shelf.row(po_id) for po_id in self.shelf.orders]
        found = [
            row
            for row in rows
            if (not query.states or row.state in query.states)
            and (not query.to_bill or row.po_id in self.shelf.to_bill)
            and (not query.overdue or query.overdue in self._late(row, query.today))
            and words in f"{row.number} {row.supplier} {row.reference}".casefold()
        ]
        return sorted(
            found,
            key=lambda row: (_sort_key(query.sort, row), row.number.zfill(20)),
            reverse=query.descending,
        )


def _totals(rows: Sequence[OrderRow]) -> tuple[CurrencyTotal, ...]:
    currencies = Counter(row.currency for row in rows).most_common()
    return tuple(
        CurrencyTotal(
            currency, count, sum((row.total for row in rows if row.currency == currency), Decimal(0))
        )
        for currency, count in currencies
    )


class FakeKeeping:
    """`KeepingService` that notes what was kept."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.error: AppError | None = None

    def keep_theirs(self, po_id: str) -> ChangeSet:
        if self.error is not None:
            raise self.error
        self.kept.append(po_id)
        return ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id}))


def keeping_service(fake: FakeKeeping) -> KeepingService:
    return cast(KeepingService, fake)


def _sort_key(sort: SortKey, row: OrderRow) -> str:
    match sort:
        case SortKey.NUMBER:
            return row.number.zfill(20)
        case SortKey.TOTAL:
            return f"{row.total:020.2f}"
        case SortKey.SYNC:
            return row.state.value
        case SortKey.STATUS:
            return row.status
        case SortKey.SUPPLIER:
            return row.supplier.casefold()
        case SortKey.EXPECTED:
            return str(row.expected)
        case _:
            return str(row.date)


def _timeline(order: PurchaseOrder, *, there: bool) -> tuple[Milestone, ...]:
    delivered = order.status is PoStatus.DELIVERED
    return (
        Milestone("created", "Created", order.created_date, reached=True),
        Milestone("in_quickbooks", "In QuickBooks", TODAY if there else None, reached=there),
        Milestone("received", "Received", None, reached=delivered),
        Milestone("delivered", "Delivered", order.delivered_date, reached=delivered),
        Milestone("billed", "Copied to bill", None, reached=False),
        Milestone("paid", "Bill paid", None, reached=False),
    )


class FakeStatus:
    """`StatusService` over a shelf; `connected`, `po_sync` ... are set by the test."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.connected = True
        self.needs_reconnect = False
        self.po_sync = True
        self.environment = Environment.PRACTICE

    def current(self) -> Status:
        states = Counter(self.shelf.states.values())
        to_send = sum(states[state] for state in TO_SEND)
        waiting = sum(states[state] for state in WAITING_FOR_A_PERSON)
        if not self.connected:
            sentence, action = f"Not connected to QuickBooks. Connect to send {to_send} POs.", "connect"
        elif self.needs_reconnect:
            sentence, action = "Harbour Lane Goods asks for a new sign-in. Nothing is lost.", "reconnect"
        elif not self.po_sync:
            sentence, action = (
                "Connected to Harbour Lane Goods. PO sync is off, so nothing is sent.",
                "switch_on",
            )
        elif waiting:
            sentence, action = f"Connected to Harbour Lane Goods. {waiting} POs need you.", "answer"
        elif to_send:
            sentence, action = f"Connected to Harbour Lane Goods. {to_send} POs ready to send.", "sync"
        else:
            sentence, action = "Connected to Harbour Lane Goods. Everything is up to date.", ""
        return Status(
            environment=self.environment if self.connected else None,
            company="Harbour Lane Goods" if self.connected else "",
            connected=self.connected,
            needs_reconnect=self.needs_reconnect,
            po_sync=self.po_sync,
            auto_sync=False,
            orders=len(self.shelf.orders),
            waiting_for_person=waiting,
            to_send=to_send,
            checking=sum(states[state] for state in BEING_CHECKED),
            sentence=sentence,
            next_action=action,
        )


class FakeQuestions:
    """`QuestionsService`: notes answers, takes the questions away, or raises `error`."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.answers: list[tuple[str, str]] = []
        self.held: list[tuple[str, bool]] = []
        self.error: AppError | None = None
        self.taken_back: list[Answered] = []

    def give_all(self, given: Sequence[GivenAnswer]) -> Answered:
        (one,) = given
        changes = self.give(one)
        return Answered(changes, tuple(changes.po_ids), former=one)

    def take_back(self, done: Answered) -> ChangeSet:
        self.taken_back.append(done)
        return done.changes

    def give(self, given: GivenAnswer) -> ChangeSet:
        question, choice_key = given.question, given.key
        if self.error is not None:
            raise self.error
        self.answers.append((question.subject, choice_key))
        self.shelf.questions.pop(question.po_id, None)
        self.shelf.states[question.po_id] = SyncState.READY
        self.shelf.reasons[question.po_id] = "Answered; goes with the next sync."
        kinds = (ChangeKind.SYNC, ChangeKind.QUESTIONS)
        return ChangeSet.of(*kinds, po_ids=frozenset({question.po_id}), structure=True)

    def hold(self, *po_ids: str) -> ChangeSet:
        return self._hold(po_ids, SyncState.ON_HOLD, hold=True)

    def resume(self, *po_ids: str) -> ChangeSet:
        return self._hold(po_ids, SyncState.READY, hold=False)

    def _hold(self, po_ids: Sequence[str], state: SyncState, *, hold: bool) -> ChangeSet:
        self.held += [(po_id, hold) for po_id in po_ids]
        self.shelf.states.update(dict.fromkeys(po_ids, state))
        return ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset(po_ids), structure=True)


class FakeAsked:
    """`QuestionListService` over the shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def names(self, question: Question) -> RecordNames:
        del question
        return RecordNames()


class FakeEditing:
    """`EditingService`: keeps the saved PO, or raises `error`."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.saved: list[PurchaseOrder] = []
        self.error: AppError | None = None
        self.known = Catalogue()
        self.prospect = Outlook("Practice Company", settings=SyncSettings(po_sync=True, auto_sync=True))
        self.next = "900"
        self.draft: KeptDraft | None = None

    def begin(self) -> PurchaseOrder:
        return new_order(new_po_id("shop", self.next), self.next, TODAY, "USD", Destination("Main warehouse"))

    def duplicate(self, order: PurchaseOrder) -> PurchaseOrder:
        return duplicate(order, new_po_id("shop", self.next), self.next, TODAY)

    def catalogue(self) -> Catalogue:
        return self.known

    def outlook(self, po_id: str) -> Outlook:
        del po_id
        return self.prospect

    def number_problem(self, po_id: str, number: str) -> str:
        others = (each for each in self.shelf.orders.values() if each.number == number and each.id != po_id)
        found = next(others, None)
        return f"Another PO of {found.supplier.name} is PO-{number}." if found else ""

    def keep_draft(self, order: PurchaseOrder, began: PurchaseOrder, *, new: bool) -> None:
        self.draft = KeptDraft(order, began, new)

    def kept_draft(self) -> KeptDraft | None:
        return self.draft

    def drop_draft(self) -> None:
        self.draft = None

    def store_many(self, orders: Sequence[PurchaseOrder]) -> ChangeSet:
        return reduce(or_, (self.save(order) for order in orders))

    def tell_saved(self, po_ids: Sequence[str]) -> None:
        """Auto sync is no part of it."""

    def save(
        self, order: PurchaseOrder, began: PurchaseOrder | None = None, *, insist: bool = False
    ) -> ChangeSet:
        del began
        if self.error is not None and not insist:
            raise self.error
        self.saved.append(order)
        self.shelf.orders[order.id] = order
        self.draft = None
        return ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset({order.id}))


class FakeSync:
    """`SyncService`: sends one PO after the other; with `gated` each waits until the test calls `let_one_go`."""

    def __init__(self, shelf: Shelf, *, gated: bool = False) -> None:
        self.shelf = shelf
        self.gated = gated
        self.runs: list[tuple[str, ...] | None] = []
        self.error: AppError | None = None
        self._gate = threading.Semaphore(0)

    def let_one_go(self) -> None:
        self._gate.release()

    def run(
        self, po_ids: Sequence[str] | None, trigger: Trigger, cancel: CancelToken, events: EventSink
    ) -> RunSummary:
        self.runs.append(None if po_ids is None else tuple(po_ids))
        if self.error is not None:
            raise self.error
        ids = [po_id for po_id in (po_ids or self.shelf.orders) if self.shelf.states[po_id] in TO_SEND]
        started = datetime(2026, 11, 24, 8, tzinfo=UTC)
        for done, po_id in enumerate(ids):
            order = self.shelf.orders[po_id]
            events.progress(Progress(done, len(ids), f"Sending {order.doc_number} to QuickBooks"))
            if self.gated and not self._gate.acquire(timeout=20):
                raise TimeoutError("the test never let the run go on")
            if cancel.canceled:
                raise Canceled
            self.shelf.states[po_id] = SyncState.IN_QUICKBOOKS
            self.shelf.reasons[po_id] = ""
            events.changed(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id})))
        return RunSummary("run-1", trigger, started, total=len(ids), created=len(ids))


def orders_service(fake: FakeOrders) -> OrdersService:
    return cast(OrdersService, fake)


def status_service(fake: FakeStatus) -> StatusService:
    return cast(StatusService, fake)


def questions_service(fake: FakeQuestions) -> QuestionsService:
    return cast(QuestionsService, fake)


def asked_service(fake: FakeAsked) -> QuestionListService:
    return cast(QuestionListService, fake)


def editing_service(fake: FakeEditing) -> EditingService:
    return cast(EditingService, fake)


def sync_service(fake: FakeSync) -> SyncService:
    return cast(SyncService, fake)
