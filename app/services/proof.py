"""Proof that the books agree: reads every sent PO back from QuickBooks and compares it with the shop."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from app.domain.documents import RemoteDocument
from app.domain.money import money_text
from app.domain.orders import PurchaseOrder
from app.domain.totals import totals_of
from app.services.session import Session
from app.sync.ports import CancelToken, LinkStore, OrderStore


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found: documents read back, how many have the shop's total, and every difference in words."""

    in_quickbooks: int
    totals_equal: int
    differences: tuple[str, ...]


class ProofService:
    """Compares all linked POs with what QuickBooks has; a hundred POs cost one read."""

    def __init__(self, orders: OrderStore, links: LinkStore, session: Session) -> None:
        self._orders = orders
        self._links = links
        self._session = session

    def check(self, cancel: CancelToken) -> Proof:
        """Read back and compare.

        Raises:
            PoSyncIsOff: the switch is off, so QuickBooks is not asked about POs.
            AppError: not connected, or QuickBooks cannot be asked.
        """
        self._session.require_po_sync()
        books = self._session.books()
        links = self._links.links(books.realm_id)
        orders = self._orders.many(links)
        found: dict[str, list[RemoteDocument]] = defaultdict(list)
        for remote in books.find_documents([links[order.id].doc_number for order in orders]):
            found[remote.document.number].append(remote)
        equal, differences = 0, []
        for order in orders:
            if cancel.canceled:
                break
            told = _difference(order, links[order.id].qbo_id, found[links[order.id].doc_number])
            if told:
                differences.append(told)
            else:
                equal += 1
        return Proof(sum(map(len, found.values())), equal, tuple(differences))


def _difference(order: PurchaseOrder, qbo_id: str, found: list[RemoteDocument]) -> str:
    """What is wrong with one PO, or ""."""
    mine = [remote for remote in found if remote.id == qbo_id]
    if not mine:
        return f"{order.doc_number} is not in QuickBooks under its number."
    if len(found) > 1:
        return f"{order.doc_number} is in QuickBooks {len(found)} times."
    total = totals_of(order).total
    if mine[0].total != total:
        there = money_text(mine[0].total, order.currency)
        return f"{order.doc_number} totals {there} in QuickBooks and {money_text(total, order.currency)} in the shop."
    return ""
