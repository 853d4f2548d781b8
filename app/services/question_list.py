"""All open questions of the connected company, and what one may be answered with. Reads only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.books import Company, Item, Vendor
from app.domain.compare import line_part
from app.domain.questions import AskedRow, Question, QuestionKind
from app.domain.remembering import RememberedChoice
from app.services.syncing import RecordNames, with_lists
from app.sync import asking
from app.sync.ports import MappingStore, OrderStore, QuestionStore, SettingsStore
from app.sync.resolve import currency_fits


@dataclass(frozen=True, slots=True)
class Candidate:
    """A vendor or item that may be chosen. `detail` is its email and currency, or its SKU and kind."""

    id: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """Everything that a question about a supplier or product may be answered with, by name.

    `unfit` is how many active ones are left out because they cannot be used: a vendor in another currency, an item that
    is not set up for buying. `create` is the label of making a new one, "" when that is not offered.
    """

    rows: tuple[Candidate, ...]
    unfit: int = 0
    create: str = ""


class QuestionListService:
    """Short reads on read-only connections; safe in the window's thread, but `candidates` may take a moment."""

    def __init__(
        self, questions: QuestionStore, orders: OrderStore, mappings: MappingStore, settings: SettingsStore
    ) -> None:
        self._questions = questions
        self._orders = orders
        self._mappings = mappings
        self._settings = settings

    def rows(self) -> Sequence[AskedRow]:
        """All open questions: what holds every sync, those that most POs wait for, then the oldest."""
        realm = self._realm()
        found = self._questions.listed(realm) if realm else ()
        return [*self._of_company(realm), *sorted(found, key=_urgency)]

    def count(self) -> int:
        """How many are open."""
        realm = self._realm()
        return self._questions.open_count(realm) + len(self._of_company(realm)) if realm else 0

    def _of_company(self, realm: str) -> list[AskedRow]:
        asked = self._questions.open(realm, "") if realm else ()
        return [AskedRow(question, "", "") for question in asked]

    def remembered(self) -> Sequence[RememberedChoice]:
        """Choices that hold for a field of the connected company, by name of the field."""
        realm = self._realm()
        return sorted(self._questions.remembered(realm) if realm else (), key=lambda each: each.label)

    def find(self, question_id: str) -> AskedRow | None:
        """The open question with this id."""
        return next((row for row in self.rows() if row.question.id == question_id), None)

    def candidates(self, question: Question) -> Candidates:
        """Vendors or items of the local copy that this question may be answered with."""
        realm = self._realm()
        create = next((c.label for c in question.choices if c.key == asking.CREATE_NEW), "")
        if question.kind is QuestionKind.VENDOR:
            order, company = self._orders.get(question.po_id), self._company(realm)
            vendors = [vendor for vendor in self._mappings.vendors(realm) if vendor.active]
            rows = [_vendor(v) for v in vendors if order is None or currency_fits(order, company, v)]
            active = len(vendors)
        else:
            items = [item for item in self._mappings.items(realm) if item.active]
            rows = [_item(item) for item in items if item.can_be_bought]
            active = len(items)
        rows.sort(key=lambda row: (row.name.casefold(), row.id))
        return Candidates(tuple(rows), active - len(rows), create)

    def names(self, question: Question) -> RecordNames:
        """Names of the vendors, items and accounts that the disputed fields mention by id."""
        realm, fields = self._realm(), [change.field for change in question.disputed]
        vendors: dict[str, str] = {}
        items: dict[str, str] = {}
        accounts: dict[str, str] = {}
        if "vendor_id" in fields:
            vendors = {vendor.id: vendor.name for vendor in self._mappings.vendors(realm)}
        if any(line_part(field)[1] == "ref_id" for field in fields):
            items = {item.id: item.name for item in self._mappings.items(realm)}
        if items or "ap_account_id" in fields:
            accounts = {account.id: account.name for account in self._mappings.accounts(realm)}
        return with_lists(self._mappings, realm, vendors, items, accounts)

    def _realm(self) -> str:
        connection = self._settings.connection()
        return connection.realm_id if connection else ""

    def _company(self, realm: str) -> Company:
        connection = self._settings.connection()
        if connection is None:
            return Company(realm, "")
        return Company(
            realm,
            connection.company_name,
            connection.country,
            connection.home_currency,
            connection.multi_currency,
        )


def matches(row: AskedRow, text: str) -> bool:
    """True when every word of the text occurs in what the list shows about this question."""
    shown = f"{row.question.title} {row.number} {row.supplier} {row.question.text}".casefold()
    return all(word in shown for word in text.casefold().split())


def narrowed(rows: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates with every word of the text in name or detail; those that begin with it come first."""
    words = text.casefold().split()
    found = [row for row in rows if all(word in f"{row.name} {row.detail}".casefold() for word in words)]
    start = text.casefold().strip()
    return sorted(found, key=lambda row: not row.name.casefold().startswith(start)) if start else found


def _urgency(row: AskedRow) -> tuple[int, float, str]:
    asked = row.question.asked_at
    waiting = len(row.question.waiting) if row.question.is_shared else 0
    return (-waiting, asked.timestamp() if asked else 0.0, row.number)


def _vendor(vendor: Vendor) -> Candidate:
    return Candidate(
        vendor.id, vendor.name, ", ".join(part for part in (vendor.email, vendor.currency) if part)
    )


def _item(item: Item) -> Candidate:
    return Candidate(
        item.id,
        item.name,
        ", ".join(part for part in (f"SKU {item.sku}" if item.sku else "", item.type) if part),
    )
