"""A shop on real storage with the real engine and a practice company in this process: no socket, no waiting."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx

from app.domain.books import Environment
from app.domain.changes import ChangeSet
from app.domain.links import Connection, Link, PoState
from app.domain.orders import PurchaseOrder
from app.domain.questions import Question, QuestionKind
from app.domain.runs import RunSummary, Trigger
from app.domain.settings import AccountChoices, SyncSettings
from app.practice import PracticeCompany, actions
from app.printing.po_pdf import render
from app.quickbooks.client import ApiClient
from app.quickbooks.endpoints import endpoints_for
from app.quickbooks.gateway import QuickBooksBooks
from app.quickbooks.oauth import ClientKeys, IntuitOAuth, Tokens
from app.quickbooks.tokens import TokenKeeper
from app.secrets import MemorySecrets
from app.services.badges import Badges
from app.services.editing import EditingService
from app.services.fixing import FixingService
from app.services.importing import ImportService
from app.services.keeping import KeepingService
from app.services.mapping import MappingService
from app.services.needs import NeedsService
from app.services.orders import OrdersService
from app.services.problem_needs import ProblemNeeds
from app.services.proof import ProofService
from app.services.putting_right import PuttingRight
from app.services.question_list import QuestionListService
from app.services.question_needs import QuestionNeeds
from app.services.questions import QuestionsService
from app.services.receiving import ReceivingService
from app.services.resuming import Resuming
from app.services.saving import Saving
from app.services.send_later import SendLater
from app.services.session import PROVEN_KEY, Session, proof_of
from app.services.settings import SettingsService, propose_accounts
from app.services.shop_records import ShopRecordsService
from app.services.status import StatusService
from app.services.syncing import SyncService
from app.services.undo import UndoService
from app.sources import Files
from app.storage import Stores, open_stores
from app.sync.ages import Ages
from app.sync.context import PORTION, EngineStores, Tools
from app.sync.events import NoEvents, Progress
from app.sync.limits import UNLIMITED, CompanyGate
from app.sync.ports import FaultPoint, no_fault
from app.sync.small_lists import COMPANY
from tests.support.changes import TEST

REALM = "9341450000000001"
BASE = "http://127.0.0.1:1"  # never connected: requests go straight into the practice company
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
Raw = dict[str, Any]


class Crash(BaseException):
    """The process dies here: nothing that catches `Exception` may survive it."""


class MovableClock:
    """Time that only moves when it is told to, or when somebody sleeps."""

    def __init__(self) -> None:
        self.moment = NOON
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Time goes by; with a negative figure somebody sets the clock back."""
        self.jump(seconds)
        self.seconds += max(0.0, seconds)

    def jump(self, seconds: float) -> None:
        """Somebody sets the computer's clock; no time goes by."""
        self.moment += timedelta(seconds=seconds)


class Token:
    """A cancel token whose waiting takes no time; cancels itself after so many looks when told to."""

    def __init__(self, clock: MovableClock | None = None, after: int | None = None) -> None:
        self._clock = clock
        self._left = after
        self.looks = 0

    @property
    def canceled(self) -> bool:
        self.looks += 1
        return self._left is not None and self.looks > self._left

    def wait(self, seconds: float) -> bool:
        if self._clock is not None:
            self._clock.advance(seconds)
        return self.canceled


