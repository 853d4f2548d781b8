"""POs that a person writes: a new one, a copy, an edit; and what is known to complete them with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.changes import ChangeSet
from app.domain.drafting import KeptDraft, duplicate, new_order, next_number, without_stale_totals
from app.domain.errors import UserMustAct
from app.domain.listing import OrderQuery
from app.domain.order_merge import merge
from app.domain.orders import Destination, PurchaseOrder, new_po_id
from app.domain.sync_state import SyncState
from app.domain.tracing import Change, ChangeSource
from app.services.outlook import Outlook
from app.services.saving import Saving
from app.sync.ports import Clock, DraftStore, LinkStore, OrderStore, SettingsStore

_USUAL_CURRENCY = "USD"
_STAYS = {
    SyncState.ON_HOLD: "It is on hold, so saving sends nothing.",
    SyncState.BILLED: "It is copied to a bill: saving changes it here only. Correct the bill in QuickBooks yourself.",
    SyncState.PAID: "Its bill is paid: saving changes it here only. Correct the bill in QuickBooks yourself.",
}


class ChangedMeanwhile(UserMustAct):
    """The same field was changed in the editor and elsewhere since the editor was opened."""


class EditingService:
    """Prepares what the editor shows, checks an edit and saves it. `orders`, `links`, `settings` are only read."""

    def __init__(
        self,
        orders: OrderStore,
        links: LinkStore,
        settings: SettingsStore,
        saving: Saving,
        clock: Clock,
        drafts: DraftStore | None = None,
    ) -> None:
        self._orders = orders
        self._links = links
        self._settings = settings
        self._saving = saving
        self._clock = clock
        self._drafts = drafts

    def begin(self) -> PurchaseOrder:
        """A new draft with the next free number, in the currency and for the destination of the latest PO.

        Reads all numbers: not for the window's thread.
        """
        number = self._next_number()
        latest = self._latest()
        currency = latest.currency if latest else _USUAL_CURRENCY
        place = latest.destination if latest else Destination()
        return new_order(self._free_id(number), number, self.today(), currency, place)

    def duplicate(self, order: PurchaseOrder) -> PurchaseOrder:
        """A copy as a draft with the next free number, not saved yet. Not for the window's thread."""
        number = self._next_number()
        return duplicate(order, self._free_id(number), number, self.today())

    def catalogue(self) -> Catalogue:
        """What was ordered before, for completion. Not for the window's thread."""
        return self._orders.catalogue()

    def today(self) -> date:
        """The day on this computer's wall."""
        return self._clock.now().astimezone().date()

    def outlook(self, po_id: str) -> Outlook:
        """What saving this PO leads to; a few short reads."""
        connection = self._settings.connection()
        realm = connection.realm_id if connection else ""
        state = self._links.state(po_id, realm)
        return Outlook(
            connection.company_name if connection else "",
            connection is not None and connection.needs_reconnect,
            self._links.link(po_id, realm) is not None,
            _STAYS.get(state.state, "") if state else "",
            self._settings.sync_settings(realm),
        )

    def number_problem(self, po_id: str, number: str) -> str:
        """Why another PO stands against this number, in words, or ""."""
        other = self._orders.by_number(number) if number.strip() else None
        if other is None or other.id == po_id:
            return ""
        return f"Another PO of {other.supplier.name} is PO-{other.number}."

    def save(
        self, order: PurchaseOrder, began: PurchaseOrder | None = None, *, insist: bool = False
    ) -> ChangeSet:
        """Store an edited or new PO. The totals that its file stated no longer hold when its lines changed.

        Args:
            began: what the edit began with. What was changed elsewhere meanwhile, by an import or a receipt, stays.
            insist: the edit counts where a field was changed elsewhere too.

        Raises:
            ChangedMeanwhile: a field was changed here and elsewhere. Nothing was saved.
            UserMustAct: number or supplier is missing, or another PO has this number.
        """
        if not order.number.strip():
            raise UserMustAct("The number is missing", "A PO needs a number.", "Fill it in, then save again.")
        if not order.supplier.name.strip():
            raise UserMustAct(
                "The supplier is missing", f"PO-{order.number} has no supplier.", "Fill it in, then save."
            )
        taken = self.number_problem(order.id, order.number)
        if taken:
            raise UserMustAct("The number is taken", taken, "Choose another.")
        order = replace(order, number=order.number.strip())
        before = self._orders.get(order.id)
        if before is not None and began is not None and before != began:
            order = _with_meanwhile(began, order, before, insist=insist)
        if before is not None:
            order = without_stale_totals(before, order)
        changes = self._saving.save([order], Change(ChangeSource.PERSON))
        self.drop_draft()
        return changes

    def store_many(self, orders: Sequence[PurchaseOrder]) -> ChangeSet:
        """Edits of POs that keep number and supplier, as one save; `tell_saved` follows when all are stored.

        Raises:
            UserMustAct: one of them cannot be stored. None was.
        """
        return self._saving.store(orders, Change(ChangeSource.PERSON))

    def tell_saved(self, po_ids: Sequence[str]) -> None:
        """Auto sync hears of what `store_many` stored."""
        self._saving.tell(po_ids)

    def keep_draft(self, order: PurchaseOrder, began: PurchaseOrder, *, new: bool) -> None:
        """Keep what is being typed, for the case that the program ends before it is saved."""
        if self._drafts is not None:
            self._drafts.keep(KeptDraft(order, began, new))

    def kept_draft(self) -> KeptDraft | None:
        """What was being typed when the program ended, or None; also None when that has been saved meanwhile."""
        draft = self._drafts.kept() if self._drafts is not None else None
        return draft if draft is not None and self._orders.get(draft.order.id) != draft.order else None

    def drop_draft(self) -> None:
        """What was being typed is saved or not wanted."""
        if self._drafts is not None:
            self._drafts.drop()

    def _latest(self) -> PurchaseOrder | None:
        rows = self._orders.page(OrderQuery(), 0, 1)
        return self._orders.get(rows[0].po_id) if rows else None

    def _next_number(self) -> str:
        return next_number(self._orders.numbers(), lambda number: self._orders.by_number(number) is None)

    def _free_id(self, number: str) -> str:
        """The id that an import of this number would give it, unless a PO that has another number now still has it."""
        shop_id, _ = self._settings.shop()
        found, again = new_po_id(shop_id, number), 1
        while self._orders.get(found) is not None:
            again += 1
            found = new_po_id(shop_id, f"{number} entered {again}")
        return found


def _with_meanwhile(
    began: PurchaseOrder, order: PurchaseOrder, now: PurchaseOrder, *, insist: bool
) -> PurchaseOrder:
    merged = merge(began, order, now)
    if merged.differences and not insist:
        raise ChangedMeanwhile(
            f"PO-{now.number} was changed meanwhile",
            "While you edited it, it was changed elsewhere too. "
            + " ".join(
                f"{each.label}: you have {each.here or 'nothing'}, now it is {each.there or 'nothing'}."
                for each in merged.differences
            ),
            "Save yours, or keep editing. What only one side changed is kept in any case.",
        )
    return merged.order
