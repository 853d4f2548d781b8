"""The bar above the log: filters, search, one PO, how many rows, export."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.activity.exporting import ExportKind, export_kinds
from app.ui.activity.log import LogFilter
from app.ui.activity.switch import LOG, ViewSwitch
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import QuietButton, SearchField, SecondaryButton, text_label

_LEVELS = ("", "warning", "error")


class ActivityBar(QFrame):
    """Emits the filter whenever it changes."""

    filter_changed = Signal(object)  # LogFilter
    export_chosen = Signal(object)  # ExportKind
    newest_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = LogFilter()
        self._level_words = (self.tr("&All"), self.tr("&Warnings and errors"), self.tr("&Errors"))
        self._levels = QButtonGroup(self)
        self._levels.setExclusive(True)
        self.search = SearchField(theme, self.tr("Search text, PO or Intuit reference"))
        self.search.setMinimumWidth(220)
        self.search.searched.connect(self._on_search)
        self.order_button = SecondaryButton(theme, "", "close", name=self.tr("Show all POs again"))
        self.order_button.clicked.connect(self._clear_order)
        self.order_button.hide()
        self.newest_button = SecondaryButton(theme, "", "chevron-up", name=self.tr("Show the newest rows"))
        self.newest_button.clicked.connect(self.newest_asked)
        self.newest_button.hide()
        self.switch = ViewSwitch(theme, LOG)
        self._count = text_label("", tint="muted")
        self.export_button = SecondaryButton(theme, self.tr("E&xport"), "export")
        self.export_button.setToolTip(self.tr("For support, so it is always in English"))
        self.export_menu = QMenu(self.export_button)
        self._kinds = export_kinds()
        for kind in self._kinds:
            self.export_menu.addAction(kind.label).setData(kind.fmt)
        self.export_menu.triggered.connect(self._on_export)
        self.export_button.setMenu(self.export_menu)
        self._build()

    @property
    def level_buttons(self) -> list[QAbstractButton]:
        """The filters by level."""
        return self._levels.buttons()

    def set_order(self, po_id: str, number: str) -> None:
        """Only this PO's rows; "" for all."""
        self.order_button.setVisible(bool(po_id))
        if po_id:
            self.order_button.setText(number)
            self.order_button.setAccessibleName(
                self.tr("Only {number}. Press to show all POs").format(number=number)
            )
            self.order_button.setToolTip(self.tr("Show all POs again"))
        self._set(LogFilter(self._filter.level, self._filter.search, po_id))

    def set_count(self, count: int) -> None:
        """How many rows there are."""
        words = (
            self.tr("1 row")
            if count == 1
            else self.tr("{count} rows").format(count=QLocale().toString(count))
        )
        self._count.setText(words)

    def set_above(self, above: int) -> None:
        """How many new rows stand above what is visible."""
        self.newest_button.setVisible(above > 0)
        words = self.tr("1 new row") if above == 1 else self.tr("{count} new rows").format(count=above)
        self.newest_button.set_text(words)

    def reset(self) -> None:
        """No filter, no search, all POs."""
        self._levels.buttons()[0].setChecked(True)
        self.order_button.hide()
        self.search.clear_now()
        self._set(LogFilter())

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(text_label(self.tr("Activity"), Text.TITLE))
        first.addWidget(self.switch)
        first.addWidget(self._count)
        first.addStretch(1)
        first.addWidget(self.newest_button)
        first.addWidget(self.export_button)
        second = QHBoxLayout()
        second.setSpacing(Space.XS)
        for place, (level, words) in enumerate(zip(_LEVELS, self._level_words, strict=True)):
            button = QuietButton(self._theme, words)
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setProperty("level", level)
            self._levels.addButton(button, place)
            second.addWidget(button)
        self._levels.idClicked.connect(self._on_level)
        second.addSpacing(Space.M)
        second.addWidget(self.order_button)
        second.addStretch(1)
        second.addWidget(self.search, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(first)
        column.addLayout(second)

    def _on_level(self, place: int) -> None:
        self._set(LogFilter(_LEVELS[place], self._filter.search, self._filter.po_id))

    def _on_search(self, text: str) -> None:
        self._set(LogFilter(self._filter.level, text, self._filter.po_id))

    def _clear_order(self) -> None:
        self.set_order("", "")
        self.search.setFocus()

    def _on_export(self, action: object) -> None:
        fmt = getattr(action, "data", str)()
        chosen: ExportKind = next(kind for kind in self._kinds if kind.fmt == fmt)
        self.export_chosen.emit(chosen)

    def _set(self, chosen: LogFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self.filter_changed.emit(chosen)
