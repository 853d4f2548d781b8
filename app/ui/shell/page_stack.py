"""The pages of the window, one in front; the rail beside them and the place that is remembered follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.shell.memory import Memory
from app.ui.shell.rail import Page, Rail
from app.ui.widgets import SearchField

_PAGE_KEY = "window/page"


class PageStack(QStackedWidget):
    """Signal `shown`: key of the page that came to the front."""

    shown = Signal(str)

    def __init__(
        self, pages: Sequence[Page], rail: Rail, memory: Memory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pages = tuple(pages)
        self._rail = rail
        self._memory = memory
        for page in self.pages:
            self.addWidget(page.widget)
        rail.chosen.connect(self.show_page)

    @property
    def key(self) -> str:
        """The page in front."""
        return self.pages[self.currentIndex()].key

    def show_page(self, key: str) -> None:
        """Bring a page to the front; an unknown key changes nothing."""
        for place, page in enumerate(self.pages):
            if page.key == key:
                self.setCurrentIndex(place)
                self._rail.show_chosen(key)
                self._memory.save(_PAGE_KEY, key)
                self.shown.emit(key)

    def focus_search(self) -> bool:
        """To the search field of the page in front. False when it has none."""
        front = self.pages[self.currentIndex()].widget
        field = next((each for each in front.findChildren(SearchField) if each.isVisible()), None)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def restore(self) -> None:
        """The page that was in front last time, else the first one."""
        last = self._memory.load(_PAGE_KEY)
        self.show_page(last if last in {page.key for page in self.pages} else self.pages[0].key)
