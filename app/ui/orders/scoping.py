"""The list under a part of all POs that another page asked for; a chip beside the search names it and takes it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.listing import OrderScope
from app.ui.theme import Theme
from app.ui.widgets import SecondaryButton

if TYPE_CHECKING:
    from app.ui.orders.page import OrdersPage


class Scoping(QObject):
    """Puts its chip into the list's bar. Choosing "Show all" or pressing the chip ends it."""

    def __init__(self, page: OrdersPage, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self.chip = SecondaryButton(theme, "", "close", name=self.tr("Show all POs again"))
        self.chip.setToolTip(self.tr("Show all POs again"))
        self.chip.hide()
        self.chip.clicked.connect(self.clear)
        page.list_pane.add_to_bar(self.chip)

    def show(self, scope: OrderScope, words: str, group: str = "all") -> None:
        """Show these POs; `words` name them ("Overdue, USD"), `group` is a filter of the side bar."""
        page = self._page
        page.list_pane.search.clear_now()
        page.show_query(replace(page.model.query, search="", scope=scope))
        page.filters.choose(group)
        self.chip.setText(words.replace("&", "&&"))
        self.chip.setAccessibleName(self.tr("Only {words}. Press to show all POs").format(words=words))
        self.chip.setVisible(scope != OrderScope())
        page.list_pane.select_first()

    def clear(self) -> None:
        """All POs again."""
        if self.chip.isHidden():
            return
        self.chip.hide()
        self._page.show_query(replace(self._page.model.query, scope=OrderScope()))
