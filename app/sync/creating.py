"""Creates the vendors and items that a run needs, each exactly once, and adopts those that turn out to exist."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.books import Item, Vendor
from app.domain.errors import AppError, NameTaken, OutcomeUnknown, ReconnectNeeded, UserMustAct, WaitAndRetry
from app.domain.fixes import Fix, FixKind
from app.domain.links import Intent, IntentKind, MappingKind
from app.domain.orders import PurchaseOrder
from app.domain.record_lengths import left_out_of_item, left_out_of_vendor
from app.domain.runs import Level
from app.sync import outcome
from app.sync.adopting import is_older
from app.sync.batching import Batcher
from app.sync.context import RunContext
from app.sync.counting import counted_since, first_days
from app.sync.ports import Answer
from app.sync.prepare import Resolver
from app.sync.recover_records import remember
from app.sync.resolve import Found, Missing, Resolution, Unclear, currency_fits, wrong_currency
from app.sync.sending import Pipeline, Write, new_intent
from app.sync.sighting import Sighting, named


@dataclass(frozen=True, slots=True)
class _Kind:
    """How vendors and items differ for this module."""

    intent: IntentKind
    mapping: MappingKind
    word: str
    #: Figure of the summary.
    counted: str
    reactivate: FixKind
    #: What makes a name unique that a customer, employee or category already has.
    suffix: str


_VENDOR = _Kind(
    IntentKind.VENDOR, MappingKind.VENDOR, "vendor", "vendors", FixKind.REACTIVATE_VENDOR, "(Vendor)"
)
_ITEM = _Kind(IntentKind.ITEM, MappingKind.ITEM, "item", "items", FixKind.REACTIVATE_ITEM, "(Item)")


class Creator:
    """Makes what the resolver found missing. `stopped` holds the error that ends the run, if any."""

    def __init__(self, run: RunContext, resolver: Resolver) -> None:
        self._run = run
        self._resolver = resolver
        self._batcher = Batcher(Pipeline(run), 0)
        self._lost: list[tuple[_Kind, str, Intent, dict[str, Resolution]]] = []
        self._days: dict[str, date] = {}
        self.stopped: AppError | None = None

    def create_for(self, orders: Sequence[PurchaseOrder]) -> None:
        """Create what these POs lack, vendors first; afterwards only a stopped run leaves something `Missing`."""
        vendors, items = self._resolver.missing_for(orders)
        self._days = first_days(orders)
        self._each(vendors, self._vendor)
        self._each(items, self._item)

    def _each(self, missing: dict[str, Missing], create: Callable[[str, Missing], None]) -> None:
        self._batcher = Batcher(Pipeline(self._run), len(missing))
        for number, (key, made) in enumerate(missing.items(), start=1):
            if self.stopped or self._run.cancel.canceled:
                break
            self._run.progress(f"Creating {made.name} in QuickBooks ({number} of {len(missing)})")
            create(key, made)
        if self.stopped or self._run.cancel.canceled:
            self._batcher.abandon()
        else:
            self._batcher.flush()
            self._look_for_lost()

    def _vendor(self, key: str, made: Missing) -> None:
        order = self._resolver.first_order[key]
        currency = order.currency if self._run.company.multi_currency else ""
        try:
            payload = self._run.books.vendor_payload(
                made.name, order, currency, self._resolver.vendor_terms(order)
            )
        except AppError as error:
            self._resolver.vendors[key] = Unclear(error.sentence, fix=error.fix)
            return
        self._tell(left_out_of_vendor(order.supplier))
        self._submit(_VENDOR, key, made, payload, self._resolver.vendors)

    def _item(self, key: str, made: Missing) -> None:
        since = counted_since(
            self._run.tools.clock.now(), self._days.get(key), self._run.company.books_closed_until
        )
        try:
            payload = self._run.books.item_payload(
                made.name, made.sku, made.description, self._run.settings, since
            )
        except AppError as error:
            self._resolver.items[key] = Unclear(error.sentence, fix=error.fix)
            return
        self._tell(left_out_of_item(made.name, made.description))
        self._submit(_ITEM, key, made, payload, self._resolver.items)

    def _tell(self, notes: Sequence[str]) -> None:
        """What a new record is made without stands in the log too, not only in the preview."""
        for note in notes:
            self._run.log("note", note, level=Level.WARNING)

    def _submit(
        self, kind: _Kind, key: str, made: Missing, payload: str, table: dict[str, Resolution]
    ) -> None:
        intent = new_intent(self._run, kind.intent, key, payload)

        def on_answer(intent: Intent, answer: Answer) -> None:
            record = self._read(kind, answer)
            if is_older(answer.created, intent.sent_at):
                self._repeated(kind, key, made, intent, table)
                return
            self._run.tools.fault("after_record")
            self._adopt(kind, key, record, "created", table)
            self._run.stores.links.finish(intent.request_id, f"created {record.id}", None, None)
            self._run.log(
                "create " + kind.word,
                f"Created the {kind.word} {record.name}.",
                tid=answer.intuit_tid,
                about=record.name,
            )

        def on_error(intent: Intent, error: AppError) -> None:
            if isinstance(error, NameTaken):
                self._run.stores.links.refuse(intent.request_id, "name taken", None)
                self._taken(kind, key, made, table)
            else:
                table[key] = self._failed(kind, made, intent, error)
                if isinstance(error, OutcomeUnknown):
                    self._lost.append((kind, key, intent, table))

        self._batcher.add(Write(intent, None, on_answer, on_error))

    def _repeated(
        self, kind: _Kind, key: str, made: Missing, intent: Intent, table: dict[str, Resolution]
    ) -> None:
        """QuickBooks gave an earlier answer to the same request id: what counts is who has the name now."""
        self._run.stores.links.refuse(intent.request_id, "answered with an earlier record", None)
        try:
            found = named(self._run, kind.mapping, made.name)
        except AppError as error:
            self.stopped = error
            return
        if found is None:
            (self._vendor if kind is _VENDOR else self._item)(key, made)
        else:
            self._taken(kind, key, made, table)

    def _look_for_lost(self) -> None:
        """Answers were lost; often the records are there, and then their POs need not wait."""
        lost, self._lost = self._lost, []
        sighting = Sighting(self._run, [intent for _, _, intent, _ in lost])
        for kind, key, intent, table in lost:
            try:
                found = sighting.record(intent)
            except WaitAndRetry as error:
                self._run.log("unknown", error.sentence, level=Level.WARNING, error=error)
                return
            if found is not None and found.active:
                self._adopt(kind, key, found, "created", table)
                self._run.tools.ages.settled(intent.request_id)
                self._run.stores.links.finish(intent.request_id, f"found {found.id}", None, None)

    def _read(self, kind: _Kind, answer: Answer) -> Vendor | Item:
        books = self._run.books
        return books.as_vendor(answer.raw) if kind is _VENDOR else books.as_item(answer.raw)

    def _adopt(
        self, kind: _Kind, key: str, record: Vendor | Item, how: str, table: dict[str, Resolution]
    ) -> None:
        remember(self._run, kind.mapping, key, record, how)
        if how == "created":
            self._run.count(kind.counted)
        self._list(record)
        table[key] = Found(record.id, record.name, how)
        if isinstance(record, Vendor):
            order = self._resolver.first_order[key]
            if not currency_fits(order, self._run.company, record):
                # Seen in a sandbox: QuickBooks takes the vendor but not its currency (qbo-api.md 4.2).
                table[key] = wrong_currency(order, key, record)

    def _list(self, record: Vendor | Item) -> None:
        if isinstance(record, Vendor):
            self._resolver.directory.add_vendor(record)
        else:
            self._resolver.directory.add_item(record)

    def _taken(self, kind: _Kind, key: str, made: Missing, table: dict[str, Resolution]) -> None:
        """The name exists: adopt the record, or take another name when it belongs to somebody else (qbo-api.md 4.1)."""
        try:
            found = named(self._run, kind.mapping, made.name)
        except AppError as error:
            self.stopped = error
            return
        if found is None:
            fresh: Resolution = replace(made, name=f"{made.name} {kind.suffix}")
            if made.name.endswith(kind.suffix):
                fresh = made
        elif found.active:
            self._list(found)
            fresh = self._resolver.again(key, vendor=kind is _VENDOR)
        else:
            fresh = Unclear(
                f"QuickBooks has an inactive {kind.word} named {made.name}. Make it active again, then sync again.",
                fix=Fix(kind.reactivate, found.id, made.name),
            )
        self._go_on(kind, key, made, fresh, found, table)

    def _go_on(
        self,
        kind: _Kind,
        key: str,
        made: Missing,
        fresh: Resolution,
        found: Vendor | Item | None,
        table: dict[str, Resolution],
    ) -> None:
        """Use what was found, or create it under the name that is free."""
        table[key] = fresh
        if isinstance(fresh, Found) and found is not None:
            self._adopt(kind, key, found, "match", table)
            self._run.log(
                "adopt " + kind.word,
                f"Found the {kind.word} {found.name} in QuickBooks and used it.",
                about=found.name,
            )
        elif isinstance(fresh, Missing) and fresh.name == made.name:
            table[key] = Unclear(
                f"QuickBooks says that the name {made.name} is taken, but shows no {kind.word} of this name. "
                "Rename it here or there, then sync again."
            )
        elif isinstance(fresh, Missing):
            (self._vendor if kind is _VENDOR else self._item)(key, fresh)

    def _failed(self, kind: _Kind, made: Missing, intent: Intent, error: AppError) -> Resolution:
        level = Level.WARNING if isinstance(error, WaitAndRetry) else Level.ERROR
        self._run.log("create " + kind.word, error.sentence, level=level, error=error, about=made.name)
        if isinstance(error, OutcomeUnknown):
            return Unclear(
                f"It is not certain yet whether QuickBooks made the {kind.word} {made.name}; the next sync finds out.",
                later=True,
            )
        outcome.settle_stopped(self._run, intent, error, None)
        if isinstance(error, WaitAndRetry | ReconnectNeeded):
            self.stopped = error
            return made
        if isinstance(error, UserMustAct):
            self.stopped = error
        return Unclear(
            f"QuickBooks did not take the {kind.word} {made.name}: {error.sentence}", fix=error.fix
        )
