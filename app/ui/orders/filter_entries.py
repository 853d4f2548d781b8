"""What the filter bar offers: all POs, the sync states in groups, what is to bill, and what is late."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.listing import StateCounts
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState
from app.ui.theme import sync_badge
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_ALL = "all"
#: Delivered, and not yet wholly copied to a bill in QuickBooks.
TO_BILL = "to_bill"
#: There, whatever became of it since; a key of its own, beside that of the state "In QuickBooks".
REACHED = "reached"
#: Changed here or there since the last sync; these POs are in the groups above too.
CHANGED = "changed"
_CHANGED = frozenset({SyncState.CHANGED_HERE, SyncState.CHANGED_THERE})


@dataclass(frozen=True, slots=True)
class Group:
    """States that mean the same to a person: somebody must act, it will go, it is there, it stays out."""

    key: str
    title_source: str
    icon: str
    states: tuple[SyncState, ...]

    @property
    def title(self) -> str:
        """The name in the person's language."""
        return QCoreApplication.translate("OrderFilters", self.title_source)


GROUPS: tuple[Group, ...] = (
    Group(
        "attention",
        QT_TRANSLATE_NOOP("OrderFilters", "Needs attention"),
        "needs-you",
        (SyncState.NEEDS_YOU, SyncState.CONFLICT, SyncState.FAILED, SyncState.DELETED_THERE),
    ),
    Group(
        "to_send",
        QT_TRANSLATE_NOOP("OrderFilters", "To send"),
        "ready",
        (SyncState.NOT_SENT, SyncState.READY, SyncState.CHANGED_HERE, SyncState.SENDING, SyncState.CHECKING),
    ),
    Group(
        REACHED,
        QT_TRANSLATE_NOOP("OrderFilters", "In QuickBooks"),
        "in-quickbooks",
        (SyncState.IN_QUICKBOOKS, SyncState.CHANGED_THERE, SyncState.BILLED, SyncState.PAID),
    ),
    Group(
        "left_out",
        QT_TRANSLATE_NOOP("OrderFilters", "Left out"),
        "on-hold",
        (SyncState.ON_HOLD, SyncState.NOT_ELIGIBLE),
    ),
)
#: The states of the first group.
ATTENTION = frozenset(GROUPS[0].states)


@dataclass(frozen=True, slots=True)
class Filter:
    """One row. `group` rows are bold; `always` says whether they stay when nothing is in them."""

    key: str
    title: str
    icon: str
    states: frozenset[SyncState]
    group: bool
    to_bill: bool = False
    overdue: Overdue | None = None

    @property
    def always(self) -> bool:
        """Shown also when nothing is in it."""
        return self.group and self.overdue is None


def filters() -> tuple[Filter, ...]:
    """All rows from top to bottom."""
    found = [
        Filter(_ALL, QCoreApplication.translate("OrderFilters", "All"), "orders", frozenset(), group=True)
    ]
    for group in GROUPS:
        found.append(Filter(group.key, group.title, group.icon, frozenset(group.states), group=True))
        for state in group.states:
            badge = sync_badge(state)
            found.append(Filter(state.value, badge.text, badge.icon, frozenset({state}), group=False))
        if group.key == REACHED:
            title = QCoreApplication.translate("OrderFilters", "Changed")
            found.append(Filter(CHANGED, title, "changed-here", _CHANGED, group=True))
            title = QCoreApplication.translate("OrderFilters", "To bill")
            found.append(Filter(TO_BILL, title, "billed", frozenset(), group=True, to_bill=True))
    for late, title in (
        (Overdue.ARRIVAL, QCoreApplication.translate("OrderFilters", "Arrival overdue")),
        (Overdue.PAYMENT, QCoreApplication.translate("OrderFilters", "Payment overdue")),
    ):
        key = f"overdue_{late.value}"
        found.append(Filter(key, title, "overdue", frozenset(), group=True, overdue=late))
    return tuple(found)


def count_of(entry: Filter, counts: StateCounts) -> int:
    """How many POs are in it."""
    if entry.to_bill:
        return counts.to_bill
    if entry.overdue:
        return counts.overdue.get(entry.overdue, 0)
    return sum(counts.by_state.get(state, 0) for state in entry.states) if entry.states else counts.total


def tip_of(entry: Filter, total: int) -> str:
    """What it means, and how many POs are in it."""
    number = QLocale().toString(total)
    if entry.overdue is Overdue.ARRIVAL:
        text = QCoreApplication.translate("OrderFilters", "Should have arrived by now and is not delivered")
    elif entry.overdue is Overdue.PAYMENT:
        text = QCoreApplication.translate("OrderFilters", "Should have been paid by now")
    elif not entry.to_bill:
        return f"{entry.title}: {number}"
    else:
        text = QCoreApplication.translate(
            "OrderFilters", "Delivered and not yet copied to a bill in QuickBooks"
        )
    return f"{text}: {number}"
