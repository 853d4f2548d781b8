"""Filters with a name: kept in the profile, taken from a menu beside the search, by mouse or keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu

from app.domain.saved_filters import SavedFilter, filters_text, read_filters, with_filter
from app.ui.shell.memory import Memory
from app.ui.theme import Theme
from app.ui.widgets import IconButton

if TYPE_CHECKING:
    from app.ui.orders.page import OrdersPage

_KEY = "orders/saved-filters"
_USE, _FORGET, _SAVE = "use", "forget", "save"


class SavedFilters(QObject):
    """Puts its button into the list's bar.

    Signals:
        told: a short sentence that something was done.
    """

    told = Signal(str)

    def __init__(self, page: OrdersPage, theme: Theme, memory: Memory) -> None:
        super().__init__(page)
        self._page = page
        self._memory = memory
        self.filters = read_filters(memory.load(_KEY))
        self.dialog: QInputDialog | None = None
        self.button = IconButton(theme, "filter", self.tr("Saved filters"))
        self.button.clicked.connect(self.show_menu)
        page.list_pane.add_to_bar(self.button)

    def show_menu(self) -> None:
        """The saved filters, below the button."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        first = next(iter(menu.actions()), None)
        if first is not None:
            menu.setActiveAction(first)

    def menu(self) -> QMenu:
        """Each saved filter (1 to 9 by its digit), then saving and forgetting."""
        menu = QMenu(self.button)
        menu.setAccessibleName(self.tr("Saved filters"))
        for place, each in enumerate(self.filters, 1):
            digit = f"&{place}  " if place < 10 else ""
            menu.addAction(digit + each.name.replace("&", "&&")).setData((_USE, each.name))
        if self.filters:
            menu.addSeparator()
        menu.addAction(self.tr("&Save this filter…")).setData((_SAVE, ""))
        if self.filters:
            forget = menu.addMenu(self.tr("&Forget"))
            for each in self.filters:
                forget.addAction(each.name.replace("&", "&&")).setData((_FORGET, each.name))
        menu.triggered.connect(self._on_action)
        return menu

    def ask_name(self) -> None:
        """Ask how the present filter shall be called, then save it."""
        dialog = QInputDialog(self._page)
        dialog.setWindowTitle(self.tr("Save this filter"))
        dialog.setLabelText(self.tr("Filter, search and order are kept under this name:"))
        dialog.setTextValue(self._proposal())
        dialog.setOkButtonText(self.tr("Save"))
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def save(self, name: str) -> None:
        """Keep the present filter under a name; one of the same name gives way."""
        name = " ".join(name.split())
        if not name:
            return
        query = self._page.model.query
        key = self._page.filters.key
        self._keep(
            with_filter(self.filters, SavedFilter(name, key, query.search, query.sort, query.descending))
        )
        self.told.emit(self.tr("“{name}” is among the saved filters.").format(name=name))

    def use(self, name: str) -> None:
        """Show what this filter shows."""
        wanted = next((each for each in self.filters if each.name == name), None)
        if wanted is None:
            return
        page = self._page
        page.scoping.clear()
        page.list_pane.search.setText(wanted.search)
        page.list_pane.search.tell_now()
        page.filters.choose(wanted.key)
        page.show_query(replace(page.model.query, sort=wanted.sort, descending=wanted.descending))
        page.list_pane.select_first()

    def forget(self, name: str) -> None:
        """It is not offered any more."""
        self._keep(tuple(each for each in self.filters if each.name != name))
        self.told.emit(self.tr("“{name}” is forgotten.").format(name=name))

    def _keep(self, filters: tuple[SavedFilter, ...]) -> None:
        self.filters = filters
        self._memory.save(_KEY, filters_text(filters))

    def _proposal(self) -> str:
        title, search = self._page.filters.title, self._page.model.query.search
        return f"{title}: {search}" if search else title

    def _on_action(self, action: QAction) -> None:
        data = action.data()
        what, name = data or ("", "")
        if what == _USE:
            self.use(name)
        elif what == _FORGET:
            self.forget(name)
        elif what == _SAVE:
            self.ask_name()
