"""The composition root: builds the services of one profile. Qt-free; the window is built on top in `window.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.bootstrap.asking import build_asking
from app.bootstrap.environment import account_name
from app.bootstrap.inbound import Inbound, build_inbound
from app.bootstrap.opening import Opened, open_profile
from app.bootstrap.practice import PracticeHost
from app.bootstrap.profile import Profile
from app.bootstrap.reports import Reports, build_reports
from app.bootstrap.shopify import ShopServices, build_shop
from app.bootstrap.sign_in import ConcreteTools
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change, ChangeSource
from app.http import redact
from app.services.activity import ActivityService
from app.services.auto_sending import AutoSending
from app.services.badges import Badges
from app.services.brakes import BrakeService
from app.services.connecting import ConnectService
from app.services.editing import EditingService
from app.services.fixing import FixingService
from app.services.follow_up import FollowUpService
from app.services.health import shop_facts
from app.services.history import HistoryService
from app.services.importing import ImportService
from app.services.keeping import KeepingService
from app.services.mapping import MappingService
from app.services.needs import NeedsService
from app.services.orders import OrdersService
from app.services.proof import ProofService
from app.services.question_list import QuestionListService
from app.services.questions import QuestionsService
from app.services.receiving import Arrived, ReceivingService
from app.services.resuming import Resuming
from app.services.sample import SampleService
from app.services.saving import Saved, Saving
from app.services.send_later import SendLater
from app.services.sending_answers import AnswerSending
from app.services.session import Session
from app.services.settings import SettingsService
from app.services.shop_records import ShopRecordsService
from app.services.status import StatusService
from app.services.stock_answers import StockAnswers
from app.services.stock_needs import StockNeeds
from app.services.syncing import SyncService
from app.services.undo import UndoService
from app.sources.sample import load_sample_shop
from app.storage import Stores
from app.sync.context import EngineStores

if TYPE_CHECKING:
    from app.sync.ports import Autostart, Clock


#: Is told the ids of POs.
Told = Callable[[Sequence[str]], None]


class SavedHook:
    """Tells whoever sends by itself which POs were just saved or answered. Set once by the window or the command line.

    `note` hears of them first, for what is not noted with what was stored.
    """

    def __init__(self, note: Told | None = None, target: Told | None = None) -> None:
        self.target = target
        self._note = note

    def __call__(self, po_ids: Sequence[str]) -> None:
        """These POs were saved."""
        if self._note is not None and po_ids:
            self._note(po_ids)
        if self.target is not None and po_ids:
            self.target(list(po_ids))


@dataclass(frozen=True, slots=True)
class Core:
    """The services of one profile, ready for the window or the command line. `close` frees everything."""

    profile: Profile
    stores: Stores
    readers: Stores
    saved: SavedHook
    answered: SavedHook
    session: Session
    later: SendLater
    auto_sending: AutoSending
    practice: PracticeHost
    autostart: Autostart
    orders: OrdersService
    saving: Saving
    editing: EditingService
    receiving: ReceivingService
    shop: ShopServices
    records: ShopRecordsService
    importing: ImportService
    inbound: Inbound
    sample: SampleService
    connecting: ConnectService
    settings: SettingsService
    syncing: SyncService
    keeping: KeepingService
    undo: UndoService
    history: HistoryService
    follow_up: FollowUpService
    brakes: BrakeService
    questions: QuestionsService
    sending: AnswerSending
    asked: QuestionListService
    needs: NeedsService
    fixing: FixingService
    mapping: MappingService
    activity: ActivityService
    status: StatusService
    proof: ProofService
    reports: Reports
    close: Callable[[], None]


def build_core(profile: Profile, env: Mapping[str, str]) -> Core:
    """Open the profile and build its services.

    Raises:
        EnvironmentProblem: folder, database or another running copy stand in the way.
        UserMustAct: an environment variable is not right.
    """
    core = _assemble(open_profile(profile, env))
    for provider in core.inbound.needs:
        core.needs.add(provider)
    core.needs.add(StockNeeds(core.shop.seen, core.readers.orders, core.shop.answers))
    return core


def _assemble(opened: Opened) -> Core:
    stores, readers, session = opened.stores, opened.readers, opened.session
    engine_tools, clock = opened.engine_tools, opened.engine_tools.clock
    later, engine = SendLater(stores.send_later, stores.settings), _engine_stores(stores)
    saved, answered = SavedHook(), SavedHook(later.answered)
    noted = SavedHook(later.saved, saved)  # for what goes again unsaved: other mappings, merged records
    badges = Badges(stores.orders, stores.links, stores.settings, clock)
    saving = Saving(stores.orders, badges, saved, account_name(), stores.records.canonical, later)
    editing = EditingService(readers.orders, readers.links, readers.settings, saving, clock, stores.drafts)
    syncing = _syncing(opened, engine)
    settings = _settings(opened, badges)
    asking = build_asking(opened, engine, badges, (syncing, editing), settings, answered)
    shop, inbound = _shop(opened, saving), build_inbound(opened, saving)
    return Core(
        *(opened.profile, stores, readers, saved, answered, session),
        *(later, AutoSending(syncing, later), opened.practice, opened.autostart),
        orders=_orders(readers, opened.tools, shop.seen),
        saving=saving,
        editing=editing,
        receiving=_receiving(opened, badges, editing, shop.stock.arrived),
        shop=shop,
        records=_records(opened, engine, badges, noted),
        importing=inbound.importing,
        inbound=inbound,
        sample=SampleService(_sample, saving, stores.orders, stores.settings),
        connecting=_connecting(opened, badges),
        settings=settings,
        brakes=BrakeService(stores.questions, session),
        follow_up=_follow_up(opened, syncing),
        keeping=KeepingService(stores.links, stores.mirror, stores.log, session, clock),
        syncing=syncing,
        undo=UndoService(engine, stores.history, session, lambda: engine_tools),
        history=HistoryService(readers.history),
        questions=asking.questions,
        sending=AnswerSending(syncing, readers.settings, readers.links, later),
        asked=asking.asked,
        needs=asking.needs,
        activity=ActivityService(readers.log, redact, engine_tools.fault, readers.history, readers.orders),
        mapping=MappingService(readers.mapping_list, engine, session, clock, noted),
        fixing=asking.fixing,
        status=_status(readers, shop, clock),
        proof=ProofService(stores.orders, stores.links, session),
        reports=build_reports(opened, clock),
        close=inbound.closing(opened.close),
    )


def _settings(opened: Opened, badges: Badges) -> SettingsService:
    stores, readers = opened.stores, opened.readers
    reading = (readers.settings, readers.mappings)
    return SettingsService(stores.settings, stores.mappings, badges, readers.orders, reading)


def _status(readers: Stores, shop: ShopServices, clock: Clock) -> StatusService:
    return StatusService(
        readers.orders,
        readers.settings,
        readers.questions,
        clock,
        readers.incoming,
        lambda: len(shop.seen.asking()),
    )


def _syncing(opened: Opened, engine: EngineStores) -> SyncService:
    settings, tools = opened.stores.settings, opened.engine_tools
    return SyncService(engine, settings, opened.session, lambda: tools, Resuming(settings, tools.clock))


def _follow_up(opened: Opened, syncing: SyncService) -> FollowUpService:
    links, settings, tools = opened.readers.links, opened.readers.settings, opened.engine_tools
    resuming = Resuming(settings, tools.clock)
    return FollowUpService(links, settings, opened.session, syncing, tools.ages, resuming)


def _shop(opened: Opened, saving: Saving) -> ShopServices:
    tools = opened.engine_tools
    return build_shop(
        opened.shop_tools,
        opened.stores,
        opened.readers,
        tools.clock,
        tools.fault,
        lambda orders: saving.save(orders, Change(ChangeSource.SHOPIFY)),
    )


def _engine_stores(stores: Stores) -> EngineStores:
    return EngineStores(
        stores.orders,
        stores.links,
        stores.mappings,
        stores.mirror,
        stores.questions,
        stores.log,
        stores.versions,
        stores.records,
    )


def _receiving(opened: Opened, badges: Badges, editing: EditingService, arrived: Arrived) -> ReceivingService:
    stores, tools = opened.stores, opened.engine_tools
    return ReceivingService(
        stores.orders, stores.receipts, badges, editing, tools.clock, tools.new_id, arrived, account_name()
    )


def _records(opened: Opened, engine: EngineStores, badges: Badges, saved: Saved) -> ShopRecordsService:
    reading, writing = opened.readers.records, opened.stores.records
    return ShopRecordsService(reading, writing, engine, opened.session, badges, saved, account_name())


def _orders(readers: Stores, tools: ConcreteTools, stock: StockAnswers) -> OrdersService:
    return OrdersService(
        readers.orders,
        readers.links,
        readers.questions,
        readers.mirror,
        readers.settings,
        tools.page,
        readers.versions,
        readers.receipts,
        readers.records,
        readers.history,
        stock,
    )


def _connecting(opened: Opened, badges: Badges) -> ConnectService:
    stores, readers = opened.stores, opened.readers
    return ConnectService(
        opened.tools,
        stores.settings,
        stores.mappings,
        opened.session,
        badges,
        stores.log,
        opened.engine_tools.clock,
        lambda realm_id: shop_facts(readers.orders, readers.links, realm_id),
        stores.forgetting.forget_company,
    )


def _sample() -> tuple[str, str, Sequence[PurchaseOrder]]:
    shop, orders = load_sample_shop()
    return shop.shop_id, shop.name, orders
