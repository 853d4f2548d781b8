"""What a person does with many POs at once. Each is one of the steps that can be done with a single PO too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.changes import ChangeSet
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.sync_state import SyncState
from app.services.editing import EditingService
from app.services.questions import QuestionsService
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken, LinkStore, OrderStore, SettingsStore

#: So many are read and saved before the next look at the cancel token.
_AT_ONCE = 500
#: Their outcome is still open; what is put on hold now would look as if it could not be there.
_UNDER_WAY = frozenset({SyncState.SENDING, SyncState.CHECKING})
#: From where a PO may be marked; going back is for the editor, where a person sees what it means.
_MAY_BECOME: Mapping[PoStatus, frozenset[PoStatus]] = {
    PoStatus.ORDERED: frozenset({PoStatus.DRAFT, PoStatus.UNKNOWN}),
    PoStatus.DELIVERED: frozenset({PoStatus.DRAFT, PoStatus.ORDERED, PoStatus.SHIPPED, PoStatus.UNKNOWN}),
}


@dataclass(frozen=True, slots=True)
class BulkDone:
    """How many POs were changed, and how many were left as they are, with the reason for those.

    `stopped`: a person ended it before all were looked at.
    """

    done: int
    left: int = 0
    why: str = ""
    stopped: bool = False
    changes: ChangeSet = field(default_factory=ChangeSet)


class BulkService:
    """Holds, resumes and marks many POs. `today` is the day at this desk."""

    def __init__(
        self,
        orders: OrderStore,
        links: LinkStore,
        settings: SettingsStore,
        questions: QuestionsService,
        editing: EditingService,
        today: Callable[[], date],
    ) -> None:
        self._orders = orders
        self._links = links
        self._settings = settings
        self._questions = questions
        self._editing = editing
        self._today = today

    def hold(self, po_ids: Sequence[str]) -> BulkDone:
        """Leave them out of every sync. One that is on its way at this moment is left as it is."""
        states = {po_id: self._state(po_id) for po_id in po_ids}
        going = sum(state in _UNDER_WAY for state in states.values())
        ready = [
            po_id
            for po_id, state in states.items()
            if state is not SyncState.ON_HOLD and state not in _UNDER_WAY
        ]
        changes = self._questions.hold(*ready) if ready else ChangeSet()
        why = "They are on their way to QuickBooks." if going else "They are on hold already."
        return BulkDone(len(ready), len(po_ids) - len(ready), why, changes=changes)

    def resume(self, po_ids: Sequence[str]) -> BulkDone:
        """Take those off hold that are."""
        held = [po_id for po_id in po_ids if self._state(po_id) is SyncState.ON_HOLD]
        changes = self._questions.resume(*held) if held else ChangeSet()
        return BulkDone(len(held), len(po_ids) - len(held), "They were not on hold.", changes=changes)

    def mark(
        self, po_ids: Sequence[str], status: PoStatus, cancel: CancelToken, events: EventSink
    ) -> BulkDone:
        """Say that they were ordered or delivered, today where no day is known; auto sync hears of it once.

        Those for which that would be a step back (or that were canceled) are left as they are.

        Raises:
            UserMustAct: a PO cannot be saved as it stands. What was saved before it stays.
        """
        changes = ChangeSet()
        saved: list[str] = []
        try:
            for start in range(0, len(po_ids), _AT_ONCE):
                if cancel.canceled:
                    left = len(po_ids) - len(saved)
                    return BulkDone(len(saved), left, "You stopped it.", stopped=True, changes=changes)
                found = self._orders.many(po_ids[start : start + _AT_ONCE])
                marked = [self._marked(o, status) for o in found if o.status in _MAY_BECOME[status]]
                if marked:
                    changes |= self._editing.store_many(marked)
                    saved += [order.id for order in marked]
                so_far = min(start + _AT_ONCE, len(po_ids))
                events.progress(Progress(so_far, len(po_ids), f"Marking POs as {status.label}"))
        finally:
            self._editing.tell_saved(saved)
        why = "They are further on already, or canceled."
        return BulkDone(len(saved), len(po_ids) - len(saved), why, changes=changes)

    def _marked(self, order: PurchaseOrder, status: PoStatus) -> PurchaseOrder:
        today = self._today()
        order = replace(order, status=status, status_raw="", ordered_date=order.ordered_date or today)
        if status is PoStatus.DELIVERED:
            order = replace(order, delivered_date=order.delivered_date or today)
        return order

    def _state(self, po_id: str) -> SyncState | None:
        connection = self._settings.connection()
        known = self._links.state(po_id, connection.realm_id) if connection else None
        return known.state if known else None
