"""Vendors and items of one company in memory for one run, indexed the ways that matching needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from rapidfuzz import fuzz

from app.domain.books import Account, Item, Vendor
from app.domain.names import loose_name_key, same_name_key
from app.sync.lists import SmallLists

#: From this likeness on (0-100, over names without accents, punctuation and company forms) a person decides.
NEAR = 88.0
_MOST_SUGGESTIONS = 4


class Directory:
    """Local copy of QuickBooks' lists for one run; grows as vendors and items are created."""

    def __init__(
        self,
        vendors: Iterable[Vendor],
        items: Iterable[Item],
        accounts: Sequence[Account],
        lists: SmallLists | None = None,
        successors: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """`successors` finds out which vendor has the documents of one that was merged away; asked once, if at all."""
        self.accounts = tuple(accounts)
        self.lists = lists or SmallLists()
        self._find_successors = successors
        self._successors: Mapping[str, str] | None = None
        self._vendors: dict[str, Vendor] = {}
        self._vendor_names: dict[str, set[str]] = defaultdict(set)
        self._loose_names: dict[str, str] = {}
        self._items: dict[str, Item] = {}
        self._item_names: dict[str, set[str]] = defaultdict(set)
        self._item_skus: dict[str, set[str]] = defaultdict(set)
        for vendor in vendors:
            self.add_vendor(vendor)
        for item in items:
            self.add_item(item)

    def add_vendor(self, vendor: Vendor) -> None:
        """Insert or replace by id."""
        old = self._vendors.get(vendor.id)
        if old is not None:
            self._vendor_names[same_name_key(old.name)].discard(vendor.id)
        self._vendors[vendor.id] = vendor
        self._vendor_names[same_name_key(vendor.name)].add(vendor.id)
        self._loose_names[vendor.id] = loose_name_key(vendor.name)

    def add_item(self, item: Item) -> None:
        """Insert or replace by id."""
        old = self._items.get(item.id)
        if old is not None:
            self._item_names[same_name_key(old.name)].discard(item.id)
            self._item_skus[same_name_key(old.sku)].discard(item.id)
        self._items[item.id] = item
        self._item_names[same_name_key(item.name)].add(item.id)
        if item.sku.strip():
            self._item_skus[same_name_key(item.sku)].add(item.id)

    def vendor(self, vendor_id: str) -> Vendor | None:
        """By id, inactive ones included."""
        return self._vendors.get(vendor_id)

    def successor_of(self, vendor_id: str) -> Vendor | None:
        """The active vendor that has the documents of one that was merged away, as far as they were seen."""
        if self._successors is None:
            self._successors = self._find_successors()
        kept = self._vendors.get(self._successors.get(vendor_id, ""))
        return kept if kept is not None and kept.active else None

    def item(self, item_id: str) -> Item | None:
        """By id, inactive ones included."""
        return self._items.get(item_id)

    def vendors_named(self, name: str) -> list[Vendor]:
        """Active vendors with the same name (case and spacing do not count)."""
        ids = sorted(self._vendor_names.get(same_name_key(name), ()))
        return [self._vendors[i] for i in ids if self._vendors[i].active]

    def items_named(self, name: str) -> list[Item]:
        """Active items with the same name."""
        ids = sorted(self._item_names.get(same_name_key(name), ()))
        return [self._items[i] for i in ids if self._items[i].active]

    def items_with_sku(self, sku: str) -> list[Item]:
        """Active items with the same SKU."""
        ids = sorted(self._item_skus.get(same_name_key(sku), ()))
        return [self._items[i] for i in ids if self._items[i].active]

    def near_vendors(self, name: str) -> list[Vendor]:
        """Active vendors whose name is suspiciously like this one, nearest first."""
        key = loose_name_key(name)
        scored = []
        for vendor in self._vendors.values():
            if not vendor.active:
                continue
            score = fuzz.token_sort_ratio(key, self._loose_names[vendor.id], score_cutoff=NEAR)
            if score >= NEAR:
                scored.append((-score, vendor.name, vendor))
        return [vendor for _, _, vendor in sorted(scored, key=lambda row: row[:2])[:_MOST_SUGGESTIONS]]
