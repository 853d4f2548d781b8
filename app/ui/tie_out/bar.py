"""Above the tie-out: the month, how fresh it is, export; and which rows are shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.tie_out import Standing, TieOut
from app.ui.orders.format import moment_text
from app.ui.theme import Space, Text, Theme
from app.ui.tie_out.month_picker import MonthPicker
from app.ui.tie_out.words import standing_badge, tr
from app.ui.widgets import ElidedLabel, FlowRow, QuietButton, SecondaryButton

_FILTERS: tuple[Standing | None, ...] = (
    None,
    Standing.DIFFERS,
    Standing.MISSING_THERE,
    Standing.MISSING_HERE,
    Standing.AGREES,
)


class TieBar(QFrame):
    """Signals: `month_chosen` (Period), `again_wanted`, `check_wanted`, `export_wanted` ("xlsx" or "pdf"),
    `standing_chosen` (a `Standing`, or None for all).
    """

    month_chosen = Signal(object)
    again_wanted = Signal()
    check_wanted = Signal()
    export_wanted = Signal(str)
    standing_chosen = Signal(object)

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.months = MonthPicker(theme, today)
        self.months.chosen.connect(self.month_chosen)
        self.again_button = SecondaryButton(theme, tr("Tie out &again"), "sync")
        self.again_button.setToolTip(tr("POs changed since this was made"))
        self.again_button.clicked.connect(self.again_wanted)
        self.again_button.hide()
        self.check_button = QuietButton(theme, tr("&Look at QuickBooks"), "eye")
        self.check_button.setToolTip(tr("Ask QuickBooks what changed there, then tie out again"))
        self.check_button.clicked.connect(self.check_wanted)
        self.export_button = SecondaryButton(theme, tr("E&xport"), "export")
        self._menu = QMenu(self.export_button)
        for fmt, words in (
            ("xlsx", tr("&Excel (XLSX, for a spreadsheet)")),
            ("pdf", tr("&PDF (to print or to file)")),
        ):
            self._menu.addAction(words).setData(fmt)
        self._menu.triggered.connect(self._on_export)
        self.export_button.setMenu(self._menu)
        self._fresh = ElidedLabel("", Text.SMALL, tint="muted")
        self._filters = QButtonGroup(self)
        self._filters.setExclusive(True)
        self._filters.idClicked.connect(self._on_filter)
        self._build()
        self.show_counts({})

    @property
    def filter_buttons(self) -> list[QAbstractButton]:
        """All, differs, not in QuickBooks, not here, agrees."""
        return self._filters.buttons()

    @property
    def export_actions(self) -> list[QAction]:
        """XLSX and PDF."""
        return self._menu.actions()

    @property
    def freshness(self) -> str:
        """What is said about how fresh it is."""
        return self._fresh.text()

    def show_tied(self, tied: TieOut) -> None:
        """How fresh, and how many of each."""
        words = [tr("QuickBooks was not looked at yet.")]
        if tied.asked_at:
            words = [tr("As QuickBooks told at {time}.").format(time=moment_text(tied.asked_at))]
        if tied.unread:
            words.append(_unread_words(tied.unread))
        if tied.undated:
            words.append(_undated_words(tied.undated))
        self._fresh.set_text(" ".join(words))
        self.again_button.hide()
        self.show_counts(tied.standings)

    def show_stale(self) -> None:
        """Something changed since it was made."""
        self.again_button.show()

    def show_counts(self, counts: Mapping[Standing, int]) -> None:
        """Behind the words of the filters."""
        for button, standing in zip(self._filters.buttons(), _FILTERS, strict=True):
            name = tr("All") if standing is None else standing_badge(standing).text
            count = sum(counts.values()) if standing is None else counts.get(standing, 0)
            words = f"{name} ({QLocale().toString(count)})" if counts else name
            button.setText(words)
            button.setAccessibleName(words)

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(ElidedLabel(tr("Month-end tie-out"), Text.TITLE), 1)
        first.addWidget(self.months)
        for widget in (self.again_button, self.export_button):
            first.addWidget(widget)
        filters = FlowRow(gap=Space.XS)
        for place, standing in enumerate(_FILTERS):
            button = QuietButton(self._theme, "x")
            button.setCheckable(True)
            button.setChecked(standing is None)
            self._filters.addButton(button, place)
            filters.add(button)
        second = QHBoxLayout()
        second.setSpacing(Space.M)
        second.addWidget(filters, 3)
        second.addWidget(self._fresh, 2)
        second.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(first)
        column.addLayout(second)

    def _on_filter(self, place: int) -> None:
        self.standing_chosen.emit(_FILTERS[place])

    def _on_export(self, action: QAction) -> None:
        self.export_wanted.emit(str(action.data()))


def _unread_words(count: int) -> str:
    if count == 1:
        return tr("The date of 1 purchase order there is not known yet: look at QuickBooks once.")
    words = tr("The dates of {count} purchase orders there are not known yet: look at QuickBooks once.")
    return words.format(count=QLocale().toString(count))


def _undated_words(count: int) -> str:
    if count == 1:
        return tr("1 PO has no date and is in no month.")
    return tr("{count} POs have no date and are in no month.").format(count=QLocale().toString(count))
