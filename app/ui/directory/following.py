"""What the pages of suppliers and products want from the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.links import MappingKind
from app.ui.directory.page import RecordsPage
from app.ui.main_window import MainWindow
from app.ui.mappings.page import MappingsPage


class _Follower(QObject):
    """Answers the signals of both pages, as bound methods of a QObject (design.md 5)."""

    def __init__(self, window: MainWindow, mappings: MappingsPage) -> None:
        super().__init__(window)
        self._window = window
        self._mappings = mappings

    def show_orders(self, words: str) -> None:
        """The POs of a supplier or product."""
        self._window.show_page("orders")
        self._window.orders.search_for(words)

    def show_mapping(self, kind: MappingKind, key: str) -> None:
        """The vendor or item of a supplier or product."""
        self._window.show_page("mappings")
        self._mappings.show_key(kind, key)


def follow_records(window: MainWindow, mappings: MappingsPage, *pages: RecordsPage) -> None:
    """Connect the pages with the window."""
    follower = _Follower(window, mappings)
    for page in pages:
        page.told.connect(window.notices.tell)
        page.orders_wanted.connect(follower.show_orders)
        page.mapping_wanted.connect(follower.show_mapping)
