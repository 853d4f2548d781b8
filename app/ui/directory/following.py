"""What the pages of suppliers and products want from the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.links import MappingKind
from app.ui.directory.page import RecordsPage
from app.ui.directory.words import tr
from app.ui.main_window import MainWindow
from app.ui.mappings.page import MappingsPage

_UNDO = "undo_merge"


class _Follower(QObject):
    """Answers the signals of both pages, as bound methods of a QObject (design.md 5)."""

    def __init__(self, window: MainWindow, mappings: MappingsPage) -> None:
        super().__init__(window)
        self._window = window
        self._mappings = mappings
        self._page: RecordsPage | None = None
        window.notices.action.connect(self.on_action)

    def show_orders(self, words: str) -> None:
        """The POs of a supplier or product."""
        self._window.show_page("orders")
        self._window.orders.search_for(words)

    def offer_undo(self, sentence: str) -> None:
        """A merge was carried out."""
        page = self.sender()
        self._page = page if isinstance(page, RecordsPage) else None
        self._window.notices.offer(sentence, "", ((_UNDO, tr("&Undo")),))

    def on_action(self, key: str) -> None:
        """Take it apart again."""
        if key == _UNDO and self._page is not None:
            self._page.undo_button.undo()

    def show_mapping(self, kind: MappingKind, key: str) -> None:
        """The vendor or item of a supplier or product."""
        self._window.show_page("mappings")
        self._mappings.show_key(kind, key)


def follow_records(window: MainWindow, mappings: MappingsPage, *pages: RecordsPage) -> None:
    """Connect the pages with the window."""
    follower = _Follower(window, mappings)
    for page in pages:
        page.told.connect(window.notices.tell)
        page.merged.connect(follower.offer_undo)
        page.failed.connect(window.notices.tell_error)
        page.orders_wanted.connect(follower.show_orders)
        page.mapping_wanted.connect(follower.show_mapping)
