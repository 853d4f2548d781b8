"""Resolves the references of many POs at once: which vendors and items are known, missing, or unclear."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from app.domain.books import Company, ItemKind
from app.domain.documents import Document
from app.domain.fixes import Fix, FixKind
from app.domain.lengths import unusual_characters
from app.domain.links import MappingEntry, MappingKind
from app.domain.names import same_name_key
from app.domain.orders import Line, PurchaseOrder
from app.domain.questions import QuestionKind
from app.domain.record_lengths import left_out_of_item, left_out_of_vendor
from app.domain.settings import SyncSettings
from app.domain.shop_records import complete_line, complete_supplier
from app.sync.asking import CREATE_NEW
from app.sync.desired import (
    References,
    build_document,
    keyed_lines,
    missing_accounts,
    payable_account,
    taxed_lines,
)
from app.sync.directory import Directory
from app.sync.keeping_records import Former
from app.sync.lists import Sorted, sort_order, tax_book, term_for
from app.sync.plan import STANDS_IN
from app.sync.ports import KnownRecords, NoRecords
from app.sync.resolve import (
    Found,
    Missing,
    Resolution,
    Unclear,
    resolve_item,
    resolve_vendor,
    vendor_key,
    with_sku,
)
from app.sync.tax_codes import rate_key
from app.sync.taxing import tax_mode

AnswerOf = Callable[[str, QuestionKind, str], str]


@dataclass(slots=True)
class Resolver:
    """Resolutions of one run, one per supplier and product, however many POs share them."""

    company: Company
    settings: SyncSettings
    directory: Directory
    vendor_pairs: dict[str, MappingEntry]
    item_pairs: dict[str, MappingEntry]
    answer_of: AnswerOf
    #: Suppliers and products whose creation was not answered yet: they are not created a second time.
    pending: frozenset[str] = frozenset()
    #: The shop's own records: a new vendor or item gets from them what its first PO lacks.
    records: KnownRecords = field(default_factory=NoRecords)
    vendors: dict[str, Resolution] = field(default_factory=dict)
    items: dict[str, Resolution] = field(default_factory=dict)
    first_order: dict[str, PurchaseOrder] = field(default_factory=dict)
    first_line: dict[str, Line] = field(default_factory=dict)
    found: list[MappingEntry] = field(default_factory=list)
    #: Names that records to be created will have -> whose they are.
    vendor_names: dict[str, str] = field(default_factory=dict)
    item_names: dict[str, str] = field(default_factory=dict)
    #: Items that belong to a product with a SKU.
    owners: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know which items are taken from earlier runs."""
        pairs = self.item_pairs.items()
        self.owners.update({pair.target_id: key for key, pair in pairs if key.startswith("sku:")})

    def resolve(self, orders: Iterable[PurchaseOrder]) -> None:
        """Resolve every supplier and product of these POs that is not resolved yet."""
        for order in orders:
            self._resolve_vendor(order)
            for _, line in keyed_lines(order):
                self._resolve_item(order, line)

    def new_pairs(self) -> list[MappingEntry]:
        """Pairs that were found by matching and are not stored yet; empties the list."""
        pairs, self.found = self.found, []
        return pairs

    def missing_for(self, orders: Iterable[PurchaseOrder]) -> tuple[dict[str, Missing], dict[str, Missing]]:
        """Vendors by supplier key and items by product key that these POs lack."""
        vendors: dict[str, Missing] = {}
        items: dict[str, Missing] = {}
        for order in orders:
            key = vendor_key(order, self.company)
            vendor = self.vendors[key]
            if isinstance(vendor, Missing):
                vendors[key] = vendor
            for _, line in keyed_lines(order):
                item = self.items[line.product_key]
                if isinstance(item, Missing):
                    items[line.product_key] = item
        return vendors, items

    def complete(self, order: PurchaseOrder) -> bool:
        """True when no record of this PO is still missing (a canceled run leaves some)."""
        vendors, items = self.missing_for([order])
        return not vendors and not items

    def obstacle(self, order: PurchaseOrder, sent: Document | None = None) -> Unclear | None:
        """What keeps this PO (`sent`: as last sent) from being sent. Missing records are none: they will be made."""
        currency = self._currency_problem(order)
        if currency:
            return Unclear(currency, fix=Fix(FixKind.EDIT_ORDER, "currency", order.currency))
        vendor = self.vendors[vendor_key(order, self.company)]
        if isinstance(vendor, Unclear):
            return vendor
        for _, line in keyed_lines(order):
            item = self.items[line.product_key]
            if isinstance(item, Unclear):
                return item
        mode = tax_mode(order, self.company, sent)
        kinds = missing_accounts(order, self.settings.accounts, mode)
        if kinds:
            names = ", ".join(kind.value for kind in kinds)
            return Unclear(
                f"No account is chosen for its costs ({names}). Choose one in Settings, then sync again.",
                fix=Fix(FixKind.CHOOSE_ACCOUNTS, kinds[0].value, names),
            )
        if not self._payable(order) and not self._foreign(order):
            text = "No accounts payable account is chosen. Choose one in Settings, then sync again."
            return Unclear(text, fix=Fix(FixKind.CHOOSE_ACCOUNTS, "payable"))
        if not mode.by_codes:
            return None
        taxed = taxed_lines(order, self._references(order), mode, self.settings.accounts)
        if not taxed.problem:
            return None
        rate = "" if taxed.uncoded is None else rate_key(taxed.uncoded)
        return Unclear(taxed.problem, fix=Fix(FixKind.MAP_TAX_CODE, rate))

    def notes(self, order: PurchaseOrder) -> tuple[str, ...]:
        """What a person should know about how this PO goes in; nothing of it keeps it from being sent."""
        told = list(self._sorted(order).notes)
        vendors, items = self.missing_for([order])
        for key in vendors:
            told += left_out_of_vendor(self.first_order[key].supplier)
        for item in items.values():
            told += left_out_of_item(item.name, item.description)
        if self.company.is_us and (odd := unusual_characters(order)):
            told.append(f"{odd}. QuickBooks may show “?” for such letters.")
        return tuple(told)

    def vendor_terms(self, order: PurchaseOrder) -> str:
        """Terms for a new vendor: the supplier's usual ones, "" for none that the company knows."""
        words = order.supplier.payment_terms.strip()
        term = term_for(words, self.directory.lists.terms, self.settings.lists.terms)
        return term.id if term is not None else ""

    def wanted(self, order: PurchaseOrder, sent: Document | None = None) -> Document:
        """The document this PO should become. Records that are still missing stand in by name ("new: ...")."""
        return build_document(
            order, self._references(order), self.company, self.settings.accounts, self._payable(order), sent
        )

    def _references(self, order: PurchaseOrder) -> References:
        items = {line.product_key: _target(self.items[line.product_key]) for _, line in keyed_lines(order)}
        sorted_in = self._sorted(order)
        return References(
            _target(self.vendors[vendor_key(order, self.company)]),
            items,
            sorted_in.terms_id,
            sorted_in.class_id,
            sorted_in.location_id,
            tax_book(self.directory.lists, self.settings.lists),
            self.directory.lists.terms,
        )

    def _sorted(self, order: PurchaseOrder) -> Sorted:
        return sort_order(order, self.company, self.directory.lists, self.settings.lists)

    def as_sent(self, order: PurchaseOrder, sent: Document, wanted: Document) -> Document:
        """The wanted document with the former vendor and items that a person wants kept."""
        supplier = self.vendor_pairs.get(vendor_key(order, self.company))
        pairs = {line.product_key: self.item_pairs.get(line.product_key) for _, line in keyed_lines(order)}
        former = Former(
            supplier.former if supplier is not None else (),
            {_target(self.items[key]): pair.former for key, pair in pairs.items() if pair and pair.former},
        )
        return former.in_document(sent, wanted, self.directory)

    def _payable(self, order: PurchaseOrder) -> str:
        accounts = self.directory.accounts
        return payable_account(accounts, order.currency, self.company, self.settings.accounts.payable_id)

    def _foreign(self, order: PurchaseOrder) -> bool:
        return self.company.multi_currency and order.currency != self.company.home_currency

    def _currency_problem(self, order: PurchaseOrder) -> str:
        home = self.company.home_currency
        if self.company.multi_currency or not home or order.currency == home:
            return ""
        return (
            f"It is in {order.currency}, but {self.company.name} only uses {home}. Switch on multicurrency in "
            f"QuickBooks, or change the PO to {home}."
        )

    def _resolve_vendor(self, order: PurchaseOrder) -> None:
        key = vendor_key(order, self.company)
        answer = self.answer_of(order.id, QuestionKind.VENDOR, key)
        if key in self.vendors and not (answer and isinstance(self.vendors[key], Unclear)):
            return
        made = resolve_vendor(order, self.company, self.directory, self.vendor_pairs.get(key), answer)
        if isinstance(made, Missing):
            made = self._pending(key, made) or self._vendor_to_make(key, order, made)
        self.vendors[key] = made
        record = self.records.supplier(order.supplier.key) if isinstance(made, Missing) else None
        self.first_order.setdefault(key, complete_supplier(order, record))
        if isinstance(made, Found):
            self._remember(MappingKind.VENDOR, key, made, self.vendor_pairs.get(key))

    def _resolve_item(self, order: PurchaseOrder, line: Line) -> None:
        key = line.product_key
        if key not in self.items:
            line = complete_line(line, self.records.product(key))
        answer = self.answer_of(order.id, QuestionKind.ITEM, key)
        if key in self.items and not (answer and isinstance(self.items[key], Unclear)):
            return
        made = resolve_item(order, line, self.directory, self.item_pairs.get(key), answer)
        if isinstance(made, Found) and self._is_of_another(key, line, made):
            made = Missing(with_sku(made.name, line), line.sku.strip(), line.product_name)
        if isinstance(made, Missing):
            made = self._pending(key, made) or self._uncounted(made) or self._item_to_make(key, line, made)
        elif isinstance(made, Found) and line.sku.strip():
            self.owners.setdefault(made.target_id, key)
        self.items[key] = made
        self.first_order.setdefault(key, order)
        self.first_line.setdefault(key, line)
        if isinstance(made, Found):
            self._remember(MappingKind.ITEM, key, made, self.item_pairs.get(key))

    def again(self, key: str, *, vendor: bool) -> Resolution:
        """Resolve anew after QuickBooks showed a record that was not known here; nothing is asked about."""
        order = self.first_order[key]
        if vendor:
            return resolve_vendor(order, self.company, self.directory, None, CREATE_NEW)
        return resolve_item(order, self.first_line[key], self.directory, None, CREATE_NEW)

    def _pending(self, key: str, made: Missing) -> Unclear | None:
        if key not in self.pending:
            return None
        return Unclear(
            f"It is not certain yet whether QuickBooks made {made.name}; the next sync finds out.", later=True
        )

    def _uncounted(self, made: Missing) -> Unclear | None:
        """An inventory item in a company that does not count stock (qbo-api.md 4.3)."""
        if self.settings.item_kind is not ItemKind.INVENTORY or self.company.inventory is not False:
            return None
        return Unclear(
            f"The item {made.name} would be made as an inventory item, but {self.company.name} does not track "
            "quantities. Choose another kind under New items in Settings, or switch quantities on in QuickBooks (Plus "
            "or Advanced: Account and settings, Sales, Track quantity and price), then sync again."
        )

    def _vendor_to_make(self, key: str, order: PurchaseOrder, made: Missing) -> Missing:
        """The same supplier in two currencies becomes two vendors, which need two names (qbo-api.md 4.1)."""
        if self.vendor_names.setdefault(same_name_key(made.name), key) != key:
            made = replace(made, name=f"{made.name} ({order.currency})")
            self.vendor_names.setdefault(same_name_key(made.name), key)
        return made

    def _item_to_make(self, key: str, line: Line, made: Missing) -> Missing:
        """Two products of one name become two items, which need two names."""
        if self.item_names.setdefault(same_name_key(made.name), key) != key:
            made = replace(made, name=with_sku(made.name, line))
            self.item_names.setdefault(same_name_key(made.name), key)
        return made

    def _is_of_another(self, key: str, line: Line, made: Found) -> bool:
        """True when only the name fits and the item stands for another product already."""
        if made.how != "match" or not line.sku.strip() or key in self.item_pairs:
            return False
        item = self.directory.item(made.target_id)
        nameless = item is not None and not item.sku.strip()
        return nameless and self.owners.get(made.target_id, key) != key

    def _remember(self, kind: MappingKind, key: str, made: Found, known: MappingEntry | None) -> None:
        if known is not None and known.target_id == made.target_id:
            return
        former = known.former if known is not None else ()
        self.found.append(
            MappingEntry(self.company.realm_id, kind, key, made.target_id, made.name, made.how, former)
        )


def _target(made: Resolution) -> str:
    if isinstance(made, Found):
        return made.target_id
    return f"{STANDS_IN}{made.name}" if isinstance(made, Missing) else made.known_id
