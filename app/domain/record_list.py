"""What the pages of suppliers and products show, and what becomes of two records that are the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.links import MappingEntry, MappingKind
from app.domain.orders import PurchaseOrder, Supplier
from app.domain.shop_records import Product, Repoint
from app.domain.tracing import Change

ShopRecord = Supplier | Product


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One supplier or product. `record`: the stored record, and what that lacks from the newest PO.

    `stored` tells whether there is a record. `orders` is how many POs use it; `target` names its vendor or item in
    QuickBooks ("" when none is known yet), `target_id` is the first one's id.
    """

    key: str
    record: ShopRecord
    orders: int
    stored: bool
    target: str = ""
    target_id: str = ""

    @property
    def name(self) -> str:
        """As people call it."""
        return self.record.name


@dataclass(frozen=True, slots=True)
class TargetChoice:
    """Two records are mapped to two different vendors or items: which one stays? `suffix` is of the mapping's key."""

    suffix: str
    kept: MappingEntry
    gone: MappingEntry

    @property
    def currency(self) -> str:
        """The currency it is about, where that matters."""
        return self.suffix.strip(" []").upper()


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging two would do: how many POs change their supplier or product, and how they stand in QuickBooks.

    `choices`: where both are mapped to different vendors or items, a person has to say which one stays.
    """

    kind: MappingKind
    gone: RecordRow
    kept: RecordRow
    unsent: int = 0
    open_there: int = 0
    closed_there: int = 0
    choices: tuple[TargetChoice, ...] = ()

    @property
    def orders(self) -> int:
        """POs that change here."""
        return self.unsent + self.open_there + self.closed_there


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What is stored in one transaction: POs repointed, mappings put, one record instead of two."""

    kind: MappingKind
    gone: str
    kept: ShopRecord
    repoint: Repoint
    mappings: tuple[MappingEntry, ...]
    change: Change


@dataclass(frozen=True, slots=True)
class FormerMapping:
    """A mapping's place, and what stood there; None: nothing."""

    realm_id: str
    key: str
    entry: MappingEntry | None


@dataclass(frozen=True, slots=True)
class FormerRecord:
    """A stored record as it was, or the trace of one that was merged away before (`kind` says which)."""

    kind: str
    key: str
    name: str
    lead_days: int | None
    body: str


@dataclass(frozen=True, slots=True)
class Version:
    """Which version of a PO the merge made."""

    po_id: str
    number: int


@dataclass(frozen=True, slots=True)
class MergeUndo:
    """Everything that a merge changed, as it was before; and how the merge left it, to see whether that still holds."""

    kind: MappingKind
    note: str
    kept: str
    keys: tuple[str, ...]
    orders: tuple[PurchaseOrder, ...]
    mappings: tuple[FormerMapping, ...]
    records: tuple[FormerRecord, ...]
    after: tuple[Version, ...]
    record_after: str


def merged_mappings(
    kept_key: str,
    gone_key: str,
    known: Mapping[str, MappingEntry],
    wins: Mapping[str, str],
    *,
    also_sent: bool,
) -> tuple[MappingEntry, ...]:
    """Mappings after a merge: both keys lead to one vendor or item, so that nothing is ever made twice.

    The key that went keeps a mapping, for a file that still knows the old name. `wins` says for a suffix of the keys
    which target id stays where they differ. Unless `also_sent`, POs in QuickBooks keep what they were sent with.
    """
    entries: list[MappingEntry] = []
    for suffix in sorted(_suffixes(kept_key, known) | _suffixes(gone_key, known)):
        both = [known.get(kept_key + suffix), known.get(gone_key + suffix)]
        targets = [entry for entry in both if entry is not None and entry.target_id]
        if not targets:
            continue
        chosen = next((entry for entry in targets if entry.target_id == wins.get(suffix)), targets[0])
        former: tuple[str, ...] = ()
        if not also_sent:
            ids = [ident for entry in both if entry for ident in (*entry.former, entry.target_id)]
            former = tuple(ident for ident in dict.fromkeys(ids) if ident and ident != chosen.target_id)
        entries += [
            MappingEntry(
                chosen.realm_id,
                chosen.kind,
                key + suffix,
                chosen.target_id,
                chosen.target_name,
                "chosen",
                former,
            )
            for key in (kept_key, gone_key)
        ]
    return tuple(entries)


def choices_between(
    kept_key: str, gone_key: str, known: Mapping[str, MappingEntry]
) -> tuple[TargetChoice, ...]:
    """Where the two lead to different vendors or items."""
    found = []
    for suffix in sorted(_suffixes(kept_key, known) & _suffixes(gone_key, known)):
        kept, gone = known[kept_key + suffix], known[gone_key + suffix]
        if kept.target_id and gone.target_id and kept.target_id != gone.target_id:
            found.append(TargetChoice(suffix, kept, gone))
    return tuple(found)


def _suffixes(key: str, known: Mapping[str, MappingEntry]) -> set[str]:
    """Nothing, and " [eur]" and the like for suppliers in foreign currencies (`app.sync.resolve.vendor_key`)."""
    return {
        rest
        for entry in known
        if entry.startswith(key)
        for rest in [entry[len(key) :]]
        if not rest or (len(rest) == 6 and rest.startswith(" [") and rest.endswith("]"))
    }
