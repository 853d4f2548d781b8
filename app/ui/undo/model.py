"""The POs of an undo as rows, and each as the comparison shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.domain.money import ZERO
from app.services.syncing import PreviewRow
from app.sync.undo import UndoKind, UndoPlan
from app.ui.activity.history_models import HistoryModel
from app.ui.spoken import spoken
from app.ui.theme import Badge, Theme, Tone
from app.ui.theme.marking import QT_TRANSLATE_NOOP

NUMBER, SUPPLIER, WHAT, WHY = range(4)
_KINDS: Mapping[UndoKind, tuple[str, Tone, str]] = {
    UndoKind.DELETE: ("trash", Tone.RED, QT_TRANSLATE_NOOP("Undo", "Deleted there")),
    UndoKind.RESTORE: ("history", Tone.AMBER, QT_TRANSLATE_NOOP("Undo", "Put back")),
    UndoKind.REFUSED: ("not-eligible", Tone.GREY, QT_TRANSLATE_NOOP("Undo", "Stays")),
}


def badge_of(plan: UndoPlan) -> Badge:
    """What would happen to a PO."""
    icon, tone, source = _KINDS[plan.kind]
    return Badge(icon, QCoreApplication.translate("Undo", source), tone)


def as_row(plan: UndoPlan) -> PreviewRow:
    """The plan as the comparison of the preview takes it: QuickBooks now against QuickBooks afterwards."""
    there = plan.remote.document if plan.remote is not None else None
    after = plan.meant.total if plan.meant is not None else ZERO
    return PreviewRow(
        plan.po_id,
        plan.number,
        plan.supplier,
        "undo",
        spoken(plan.reason),
        plan.differences,
        after,
        there.currency if there is not None else "",
        plan.meant or there,
        plan.remote.total if plan.remote is not None else None,
    )


class UndoModel(HistoryModel):
    """One row for each PO."""

    badge_column = WHAT
    quiet = frozenset({WHY})

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, QLocale(), (), parent)
        self.heads = (self.tr("PO"), self.tr("Supplier"), self.tr("What happens"), self.tr("Why"))
        self._plans: Sequence[UndoPlan] = ()

    def show(self, plans: Sequence[UndoPlan]) -> None:
        """Show other plans."""
        self.beginResetModel()
        self._plans = plans
        self.endResetModel()

    def plan(self, row: int) -> UndoPlan | None:
        """The plan in a row."""
        return self._plans[row] if 0 <= row < len(self._plans) else None

    def row_count(self) -> int:
        """POs."""
        return len(self._plans)

    def row_at(self, place: int) -> UndoPlan | None:
        """The plan in a row."""
        return self.plan(place)

    def badge(self, row: UndoPlan) -> Badge:
        """What would happen."""
        return badge_of(row)

    def words(self, row: UndoPlan, column: int) -> str:
        """Text of a cell."""
        return (row.number, row.supplier, badge_of(row).text, spoken(row.reason))[column]