class AtOnce(Executor):
    """Carries each request out inside `submit`, so that a test is the same every time."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the future
            future.set_exception(error)
        return future


@dataclass
class FaultPoints:
    """Dies at a named point when it has been passed so many times. `then` happens once at its point."""

    at: str = ""
    left: int = 0
    seen: list[str] = field(default_factory=list)
    then: dict[str, Callable[[], object]] = field(default_factory=dict)

    def __call__(self, name: str) -> None:
        self.seen.append(name)
        if name in self.then:
            self.then.pop(name)()
        if name == self.at:
            if self.left <= 0:
                self.at = ""
                raise Crash(name)
            self.left -= 1


class Recorder(NoEvents):
    """An event sink that keeps everything."""

    def __init__(self) -> None:
        self.told: list[Progress] = []
        self.changes = ChangeSet()

    def progress(self, progress: Progress) -> None:
        self.told.append(progress)

    def changed(self, changes: ChangeSet) -> None:
        self.changes |= changes


class Bench:
    """Everything of one test. `restart` throws the engine away and builds a new one over the same database."""

    def __init__(
        self,
        folder: Path,
        *,
        in_flight: int = 1,
        realm: str = REALM,
        practice: PracticeCompany | None = None,
        clock: MovableClock | None = None,
        new_id: Callable[[], str] = lambda: uuid.uuid4().hex,
        fault: FaultPoint | None = None,
        wire: FaultPoint = no_fault,
        portion: int = PORTION,
    ) -> None:
        """`practice` is shared with other computers. `fault` hears of the engine's points, `wire` of each request."""
        self.folder = folder
        self.realm = realm
        self.clock = clock or MovableClock()
        self._new_id = new_id
        self._own_practice = practice is None
        self.practice = practice or PracticeCompany.open(None, clock=self.clock.now)
        self.practice.app.gateway.limits.on = False
        self.practice.app.listen_at(BASE)
        self.fault = FaultPoints()
        self._fault: FaultPoint = fault or self.fault
        self._wire = wire
        self.offline = False
        self.limits = UNLIMITED
        self.in_flight = in_flight
        self.portion = portion
        self.saved_ids: list[list[str]] = []
        self.secrets = MemorySecrets()
        self.executor: Executor = AtOnce() if in_flight == 1 else ThreadPoolExecutor(in_flight)
        self.stores: Stores = open_stores(folder / "shop.sqlite3", self.clock)
        self._sign_in()
        self._build()

    def close(self) -> None:
        """Let go of the database and the practice company."""
        self.books.close()
        self.executor.shutdown()
        self.stores.close()
        if self._own_practice:
            self.practice.close()

    def restart(self) -> None:
        """As after a crash: a new engine over the same database."""
        self.stores.close()
        self.books.close()
        self.stores = open_stores(self.folder / "shop.sqlite3", self.clock)
        self._build()

    def lose_database(self) -> None:
        """The database is gone; sign-in, settings and QuickBooks are as before."""
        settings = self.stores.settings.sync_settings(self.realm)
        self.stores.close()
        for path in self.folder.glob("shop.sqlite3*"):
            path.unlink()
        self.stores = open_stores(self.folder / "shop.sqlite3", self.clock)
        self._build()
        self.connect()
        self.switch(settings)

    # --- building -------------------------------------------------------------------------------------------------

    def _sign_in(self) -> None:
        access, refresh = self.practice.app.ready_tokens(self.realm)
        self._keeper().adopt(Tokens(access, refresh))

    def _keeper(self) -> TokenKeeper:
        addresses = self.practice.addresses
        endpoints = endpoints_for(Environment.PRACTICE, addresses.to_json())
        oauth = IntuitOAuth(
            endpoints,
            ClientKeys(addresses.client_id, addresses.client_secret),
            "http://localhost:1/callback",
            transport=httpx.MockTransport(self._door),
        )
        return TokenKeeper(
            Environment.PRACTICE,
            self.realm,
            oauth=oauth,
            store=self.secrets,
            lock_folder=self.folder,
            clock=self.clock,
        )

    def _build(self) -> None:
        stores, clock = self.stores, self.clock
        self.keeper = self._keeper()
        self.gate = CompanyGate(
            clock,
            self.limits,
            recall=lambda: stores.settings.value("gate"),
            remember=lambda text: stores.settings.set_value("gate", text),
        )
        self.http = httpx.Client(transport=httpx.MockTransport(self._door))
        self.books = QuickBooksBooks(
            ApiClient(f"{BASE}", self.realm, keeper=self.keeper, http=self.http, clock=clock, gate=self.gate)
        )
        self.session = Session(stores.settings, lambda connection: self.books)
        self.badges = Badges(stores.orders, stores.links, stores.settings, clock)
        engine = EngineStores(
            stores.orders,
            stores.links,
            stores.mappings,
            stores.mirror,
            stores.questions,
            stores.log,
            stores.versions,
            stores.records,
        )
        self.tools = Tools(
            clock,
            self._new_id,
            self.executor,
            Ages(clock),
            self._fault,
            self.in_flight,
            render,
            portion=self.portion,
        )
        self.undo = UndoService(engine, stores.history, self.session, lambda: self.tools)
        self.syncing = SyncService(
            engine, stores.settings, self.session, lambda: self.tools, Resuming(stores.settings, clock)
        )
        self.later = SendLater(stores.send_later, stores.settings)
        self.saving = Saving(
            stores.orders, self.badges, self._saved, "anna", stores.records.canonical, self.later
        )
        self.editing = EditingService(
            stores.orders, stores.links, stores.settings, self.saving, clock, stores.drafts
        )
        self.receiving = ReceivingService(
            stores.orders, stores.receipts, self.badges, self.editing, clock, self._new_id
        )
        self.importing = ImportService(
            Files(),
            stores.orders,
            stores.settings,
            stores.sources,
            stores.log,
            clock,
            self.saving,
            stores.incoming,
        )
        self.questions = QuestionsService(
            stores.questions,
            stores.orders,
            stores.links,
            stores.mappings,
            self.session,
            clock,
            self._answered,
        )
        self.asked_list = QuestionListService(
            stores.questions, stores.orders, stores.mappings, stores.settings
        )
        self.fixing = FixingService(
            engine, self.session, self.syncing, self.editing, clock, self._answered, _page
        )
        self.mapping = MappingService(stores.mapping_list, engine, self.session, clock, self._saved)
        self.records = ShopRecordsService(
            stores.records, stores.records, engine, self.session, self.badges, self._saved
        )
        self.settings = SettingsService(stores.settings, stores.mappings, self.badges, stores.orders)
        right = PuttingRight(self.questions, self.fixing, self.settings)
        self.needs = NeedsService(
            QuestionNeeds(self.asked_list, self.questions, stores.waiting),
            ProblemNeeds(stores.waiting, self.asked_list, stores.settings, self.settings, right),
        )
        self.status = StatusService(stores.orders, stores.settings, stores.questions, clock)
        self.orders = OrdersService(
            stores.orders,
            stores.links,
            stores.questions,
            stores.mirror,
            stores.settings,
            lambda connection, kind, qbo_id: qbo_id,
            stores.versions,
            stores.receipts,
            stores.records,
            stores.history,
        )
        self.keeping = KeepingService(stores.links, stores.mirror, stores.log, self.session, clock)
        self.proof = ProofService(stores.orders, stores.links, self.session)

    def _mark_proven(self) -> None:
        """As confirming a connection does; otherwise the first use would read the company once."""
        connection = self.stores.settings.connection()
        if connection is not None:
            self.stores.settings.set_value(PROVEN_KEY, proof_of("practice", self.realm, ""))

    def _answered(self, po_ids: Sequence[str]) -> None:
        self.later.answered(po_ids)
        self._saved(po_ids)

    def _saved(self, po_ids: Sequence[str]) -> None:
        self.saved_ids.append(list(po_ids))
        self.syncing.run_saved(po_ids, Token(self.clock), NoEvents())

    def _door(self, request: httpx.Request) -> httpx.Response:
        if self.offline:
            raise httpx.ConnectError("nobody answers", request=request)
        self._wire("request leaves")
        try:
            status, headers, body = self.practice.handle(
                request.method, str(request.url), dict(request.headers), request.content
            )
        except ConnectionResetError as error:
            raise httpx.ReadError(str(error), request=request) from error
        finally:
            self._wire("request was handled")
        return httpx.Response(status, headers=headers, content=body, request=request)

    # --- the shop -------------------------------------------------------------------------------------------------

    def connect(self, *, po_sync: bool = True, auto_sync: bool = False) -> None:
        """Connect the shop and choose accounts, without a browser."""
        company = self.books.company()
        self.stores.settings.put_connection(
            Connection(
                self.stores.settings.shop()[0],
                "practice",
                self.realm,
                company.name,
                company.country,
                company.home_currency,
                company.multi_currency,
                company.plan,
                connected_at=self.clock.now(),
            )
        )
        self._mark_proven()
        self.stores.mappings.put_company(company)
        self.stores.mappings.set_refreshed(self.realm, COMPANY, self.clock.now())
        accounts = propose_accounts(self.books.accounts(), company.home_currency, AccountChoices())
        self.switch(SyncSettings(po_sync=po_sync, auto_sync=auto_sync, accounts=accounts))
        self.practice.app.ledger.clear()

    def switch(self, settings: SyncSettings) -> None:
        """Store settings as they are."""
        self.stores.settings.put_sync_settings(self.realm, settings)

    def put(self, *orders: PurchaseOrder) -> None:
        """Store POs with their badges; auto sync hears of them."""
        self.saving.save(orders, TEST)

    def edit(self, po_id: str, **changes: Any) -> PurchaseOrder:
        """Edit a PO as the editor does."""
        order = self.stores.orders.get(po_id)
        assert order is not None
        changed = replace(order, **changes)
        self.editing.save(changed)
        return changed

    def sync(self, *po_ids: str, trigger: Trigger = Trigger.MANUAL) -> RunSummary:
        """Sync these POs, or all."""
        return self.syncing.run(po_ids or None, trigger, Token(self.clock), NoEvents())

    def follow(self, *, minutes: float = 10) -> RunSummary:
        """Look what changed in QuickBooks, after some time."""
        self.clock.advance(60 * minutes)
        return self.syncing.follow(Trigger.SCHEDULED, Token(self.clock), NoEvents())

    def state(self, po_id: str) -> PoState:
        """The badge."""
        state = self.stores.links.state(po_id, self.realm)
        assert state is not None
        return state

    def link(self, po_id: str) -> Link:
        """The link."""
        link = self.stores.links.link(po_id, self.realm)
        assert link is not None
        return link

    def asked(self, kind: QuestionKind | None = None) -> list[Question]:
        """The open questions."""
        return [q for q in self.stores.questions.open(self.realm) if kind is None or q.kind is kind]

    def answer(self, choice: str) -> None:
        """Answer the only open question."""
        (question,) = self.asked()
        self.questions.answer(question, choice)

    def quiet(self) -> tuple[Token, NoEvents]:
        """A cancel token that nobody presses, and nobody who looks."""
        return Token(self.clock), NoEvents()

    def forget_links(self) -> None:
        """As if the links had been lost; everything else stays."""
        for po_id in list(self.stores.links.links(self.realm)):
            self.stores.links.drop_link(po_id, self.realm, replace(self.state(po_id), reason=""))

    # --- QuickBooks -----------------------------------------------------------------------------------------------

    def there(self, kind: str = "PurchaseOrder") -> list[Raw]:
        """All records of a kind in QuickBooks."""
        with self.practice.books(self.realm) as books:
            return list(books.all(kind))

    def document(self, po_id: str) -> Raw:
        """The linked purchase order as QuickBooks has it."""
        with self.practice.books(self.realm) as books:
            return actions.get(books, "PurchaseOrder", self.link(po_id).qbo_id)

    def edit_there(self, kind: str, ident: str, **changes: Any) -> Raw:
        """What a person changes in QuickBooks' own screens."""
        with self.practice.books(self.realm) as books:
            return actions.edit(books, kind, ident, changes)

    def erase_there(self, ident: str) -> None:
        """Somebody deletes a purchase order in QuickBooks."""
        with self.practice.books(self.realm) as books:
            actions.erase(books, "PurchaseOrder", ident)

    def bill_there(self, ident: str) -> None:
        """Somebody copies a purchase order to a bill."""
        with self.practice.books(self.realm) as books:
            actions.copy_to_bill(books, ident)

    def requests(self) -> tuple[int, int]:
        """(reads, writes) that reached QuickBooks since the last time this was asked."""
        counts = self.practice.counts()
        self.practice.app.ledger.clear()
        return counts["reads"], counts["writes"]


@contextmanager
def bench(
    folder: Path,
    *,
    in_flight: int = 1,
    po_sync: bool = True,
    auto_sync: bool = False,
    realm: str = REALM,
    portion: int = PORTION,
) -> Iterator[Bench]:
    """A connected shop without POs."""
    made = Bench(folder, in_flight=in_flight, realm=realm, portion=portion)
    try:
        made.connect(po_sync=po_sync, auto_sync=auto_sync)
        yield made
    finally:
        made.close()


def _page(connection: Connection, kind: str, qbo_id: str) -> str:
    return f"{kind}/{qbo_id}"


def total_of(raw: Mapping[str, Any]) -> Decimal:
    """Total of a document."""
    return Decimal(str(raw["TotalAmt"]))
