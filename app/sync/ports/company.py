"""What is remembered about one company: links, badges, intents, mappings, questions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.copies import AttachedCopy
from app.domain.links import Intent, IntentKind, Link, MappingEntry, MappingKind, PoState
from app.domain.mirror import Mirrored
from app.domain.questions import AskedRow, Question
from app.domain.remembering import RememberedChoice


class LinkStore(Protocol):
    """Links, states, intents: one transaction per call."""

    def link(self, po_id: str, realm_id: str) -> Link | None:
        """The stored link, or None."""

    def links(self, realm_id: str, po_ids: Collection[str] | None = None) -> Mapping[str, Link]:
        """Links of a company by PO id: all, or those of some POs. A shop may have a hundred thousand."""

    def some_open(self, realm_id: str, most: int) -> Sequence[Link]:
        """Links to documents that are not closed, at most so many; always the same as long as nothing changes."""

    def linked(self, realm_id: str, po_ids: Collection[str]) -> Collection[str]:
        """Those of these POs that have a link; no link itself is read."""

    def linked_to(self, realm_id: str, qbo_id: str) -> str | None:
        """Id of the PO that is linked to this document, or None."""

    def troubled(self, realm_id: str) -> Sequence[PoState]:
        """Badges with a problem."""

    def state(self, po_id: str, realm_id: str) -> PoState | None:
        """The stored badge, or None when the PO was never looked at for this company."""

    def states(self, realm_id: str, po_ids: Collection[str] | None = None) -> Mapping[str, PoState]:
        """Stored badges of a company by PO id: all, or those of some POs."""

    def set_states(self, states: Sequence[PoState]) -> None:
        """Store badges."""

    def begin(self, intent: Intent, state: PoState | None, former: Mapping[str, Any] | None = None) -> None:
        """Durably write an intent (and the PO's badge) before its request leaves, and keep the version before it.

        `former` is QuickBooks' JSON before the write, where that is newer than the link's snapshot.
        """

    def begin_all(self, begun: Sequence[tuple[Intent, PoState | None]]) -> None:
        """As `begin`, for several requests that leave together: all in one transaction."""

    def generation(self, realm_id: str, kind: IntentKind, subject: str) -> int:
        """How many requests that create this subject were settled so far, whatever their outcome."""

    def leaves_again(self, request_id: str, moment: datetime) -> None:
        """Durably write that an open intent is sent once more, before it leaves."""

    def finish(
        self,
        request_id: str,
        outcome: str,
        link: Link | None,
        state: PoState | None,
        mirrored: Mirrored | None = None,
    ) -> None:
        """In one transaction: intent done, link and badge stored, the document put into the mirror."""

    def refuse(self, request_id: str, outcome: str, state: PoState | None) -> None:
        """In one transaction: intent refused (certainly not carried out), badge stored."""

    def withdraw(self, request_id: str, state: PoState | None) -> None:
        """In one transaction: the intent of a create that QuickBooks never looked at is forgotten, badge stored."""

    def removed(self, request_id: str, outcome: str, state: PoState) -> None:
        """In one transaction: intent done, the link to the document that it deleted dropped, badge stored."""

    def put_link(self, link: Link, state: PoState | None) -> None:
        """Store a link that needed no request (reattach, or something seen there), with its badge if it changes."""

    def drop_link(self, po_id: str, realm_id: str, state: PoState) -> None:
        """Forget a link, with the badge that follows."""

    def open_intents(self, realm_id: str) -> Sequence[Intent]:
        """Intents whose outcome is unknown, oldest first."""


class MappingStore(Protocol):
    """Mappings and the local copy of QuickBooks' vendors, items and accounts."""

    def mapping(self, realm_id: str, kind: MappingKind, key: str) -> MappingEntry | None:
        """The stored pair, or None."""

    def mappings(self, realm_id: str, kind: MappingKind) -> Mapping[str, MappingEntry]:
        """All stored pairs of a kind by key."""

    def put_mapping(self, entry: MappingEntry) -> None:
        """Store or replace a pair."""

    def drop_mapping(self, realm_id: str, kind: MappingKind, key: str) -> None:
        """Forget a pair."""

    def vendors(self, realm_id: str) -> Sequence[Vendor]:
        """Local copy of the vendors, inactive ones included."""

    def items(self, realm_id: str) -> Sequence[Item]:
        """Local copy of the items, inactive ones included."""

    def accounts(self, realm_id: str) -> Sequence[Account]:
        """Local copy of the accounts."""

    def put_vendors(self, realm_id: str, vendors: Sequence[Vendor]) -> None:
        """Insert or replace by id."""

    def put_items(self, realm_id: str, items: Sequence[Item]) -> None:
        """Insert or replace by id."""

    def put_accounts(self, realm_id: str, accounts: Sequence[Account], *, whole: bool = True) -> None:
        """Replace the whole chart; with `whole` False insert or replace by id."""

    def company(self, realm_id: str) -> Company | None:
        """The company with its preferences as they were read last, or None."""

    def put_company(self, company: Company) -> None:
        """Store or replace it."""

    def terms(self, realm_id: str) -> Sequence[Term]:
        """Local copy of the payment terms, inactive ones included."""

    def classes(self, realm_id: str) -> Sequence[Tracked]:
        """Local copy of the classes, inactive ones included."""

    def locations(self, realm_id: str) -> Sequence[Tracked]:
        """Local copy of the locations, inactive ones included."""

    def tax_codes(self, realm_id: str) -> Sequence[TaxCode]:
        """Local copy of the tax codes, inactive ones included."""

    def put_terms(self, realm_id: str, terms: Sequence[Term]) -> None:
        """Insert or replace by id."""

    def put_classes(self, realm_id: str, classes: Sequence[Tracked]) -> None:
        """Insert or replace by id."""

    def put_locations(self, realm_id: str, locations: Sequence[Tracked]) -> None:
        """Insert or replace by id."""

    def put_tax_codes(self, realm_id: str, codes: Sequence[TaxCode]) -> None:
        """Replace the whole list."""

    def attached_copies(
        self, realm_id: str, po_ids: Collection[str] | None = None
    ) -> Mapping[str, AttachedCopy]:
        """Attached copies of POs by PO id: all, or those of some POs."""

    def put_attached_copies(self, realm_id: str, copies: Sequence[AttachedCopy]) -> None:
        """Store or replace the copies of POs."""

    def refreshed_at(self, realm_id: str, what: str) -> datetime | None:
        """Start of the last complete refresh of "vendors", "items", "accounts", "terms"...; None when never."""

    def set_refreshed(self, realm_id: str, what: str, moment: datetime) -> None:
        """Remember it."""


class QuestionStore(Protocol):
    """Questions for a person."""

    def together(self) -> AbstractContextManager[object]:
        """Everything that this thread stores inside, wherever, is stored as one: all of it or nothing."""

    def put(self, realm_id: str, question: Question) -> None:
        """Store or refresh the open question with this PO, kind and subject; an answer given before is kept."""

    def open(self, realm_id: str, po_id: str | None = None) -> Sequence[Question]:
        """Unanswered questions, of one PO or all."""

    def shared(self, realm_id: str) -> Sequence[Question]:
        """Unanswered questions about suppliers and products, which several POs may wait for."""

    def asked(self, realm_id: str, kind: str, subject: str) -> Question | None:
        """The open question of this kind about this subject, whichever PO raised it."""

    def answered(self, realm_id: str) -> frozenset[tuple[str, str, str, str]]:
        """(PO, kind, subject, answer) of every question that was answered and is not settled yet."""

    def listed(self, realm_id: str) -> Sequence[AskedRow]:
        """All open questions with number and supplier of their POs, by number."""

    def open_count(self, realm_id: str) -> int:
        """How many questions are open."""

    def answer_of(self, realm_id: str, po_id: str, kind: str, subject: str) -> str:
        """The answer as stored (see `app.sync.asking.read_choices`), or "" while it is open or was never asked."""

    def answer(self, realm_id: str, po_id: str, kind: str, subject: str, choice: str) -> None:
        """Store an answer."""

    def close(self, realm_id: str, po_id: str, kind: str | None = None) -> None:
        """Remove the questions of a PO (of one kind or all) once they are settled."""

    def remembered(self, realm_id: str) -> Sequence[RememberedChoice]:
        """The choices that hold for a field of this company from now on."""

    def remember(self, realm_id: str, rule: str, choice: str, moment: datetime) -> None:
        """Store such a choice."""

    def forget(self, realm_id: str, rule: str) -> None:
        """Ask about this field again."""
