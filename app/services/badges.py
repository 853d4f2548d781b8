"""Badges between syncs: what a PO shows right after it was imported, edited, or a setting changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import Problem
from app.domain.fixes import Fix, FixKind
from app.domain.links import PoState
from app.domain.orders import PurchaseOrder
from app.domain.settings import SyncSettings
from app.domain.sync_state import SyncState
from app.domain.validation import eligibility
from app.sync.ports import Clock, LinkStore, OrderStore, SettingsStore

#: Badges that only the sync or a person's answer may take away.
_KEPT = frozenset({SyncState.ON_HOLD, SyncState.CHECKING, SyncState.SENDING, SyncState.DELETED_THERE})
_BILLED = frozenset({SyncState.BILLED, SyncState.PAID})


class Badges:
    """Computes and stores badges without asking QuickBooks."""

    def __init__(self, orders: OrderStore, links: LinkStore, settings: SettingsStore, clock: Clock) -> None:
        self._orders = orders
        self._links = links
        self._settings = settings
        self._clock = clock

    def after_save(self, po_ids: Sequence[str]) -> ChangeSet:
        """These POs were imported or edited just now."""
        return self._refresh(po_ids, edited=True)

    def after_receiving(self, po_ids: Sequence[str]) -> ChangeSet:
        """Something changed that QuickBooks' documents do not hold: only whether the PO may be sent can be new."""
        return self._refresh(po_ids, edited=False)

    def refresh_all(self) -> ChangeSet:
        """A setting or the company changed: look at every PO again."""
        return self._refresh(self._orders.ids(), edited=False)

    def _refresh(self, po_ids: Sequence[str], *, edited: bool) -> ChangeSet:
        connection = self._settings.connection()
        realm = connection.realm_id if connection else ""
        settings = self._settings.sync_settings(realm)
        linked = self._links.linked(realm, po_ids)
        states = self._links.states(realm, po_ids)
        now = self._clock.now()
        changed = []
        for order in self._orders.many(po_ids):
            before = states.get(order.id)
            found = _badge(
                order,
                before,
                settings,
                linked=order.id in linked,
                connected=bool(realm),
                edited=edited,
            )
            if found is not None and (before is None or (before.state, before.reason) != found):
                changed.append(_state(order.id, realm, found, now))
        self._links.set_states(changed)
        ids = frozenset(po_ids) if edited else frozenset(state.po_id for state in changed)
        return ChangeSet.of(ChangeKind.ORDERS, ChangeKind.SYNC, po_ids=ids, structure=True)


def _state(po_id: str, realm: str, found: tuple[SyncState, str], now: datetime) -> PoState:
    state, reason = found
    # What a look at the PO alone finds can be corrected in its editor.
    wrong = state is SyncState.NEEDS_YOU
    problem = Problem.to_fix(reason, Fix(FixKind.EDIT_ORDER)) if wrong else None
    return PoState(po_id, realm, state, reason, updated_at=now, problem=problem)


def _badge(
    order: PurchaseOrder,
    before: PoState | None,
    settings: SyncSettings,
    *,
    linked: bool,
    connected: bool,
    edited: bool,
) -> tuple[SyncState, str] | None:
    """The new badge and its reason, or None when the present one stands."""
    if before is not None and before.state in _KEPT:
        return None
    checked = eligibility(order, settings, linked=linked)
    if checked.problem:
        return SyncState.NEEDS_YOU, checked.problem
    if linked:
        if not edited:
            return None
        if before is not None and before.state in _BILLED:
            return before.state, "Changed here after it was billed. QuickBooks keeps the document as it was."
        return SyncState.CHANGED_HERE, "Changed here since the last sync."
    if checked.left_out:
        return SyncState.NOT_ELIGIBLE, checked.left_out
    if not edited and before is not None and before.state in (SyncState.FAILED, SyncState.NEEDS_YOU):
        return None
    return (SyncState.READY, "") if connected else (SyncState.NOT_SENT, "")
