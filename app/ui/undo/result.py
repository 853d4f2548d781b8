"""What an undo would do: one sentence, the POs, and beside them what goes back, field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.services.undo import UndoPreview
from app.sync.undo import UndoPlan
from app.ui.activity.history_table import HistoryTable
from app.ui.preview.comparison import compare
from app.ui.preview.comparison_table import ComparisonTable
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.undo.model import NUMBER, SUPPLIER, WHAT, WHY, UndoModel, as_row, badge_of
from app.ui.widgets import BadgeWidget, hairline, text_label

_LETTERS = {NUMBER: 14, WHAT: 14}


class UndoResult(QWidget):
    """Shows an `UndoPreview`; of a single PO only the comparison. `agreed_changed`: the box was ticked or not."""

    agreed_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview: UndoPreview | None = None
        self.headline = text_label("", Text.HEADING, wrap=True, selectable=True)
        self.left = text_label("", tint="muted", wrap=True, selectable=True)
        self.agree = QCheckBox(self.tr("&Also where something that was changed in QuickBooks since is lost"))
        self.agree.setAccessibleName(self.agree.text().replace("&", ""))
        self.agree.toggled.connect(self.agreed_changed)
        self.model = UndoModel(theme, self)
        self.list = HistoryTable(self.model, self.tr("Purchase orders of this undo"), _LETTERS, SUPPLIER)
        self.list.setColumnHidden(WHY, True)  # it stands beside the list
        self.list.current_changed.connect(self._on_row)
        self.title = text_label("", Text.STRONG, selectable=True)
        self.reason = text_label("", wrap=True, selectable=True)
        self._badges = QHBoxLayout()
        self.table = ComparisonTable(theme)
        self.table.setMinimumHeight(160)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._inset = QFrame()
        self._inset.setProperty("box", "surface")
        inset = QHBoxLayout(self._inset)
        inset.setContentsMargins(Space.L, 0, 0, 0)
        inset.addWidget(self.list)
        self._build()

    @property
    def settled(self) -> bool:
        """True when nothing more has to be agreed to."""
        return self._preview is not None and (not self._preview.edited_there or self.agree.isChecked())

    def show_preview(self, preview: UndoPreview) -> None:
        """Show another one."""
        self._preview = preview
        single = len(preview.plans) == 1
        self.headline.setText(spoken(preview.sentence))
        self.left.setText(
            self.tr("Vendors and items that the run made stay in QuickBooks: {names}.").format(
                names=", ".join(preview.left)
            )
        )
        self.left.setVisible(bool(preview.left))
        self.agree.setChecked(False)
        self.agree.setVisible(preview.edited_there)
        self.model.show(preview.plans)
        self._inset.setHidden(single)
        self._splitter.setHandleWidth(0 if single else 1)
        if preview.plans:
            self.list.selectRow(0)
            self._on_row(0)

    def _on_row(self, row: int) -> None:
        plan = self.model.plan(row)
        if plan is None or self._preview is None:
            return
        self.title.setText(f"{plan.number}  {plan.supplier}")
        self.reason.setText(spoken(plan.reason))
        self._show_badge(plan)
        entries = compare(as_row(plan), self._preview.names)
        self.table.show_entries(
            entries, self.tr("In QuickBooks now"), self.tr("After the undo"), compares=True
        )
        self.table.setVisible(bool(entries))

    def _show_badge(self, plan: UndoPlan) -> None:
        while (item := self._badges.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        badge = BadgeWidget(self._theme, badge_of(plan))
        badge.setMinimumWidth(badge.sizeHint().width())
        self._badges.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)

    def _build(self) -> None:
        detail = QFrame()
        detail.setProperty("box", "surface")
        detail.setAccessibleName(self.tr("What would happen to the selected purchase order"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addLayout(self._badges)
        words = QVBoxLayout()
        words.setContentsMargins(Space.XL, Space.M, Space.XL, Space.S)
        words.setSpacing(Space.S)
        words.addLayout(head)
        words.addWidget(self.reason)
        table = QHBoxLayout()
        table.setContentsMargins(Space.L, 0, 0, 0)
        table.addWidget(self.table)
        inner = QVBoxLayout(detail)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(words)
        inner.addLayout(table, 1)
        inner.addStretch(0)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._inset)
        self._splitter.addWidget(detail)
        self._splitter.setSizes([420, 620])
        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        top.setSpacing(Space.S)
        for widget in (self.headline, self.left, self.agree):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self._splitter, 1)
