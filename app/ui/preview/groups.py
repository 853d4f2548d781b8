"""What would happen to a PO, in five groups that a person thinks in, and the badge of each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.services.syncing import PreviewRow
from app.sync.plan import ActionKind
from app.ui.theme import Badge, Tone
from app.ui.theme.marking import QT_TRANSLATE_NOOP


class Group(StrEnum):
    """Groups in the order in which the list shows them: what would be written first, what stays as it is last."""

    CHANGED = "changed"
    NEW = "new"
    NEEDS_YOU = "needs_you"
    LEFT_OUT = "left_out"
    SAME = "same"

    @property
    def words(self) -> str:
        """The word on the filter."""
        return QCoreApplication.translate("PreviewGroup", _LOOKS[self].source)

    @property
    def icon(self) -> str:
        """Its icon."""
        return _LOOKS[self].icon

    @property
    def tone(self) -> Tone:
        """Its colour family."""
        return _LOOKS[self].tone


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    tone: Tone
    source: str


_LOOKS: Mapping[Group, _Look] = {
    Group.NEW: _Look("plus", Tone.BLUE, QT_TRANSLATE_NOOP("PreviewGroup", "New")),
    Group.CHANGED: _Look("changed-here", Tone.AMBER, QT_TRANSLATE_NOOP("PreviewGroup", "Changed")),
    Group.SAME: _Look("in-quickbooks", Tone.GREEN, QT_TRANSLATE_NOOP("PreviewGroup", "Same")),
    Group.NEEDS_YOU: _Look("needs-you", Tone.ORANGE, QT_TRANSLATE_NOOP("PreviewGroup", "Needs you")),
    Group.LEFT_OUT: _Look("not-eligible", Tone.GREY, QT_TRANSLATE_NOOP("PreviewGroup", "Left out")),
}
#: Order of the filters.
CHIPS = (Group.NEW, Group.CHANGED, Group.SAME, Group.NEEDS_YOU, Group.LEFT_OUT)

_NEEDS = _Look("needs-you", Tone.ORANGE, QT_TRANSLATE_NOOP("PreviewRow", "Needs you"))
_BADGES: Mapping[str, _Look] = {
    ActionKind.CREATE: _Look("plus", Tone.BLUE, QT_TRANSLATE_NOOP("PreviewRow", "Create")),
    ActionKind.UPDATE: _Look("changed-here", Tone.AMBER, QT_TRANSLATE_NOOP("PreviewRow", "Update")),
    ActionKind.NOTHING: _Look("in-quickbooks", Tone.GREEN, QT_TRANSLATE_NOOP("PreviewRow", "Same")),
    ActionKind.REATTACH: _Look("link", Tone.GREEN, QT_TRANSLATE_NOOP("PreviewRow", "Link again")),
    ActionKind.AFTER_BILLING: _Look("billed", Tone.TEAL, QT_TRANSLATE_NOOP("PreviewRow", "Billed already")),
    ActionKind.ASK: _Look("checking", Tone.BLUE, QT_TRANSLATE_NOOP("PreviewRow", "Check first")),
    ActionKind.BLOCKED: _Look("checking", Tone.BLUE, QT_TRANSLATE_NOOP("PreviewRow", "Check first")),
    ActionKind.LEFT_OUT: _Look("not-eligible", Tone.GREY, QT_TRANSLATE_NOOP("PreviewRow", "Left out")),
}
_GROUPS: Mapping[str, Group] = {
    ActionKind.CREATE: Group.NEW,
    ActionKind.UPDATE: Group.CHANGED,
    ActionKind.NOTHING: Group.SAME,
    ActionKind.REATTACH: Group.SAME,
}


def group_of(row: PreviewRow) -> Group:
    """The group of a row. What the program has to find out by itself first counts as left out."""
    return Group.NEEDS_YOU if row.needs_person else _GROUPS.get(row.action, Group.LEFT_OUT)


def would_run(row: PreviewRow) -> bool:
    """True when a sync of this PO does something now: writes its document, or links it again."""
    acts = row.action in (ActionKind.CREATE, ActionKind.UPDATE, ActionKind.REATTACH)
    return acts and not row.needs_person


def badge_of(row: PreviewRow) -> Badge:
    """What would happen, as a badge."""
    look = _NEEDS if row.needs_person else _BADGES[row.action]
    return Badge(look.icon, QCoreApplication.translate("PreviewRow", look.source), look.tone)
