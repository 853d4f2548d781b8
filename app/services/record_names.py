"""Names of the QuickBooks records that a preview mentions, from the local copy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.compare import line_part
from app.domain.documents import Difference, Document, LineKind
from app.sync.ports import MappingStore
from app.sync.tag import without_marks


@dataclass(frozen=True, slots=True)
class RecordNames:
    """Names of the QuickBooks records that a preview mentions, by id."""

    vendors: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, str] = field(default_factory=dict)
    accounts: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, str] = field(default_factory=dict)
    locations: Mapping[str, str] = field(default_factory=dict)
    tax_codes: Mapping[str, str] = field(default_factory=dict)

    def of_header(self, name: str) -> Mapping[str, str] | None:
        """The names for a field of the document that holds ids; None for other fields."""
        return {
            "vendor_id": self.vendors,
            "ap_account_id": self.accounts,
            "terms_id": self.terms,
            "class_id": self.classes,
            "location_id": self.locations,
        }.get(name)

    def of_line(self, name: str) -> Mapping[str, str] | None:
        """The names for a field of a line that holds ids; None for other fields, and for items and accounts."""
        return {"tax_code_id": self.tax_codes, "class_id": self.classes}.get(name)

    def shown(self, field: str, value: str) -> str:
        """A value of `Difference.field` by the record's name where it is an id, without our mark, else as it is."""
        if field == "private_note":
            return without_marks(value)
        key, name = line_part(field)
        if name == "ref_id":
            return self.items.get(value) or self.accounts.get(value, value)
        listed = self.of_line(name) if key else self.of_header(field)
        return (listed or {}).get(value, value)


def with_lists(
    mappings: MappingStore,
    realm_id: str,
    vendors: Mapping[str, str],
    items: Mapping[str, str],
    accounts: Mapping[str, str],
) -> RecordNames:
    """These names, with all of the company's smaller lists."""
    return RecordNames(
        vendors,
        items,
        accounts,
        {term.id: term.name for term in mappings.terms(realm_id)},
        {each.id: each.label for each in mappings.classes(realm_id)},
        {each.id: each.label for each in mappings.locations(realm_id)},
        {code.id: code.name for code in mappings.tax_codes(realm_id)},
    )


def names_of(
    mappings: MappingStore, realm_id: str, documents: Iterable[Document], changes: Iterable[Difference]
) -> RecordNames:
    """Names of the records in these documents and differences."""
    vendors: set[str] = set()
    items: set[str] = set()
    accounts: set[str] = set()
    for document in documents:
        vendors.add(document.vendor_id)
        accounts.add(document.ap_account_id)
        for line in document.lines:
            (items if line.kind is LineKind.ITEM else accounts).add(line.ref_id)
    for change in changes:
        told = {change.before, change.after, change.base or ""}
        if change.field.endswith("/ref_id"):
            items |= told
            accounts |= told
        elif change.field == "vendor_id":
            vendors |= told
        elif change.field == "ap_account_id":
            accounts |= told
    return with_lists(
        mappings,
        realm_id,
        {vendor.id: vendor.name for vendor in mappings.vendors(realm_id) if vendor.id in vendors},
        {item.id: item.name for item in mappings.items(realm_id) if item.id in items},
        {account.id: account.name for account in mappings.accounts(realm_id) if account.id in accounts},
    )
