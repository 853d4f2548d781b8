"""A worked-out preview: one sentence, the groups, the list, and the comparison beside it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.services.record_names import RecordNames
from app.services.syncing import Preview, PreviewRow
from app.ui.preview.chips import GroupChips
from app.ui.preview.detail import PreviewDetail
from app.ui.preview.groups import Group
from app.ui.preview.model import PreviewModel
from app.ui.preview.records import NewRecords
from app.ui.preview.table import PreviewTable
from app.ui.preview.words import headline
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import hairline, text_label


class PreviewResult(QWidget):
    """Shows a `Preview`; of a single PO there is only the comparison.

    Signals:
        shown_changed: another group is shown, so `to_run` may be another.
        order_wanted: the id of a PO that the person wants to see itself.
    """

    shown_changed = Signal()
    order_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = RecordNames()
        self.model = PreviewModel(self)
        self.headline = text_label("", Text.HEADING, wrap=True, selectable=True)
        self.records = NewRecords(theme)
        self.chips = GroupChips(theme)
        self.table = PreviewTable(theme, self.model)
        self._list = _inset(self.table)
        self.detail = PreviewDetail(theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.chips.chosen.connect(self.choose)
        self.table.row_selected.connect(self._on_row)
        self.table.opened.connect(self._on_opened)
        self.detail.order_wanted.connect(self.order_wanted)

    @property
    def to_run(self) -> tuple[str, ...]:
        """Ids of the shown POs for which a sync would do something now."""
        return self.model.to_run

    def show_preview(self, preview: Preview) -> None:
        """Show another preview, all groups of it."""
        single = len(preview.rows) == 1
        self._names = preview.names
        self.headline.setText(headline(preview))
        self.records.show_preview(preview)
        self.model.show_rows(preview.rows)
        self.chips.show_counts(self.model.counts)
        self.chips.select(None)
        self.chips.setHidden(single)
        self._list.setHidden(single)
        self.table.select_first()
        self.shown_changed.emit()

    def choose(self, group: Group | None) -> None:
        """Show one group, or all (None)."""
        self.model.choose(group)
        self.table.select_first()
        self.shown_changed.emit()

    def restore(self, state: QByteArray) -> None:
        """Divide list and comparison as last time."""
        self.splitter.restoreState(state)

    def focus_first(self) -> None:
        """Where the keyboard begins: in the list, or in the comparison of a single PO."""
        (self.detail.table if self._list.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in ((self._list, 320), (self.detail, 320)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setSizes([720, 520])
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # Words stand in line with each other, whatever room their widgets keep around them.
        for part, before, above in (
            (self.headline, Space.XL, Space.L),
            (self.records, Space.L, Space.XS),
            (self.chips, Space.L, Space.S),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(before, above, Space.XL, 0)
            row.addWidget(part)
            layout.addLayout(row)
        layout.addSpacing(Space.S)
        layout.addWidget(hairline())
        layout.addWidget(self.splitter, 1)

    def _on_row(self, row: PreviewRow | None) -> None:
        self.detail.show_row(row, self._names)

    def _on_opened(self, row: PreviewRow) -> None:
        self.order_wanted.emit(row.po_id)


def _inset(table: PreviewTable) -> QFrame:
    """The table, its words in line with those above."""
    frame = QFrame()
    frame.setProperty("box", "surface")
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(Space.L, 0, 0, 0)
    layout.addWidget(table)
    return frame
