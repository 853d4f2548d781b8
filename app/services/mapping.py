"""Suppliers and products beside QuickBooks' vendors and items: looking, changing, forgetting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.books import Item, Vendor
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.links import MappingEntry, MappingKind, PoState
from app.domain.mapping_list import (
    FORGOTTEN,
    TO_CREATE,
    Candidate,
    MappingOutline,
    MappingQuery,
    MappingRow,
    MappingState,
    MappingUse,
)
from app.domain.names import active_name, same_name_key
from app.domain.questions import QuestionKind
from app.domain.runs import Level, LogEntry
from app.domain.sync_state import SyncState
from app.services.session import Session
from app.sync.context import EngineStores
from app.sync.directory import Directory
from app.sync.ports import Clock, MappingListStore

_QUESTION = {MappingKind.VENDOR: QuestionKind.VENDOR, MappingKind.ITEM: QuestionKind.ITEM}
_WAITING = frozenset({SyncState.NEEDS_YOU, SyncState.FAILED})
_MOST_SUGGESTIONS = 5


class MappingService:
    """Changes hold for POs that are not in QuickBooks yet; whether those that are there change too is asked.

    Reads come from the reading connection and may be made in the window's thread; changes belong in the worker.
    `changed` is told which POs may go on (auto sync hangs on it).
    """

    def __init__(
        self,
        listing: MappingListStore,
        stores: EngineStores,
        session: Session,
        clock: Clock,
        changed: Callable[[Sequence[str]], None],
    ) -> None:
        self._list = listing
        self._stores = stores
        self._session = session
        self._clock = clock
        self._changed = changed

    def query(
        self, kind: MappingKind, search: str = "", states: frozenset[MappingState] = frozenset()
    ) -> MappingQuery | None:
        """The question for a page, or None while the shop is not connected."""
        connection = self._session.connection()
        if connection is None:
            return None
        home = connection.home_currency if connection.multi_currency else ""
        return MappingQuery(connection.realm_id, kind, search, states, home)

    def page(self, query: MappingQuery, offset: int, limit: int) -> Sequence[MappingRow]:
        """Rows of the list."""
        return self._list.page(query, offset, limit)

    def outline(self, query: MappingQuery) -> MappingOutline:
        """All rows of the list by their keys, at the cost of one scan; `rows` then reads what comes into view."""
        return MappingOutline.of(self._list.outline(query), query.states)

    def rows(self, query: MappingQuery, keys: Sequence[str]) -> Sequence[MappingRow]:
        """The rows with these keys."""
        return self._list.rows(query, keys)

    def count(self, query: MappingQuery) -> int:
        """How many rows the query has."""
        return self._list.count(query)

    def tally(self, query: MappingQuery) -> dict[MappingState, int]:
        """Rows per state under the query's search."""
        return dict(self._list.tally(query))

    def place_of(self, query: MappingQuery, target_id: str) -> int | None:
        """Row number of the first supplier or product that is mapped to this vendor or item."""
        keys = self._list.keys_of(query.realm_id, query.kind, target_id)
        return self._list.position(query, keys[0]) if keys else None

    def position(self, query: MappingQuery, key: str) -> int:
        """Row number at which this supplier or product stands or would stand."""
        return self._list.position(query, key)

    def use(self, query: MappingQuery, key: str) -> MappingUse:
        """The POs of one supplier or product."""
        return self._list.use(query, key)

    def candidates(self, kind: MappingKind, search: str, offset: int, limit: int) -> Sequence[Candidate]:
        """Active vendors or items that can be chosen, by name."""
        return self._list.candidates(self._session.realm_id(), kind, search, offset, limit)

    def candidate_count(self, kind: MappingKind, search: str) -> int:
        """How many that would be."""
        return self._list.candidate_count(self._session.realm_id(), kind, search)

    def suggestions(self, query: MappingQuery, row: MappingRow) -> Sequence[Candidate]:
        """What is near by name, or has the same SKU, nearest first."""
        mappings = self._stores.mappings
        if query.kind is MappingKind.VENDOR:
            near = Directory(mappings.vendors(query.realm_id), (), ()).near_vendors(row.name)
            key = same_name_key(row.name)
            return [
                Candidate(
                    v.id, v.name, v.email, "Same name." if same_name_key(v.name) == key else "Similar name."
                )
                for v in near[:_MOST_SUGGESTIONS]
            ]
        directory = Directory((), mappings.items(query.realm_id), ())
        same_sku = directory.items_with_sku(row.sku) if row.sku else ()
        found = {item.id: (item, "Same name.") for item in directory.items_named(row.name)}
        found |= {item.id: (item, "Same SKU.") for item in same_sku}
        ranked = sorted(found.values(), key=lambda pair: pair[1] != "Same SKU.")
        return [Candidate(i.id, i.name, i.sku, why) for i, why in ranked[:_MOST_SUGGESTIONS]]

    def choose(
        self, query: MappingQuery, row: MappingRow, target: Candidate, *, also_sent: bool
    ) -> ChangeSet:
        """Another vendor or item from now on. `also_sent`: POs in QuickBooks that are still open change with the next
        sync as well; else they keep what they were sent with.

        Raises:
            UserMustAct: it is not in the local copy any more, or inactive.
        """
        record = self._record(query, row, target.id)
        entry = MappingEntry(query.realm_id, query.kind, row.key, target.id, active_name(record), "chosen")
        text = f"{row.name} is {active_name(record)} in QuickBooks from now on."
        return self._put(query, row, entry, text, also_sent=also_sent)

    def create_new(self, query: MappingQuery, row: MappingRow, *, also_sent: bool) -> ChangeSet:
        """A vendor or item of its own is made with the next sync that needs it."""
        entry = MappingEntry(query.realm_id, query.kind, row.key, "", "", TO_CREATE)
        word = query.kind.value
        text = f"A {word} of its own is made for {row.name} with the next sync."
        return self._put(query, row, entry, text, also_sent=also_sent)

    def forget(self, query: MappingQuery, row: MappingRow) -> ChangeSet:
        """Decide anew with the next sync: by name or SKU, else it is asked or created. POs in QuickBooks stay."""
        entry = MappingEntry(query.realm_id, query.kind, row.key, "", "", FORGOTTEN)
        text = f"The mapping of {row.name} was forgotten; the next sync decides anew."
        return self._put(query, row, entry, text, also_sent=False)

    def _put(
        self, query: MappingQuery, row: MappingRow, entry: MappingEntry, text: str, *, also_sent: bool
    ) -> ChangeSet:
        before = self._stores.mappings.mapping(query.realm_id, query.kind, row.key)
        former: tuple[str, ...] = ()
        if before is not None and not also_sent:
            former = tuple(dict.fromkeys((*before.former, before.target_id)))
            former = tuple(ident for ident in former if ident and ident != entry.target_id)
        self._stores.mappings.put_mapping(replace(entry, former=former))
        self._close_questions(query, row.key)
        ids = self._go_on(query, row.key, also_sent=also_sent, text=text)
        self._log(query.realm_id, text)
        self._changed(ids)
        return self._told(ids)

    def _record(self, query: MappingQuery, row: MappingRow, target_id: str) -> str:
        """Name of an active vendor or item of the local copy; a vendor has to be kept in the POs' currency."""
        mappings, realm = self._stores.mappings, query.realm_id
        vendors = query.kind is MappingKind.VENDOR
        for record in mappings.vendors(realm) if vendors else mappings.items(realm):
            if record.id == target_id and record.active:
                _check_currency(query, row, record)
                return record.name
        raise UserMustAct(
            "It is no longer there",
            f"QuickBooks has no active {query.kind.value} with the id {target_id}.",
            "Choose another.",
        )

    def _close_questions(self, query: MappingQuery, key: str) -> None:
        """Whatever was asked about this supplier or product is answered by now; older answers do not hold any more."""
        kind = _QUESTION[query.kind]
        use = self._list.use(query, key)
        asked = {
            q.po_id for q in self._stores.questions.open(query.realm_id) if (q.kind, q.subject) == (kind, key)
        }
        for po_id in {*asked, *use.open_ids, *use.closed_ids, *use.unsent_ids}:
            if self._stores.questions.answer_of(query.realm_id, po_id, kind.value, key) or po_id in asked:
                self._stores.questions.close(query.realm_id, po_id, kind.value)

    def _go_on(self, query: MappingQuery, key: str, *, also_sent: bool, text: str) -> list[str]:
        """Badges of the POs that go on: those that waited, and those in QuickBooks that shall change."""
        links, now = self._stores.links, self._clock.now()
        use = self._list.use(query, key)
        states = links.states(query.realm_id)
        ready, ids = [], []
        for po_id in (*use.unsent_ids, *use.open_ids):
            state = states.get(po_id)
            waits = state is not None and state.state in _WAITING
            sent = po_id in use.open_ids
            if not waits and not (sent and also_sent):
                continue
            word = SyncState.CHANGED_HERE if sent else SyncState.READY
            before = state or PoState(po_id, query.realm_id, word)
            if before.state is SyncState.ON_HOLD:
                continue
            ids.append(po_id)
            ready.append(replace(before, state=word, reason=text, problem=None, tries=0, updated_at=now))
        links.set_states(ready)
        return ids

    def _told(self, ids: Sequence[str]) -> ChangeSet:
        kinds = (ChangeKind.SYNC, ChangeKind.QUESTIONS, ChangeKind.MAPPINGS, ChangeKind.LOG)
        return ChangeSet.of(*kinds, po_ids=frozenset(ids), structure=True)

    def _log(self, realm_id: str, text: str) -> None:
        entry = LogEntry(self._clock.now(), Level.INFO, "mapping", text, realm_id=realm_id)
        self._stores.log.add([entry])


def _check_currency(query: MappingQuery, row: MappingRow, record: Vendor | Item) -> None:
    """A vendor has one currency for ever (qbo-api.md 4.2), and QuickBooks takes a PO in no other."""
    if not isinstance(record, Vendor) or not query.home_currency or not record.currency:
        return
    name, bracket, rest = row.key.rpartition(" [")
    wanted = rest.rstrip("]").upper() if bracket and rest.endswith("]") and name else query.home_currency
    if record.currency != wanted:
        raise UserMustAct(
            "The vendor has another currency",
            f"{record.name} is kept in {record.currency} in QuickBooks, but these purchase orders are in {wanted}.",
            f"Choose a vendor that is kept in {wanted}, or create a new one.",
        )
