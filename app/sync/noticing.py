"""Tells links, badges, questions and log what was seen in QuickBooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.documents import RemoteDocument
from app.domain.links import Link, MappingKind
from app.domain.mirror import Bill
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.sync import asking, bills, outcome
from app.sync.context import RunContext
from app.sync.directory import Directory
from app.sync.following import badge, next_badge, see
from app.sync.reference import OTHERS, load_directory
from app.sync.resolve import currency_fits, vendor_key
from app.sync.tag import carries_any


class Noticing:
    """Takes in documents of one look at QuickBooks. `skipped`: some could not be judged yet and must be told again."""

    def __init__(self, run: RunContext) -> None:
        self._run = run
        self._unresolved = {intent.subject for intent in run.stores.links.open_intents(run.realm_id)}
        self._directory: Directory | None = None
        #: Vendor that went away -> (the one that has its documents now, one of our POs on it).
        self._moved: dict[str, tuple[str, PurchaseOrder]] = {}
        self.skipped = False

    def is_linked(self, qbo_id: str) -> bool:
        """True when one of our POs is linked to this document."""
        return self._run.stores.links.linked_to(self._run.realm_id, qbo_id) is not None

    def without_bill(self, bills: Sequence[Bill]) -> set[str]:
        """Ids of our documents that one of these bills names, but that did not show the bill when they were seen."""
        found = set()
        for bill in bills:
            for ident in bill.order_ids:
                link = self._link(ident)
                if link is not None and bill.id not in link.bill_ids:
                    found.add(ident)
        return found

    def seen(self, documents: Sequence[RemoteDocument]) -> None:
        """These documents look like this now; others than ours are passed over."""
        self._remember_others(documents)
        ours = [(document, link) for document in documents if (link := self._link(document.id)) is not None]
        if ours:
            bills.learn(self._run, [document for document, _ in ours])
        for document, link in ours:
            self._one(document, link)

    def _remember_others(self, documents: Sequence[RemoteDocument]) -> None:
        """A document with our mark and without a link: another computer of the shop is at work (decision 006)."""
        run = self._run
        if not self._unresolved and any(
            carries_any(document.document.private_note) and not self.is_linked(document.id)
            for document in documents
        ):
            run.stores.mappings.set_refreshed(run.realm_id, OTHERS, run.tools.clock.now())

    def deleted(self, ids: Iterable[str]) -> None:
        """These documents are gone: ask, never send again by ourselves (design.md 4.7)."""
        run = self._run
        for ident in ids:
            link = self._link(ident)
            order = run.stores.orders.get(link.po_id) if link is not None else None
            before = run.stores.links.state(order.id, run.realm_id) if order is not None else None
            if order is None or (before is not None and before.state is SyncState.DELETED_THERE):
                continue
            outcome.ask_deleted(run, order, None)
            run.count("noticed")
            run.show(order.id)

    def done(self) -> None:
        """Everything of this look was taken in: ask about vendors that were merged away."""
        run = self._run
        if not self._moved:
            return
        for key, pair in run.stores.mappings.mappings(run.realm_id, MappingKind.VENDOR).items():
            kept_id, order = self._moved.get(pair.target_id, ("", None))
            kept = self._names().vendor(kept_id)
            if order is None or kept is None or vendor_key(order, run.company) != key:
                continue
            why = f"The vendor {pair.target_name} was merged into {kept.name} in QuickBooks."
            if currency_fits(order, run.company, kept):
                run.ask(asking.which_vendor(order, key, order.supplier.name, [kept], why))
                state = run.state_of(order.id, SyncState.NEEDS_YOU, f"{why} Say which vendor it is now.")
                run.stores.links.set_states([state])
                run.log("vendor merged", f"{order.doc_number}: {why}", order=order, level=Level.WARNING)

    def _link(self, qbo_id: str) -> Link | None:
        links, realm = self._run.stores.links, self._run.realm_id
        po_id = links.linked_to(realm, qbo_id)
        if po_id is not None and po_id in self._unresolved:
            self.skipped = True
            return None
        return links.link(po_id, realm) if po_id is not None else None

    def _one(self, document: RemoteDocument, link: Link) -> None:
        run = self._run
        order = run.stores.orders.get(link.po_id)
        news = see(run.books, link, document, self._name_of)
        self._remember_move(order, link, document)
        link = news or link
        known = run.stores.mirror.bills(run.realm_id, link.bill_ids)
        before = run.stores.links.state(link.po_id, run.realm_id)
        found = badge(link, [known[ident] for ident in link.bill_ids if ident in known], document.updated)
        new = next_badge(before.state if before else None, before.reason if before else "", found)
        doubted = before is not None and before.state is SyncState.CHANGED_THERE
        if doubted and news is None and found[0] is SyncState.IN_QUICKBOOKS:
            new = None  # it is as it was when it was doubted (design.md 4.5)
        state = run.state_of(link.po_id, *new) if new is not None else None
        if news is not None:
            run.stores.links.put_link(news, state)
        elif state is not None:
            run.stores.links.set_states([state])
        if order is not None and new is not None:
            self._tell(order, before.state if before else None, *new)

    def _tell(self, order: PurchaseOrder, before: SyncState | None, state: SyncState, reason: str) -> None:
        run = self._run
        billed = before in (SyncState.BILLED, SyncState.PAID)
        back = "QuickBooks has it open again." if billed else "QuickBooks has it as it was sent."
        if state in (SyncState.BILLED, SyncState.PAID):
            run.close_questions(order)
        text = reason or back
        level = Level.WARNING if state is SyncState.CHANGED_THERE else Level.INFO
        run.log("noticed", f"{order.doc_number}: {text}", order=order, level=level)
        run.count("noticed")
        run.show(order.id)

    def _remember_move(self, order: PurchaseOrder | None, link: Link, document: RemoteDocument) -> None:
        """Somebody merged the vendor away when it is inactive now and its document stands on another one."""
        if order is None:
            return
        former = self._run.books.as_document(link.snapshot).document.vendor_id
        if former == document.document.vendor_id:
            return
        vendor = self._names().vendor(former)
        if vendor is not None and not vendor.active:
            self._moved.setdefault(former, (document.document.vendor_id, order))

    def _names(self) -> Directory:
        if self._directory is None:
            self._directory = load_directory(self._run)
        return self._directory

    def _name_of(self, field: str, ident: str) -> str:
        if field == "vendor_id":
            vendor = self._names().vendor(ident)
            return vendor.name if vendor is not None else ""
        if field == "ap_account_id" or field.endswith("/ref_id"):
            accounts = {account.id: account.full_name or account.name for account in self._names().accounts}
            if field == "ap_account_id" or field.startswith("line:cost:"):
                return accounts.get(ident, "")
            item = self._names().item(ident)
            return item.name if item is not None else ""
        return ""
