"""Purchase orders in QuickBooks keep the vendor or items they were sent with, although the mapping was changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.compare import differences
from app.domain.documents import Document, LineKind
from app.sync.directory import Directory
from app.sync.keeping import keep_choices


@dataclass(frozen=True, slots=True)
class Former:
    """Former vendors of a supplier, and former items by the id of the present one, that a person wants kept."""

    vendors: tuple[str, ...]
    items: Mapping[str, tuple[str, ...]]

    def in_document(self, sent: Document, wanted: Document, directory: Directory) -> Document:
        """The wanted document with the former records.

        One that is inactive by now is kept only while nothing else has to be written: QuickBooks would refuse it.
        """
        if not self.vendors and not self.items:
            return wanted
        kept = self.put(sent, wanted)
        if kept == wanted or not differences(sent, keep_choices(sent, kept)):
            return kept
        usable = self._usable(directory)
        return usable.put(sent, wanted)

    def put(self, sent: Document, wanted: Document) -> Document:
        """The wanted document with these records where it was sent with them."""
        before = {line.key: line.ref_id for line in sent.lines if line.kind is LineKind.ITEM}
        lines = tuple(
            replace(line, ref_id=before[line.key])
            if line.kind is LineKind.ITEM and before.get(line.key, "") in self.items.get(line.ref_id, ())
            else line
            for line in wanted.lines
        )
        vendor_id = sent.vendor_id if sent.vendor_id in self.vendors else wanted.vendor_id
        return replace(wanted, lines=lines, vendor_id=vendor_id)

    def _usable(self, directory: Directory) -> Former:
        vendors = {ident: directory.vendor(ident) for ident in self.vendors}
        items = {ident: directory.item(ident) for ids in self.items.values() for ident in ids}
        active = {ident for ident, vendor in vendors.items() if vendor is not None and vendor.active}
        buyable = {ident for ident, item in items.items() if item is not None and item.can_be_bought}
        return Former(
            tuple(ident for ident in self.vendors if ident in active),
            {now: tuple(ident for ident in ids if ident in buyable) for now, ids in self.items.items()},
        )
