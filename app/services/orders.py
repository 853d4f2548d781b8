"""The list of POs and one PO in full. Cheap indexed reads on a read-only connection."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.documents import Difference
from app.domain.errors import Problem
from app.domain.links import Connection, Link
from app.domain.listing import CurrencyTotal, HistoryEntry, OrderQuery, OrderRow, Picked, StateCounts
from app.domain.mirror import Bill
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.overdue import (
    Overdue,
    arrival_overdue,
    estimated_arrival,
    payment_due,
    payment_overdue,
)
from app.domain.questions import Question, QuestionKind
from app.domain.receiving import Receipt
from app.domain.steps import Outcome
from app.domain.stock import StockEntry
from app.domain.sync_state import SyncState
from app.domain.totals import PoTotals, totals_of
from app.services.stock_answers import StockAnswers
from app.services.there import Amounts, Paper, amounts_of, papers
from app.services.timeline import Milestone, timeline
from app.services.undo_chance import NO_UNDO, UndoChance, chance
from app.sync.ports import (
    KnownRecords,
    LinkStore,
    MirrorStore,
    OrderStore,
    QuestionStore,
    ReceiptStore,
    RunHistory,
    SettingsStore,
    VersionStore,
)

__all__ = ["Milestone", "OrderDetail", "OrdersService"]
#: Steps of a PO that are looked through for the last write, and what a write is called there.
_STEPS, _WRITES = 60, ("create", "update", "recover")
#: Address of a page of QuickBooks: of which connection, which kind of document, which id.
WebPage = Callable[[Connection, str, str], str]


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """Everything that the detail pane shows. `web_url` is "" while QuickBooks does not have the PO.

    `notes` say what the document in QuickBooks was written without. `theirs` is what somebody changed in QuickBooks,
    and when (`theirs_at`). `to_bill`: delivered, and not yet wholly copied to a bill. `receipts` are newest first;
    `stock`: what became of them in Shopify, by their ids, and `stock_forecast`: what the next one would do there.
    `arrival` and `due` are stated or computed (`app.domain.overdue`). `since` is when the badge was last set, `papers`
    what QuickBooks has, `there` what its document comes to.
    """

    order: PurchaseOrder
    totals: PoTotals
    state: SyncState
    reason: str
    tries: int
    questions: tuple[Question, ...]
    history: tuple[HistoryEntry, ...]
    qbo_id: str
    doc_number: str
    web_url: str
    company: str
    timeline: tuple[Milestone, ...]
    theirs: tuple[Difference, ...] = ()
    theirs_at: datetime | None = None
    to_bill: bool = False
    problem: Problem | None = None
    undo: UndoChance = NO_UNDO
    notes: tuple[str, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    arrival: date | None = None
    due: date | None = None
    stock: Mapping[str, StockEntry] = field(default_factory=dict)
    stock_forecast: str = ""
    since: datetime | None = None
    papers: tuple[Paper, ...] = ()
    there: Amounts | None = None

    def overdue(self, today: date) -> frozenset[Overdue]:
        """What is late."""
        order, found = self.order, set()
        if arrival_overdue(order.status, self.arrival, today):
            found.add(Overdue.ARRIVAL)
        if payment_overdue(order.payment.status, order.status, self.due, self.state, today):
            found.add(Overdue.PAYMENT)
        return frozenset(found)


class OrdersService:
    """Reads for the window and the command line; every call is one or a few short queries."""

    def __init__(
        self,
        orders: OrderStore,
        links: LinkStore,
        questions: QuestionStore,
        mirror: MirrorStore,
        settings: SettingsStore,
        web_page: WebPage,
        versions: VersionStore,
        receipts: ReceiptStore,
        records: KnownRecords,
        runs: RunHistory,
        stock: StockAnswers | None = None,
    ) -> None:
        """`stock` says what receipts do in Shopify; it is only asked what is stored here."""
        self._orders = orders
        self._links = links
        self._questions = questions
        self._mirror = mirror
        self._settings = settings
        self._web_page = web_page
        self._versions = versions
        self._receipts = receipts
        self._records = records
        self._runs = runs
        self._stock = stock

    def realm_id(self) -> str:
        """The company whose badges the list shows; "" while not connected."""
        connection = self._settings.connection()
        return connection.realm_id if connection else ""

    def page(self, query: OrderQuery, offset: int, limit: int) -> Sequence[OrderRow]:
        """Rows of the list."""
        return self._orders.page(query, offset, limit)

    def count(self, query: OrderQuery) -> int:
        """How many rows the query has."""
        return self._orders.count(query)

    def position(self, query: OrderQuery, po_id: str) -> int | None:
        """Row number of a PO, or None when the query leaves it out."""
        return self._orders.position(query, po_id)

    def listed(self, query: OrderQuery, offset: int, limit: int) -> Sequence[str]:
        """Ids of so many rows of the list, in its order."""
        return self._orders.listed(query, offset, limit)

    def totals(self, query: OrderQuery) -> Sequence[CurrencyTotal]:
        """What all rows of the query come to, by currency; the currency of most POs first."""
        return self._orders.totals(query)

    def picked(self, query: OrderQuery, po_ids: Collection[str]) -> Picked:
        """Those of these POs that the query shows, and what they come to."""
        return self._orders.picked(query, po_ids)

    def state_counts(self, query: OrderQuery) -> StateCounts:
        """Counts for the filters, under the query's search."""
        return self._orders.state_counts(query)

    def detail(self, po_id: str) -> OrderDetail | None:
        """One PO in full, or None when it does not exist."""
        order = self._orders.get(po_id)
        if order is None:
            return None
        connection = self._settings.connection()
        realm = connection.realm_id if connection else ""
        link = self._links.link(po_id, realm)
        state = self._links.state(po_id, realm)
        known = self._mirror.bills(realm, link.bill_ids) if link else {}
        receipts = tuple(self._receipts.of_order(po_id))
        bills = [known[ident] for ident in link.bill_ids if ident in known] if link else []
        documents = self._papers(connection, link, bills)
        return OrderDetail(
            order=order,
            totals=totals_of(order),
            state=state.state if state else (SyncState.READY if realm else SyncState.NOT_SENT),
            reason=state.reason if state else "",
            tries=state.tries if state else 0,
            questions=self._open_questions(order, realm),
            history=tuple(self._orders.history(po_id)),
            qbo_id=link.qbo_id if link else "",
            doc_number=link.doc_number if link else order.doc_number,
            web_url=documents[0].url if documents else "",
            company=connection.company_name if connection else "",
            timeline=timeline(order, link, bills, receipts),
            theirs=link.theirs if link else (),
            theirs_at=_updated(link),
            to_bill=link is not None
            and not link.closed
            and order.status is PoStatus.DELIVERED
            and (state is None or state.state is not SyncState.DELETED_THERE),
            problem=state.problem if state else None,
            undo=self._undo(po_id, realm, link),
            receipts=receipts,
            arrival=self._arrival(order),
            due=payment_due(order),
            notes=self._notes(order) if link is not None else (),
            stock=self._stock.entries([receipt.id for receipt in receipts]) if self._stock else {},
            stock_forecast=self._stock.forecast(order) if self._stock else "",
            since=state.updated_at if state else None,
            papers=documents,
            there=amounts_of(link),
        )

    def _arrival(self, order: PurchaseOrder) -> date | None:
        record = self._records.supplier(order.supplier.key)
        return estimated_arrival(order, record.lead_time_days if record else None)

    def _notes(self, order: PurchaseOrder) -> tuple[str, ...]:
        """What the run told that wrote the document last."""
        steps = self._runs.steps(po_id=order.id, limit=_STEPS)
        run = next(
            (step.run_id for step in steps if step.what in _WRITES and step.outcome is Outcome.DONE), ""
        )
        told = [step.text for step in steps if step.what == "note" and step.run_id == run]
        return tuple(text.removeprefix(f"{order.doc_number}: ") for text in reversed(told))

    def _papers(
        self, connection: Connection | None, link: Link | None, bills: Sequence[Bill]
    ) -> tuple[Paper, ...]:
        web_page = self._web_page

        def page(kind: str, ident: str) -> str:
            return web_page(connection, kind, ident) if connection else ""

        return papers(link, bills, page)

    def _undo(self, po_id: str, realm: str, link: Link | None) -> UndoChance:
        return chance(
            link,
            self._versions.of_order(po_id, realm) if link is not None else (),
            connected=bool(realm),
            po_sync=self._settings.sync_settings(realm).po_sync,
            unknown=any(intent.subject == po_id for intent in self._links.open_intents(realm)),
        )

    def _open_questions(self, order: PurchaseOrder, realm: str) -> tuple[Question, ...]:
        """This PO's questions, and those about its supplier or products that another PO raised."""
        mine = list(self._questions.open(realm, order.id))
        subjects = {(question.kind, question.subject) for question in mine}
        products = {line.product_key for line in order.lines}
        for question in self._questions.shared(realm):
            shared = (question.kind is QuestionKind.VENDOR and _is_supplier(question, order)) or (
                question.kind is QuestionKind.ITEM and question.subject in products
            )
            if shared and (question.kind, question.subject) not in subjects:
                subjects.add((question.kind, question.subject))
                mine.append(question)
        return tuple(mine)


def _updated(link: Link | None) -> datetime | None:
    """When the version that somebody changed there was saved."""
    text = (link.latest or {}).get("MetaData", {}).get("LastUpdatedTime") if link else None
    try:
        return datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _is_supplier(question: Question, order: PurchaseOrder) -> bool:
    return question.subject in (order.supplier.key, f"{order.supplier.key} [{order.currency.lower()}]")
