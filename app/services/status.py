"""The one true sentence of the status bar, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.books import Environment
from app.domain.feed import FEED_NAME
from app.domain.folder import FOLDER_NAME
from app.domain.links import Connection
from app.domain.listing import OrderQuery
from app.domain.sign_in_ends import SignInEnds
from app.domain.sync_state import BEING_CHECKED, TO_SEND, WAITING_FOR_A_PERSON
from app.services.resuming import Postponed, Resuming
from app.services.sign_in_ends import ends_of
from app.sync.ports import Clock, IncomingStore, OrderStore, QuestionStore, SettingsStore

_ALL_DONE = "Everything is up to date."


@dataclass(frozen=True, slots=True)
class Status:
    """How things stand. `next_action`: "connect", "reconnect", "import", "switch_on", "answer", "sync", "try" or ""."""

    environment: Environment | None
    company: str
    connected: bool
    needs_reconnect: bool
    po_sync: bool
    auto_sync: bool
    orders: int
    waiting_for_person: int
    to_send: int
    checking: int
    sentence: str
    next_action: str
    reminder: str = ""  # while the sign-in is about to end
    ends: SignInEnds = field(default_factory=SignInEnds)
    offline: bool = False  # there was no way to QuickBooks when something was to be sent
    from_sources: int = 0  # records of the feed or the watched folder that wait for a person
    receipts: int = 0  # whose stock in Shopify waits for a person


def _none() -> int:
    return 0


class StatusService:
    """A few counts; cheap enough to ask after every change."""

    def __init__(
        self,
        orders: OrderStore,
        settings: SettingsStore,
        questions: QuestionStore,
        clock: Clock,
        records: IncomingStore | None = None,
        receipts: Callable[[], int] = _none,
    ) -> None:
        """`records`: what sources brought; `receipts`: how many need a person. Without them they are not counted."""
        self._orders = orders
        self._settings = settings
        self._questions = questions
        self._clock = clock
        self._records = records
        self._receipts = receipts

    def current(self) -> Status:
        """How things stand now."""
        connection = self._settings.connection()
        realm = connection.realm_id if connection else ""
        sync = self._settings.sync_settings(realm)
        counts = self._orders.state_counts(OrderQuery(realm_id=realm)).by_state
        groups = (WAITING_FOR_A_PERSON, TO_SEND, BEING_CHECKED)
        waiting, to_send, checking = (sum(counts.get(state, 0) for state in group) for group in groups)
        total = sum(counts.values())
        sentence, action = _sentence(connection, sync.po_sync, total, waiting, to_send, checking)
        left = self._left_behind(realm, to_send) if action in ("sync", "answer") else None
        if left is not None:
            sentence, action = _postponed(left, to_send, waiting), "answer" if waiting else "try"
        brought, receipts = self._brought(), self._receipts()
        if brought or receipts:
            sentence = _with_others(sentence, brought, receipts)
            action = action if action in ("connect", "reconnect", "switch_on") else "answer"
        may_sync = connection is not None and not connection.needs_reconnect and sync.po_sync
        if connection is not None and may_sync and self._questions.open(realm, ""):
            sentence = f"Connected to {connection.company_name}. A sync was stopped and waits for your word."
            action = "answer"
        ends = ends_of(self._settings, connection)
        reminder = ends.reminder(self._clock.now()) if connection else ""
        if connection is not None and reminder and not connection.needs_reconnect:
            # Rare, and what it warns of stops everything else.
            sentence, action = f"Connected to {connection.company_name}. {reminder}", "reconnect"
        return Status(
            environment=Environment(connection.environment) if connection else None,
            company=connection.company_name if connection else "",
            connected=connection is not None,
            needs_reconnect=bool(connection and connection.needs_reconnect),
            po_sync=sync.po_sync,
            auto_sync=sync.auto_sync,
            orders=total,
            waiting_for_person=waiting,
            to_send=to_send,
            checking=checking,
            from_sources=brought,
            receipts=receipts,
            offline=left is not None and left.offline,
            sentence=sentence,
            next_action=action,
            reminder=reminder,
            ends=ends,
        )

    def _left_behind(self, realm: str, to_send: int) -> Postponed | None:
        """What a run could not send because QuickBooks was busy or out of reach, and still waits."""
        found = Resuming(self._settings, self._clock).postponed(realm)
        return found if found is not None and found.why and to_send else None

    def _brought(self) -> int:
        """Records that both sides changed, or that could not be taken in."""
        if self._records is None:
            return 0
        return sum(sum(self._records.tally(source)) for source in (FEED_NAME, FOLDER_NAME))


def _sentence(
    connection: Connection | None, po_sync: bool, total: int, waiting: int, to_send: int, checking: int
) -> tuple[str, str]:
    if connection is None:
        if not total:
            return "No purchase orders yet, and not connected to QuickBooks.", "import"
        return f"Not connected to QuickBooks. Connect to send {_pos(to_send)}.", "connect"
    if connection.needs_reconnect:
        return f"{connection.company_name} asks for a new sign-in. Nothing is lost.", "reconnect"
    start = f"Connected to {connection.company_name}."
    if not total:
        return f"{start} No purchase orders yet.", "import"
    if not po_sync:
        return f"{start} PO sync is off, so nothing is sent.", "switch_on"
    parts = [f"{_pos(waiting)} need{'s' if waiting == 1 else ''} you."] if waiting else []
    parts += [f"{_pos(to_send)} ready to send."] if to_send else []
    parts += [f"{_pos(checking)} {'is' if checking == 1 else 'are'} being checked."] if checking else []
    action = "answer" if waiting else "sync" if to_send or checking else ""
    return " ".join((start, *parts)) if parts else f"{start} {_ALL_DONE}", action


def _postponed(left: Postponed, to_send: int, waiting: int) -> str:
    """Queued, not lost: "QuickBooks cannot be reached. 3 changes wait until it can."."""
    count = to_send if left.count is None else min(left.count, to_send) or to_send
    parts = [f"{left.why}.", _put_off(count, offline=left.offline)]
    parts += [f"{_pos(waiting)} need{'s' if waiting == 1 else ''} you."] if waiting else []
    return " ".join(parts)


def _put_off(count: int, *, offline: bool) -> str:
    if offline:
        if count == 1:
            return "1 change waits until QuickBooks can be reached."
        return f"{count:,} changes wait until QuickBooks can be reached."
    if count == 1:
        return "1 change waits and the program tries again by itself."
    return f"{count:,} changes wait and the program tries again by itself."


def _pos(count: int) -> str:
    return f"{count} PO" if count == 1 else f"{count:,} POs"


def _with_others(sentence: str, brought: int, receipts: int) -> str:
    told = [_records(brought)] if brought else []
    told += [_stock(receipts)] if receipts else []
    return " ".join((sentence.removesuffix(_ALL_DONE).rstrip(), *told))


def _records(count: int) -> str:
    if count == 1:
        return "1 record of the feed or folder needs you."
    return f"{count:,} records of the feed or folder need you."


def _stock(count: int) -> str:
    if count == 1:
        return "1 receipt needs you for Shopify's stock."
    return f"{count:,} receipts need you for Shopify's stock."
